<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Every string in Spanish, written by installer/strings.py: sorted, with the plurals of each. -->
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Accept all facts</source>
        <translation>&amp;Aceptar todos los datos</translation>
    </message>
    <message>
        <source>&amp;Add an agency…</source>
        <translation>&amp;Añadir un organismo…</translation>
    </message>
    <message>
        <source>&amp;Adopt the draft…</source>
        <translation>&amp;Adoptar el borrador…</translation>
    </message>
    <message>
        <source>&amp;Approve as second person…</source>
        <translation>&amp;Aprobar como segunda persona…</translation>
    </message>
    <message>
        <source>&amp;Approve the campaign's letters…</source>
        <translation>&amp;Aprobar las cartas de la campaña…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Build packet…</source>
        <translation>&amp;Armar el paquete…</translation>
    </message>
    <message>
        <source>&amp;Campaigns</source>
        <translation>&amp;Campañas</translation>
    </message>
    <message>
        <source>&amp;Check a draft of the law…</source>
        <translation>&amp;Comprobar un borrador de la ley…</translation>
    </message>
    <message>
        <source>&amp;Clear the fact</source>
        <translation>&amp;Vaciar el dato</translation>
    </message>
    <message>
        <source>&amp;Collect data…</source>
        <translation>&amp;Recoger datos…</translation>
    </message>
    <message>
        <source>&amp;Confirm its number…</source>
        <translation>&amp;Confirmar su número…</translation>
    </message>
    <message>
        <source>&amp;Deadline-control sheet…</source>
        <translation>&amp;Hoja de control de plazos…</translation>
    </message>
    <message>
        <source>&amp;Decide the challenge…</source>
        <translation>&amp;Decidir la impugnación…</translation>
    </message>
    <message>
        <source>&amp;Decide the emergency…</source>
        <translation>&amp;Decidir la emergencia…</translation>
    </message>
    <message>
        <source>&amp;Destroy what was held</source>
        <translation>&amp;Destruir lo conservado</translation>
    </message>
    <message>
        <source>&amp;Edit the fact</source>
        <translation>&amp;Editar el dato</translation>
    </message>
    <message>
        <source>&amp;Erase the case…</source>
        <translation>&amp;Borrar el caso…</translation>
    </message>
    <message>
        <source>&amp;Extend the gag…</source>
        <translation>&amp;Prorrogar la prohibición de revelar…</translation>
    </message>
    <message>
        <source>&amp;Filter cases</source>
        <translation>&amp;Filtrar los casos</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Hand over the packet…</source>
        <translation>&amp;Entregar el paquete…</translation>
    </message>
    <message>
        <source>&amp;Health of the docket</source>
        <translation>E&amp;stado del registro</translation>
    </message>
    <message>
        <source>&amp;Impact of a draft…</source>
        <translation>&amp;Efecto de un borrador…</translation>
    </message>
    <message>
        <source>&amp;Judge anew</source>
        <translation>&amp;Juzgar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Judge the selected cases anew</source>
        <translation>&amp;Juzgar de nuevo los casos elegidos</translation>
    </message>
    <message>
        <source>&amp;Lift the gag…</source>
        <translation>&amp;Levantar la prohibición de revelar…</translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation>&amp;Nueva campaña…</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Siguiente paso</translation>
    </message>
    <message>
        <source>&amp;No extension was found…</source>
        <translation>&amp;No se halló ninguna prórroga…</translation>
    </message>
    <message>
        <source>&amp;Open a challenge…</source>
        <translation>&amp;Abrir una impugnación…</translation>
    </message>
    <message>
        <source>&amp;Open paper…</source>
        <translation>&amp;Abrir un documento…</translation>
    </message>
    <message>
        <source>&amp;Overrule the finding…</source>
        <translation>&amp;Dejar sin efecto el hallazgo…</translation>
    </message>
    <message>
        <source>&amp;Paste papers</source>
        <translation>&amp;Pegar documentos</translation>
    </message>
    <message>
        <source>&amp;Propose an erasure…</source>
        <translation>&amp;Proponer un borrado…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Release packet…</source>
        <translation>&amp;Autorizar la salida del paquete…</translation>
    </message>
    <message>
        <source>&amp;Renew the hold</source>
        <translation>&amp;Renovar la conservación</translation>
    </message>
    <message>
        <source>&amp;Results from a file…</source>
        <translation>&amp;Resultados desde un archivo…</translation>
    </message>
    <message>
        <source>&amp;Retire its number…</source>
        <translation>Re&amp;tirar su número…</translation>
    </message>
    <message>
        <source>&amp;Save the letter as…</source>
        <translation>&amp;Guardar la carta como…</translation>
    </message>
    <message>
        <source>&amp;State a fact…</source>
        <translation>&amp;Indicar un dato…</translation>
    </message>
    <message>
        <source>&amp;Take a hold</source>
        <translation>&amp;Iniciar una conservación</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Why this date</source>
        <translation>&amp;Por qué esta fecha</translation>
    </message>
    <message>
        <source>&amp;Withdraw a mark…</source>
        <translation>&amp;Retirar una marca…</translation>
    </message>
    <message>
        <source>&amp;Write the campaign's letters…</source>
        <translation>&amp;Escribir las cartas de la campaña…</translation>
    </message>
    <message>
        <source>Add a &amp;gag…</source>
        <translation>Añadir una &amp;prohibición de revelar…</translation>
    </message>
    <message>
        <source>Add a &amp;holiday…</source>
        <translation>Añadir un día &amp;festivo…</translation>
    </message>
    <message>
        <source>App&amp;rove an erasure…</source>
        <translation>Aprobar un &amp;borrado…</translation>
    </message>
    <message>
        <source>Appro&amp;ve a change of law or policy…</source>
        <translation>Aprobar un &amp;cambio de la ley o de la política…</translation>
    </message>
    <message>
        <source>Ask for an e&amp;xception…</source>
        <translation>Pedir una e&amp;xcepción…</translation>
    </message>
    <message>
        <source>Ask for another &amp;policy…</source>
        <translation>Pedir otra &amp;política…</translation>
    </message>
    <message>
        <source>Black &amp;out a place…</source>
        <translation>&amp;Tachar un lugar…</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>C&amp;errar el caso…</translation>
    </message>
    <message>
        <source>Call the requester &amp;back…</source>
        <translation>&amp;Devolver la llamada al solicitante…</translation>
    </message>
    <message>
        <source>Cases that &amp;wait for a new judgement</source>
        <translation>Casos que es&amp;peran un nuevo juicio</translation>
    </message>
    <message>
        <source>Change the &amp;setting…</source>
        <translation>Cambiar el a&amp;juste…</translation>
    </message>
    <message>
        <source>Decide it as &amp;second person…</source>
        <translation>Decidir como &amp;segunda persona…</translation>
    </message>
    <message>
        <source>Director&amp;y of agencies</source>
        <translation>&amp;Directorio de organismos</translation>
    </message>
    <message>
        <source>Draft &amp;notice to the user</source>
        <translation>Redactar el a&amp;viso al usuario</translation>
    </message>
    <message>
        <source>E&amp;mergency…</source>
        <translation>E&amp;mergencia…</translation>
    </message>
    <message>
        <source>Enter what was &amp;said…</source>
        <translation>Asentar lo que se &amp;dijo…</translation>
    </message>
    <message>
        <source>Files of closed ca&amp;ses</source>
        <translation>Archivos de casos ce&amp;rrados</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Buscar una &amp;orden…</translation>
    </message>
    <message>
        <source>Give a collection &amp;task…</source>
        <translation>Encargar una &amp;tarea de recogida…</translation>
    </message>
    <message>
        <source>I take up its &amp;reminders</source>
        <translation>Me encargo de sus &amp;recordatorios</translation>
    </message>
    <message>
        <source>I&amp;mport a log…</source>
        <translation>I&amp;mportar un listado…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más órdenes</translation>
    </message>
    <message>
        <source>Notice &amp;bounced</source>
        <translation>El aviso fue &amp;devuelto</translation>
    </message>
    <message>
        <source>Notice was &amp;delivered</source>
        <translation>El aviso fue e&amp;ntregado</translation>
    </message>
    <message>
        <source>Notice was &amp;sent</source>
        <translation>El aviso fue en&amp;viado</translation>
    </message>
    <message>
        <source>Open the case a&amp;gain…</source>
        <translation>&amp;Reabrir el caso…</translation>
    </message>
    <message>
        <source>Papers in the &amp;tray…</source>
        <translation>Documentos en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Process &amp;followed…</source>
        <translation>&amp;Llegó la orden que faltaba…</translation>
    </message>
    <message>
        <source>Re&amp;fuse the emergency…</source>
        <translation>&amp;Denegar la emergencia…</translation>
    </message>
    <message>
        <source>Re&amp;lease the hold</source>
        <translation>&amp;Liberar la conservación</translation>
    </message>
    <message>
        <source>Re&amp;view what one decided alone…</source>
        <translation>Re&amp;visar lo que uno decidió solo</translation>
    </message>
    <message>
        <source>Record &amp;where the user is told…</source>
        <translation>Registrar &amp;dónde se avisa al usuario…</translation>
    </message>
    <message>
        <source>Record an e&amp;xception from notice…</source>
        <translation>Registrar una e&amp;xcepción al aviso…</translation>
    </message>
    <message>
        <source>Record of the case for a cou&amp;rt…</source>
        <translation>&amp;Historial del caso para un tribunal…</translation>
    </message>
    <message>
        <source>Save a &amp;file of the law to edit…</source>
        <translation>Guardar un arc&amp;hivo de la ley para editarlo…</translation>
    </message>
    <message>
        <source>Save the p&amp;olicy to edit…</source>
        <translation>Guardar la p&amp;olítica para editarla…</translation>
    </message>
    <message>
        <source>Take another paper as the &amp;instrument…</source>
        <translation>Tomar otro documento como &amp;instrumento…</translation>
    </message>
    <message>
        <source>Taken by p&amp;hone…</source>
        <translation>Tomado por telé&amp;fono…</translation>
    </message>
    <message>
        <source>The &amp;law</source>
        <translation>La &amp;ley</translation>
    </message>
    <message>
        <source>The campaign's letters were &amp;sent</source>
        <translation>Las cartas de la campaña fueron &amp;enviadas</translation>
    </message>
    <message>
        <source>The emergency has &amp;passed…</source>
        <translation>La emergencia ha pasad&amp;o…</translation>
    </message>
    <message>
        <source>The packet &amp;arrived…</source>
        <translation>El paquete &amp;llegó…</translation>
    </message>
    <message>
        <source>The user &amp;objects</source>
        <translation>El usuario se &amp;opone</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>What became of &amp;one letter…</source>
        <translation>Qué fue de una &amp;carta…</translation>
    </message>
    <message>
        <source>Write a &amp;letter…</source>
        <translation>Escribir una &amp;carta…</translation>
    </message>
</context>
<context>
    <name>Agencies</name>
    <message>
        <source>! only %1 found it</source>
        <translation>! solo lo halló %1</translation>
    </message>
    <message>
        <source>%1 confirmed this number already.</source>
        <translation>%1 ya confirmó este número.</translation>
    </message>
    <message>
        <source>%1 entered this number and cannot confirm it.</source>
        <translation>%1 asentó este número y no puede confirmarlo.</translation>
    </message>
    <message>
        <source>%1 entered this number and cannot verify a request by it alone.</source>
        <translation>%1 asentó este número y no puede verificar una solicitud solo con él.</translation>
    </message>
    <message>
        <source>%1 is no telephone number. Give it as + and the country's code, such as +13125550100.</source>
        <translation>%1 no es un número de teléfono. Dé el número con + y el prefijo del país, como +13125550100.</translation>
    </message>
    <message>
        <source>%1 lies in the future; a number was found on a day that has come.</source>
        <translation>%1 está en el futuro; un número se halló en un día que ya llegó.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A number is retired with a reason; give one.</source>
        <translation>Un número se retira con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>A number needs its source: where it was found, which is never the request itself.</source>
        <translation>Un número necesita su fuente: dónde se halló, que nunca es la propia solicitud.</translation>
    </message>
    <message>
        <source>An agency needs a name.</source>
        <translation>Un organismo necesita un nombre.</translation>
    </message>
    <message>
        <source>One person alone found this number and would call it.</source>
        <translation>Una sola persona halló este número y llamaría a él.</translation>
    </message>
    <message>
        <source>Say what was asked and answered in the call.</source>
        <translation>Diga qué se preguntó y qué se respondió en la llamada.</translation>
    </message>
    <message>
        <source>Say who answered the call: a name, and a badge or desk.</source>
        <translation>Diga quién contestó la llamada: un nombre, y una placa o un puesto.</translation>
    </message>
    <message>
        <source>The directory has no agency %1. Find its number where the request did not put it, and add it with agency add.</source>
        <translation>El directorio no tiene el organismo %1. Busque su número donde la solicitud no lo puso, y añádalo con agency add.</translation>
    </message>
    <message>
        <source>The number of %1 is not used any more: %2. Add a row with a number that stands.</source>
        <translation>El número de %1 ya no se usa: %2. Añada una fila con un número vigente.</translation>
    </message>
    <message>
        <source>The request itself gives this number, and nobody else found it at its source.</source>
        <translation>La propia solicitud da este número, y nadie más lo halló en su fuente.</translation>
    </message>
    <message>
        <source>The requester is not called back at %1.</source>
        <translation>No se devuelve la llamada al solicitante en %1.</translation>
    </message>
    <message>
        <source>V-ID-06: a number from an independent source</source>
        <translation>V-ID-06: un número de una fuente independiente</translation>
    </message>
    <message>
        <source>V-ID-06; two people</source>
        <translation>V-ID-06; dos personas</translation>
    </message>
    <message>
        <source>Who enters a number cannot be the second person who found it.</source>
        <translation>Quien asienta un número no puede ser la segunda persona que lo halló.</translation>
    </message>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
    <message>
        <source>any other person, with agency confirm %1</source>
        <translation>cualquier otra persona, con agency confirm %1</translation>
    </message>
    <message>
        <source>retired: %1</source>
        <translation>retirado: %1</translation>
    </message>
    <message>
        <source>✓ found by %1 and %2</source>
        <translation>✓ hallado por %1 y %2</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>%1 asked for this and cannot approve it.</source>
        <translation>%1 pidió esto y no puede aprobarlo.</translation>
    </message>
    <message>
        <source>A finding is overruled with a reason; give one.</source>
        <translation>Un hallazgo se deja sin efecto con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>An act to approve is one of: %1.</source>
        <translation>Un acto que aprobar es uno de: %1.</translation>
    </message>
    <message>
        <source>Nobody asked for an approval of %1 in %2. The act is asked for first.</source>
        <translation>Nadie pidió la aprobación de %1 en %2. Primero se pide el acto.</translation>
    </message>
    <message>
        <source>The last judgement of %1 has no finding %2. See its findings.</source>
        <translation>El último juicio de %1 no tiene el hallazgo %2. Vea sus hallazgos.</translation>
    </message>
    <message>
        <source>Who asks for an act cannot approve it.</source>
        <translation>Quien pide un acto no puede aprobarlo.</translation>
    </message>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The ZIP file cannot be made.</source>
        <translation>No se puede crear el archivo ZIP.</translation>
    </message>
    <message>
        <source>The ZIP file cannot be made. Try again with fewer files.</source>
        <translation>No se puede crear el archivo ZIP. Pruebe con menos archivos.</translation>
    </message>
    <message>
        <source>The ZIP file cannot be made: two files may have the same name.</source>
        <translation>No se puede crear el archivo ZIP: quizá dos archivos tengan el mismo nombre.</translation>
    </message>
    <message>
        <source>The ZIP file could not be written. See to free space and to the right to write there.</source>
        <translation>No se pudo escribir el archivo ZIP. Compruebe el espacio libre y el permiso para escribir allí.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file.</source>
        <translation>La carpeta %1 no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>This ZIP file is damaged or cut off, so it was stored unread. Ask the sender to send it again.</source>
        <translation>Este archivo ZIP está dañado o cortado, así que se guardó sin leer. Pida al remitente que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>This ZIP file was not opened: %1. Ask the sender for the plain files.</source>
        <translation>Este archivo ZIP no se abrió: %1. Pida al remitente los archivos sueltos.</translation>
    </message>
    <message>
        <source>a file in it has a name with hidden characters</source>
        <translation>un archivo que contiene tiene un nombre con caracteres ocultos</translation>
    </message>
    <message>
        <source>a file in it has an absolute path</source>
        <translation>un archivo que contiene tiene una ruta absoluta</translation>
    </message>
    <message>
        <source>a file in it has no usable name</source>
        <translation>un archivo que contiene no tiene un nombre utilizable</translation>
    </message>
    <message>
        <source>a file in it would be written outside its folder</source>
        <translation>un archivo que contiene se escribiría fuera de su carpeta</translation>
    </message>
    <message>
        <source>it holds a link to another place</source>
        <translation>contiene un enlace a otro lugar</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>contiene demasiados archivos</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is, as a bomb does</source>
        <translation>al descomprimirse crece mucho más de lo que es, como hace una bomba</translation>
    </message>
    <message>
        <source>it would unpack to more than 512 MiB</source>
        <translation>al descomprimirse pasaría de 512 MiB</translation>
    </message>
    <message>
        <source>the passphrase is not the one it was sealed with</source>
        <translation>la frase de contraseña no es la que se usó al sellarlo</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>dos archivos que contiene tienen el mismo nombre</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No folder for the drill could be made in %1. Choose another with --in.</source>
        <translation>No se pudo crear una carpeta para el simulacro en %1. Elija otra con --in.</translation>
    </message>
    <message>
        <source>No state of this docket had the words of that paper: it is older than the paper, and what was entered after its entry %1 is missing. Look for a newer backup.</source>
        <translation>Ningún estado de este registro tuvo las palabras de ese documento: es más antiguo que el documento, y falta lo asentado después de su asiento %1. Busque una copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The backup is not an earlier state of this docket: %1</source>
        <translation>La copia de seguridad no es un estado anterior de este registro: %1</translation>
    </message>
    <message>
        <source>The backup's lists differ from its entries in %1 place(s). Make another backup, and run docket doctor on the docket it came from.</source>
        <translation>Las listas de la copia de seguridad difieren de sus asientos en %1 lugar(es). Haga otra copia de seguridad y ejecute docket doctor en el registro del que procede.</translation>
    </message>
    <message>
        <source>The folder of backups %1 is not there. Connect its disk, or choose another with settings set backups FOLDER.</source>
        <translation>La carpeta de copias de seguridad %1 no está. Conecte su disco o elija otra con settings set backups FOLDER.</translation>
    </message>
    <message>
        <source>The old backup %1 could not be removed. Check who may write to its folder.</source>
        <translation>No se pudo eliminar la copia de seguridad antigua %1. Compruebe quién puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>BlockTable</name>
    <message>
        <source>nobody knows</source>
        <translation>nadie lo sabe</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1, act by: %2</source>
        <translation>%1, actuar antes de: %2</translation>
    </message>
    <message>
        <source>%1, keep through: %2</source>
        <translation>%1, conservar hasta: %2</translation>
    </message>
    <message>
        <source>%1, power ends: %2</source>
        <translation>%1, la facultad termina: %2</translation>
    </message>
    <message>
        <source>%1, wait through: %2</source>
        <translation>%1, esperar hasta: %2</translation>
    </message>
    <message>
        <source>A row of the law behind this date is not verified yet.</source>
        <translation>Una fila de la ley de la que sale esta fecha aún no está verificada.</translation>
    </message>
    <message>
        <source>Binding: %1</source>
        <translation>Vinculante: %1</translation>
    </message>
    <message>
        <source>Earliest reading: %1</source>
        <translation>Lectura más temprana: %1</translation>
    </message>
    <message>
        <source>Family %1: the earliest reading binds</source>
        <translation>Familia %1: vincula la lectura más temprana</translation>
    </message>
    <message>
        <source>Family %1: the latest reading binds</source>
        <translation>Familia %1: vincula la lectura más tardía</translation>
    </message>
    <message>
        <source>Latest reading: %1</source>
        <translation>Lectura más tardía: %1</translation>
    </message>
    <message>
        <source>REHEARSAL </source>
        <translation>SIMULACRO </translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Something is due; open the docket to see it</source>
        <translation>Algo vence; abra el registro para verlo</translation>
    </message>
    <message>
        <source>Writdesk REHEARSAL</source>
        <translation>SIMULACRO de Writdesk</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>A date without a day or a name of its own cannot stand in a calendar.</source>
        <translation>Una fecha sin día o sin nombre propio no puede estar en un calendario.</translation>
    </message>
    <message>
        <source>The calendar could not be made; there was no memory for it.</source>
        <translation>No se pudo crear el calendario; no había memoria para él.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>"%1" is no mail address of one person</source>
        <translation>«%1» no es la dirección de correo de una persona</translation>
    </message>
    <message>
        <source>"%1" is no state; it is sent, delivered or bounced</source>
        <translation>«%1» no es un estado; es sent, delivered o bounced</translation>
    </message>
    <message>
        <source>%1 could not be written. Free some space or look who may write there; the same order goes on where it ended.</source>
        <translation>No se pudo escribir %1. Libere espacio o vea quién puede escribir allí; la misma orden continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>%1 is closed. Open it again (reopen) where its letters are still to be written.</source>
        <translation>%1 está cerrada. Reábrala (reopen) si aún hay que escribir sus cartas.</translation>
    </message>
    <message>
        <source>%1 is closed. Open it again (reopen) where results are still to be entered.</source>
        <translation>%1 está cerrada. Reábrala (reopen) si aún hay que asentar resultados.</translation>
    </message>
    <message>
        <source>%1 is no campaign.</source>
        <translation>%1 no es una campaña.</translation>
    </message>
    <message>
        <source>%1 is no campaign. Its notices are marked with notice.</source>
        <translation>%1 no es una campaña. Sus avisos se marcan con notice.</translation>
    </message>
    <message>
        <source>%1 is no recipient of %2.</source>
        <translation>%1 no es destinatario de %2.</translation>
    </message>
    <message>
        <source>%1 is there and is not of this campaign as it is now. Name a folder that does not exist.</source>
        <translation>%1 existe y no es de esta campaña tal como está ahora. Indique una carpeta que no exista.</translation>
    </message>
    <message>
        <source>%1 is whole but could not be named %2. Name it so yourself, and write again: only the entry is owed.</source>
        <translation>%1 está completo pero no se le pudo dar el nombre %2. Déselo usted y escriba de nuevo: solo falta el asiento.</translation>
    </message>
    <message>
        <source>%1 names %2 by its reference or number, and a campaign says nothing of any case. Take it out; of a demand a user is told by notice.</source>
        <translation>%1 nombra a %2 por su referencia o número, y una campaña no dice nada de ningún caso. Quítelo; de un requerimiento se informa al usuario con notice.</translation>
    </message>
    <message>
        <source>%1 was not marked: %2.</source>
        <translation>%1 no se marcó: %2.</translation>
    </message>
    <message>
        <source>A campaign needs a title: it is the subject of its mails.</source>
        <translation>Una campaña necesita un título: es el asunto de sus correos.</translation>
    </message>
    <message>
        <source>No row of the file is a recipient, so no campaign was opened: row 1: %1.</source>
        <translation>Ninguna fila del archivo es un destinatario, así que no se abrió ninguna campaña: fila 1: %1.</translation>
    </message>
    <message>
        <source>Not all letters of %1 are written yet: %2 of %3.</source>
        <translation>Aún no están escritas todas las cartas de %1: %2 de %3.</translation>
    </message>
    <message>
        <source>The file has more than %1 recipients. Part it into several campaigns.</source>
        <translation>El archivo tiene más de %1 destinatarios. Divídalo en varias campañas.</translation>
    </message>
    <message>
        <source>The file of recipients has two columns "%1". Give each a name of its own.</source>
        <translation>El archivo de destinatarios tiene dos columnas «%1». Dé a cada una un nombre propio.</translation>
    </message>
    <message>
        <source>The file of recipients names nobody: it needs a line of column names and a line for each.</source>
        <translation>El archivo de destinatarios no nombra a nadie: necesita una línea de nombres de columna y una línea para cada uno.</translation>
    </message>
    <message>
        <source>The file of recipients needs a column "recipient" or "to" in its first line. It has: %1.</source>
        <translation>El archivo de destinatarios necesita una columna «recipient» o «to» en su primera línea. Tiene: %1.</translation>
    </message>
    <message>
        <source>The file of results needs the columns "recipient" and "state" in its first line.</source>
        <translation>El archivo de resultados necesita las columnas «recipient» y «state» en su primera línea.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose a place that you may write to.</source>
        <translation>No se pudo crear la carpeta %1. Elija un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>The letter %1 is not there any more. Remove the folder and write the letters again.</source>
        <translation>La carta %1 ya no está. Elimine la carpeta y escriba las cartas de nuevo.</translation>
    </message>
    <message>
        <source>The letter says %1, which is no column of the file of recipients. Columns are: %2.</source>
        <translation>La carta dice %1, que no es una columna del archivo de destinatarios. Las columnas son: %2.</translation>
    </message>
    <message>
        <source>The letters of %1 are not those that were approved: its stored list reads otherwise now.</source>
        <translation>Las cartas de %1 no son las que se aprobaron: su lista guardada dice ahora otra cosa.</translation>
    </message>
    <message>
        <source>The letters of %1 may not be written yet.</source>
        <translation>Las cartas de %1 aún no se pueden escribir.</translation>
    </message>
    <message>
        <source>The letters of %1 were not all written yet, so nothing can have become of them.</source>
        <translation>Aún no se escribieron todas las cartas de %1, así que no puede saberse qué fue de ellas.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>a state is sent, delivered or bounced</source>
        <translation>un estado es sent, delivered o bounced</translation>
    </message>
    <message>
        <source>it came back, and was not sent again</source>
        <translation>fue devuelta, y no se envió de nuevo</translation>
    </message>
    <message>
        <source>it has %1 cells and the header %2</source>
        <translation>tiene %1 celdas y el encabezado %2</translation>
    </message>
    <message>
        <source>it names %1 by its reference or number, and a campaign says nothing of any case</source>
        <translation>nombra a %1 por su referencia o número, y una campaña no dice nada de ningún caso</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>no nombra a nadie</translation>
    </message>
    <message>
        <source>it was delivered already</source>
        <translation>ya estaba entregada</translation>
    </message>
    <message>
        <source>it was not sent</source>
        <translation>no se envió</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>no recipient of this campaign</source>
        <translation>no es destinatario de esta campaña</translation>
    </message>
    <message>
        <source>row %1 is the same recipient, who gets one letter</source>
        <translation>la fila %1 es el mismo destinatario, que recibe una sola carta</translation>
    </message>
    <message>
        <source>the letter needs %1, which is empty</source>
        <translation>la carta necesita %1, que está vacío</translation>
    </message>
</context>
<context>
    <name>CampaignCommands</name>
    <message>
        <source>%1 is no form of letters. It is pdf, eml or both.</source>
        <translation>%1 no es una forma de cartas. Es pdf, eml o both.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 de %2 cartas</translation>
    </message>
    <message>
        <source>Say whose letter it is: --recipient WHO, or --all for everybody to whom it can have happened.</source>
        <translation>Diga de quién es la carta: --recipient WHO, o --all para todos aquellos a quienes puede haber ocurrido.</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>! twice</source>
        <translation>! dos veces</translation>
    </message>
    <message>
        <source>entered before</source>
        <translation>asentado antes</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>✓ delivered</source>
        <translation>✓ entregada</translation>
    </message>
    <message>
        <source>✓ entered</source>
        <translation>✓ asentado</translation>
    </message>
    <message>
        <source>✓ recipient</source>
        <translation>✓ destinatario</translation>
    </message>
    <message>
        <source>✕ bounced</source>
        <translation>✕ devuelta</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ rechazado</translation>
    </message>
    <message>
        <source>✕ unknown</source>
        <translation>✕ desconocido</translation>
    </message>
</context>
<context>
    <name>CareCommands</name>
    <message>
        <source>--keep is for a folder of backups and counts from 1. Name the folder, or leave it out.</source>
        <translation>--keep es para una carpeta de copias de seguridad y cuenta desde 1. Indique la carpeta o quite la opción.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen. Choose one with settings set backups FOLDER, or name a place for this one.</source>
        <translation>No se eligió ninguna carpeta para copias de seguridad. Elija una con settings set backups FOLDER, o indique un lugar para esta.</translation>
    </message>
    <message>
        <source>The backup is whole, but the docket could not note it: %1</source>
        <translation>La copia de seguridad está completa, pero el registro no pudo anotarlo: %1</translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message>
        <source>%1 is no statement. State a fact as NAME=VALUE, NAME+=VALUE or NAME=.</source>
        <translation>%1 no es una indicación. Indique un dato como NAME=VALUE, NAME+=VALUE o NAME=.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>%1 says %2</source>
        <translation>%1 dice %2</translation>
    </message>
    <message>
        <source>Names an account that stands in %1 too.</source>
        <translation>Nombra una cuenta que también está en %1.</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Recibo: %1</translation>
    </message>
    <message>
        <source>The evidence asks for a call back at a number from elsewhere (Evidence).</source>
        <translation>Las pruebas piden devolver la llamada a un número de otra procedencia (Pruebas).</translation>
    </message>
    <message>
        <source>received %1 by %2</source>
        <translation>recibido %1 por %2</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>%1, %2, %3, from %4, %5</source>
        <translation>%1, %2, %3, de %4, %5</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>no vence nada</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>instrument unknown</source>
        <translation>instrumento desconocido</translation>
    </message>
    <message>
        <source>nothing of it is left</source>
        <translation>no queda nada de ello</translation>
    </message>
</context>
<context>
    <name>Ceiling</name>
    <message>
        <source> The company does not hold it.</source>
        <translation> La empresa no lo tiene.</translation>
    </message>
    <message>
        <source> The policy does not give it (%1).</source>
        <translation> La política no lo da (%1).</translation>
    </message>
    <message>
        <source> The policy gives it (%1).</source>
        <translation> La política lo da (%1).</translation>
    </message>
    <message>
        <source>A %1 compels it (%2).</source>
        <translation>Obliga a darlo: %1 (%2).</translation>
    </message>
    <message>
        <source>A %1 does not compel it (%2).</source>
        <translation>No obliga a darlo: %1 (%2).</translation>
    </message>
    <message>
        <source>No known instrument compels it: the instrument is not known.</source>
        <translation>Ningún instrumento conocido obliga a darlo: el instrumento no se conoce.</translation>
    </message>
    <message>
        <source>Not asked for. </source>
        <translation>No se pidió. </translation>
    </message>
    <message>
        <source>Nothing but a warrant compels it (%1); this is a %2.</source>
        <translation>Solo una orden de registro obliga a darlo (%1); esto es: %2.</translation>
    </message>
    <message>
        <source>Two people overruled the warrant rule; %1 lets it go.</source>
        <translation>Dos personas dejaron sin efecto la regla de la orden de registro; %1 deja que salga.</translation>
    </message>
</context>
<context>
    <name>CeilingTable</name>
    <message>
        <source>withheld</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>✓ goes out</source>
        <translation>✓ sale</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ sí</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ no</translation>
    </message>
</context>
<context>
    <name>Challenge</name>
    <message>
        <source>%1 ended already: %2 (%3). Open a new one where it begins again.</source>
        <translation>%1 ya terminó: %2 (%3). Abra una nueva si vuelve a empezar.</translation>
    </message>
    <message>
        <source>A %1 ends with one of: %2.</source>
        <translation>%1 termina con uno de: %2.</translation>
    </message>
    <message>
        <source>A %1 is of: %2, and not of %3.</source>
        <translation>%1 es de: %2, y no de %3.</translation>
    </message>
    <message>
        <source>Say on what ground it is opened.</source>
        <translation>Diga por qué motivo se abre.</translation>
    </message>
    <message>
        <source>Say what was said.</source>
        <translation>Diga qué se dijo.</translation>
    </message>
    <message>
        <source>Say who said it.</source>
        <translation>Diga quién lo dijo.</translation>
    </message>
    <message>
        <source>Say why it ended so, or where that stands.</source>
        <translation>Diga por qué terminó así, o dónde consta.</translation>
    </message>
    <message>
        <source>The case %1 has no challenge %2. See them with challenge %1 list.</source>
        <translation>El caso %1 no tiene la impugnación %2. Véalas con challenge %1 list.</translation>
    </message>
    <message>
        <source>The law knows no challenge "%1". Kinds are: %2.</source>
        <translation>La ley no conoce la impugnación «%1». Las clases son: %2.</translation>
    </message>
</context>
<context>
    <name>ChallengeCommands</name>
    <message>
        <source>%1 is no date and no instant. Write 2026-11-23, or an instant with its offset.</source>
        <translation>%1 no es una fecha ni un instante. Escriba 2026-11-23, o un instante con su desfase horario.</translation>
    </message>
</context>
<context>
    <name>ChallengePanel</name>
    <message>
        <source>Nobody has challenged the process, as far as is entered here.</source>
        <translation>Nadie ha impugnado el requerimiento, según lo asentado aquí.</translation>
    </message>
    <message>
        <source>⊘ %1 (%2) is open: no %3. Who may end it: %4.</source>
        <translation>⊘ %1 (%2) está abierta: sin %3. Quién puede ponerle fin: %4.</translation>
    </message>
    <message>
        <source>✓ Every challenge is decided.</source>
        <translation>✓ Todas las impugnaciones están decididas.</translation>
    </message>
</context>
<context>
    <name>ChallengeTable</name>
    <message>
        <source>! open</source>
        <translation>! abierta</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>The clock of this machine jumped forward: it says %1, %2 after what it should.</source>
        <translation>El reloj de este equipo saltó hacia delante: dice %1, %2 más de lo que debería.</translation>
    </message>
    <message>
        <source>The clock of this machine was set back: it says %1, %2 before what it should.</source>
        <translation>El reloj de este equipo se atrasó: dice %1, %2 menos de lo que debería.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>"%1" is no time zone of the IANA list</source>
        <translation>«%1» no es una zona horaria de la lista IANA</translation>
    </message>
    <message>
        <source>A record of the export is longer than 4 MiB, so its records cannot be told apart. Check the format that the map names.</source>
        <translation>Un registro de la exportación pasa de 4 MiB, así que sus registros no se pueden distinguir. Compruebe el formato que nombra el mapa.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pide</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Blocked because</source>
        <translation>Bloqueado porque</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Impugnación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Compellable</source>
        <translation>Exigible</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Earliest reading</source>
        <translation>Lectura más temprana</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Asentado por</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Libre desde</translation>
    </message>
    <message>
        <source>Gag</source>
        <translation>Prohibición de revelar</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En poder</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Keep until the end of</source>
        <translation>Conservar hasta el final de</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservado hasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Latest reading</source>
        <translation>Lectura más tardía</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesario para</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número al que llamar</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>En el documento</translation>
    </message>
    <message>
        <source>Order, law or promise</source>
        <translation>Orden, ley o promesa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renovaciones</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Silent until the end of</source>
        <translation>Silencio hasta el final de</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Consta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Still asked</source>
        <translation>Aún se pide</translation>
    </message>
    <message>
        <source>Taken for, or why not</source>
        <translation>Tomado por, o por qué no</translation>
    </message>
    <message>
        <source>The export ends within a record: it is cut off. Export it again.</source>
        <translation>La exportación termina dentro de un registro: está cortada. Expórtela de nuevo.</translation>
    </message>
    <message>
        <source>The export has %1 columns named %2, and the map needs one. Correct the map.</source>
        <translation>La exportación tiene %1 columnas llamadas %2, y el mapa necesita una. Corrija el mapa.</translation>
    </message>
    <message>
        <source>The export holds something that is no JSON record. Export it as one object a line, or as one array of objects.</source>
        <translation>La exportación contiene algo que no es un registro JSON. Expórtela como un objeto por línea, o como una sola lista de objetos.</translation>
    </message>
    <message>
        <source>The export is empty: it has no line that names its columns.</source>
        <translation>La exportación está vacía: no tiene la línea que nombra sus columnas.</translation>
    </message>
    <message>
        <source>The map of columns cannot be used: %1. Correct it and try again.</source>
        <translation>El mapa de columnas no se puede usar: %1. Corríjalo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>Qué vincula</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Qué espera</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who may lift it</source>
        <translation>Quién puede levantarla</translation>
    </message>
    <message>
        <source>[account] column must name the column that says whose record it is</source>
        <translation>[account] column debe nombrar la columna que dice de quién es el registro</translation>
    </message>
    <message>
        <source>[fields] must name every column that may go out</source>
        <translation>[fields] debe nombrar cada columna que puede salir</translation>
    </message>
    <message>
        <source>a separator is one character</source>
        <translation>un separador es un solo carácter</translation>
    </message>
    <message>
        <source>format must be csv or json</source>
        <translation>format debe ser csv o json</translation>
    </message>
    <message>
        <source>it is larger than one mebibyte</source>
        <translation>pasa de un mebibyte</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2 is no part of a map</source>
        <translation>línea %1: %2 no es parte de un mapa</translation>
    </message>
    <message>
        <source>line %1: %2 must be text</source>
        <translation>línea %1: %2 debe ser texto</translation>
    </message>
    <message>
        <source>not formed as the others</source>
        <translation>no tiene la forma de los demás</translation>
    </message>
    <message>
        <source>of a time that cannot be read</source>
        <translation>de una hora que no se puede leer</translation>
    </message>
    <message>
        <source>of an account that the paper does not name</source>
        <translation>de una cuenta que el documento no nombra</translation>
    </message>
    <message>
        <source>of no account</source>
        <translation>de ninguna cuenta</translation>
    </message>
    <message>
        <source>outside the dates of the paper</source>
        <translation>fuera de las fechas del documento</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is no instant. Write it as 2026-11-23T09:00:00-05:00.</source>
        <translation>%1 no es un instante. Escríbalo como 2026-11-23T09:00:00-05:00.</translation>
    </message>
    <message>
        <source>%1 is no instant. Write it with its offset, as in 2026-07-31T10:00:00-04:00.</source>
        <translation>%1 no es un instante. Escríbalo con su desfase horario, como en 2026-07-31T10:00:00-04:00.</translation>
    </message>
    <message>
        <source>%1 is no size. Write it as 1440x900.</source>
        <translation>%1 no es un tamaño. Escríbalo como 1440x900.</translation>
    </message>
    <message>
        <source>Demands for user data: judged, dated, answered. PAPER files are received at once.</source>
        <translation>Requerimientos de datos de usuarios: juzgados, fechados, contestados. Los documentos PAPER se reciben enseguida.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>La opción --%1 se da dos veces.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>La opción --%1 necesita un valor.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>La opción --%1 no lleva valor.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be opened. Check the name and who may read it.</source>
        <translation>No se puede abrir el archivo de la frase de contraseña %1. Compruebe el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>There is no command %1. See writdeskctl help.</source>
        <translation>No existe la orden %1. Vea writdeskctl help.</translation>
    </message>
    <message>
        <source>There is no look %1. Choose light, dark or system.</source>
        <translation>No existe el aspecto %1. Elija light, dark o system.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>No existe la opción --%1.</translation>
    </message>
    <message>
        <source>There is no page %1. Choose one of: %2.</source>
        <translation>No existe la página %1. Elija una de: %2.</translation>
    </message>
    <message>
        <source>There is no tab %1. See --help.</source>
        <translation>No existe la pestaña %1. Vea --help.</translation>
    </message>
    <message>
        <source>This command takes no option --%1.</source>
        <translation>Esta orden no lleva la opción --%1.</translation>
    </message>
    <message>
        <source>Which command? See writdeskctl help.</source>
        <translation>¿Qué orden? Vea writdeskctl help.</translation>
    </message>
    <message>
        <source>Words are missing or too many for %1.</source>
        <translation>Faltan o sobran palabras para %1.</translation>
    </message>
    <message>
        <source>docket file; default $WRITDESK_DOCKET, then the one chosen, then the user's docket</source>
        <translation>archivo del registro; por omisión $WRITDESK_DOCKET, luego el elegido, luego el del usuario</translation>
    </message>
    <message>
        <source>draws the page, or the given or first due case, into a PNG and ends</source>
        <translation>dibuja la página, o el caso indicado o el primero que vence, en un PNG y termina</translation>
    </message>
    <message>
        <source>facts, findings, dates, notice, letters, packet, history, preservation, challenge, emergency or authenticity</source>
        <translation>facts, findings, dates, notice, letters, packet, history, preservation, challenge, emergency o authenticity</translation>
    </message>
    <message>
        <source>its first line opens the actor's key, for approvals</source>
        <translation>su primera línea abre la clave de quien actúa, para las aprobaciones</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark o system</translation>
    </message>
    <message>
        <source>of the window, such as 1440x900</source>
        <translation>de la ventana, como 1440x900</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>opens this case</source>
        <translation>abre este caso</translation>
    </message>
    <message>
        <source>papers to receive</source>
        <translation>documentos que recibir</translation>
    </message>
    <message>
        <source>the clock of a rehearsal docket, ISO 8601</source>
        <translation>el reloj de un registro de simulacro, ISO 8601</translation>
    </message>
    <message>
        <source>who acts</source>
        <translation>quién actúa</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1 is not built yet.</source>
        <translation>%1 aún no está hecho.</translation>
    </message>
    <message>
        <source>What was to be printed could not be written.</source>
        <translation>No se pudo escribir lo que había que imprimir.</translation>
    </message>
    <message>
        <source>a case as it stands, or as it stood at an instant</source>
        <translation>un caso como está, o como estaba en un instante</translation>
    </message>
    <message>
        <source>a line of its log: who said what, and when</source>
        <translation>una línea de su bitácora: quién dijo qué, y cuándo</translation>
    </message>
    <message>
        <source>a period stands still or runs again from a day, begins anew from a day, or is extended to a day or by a length after its unrolled end; prints it with its derivation. A power of the government needs the order's document</source>
        <translation>un plazo se detiene o vuelve a correr desde un día, empieza de nuevo desde un día, o se prorroga hasta un día o por una duración después de su final sin correr; lo imprime con su derivación. Una facultad del gobierno necesita el documento de la orden</translation>
    </message>
    <message>
        <source>a person looked at a paper that nothing could read, and stated its accounts and its gag; until then it blocks notice and destruction</source>
        <translation>una persona miró un documento que nada pudo leer, e indicó sus cuentas y su prohibición de revelar; hasta entonces bloquea el aviso y la destrucción</translation>
    </message>
    <message>
        <source>a row of the directory: where an agency is called back. The source is where the number was found, never the request</source>
        <translation>una fila del directorio: dónde se devuelve la llamada a un organismo. La fuente es dónde se halló el número, nunca la solicitud</translation>
    </message>
    <message>
        <source>a row of the law with its history and the rows that use it; also a setting, a fact, a court, or a day such as "US 2026-11-26"</source>
        <translation>una fila de la ley con su historia y las filas que la usan; también un ajuste, un dato, un tribunal, o un día como "US 2026-11-26"</translation>
    </message>
    <message>
        <source>a second person found the same number at its source; before that, who entered it cannot verify a request by it</source>
        <translation>una segunda persona halló el mismo número en su fuente; antes de eso, quien lo asentó no puede verificar con él una solicitud</translation>
    </message>
    <message>
        <source>a verified copy while others work; refuses a file that exists. FILE may be a folder, of whose copies the newest N stay. Without FILE into the folder of the setting backups, of which the newest 14 stay; where nothing was entered since, the newest copy is tried out instead ("unchanged": true)</source>
        <translation>una copia verificada mientras otros trabajan; rechaza un archivo que existe. FILE puede ser una carpeta, de cuyas copias quedan las N más recientes. Sin FILE, a la carpeta del ajuste backups, de la que quedan las 14 más recientes; si desde entonces no se asentó nada, se prueba en su lugar la copia más reciente ("unchanged": true)</translation>
    </message>
    <message>
        <source>accepts proposed facts, all where none is named; prints the case</source>
        <translation>acepta datos propuestos, todos si no se nombra ninguno; imprime el caso</translation>
    </message>
    <message>
        <source>adds an actor: intake, reviewer, counsel, collector, administrator or auditor</source>
        <translation>añade una persona que actúa: intake, reviewer, counsel, collector, administrator o auditor</translation>
    </message>
    <message>
        <source>after its end: says where an extension was looked for, and that none was found</source>
        <translation>después de su final: dice dónde se buscó una prórroga, y que no se halló ninguna</translation>
    </message>
    <message>
        <source>asks for the erasure of exactly what the case is now, where nothing else blocks it; a second person approves it with approve CASE erase</source>
        <translation>pide el borrado de exactamente lo que el caso es ahora, si nada más lo bloquea; una segunda persona lo aprueba con approve CASE erase</translation>
    </message>
    <message>
        <source>asks that a collected file go out although the paper does not ask for it; a second person approves exception, and the cover says so</source>
        <translation>pide que salga un archivo recogido aunque el documento no lo pida; una segunda persona aprueba exception, y la portada lo dice</translation>
    </message>
    <message>
        <source>asks that a day becomes a holiday of a court, a state or the country (court_closed, clerk_inaccessible, pres_closure, congress, state); a second person adopts it with law approve</source>
        <translation>pide que un día sea festivo de un tribunal, un estado o el país (court_closed, clerk_inaccessible, pres_closure, congress, state); una segunda persona lo adopta con law approve</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>There is no command %1. See writdeskctl help.</source>
        <translation>No existe la orden %1. Vea writdeskctl help.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>a separator is one character</source>
        <translation>un separador es un solo carácter</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>ImportLogs</name>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
</context>
<context>
    <name>LawDesk</name>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
</context>
<context>
    <name>LawView</name>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The passphrase file %1 cannot be opened. Check the name and who may read it.</source>
        <translation>No se puede abrir el archivo de la frase de contraseña %1. Compruebe el nombre y quién puede leerlo.</translation>
    </message>
</context>
<context>
    <name>PeriodCommands</name>
    <message>
        <source>%1 is no date and no instant. Write 2026-11-23, or an instant with its offset.</source>
        <translation>%1 no es una fecha ni un instante. Escriba 2026-11-23, o un instante con su desfase horario.</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>"%1" is no time zone of the IANA list</source>
        <translation>«%1» no es una zona horaria de la lista IANA</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>The folder %1 holds no file.</source>
        <translation>La carpeta %1 no contiene ningún archivo.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 is no instant. Write it with its offset, as in 2026-07-31T10:00:00-04:00.</source>
        <translation>%1 no es un instante. Escríbalo con su desfase horario, como en 2026-07-31T10:00:00-04:00.</translation>
    </message>
</context>
<context>
    <name>TimeCommands</name>
    <message>
        <source>%1 is no date and no instant. Write 2026-11-23, or an instant with its offset.</source>
        <translation>%1 no es una fecha ni un instante. Escriba 2026-11-23, o un instante con su desfase horario.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
</context>
<context>
    <name>writdesk::AgencyActs</name>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>writdesk::CampaignActs</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
</context>
<context>
    <name>writdesk::CampaignPage</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>writdesk::CasePage</name>
    <message>
        <source>Challenge</source>
        <translation>Impugnación</translation>
    </message>
</context>
<context>
    <name>writdesk::ChallengeActs</name>
    <message>
        <source>Challenge</source>
        <translation>Impugnación</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>writdesk::EmergencyPanel</name>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>writdesk::FactActs</name>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>writdesk::HandOverActs</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>writdesk::LawPage</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>writdesk::NoticeActs</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>writdesk::PageCanvas</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>writdesk::PolicyActs</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
</TS>
