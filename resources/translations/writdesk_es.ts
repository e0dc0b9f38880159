<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Every string in Spanish, written by installer/strings.py: sorted, with the plurals of each. -->
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Writdesk</source>
        <translation>&amp;Acerca de Writdesk</translation>
    </message>
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
        <translation>Adoptar &amp;el borrador…</translation>
    </message>
    <message>
        <source>&amp;Approve as second person…</source>
        <translation>Aprobar &amp;como segunda persona…</translation>
    </message>
    <message>
        <source>&amp;Approve the campaign's letters…</source>
        <translation>&amp;Aprobar las cartas de la campaña…</translation>
    </message>
    <message>
        <source>&amp;Ask for the erasure of a log…</source>
        <translation>&amp;Pedir el borrado de un listado…</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Auditoría</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Volver a &amp;la lista</translation>
    </message>
    <message>
        <source>&amp;Build packet…</source>
        <translation>Armar &amp;el paquete…</translation>
    </message>
    <message>
        <source>&amp;Campaigns</source>
        <translation>&amp;Campañas</translation>
    </message>
    <message>
        <source>&amp;Check a draft of the law…</source>
        <translation>Comprobar &amp;un borrador de la ley…</translation>
    </message>
    <message>
        <source>&amp;Clear the fact</source>
        <translation>&amp;Vaciar el dato</translation>
    </message>
    <message>
        <source>&amp;Collect data…</source>
        <translation>Recoger &amp;datos…</translation>
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
        <translation>Decidir &amp;la emergencia…</translation>
    </message>
    <message>
        <source>&amp;Destroy what was held</source>
        <translation>&amp;Destruir lo conservado</translation>
    </message>
    <message>
        <source>&amp;Edit the fact</source>
        <translation>Editar el &amp;dato</translation>
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
        <translation>P&amp;rimeros pasos</translation>
    </message>
    <message>
        <source>&amp;Gags</source>
        <translation>&amp;Prohibiciones</translation>
    </message>
    <message>
        <source>&amp;Hand over the packet…</source>
        <translation>Entregar el &amp;paquete…</translation>
    </message>
    <message>
        <source>&amp;Health of the docket</source>
        <translation>E&amp;stado del registro</translation>
    </message>
    <message>
        <source>&amp;Impact of a draft…</source>
        <translation>Efecto &amp;de un borrador…</translation>
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
        <source>&amp;Judge the selected cases of the list anew…</source>
        <translation>Volver a &amp;evaluar los casos seleccionados de la lista…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Lift the gag…</source>
        <translation>&amp;Levantar la prohibición de revelar…</translation>
    </message>
    <message>
        <source>&amp;Logs imported</source>
        <translation>Listados &amp;importados</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation>&amp;Nueva campaña…</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Siguiente &amp;paso</translation>
    </message>
    <message>
        <source>&amp;No extension was found…</source>
        <translation>No &amp;se halló ninguna prórroga…</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>&amp;Open a challenge…</source>
        <translation>Abrir &amp;una impugnación…</translation>
    </message>
    <message>
        <source>&amp;Open paper…</source>
        <translation>Abrir &amp;un documento…</translation>
    </message>
    <message>
        <source>&amp;Overrule the finding…</source>
        <translation>Dejar &amp;sin efecto el hallazgo…</translation>
    </message>
    <message>
        <source>&amp;Paste papers</source>
        <translation>Pegar &amp;documentos</translation>
    </message>
    <message>
        <source>&amp;Preservations</source>
        <translation>Co&amp;nservaciones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualizar</translation>
    </message>
    <message>
        <source>&amp;Release packet…</source>
        <translation>&amp;Autorizar la salida del paquete…</translation>
    </message>
    <message>
        <source>&amp;Remove this view</source>
        <translation>&amp;Quitar esta vista</translation>
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
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;State a fact…</source>
        <translation>Indicar &amp;un dato…</translation>
    </message>
    <message>
        <source>&amp;Take a hold</source>
        <translation>&amp;Iniciar una conservación</translation>
    </message>
    <message>
        <source>&amp;Undo the change of facts</source>
        <translation>Deshacer el cambi&amp;o de datos</translation>
    </message>
    <message>
        <source>&amp;Verify every entry</source>
        <translation>Veri&amp;ficar cada asiento</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Why this date</source>
        <translation>Por &amp;qué esta fecha</translation>
    </message>
    <message>
        <source>&amp;Withdraw a mark…</source>
        <translation>&amp;Retirar una marca…</translation>
    </message>
    <message>
        <source>&amp;Write the campaign's letters…</source>
        <translation>Escribir &amp;las cartas de la campaña…</translation>
    </message>
    <message>
        <source>Add a &amp;gag…</source>
        <translation>&amp;Añadir una prohibición de revelar…</translation>
    </message>
    <message>
        <source>Add a &amp;holiday…</source>
        <translation>Añadir un día &amp;festivo…</translation>
    </message>
    <message>
        <source>All cas&amp;es</source>
        <translation>&amp;Todos los casos</translation>
    </message>
    <message>
        <source>Appro&amp;ve a change of law or policy…</source>
        <translation>&amp;Aprobar un cambio de la ley o de la política…</translation>
    </message>
    <message>
        <source>Appro&amp;ve an erasure…</source>
        <translation>&amp;Aprobar un borrado…</translation>
    </message>
    <message>
        <source>Ask for an e&amp;xception…</source>
        <translation>Pedir una e&amp;xcepción…</translation>
    </message>
    <message>
        <source>Ask for another &amp;policy…</source>
        <translation>Pedir &amp;otra política…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Black &amp;out a place…</source>
        <translation>Tachar &amp;un lugar…</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>C&amp;errar el caso…</translation>
    </message>
    <message>
        <source>C&amp;olumns of the list…</source>
        <translation>C&amp;olumnas de la lista…</translation>
    </message>
    <message>
        <source>Calenda&amp;r</source>
        <translation>Calenda&amp;rio</translation>
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
        <translation>&amp;Cambiar el ajuste…</translation>
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
        <source>Dra&amp;ft notice to the user</source>
        <translation>&amp;Redactar el aviso al usuario</translation>
    </message>
    <message>
        <source>E&amp;mergency…</source>
        <translation>E&amp;mergencia…</translation>
    </message>
    <message>
        <source>E&amp;xport the cases…</source>
        <translation>E&amp;xportar los casos…</translation>
    </message>
    <message>
        <source>E&amp;xport what is found…</source>
        <translation>E&amp;xportar lo encontrado…</translation>
    </message>
    <message>
        <source>Enter what was &amp;said…</source>
        <translation>&amp;Asentar lo que se dijo…</translation>
    </message>
    <message>
        <source>Erase a &amp;log…</source>
        <translation>Borrar un &amp;listado…</translation>
    </message>
    <message>
        <source>Files of closed ca&amp;ses</source>
        <translation>Expedientes de casos cerrad&amp;os</translation>
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
        <translation>&amp;Me encargo de sus recordatorios</translation>
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
        <translation>&amp;El aviso fue devuelto</translation>
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
        <source>Pac&amp;kets</source>
        <translation>Pa&amp;quetes</translation>
    </message>
    <message>
        <source>Paper in a &amp;window of its own</source>
        <translation>Doc&amp;umento en una ventana propia</translation>
    </message>
    <message>
        <source>Papers in the &amp;tray…</source>
        <translation>Documentos &amp;en la bandeja…</translation>
    </message>
    <message>
        <source>Process fo&amp;llowed…</source>
        <translation>Llegó la &amp;orden que faltaba…</translation>
    </message>
    <message>
        <source>Propose an era&amp;sure…</source>
        <translation>&amp;Proponer un borrado…</translation>
    </message>
    <message>
        <source>Re&amp;fuse the emergency…</source>
        <translation>De&amp;negar la emergencia…</translation>
    </message>
    <message>
        <source>Re&amp;lease the hold</source>
        <translation>&amp;Liberar la conservación</translation>
    </message>
    <message>
        <source>Re&amp;view what one decided alone…</source>
        <translation>Re&amp;visar lo que uno decidió solo…</translation>
    </message>
    <message>
        <source>Recor&amp;d of the case for a court…</source>
        <translation>&amp;Historial del caso para un tribunal…</translation>
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
        <source>Restore &amp;a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Save a &amp;file of the law to edit…</source>
        <translation>Guardar un arc&amp;hivo de la ley para editarlo…</translation>
    </message>
    <message>
        <source>Save the &amp;report of its rows…</source>
        <translation>Guardar el &amp;informe de sus filas…</translation>
    </message>
    <message>
        <source>Save the lo&amp;g as it came…</source>
        <translation>&amp;Guardar el listado tal como llegó…</translation>
    </message>
    <message>
        <source>Save the p&amp;olicy to edit…</source>
        <translation>&amp;Guardar la política para editarla…</translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Take &amp;up the reminders of the selected cases…</source>
        <translation>&amp;Asumir los recordatorios de los casos seleccionados…</translation>
    </message>
    <message>
        <source>Take another paper as the &amp;instrument…</source>
        <translation>Tomar otro documento como &amp;instrumento…</translation>
    </message>
    <message>
        <source>Taken by p&amp;hone…</source>
        <translation>&amp;Tomado por teléfono…</translation>
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
        <translation>La &amp;emergencia ha pasado…</translation>
    </message>
    <message>
        <source>The packet arri&amp;ved…</source>
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
        <source>Try out a bac&amp;kup…</source>
        <translation>Probar una copia de se&amp;guridad…</translation>
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
    <name>Agenda</name>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Binding: %1</source>
        <translation>Vinculante: %1</translation>
    </message>
    <message>
        <source>Family: %1; %2</source>
        <translation>Familia: %1; %2</translation>
    </message>
    <message>
        <source>It may be sent from %1.</source>
        <translation>Puede enviarse a partir del %1.</translation>
    </message>
    <message>
        <source>Its reminder stands with: %1</source>
        <translation>Su recordatorio está con: %1</translation>
    </message>
    <message>
        <source>Over from: %1</source>
        <translation>Terminado desde: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>both readings: %1</source>
        <translation>ambas lecturas: %1</translation>
    </message>
    <message>
        <source>earliest reading %1, latest %2</source>
        <translation>lectura más temprana %1, más tardía %2</translation>
    </message>
    <message>
        <source>early warning</source>
        <translation>aviso previo</translation>
    </message>
    <message>
        <source>file kept until</source>
        <translation>expediente conservado hasta</translation>
    </message>
    <message>
        <source>no longer open — %1</source>
        <translation>ya no está abierto — %1</translation>
    </message>
    <message>
        <source>tell the user by</source>
        <translation>avisar al usuario hasta</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Shaded: weekends and the holidays of %1.</source>
        <translation>Sombreado: fines de semana y festivos de %1.</translation>
    </message>
    <message>
        <source>Shaded: weekends; not every holiday of %1 is known.</source>
        <translation>Sombreado: fines de semana; no se conocen todos los festivos de %1.</translation>
    </message>
</context>
<context>
    <name>AllCasesPage</name>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
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
    <name>Audit</name>
    <message>
        <source>Writing entries</source>
        <translation>Escribiendo asientos</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>change of the law</source>
        <translation>cambio de la ley</translation>
    </message>
    <message>
        <source>destruction of what was held</source>
        <translation>destrucción de lo conservado</translation>
    </message>
    <message>
        <source>erasure of a case</source>
        <translation>borrado de un caso</translation>
    </message>
    <message>
        <source>exception for a file</source>
        <translation>excepción para un archivo</translation>
    </message>
    <message>
        <source>lifting a gag</source>
        <translation>levantamiento de una prohibición</translation>
    </message>
    <message>
        <source>notice to the user</source>
        <translation>aviso al usuario</translation>
    </message>
    <message>
        <source>one person acts alone</source>
        <translation>una persona actúa sola</translation>
    </message>
    <message>
        <source>overruling a finding</source>
        <translation>dejar sin efecto un hallazgo</translation>
    </message>
    <message>
        <source>release of a packet</source>
        <translation>salida de un paquete</translation>
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
    <message numerus="yes">
        <source>The backup's lists differ from its entries in %n place(s). Make another backup, and run docket doctor on the docket it came from.</source>
        <translation>
            <numerusform>Las listas de la copia difieren de sus asientos en %n lugar. Haga otra copia y ejecute docket doctor sobre el registro del que salió.</numerusform>
            <numerusform>Las listas de la copia difieren de sus asientos en %n lugares. Haga otra copia y ejecute docket doctor sobre el registro del que salió.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy ends at its entry %1, where that paper was printed: the entry of the paper itself, and what was entered after it, is missing. Look for a newer backup.</source>
        <translation>La copia termina en su asiento %1, donde se imprimió ese documento: faltan el asiento del propio documento y lo que se asentó después. Busque una copia más reciente.</translation>
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
        <source>row %1 has the same mail address, which gets one letter</source>
        <translation>la fila %1 tiene la misma dirección de correo, que recibe una sola carta</translation>
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
    <name>CaseFilter</name>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>After "due" say: today, tomorrow, this week, next month, within 10 days, before 2026-12-07 or never.</source>
        <translation>Después de «vence» diga: hoy, mañana, esta semana, próximo mes, en 10 días, antes 2026-12-07 o nunca.</translation>
    </message>
    <message>
        <source>After account: write the whole account, such as account:x@y.example.</source>
        <translation>Después de cuenta: escriba la cuenta entera, por ejemplo cuenta:x@y.example.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después|tras</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>by</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence|vencen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>due never</source>
        <translation>no vence nunca</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>kind %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>last</source>
        <translation>pasada|pasado</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próxima|próximo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>el</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido|vencidos</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido|recibidos</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recibido %1</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>this</source>
        <translation>esta|este</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>without "%1"</source>
        <translation>sin «%1»</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>%1 says %2</source>
        <translation>%1 dice %2</translation>
    </message>
    <message>
        <source>Erased on %1 by %2. %3</source>
        <translation>Borrado el %1 por %2. %3</translation>
    </message>
    <message>
        <source>Kept are that the case was, the hashes of its entries, and the certificate under Letters.</source>
        <translation>Se guarda que el caso existió, las huellas de sus asientos y el certificado en Cartas.</translation>
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
    <name>CasePreview</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 — %2 %3 (%4)</source>
        <translation>%1 — %2 %3 (%4)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
        <source>Accounts and data</source>
        <translation>Cuentas y datos</translation>
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
        <source>Approved by</source>
        <translation>Aprobado por</translation>
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
        <source>Built</source>
        <translation>Armado</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Cases that stand</source>
        <translation>Casos que siguen</translation>
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
        <source>Earliest</source>
        <translation>Más temprana</translation>
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
        <source>Extension</source>
        <translation>Prórroga</translation>
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
        <source>Handed over</source>
        <translation>Entregado</translation>
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
        <source>Imported</source>
        <translation>Importado</translation>
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
        <source>Its window ends</source>
        <translation>Su plazo termina</translation>
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
        <source>Latest</source>
        <translation>Más tardía</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Listado</translation>
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
        <source>May go</source>
        <translation>Puede salir</translation>
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
        <source>Numbers</source>
        <translation>Números</translation>
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
        <source>Over from</source>
        <translation>Terminado desde</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
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
        <source>Readings</source>
        <translation>Lecturas</translation>
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
        <source>Released</source>
        <translation>Liberado</translation>
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
        <source>Requester</source>
        <translation>Solicitante</translation>
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
        <source>Rows</source>
        <translation>Filas</translation>
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
        <source>Taken</source>
        <translation>Tomado</translation>
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
        <source>What it blocks</source>
        <translation>Qué bloquea</translation>
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
        <source>Why</source>
        <translation>Por qué</translation>
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
        <source>%1 is no UTF-8. Write it in UTF-8.</source>
        <translation>%1 no está en UTF-8. Escríbalo en UTF-8.</translation>
    </message>
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
        <source>An argument is empty: it names nothing. Write what it should name.</source>
        <translation>Un argumento está vacío: no nombra nada. Escriba lo que debe nombrar.</translation>
    </message>
    <message>
        <source>Demands for user data: judged, dated, answered. PAPER files are received at once.</source>
        <translation>Requerimientos de datos de usuarios: juzgados, fechados, contestados. Los documentos PAPER se reciben enseguida.</translation>
    </message>
    <message>
        <source>The name of %1 is no UTF-8, so this command cannot take it. Rename it and try again.</source>
        <translation>El nombre de %1 no está en UTF-8, por lo que esta orden no puede tomarlo. Cámbiele el nombre y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The option --%1 is empty. Write its value, or leave it out.</source>
        <translation>La opción --%1 está vacía. Escriba su valor u omítala.</translation>
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
        <source>There is no tab %1. Choose one of: %2.</source>
        <translation>No hay ninguna pestaña %1. Elija una de: %2.</translation>
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
        <source>en or es; default the setting language, then the system's</source>
        <translation>en o es; por omisión el ajuste language, luego el del sistema</translation>
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
        <source>%1 is no basis of a hold. It is 2703f or civil.</source>
        <translation>%1 no es una base de una conservación. Es 2703f o civil.</translation>
    </message>
    <message>
        <source>%1 is not built yet.</source>
        <translation>%1 aún no está hecho.</translation>
    </message>
    <message>
        <source>A renewal --by a paper counts from when that came in: leave --at away.</source>
        <translation>Una prórroga --by un documento cuenta desde que este llegó: omita --at.</translation>
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
    <message>
        <source>asks that one setting of the policy gets another answer (a key or id of law settings); a second person adopts it with profile approve. See law impact --set first</source>
        <translation>pide que un ajuste de la política tenga otra respuesta (una clave o id de law settings); una segunda persona lo adopta con profile approve. Vea antes law impact --set</translation>
    </message>
    <message>
        <source>asks that these files become law of this docket, over those of the program; a second person adopts them with law approve. A bad row is named by file and line, and the law stays as it is</source>
        <translation>pide que estos archivos sean ley de este registro, por encima de los del programa; una segunda persona los adopta con law approve. Una fila mala se nombra por archivo y línea, y la ley queda como está</translation>
    </message>
    <message>
        <source>asks to destroy what was preserved; destroys it with a certificate once a second person approved destroy</source>
        <translation>pide destruir lo conservado; lo destruye con un certificado una vez que una segunda persona aprobó destroy</translation>
    </message>
    <message>
        <source>asks to lift a gag; lifts it once a second person approved lift</source>
        <translation>pide levantar una prohibición de revelar; la levanta una vez que una segunda persona aprobó lift</translation>
    </message>
    <message>
        <source>binds what was collected into a bag, and asks for its release. --sheet: the delivery sheet, with the bag's own hash, which does not travel with the bag. --prefix: of the page numbers, remembered for the case. --load-files: DAT and OPT for review programs. --declarant: who will sign the certificates under FRE 902(11), (13) and (14), which are left blank otherwise</source>
        <translation>reúne lo recogido en una bolsa y pide su salida. --sheet: la hoja de entrega, con el hash de la propia bolsa, que no viaja con ella. --prefix: de los números de página, recordado para el caso. --load-files: DAT y OPT para programas de revisión. --declarant: quién firmará los certificados según FRE 902(11), (13) y (14), que de otro modo quedan en blanco</translation>
    </message>
    <message>
        <source>campaigns that nobody closed, with their counts</source>
        <translation>campañas que nadie cerró, con sus cuentas</translation>
    </message>
    <message>
        <source>cases from a log in CSV; the map says which column holds which fact ([columns] fact = "header", [dates] formats, [split], [values.FACT], [constants]; resources/docs/import.md). Every row is told what became of it: imported, rejected with the reason, or already there; nothing is judged, the log is kept by its SHA-256, and the same row is never imported twice. --dry-run writes nothing, and Ctrl+C leaves nothing</source>
        <translation>casos desde un listado en CSV; el mapa dice qué columna contiene qué dato ([columns] fact = "encabezado", formatos de [dates], [split], [values.FACT], [constants]; resources/docs/import.md). De cada fila se dice qué fue de ella: importada, rechazada con el motivo, o ya presente; nada se juzga, el listado se guarda por su SHA-256, y la misma fila nunca se importa dos veces. --dry-run no escribe nada, y Ctrl+C no deja nada</translation>
    </message>
    <message>
        <source>checks a packet against its own hashes; no docket is touched. --zip-passphrase-file: of a ZIP that is encrypted</source>
        <translation>comprueba un paquete con sus propios hashes; no se toca ningún registro. --zip-passphrase-file: de un ZIP cifrado</translation>
    </message>
    <message>
        <source>chooses one of them; an empty VALUE takes it back</source>
        <translation>elige uno de ellos; un VALUE vacío lo quita</translation>
    </message>
    <message>
        <source>closes a case: nothing of it is due any more, and its file is kept for so many years (the setting case_retention_years) from today, or from --on where it was closed earlier</source>
        <translation>cierra un caso: nada de él vence ya, y su expediente se guarda los años que diga el ajuste case_retention_years desde hoy, o desde --on si se cerró antes</translation>
    </message>
    <message>
        <source>comply, comply_in_part, preserve, clarify, counsel, reject or redirect, and because of which findings</source>
        <translation>comply, comply_in_part, preserve, clarify, counsel, reject o redirect, y por qué hallazgos</translation>
    </message>
    <message>
        <source>copies a backup to a new file and verifies it before it says done; with the words of the newest paper an older state is recognised</source>
        <translation>copia una copia de seguridad a un archivo nuevo y la verifica antes de decir que está hecha; con las palabras del documento más reciente se reconoce un estado más antiguo</translation>
    </message>
    <message>
        <source>discards a paper of the tray; the reason is entered</source>
        <translation>descarta un documento de la bandeja; el motivo se asienta</translation>
    </message>
    <message>
        <source>drafts the notice to a user, for one account at a time; blocked while a gag stands</source>
        <translation>redacta el aviso a un usuario, una cuenta cada vez; bloqueado mientras haya una prohibición de revelar</translation>
    </message>
    <message>
        <source>each open question of law or policy: its answer here, default, reason, effect</source>
        <translation>cada cuestión abierta de la ley o de la política: su respuesta aquí, la de omisión, el motivo, el efecto</translation>
    </message>
    <message>
        <source>ends the duty to keep; nothing is destroyed</source>
        <translation>pone fin al deber de conservar; nada se destruye</translation>
    </message>
    <message>
        <source>enters a gag with one way to end; without --from it runs from issued_on</source>
        <translation>asienta una prohibición de revelar con una forma de terminar; sin --from corre desde issued_on</translation>
    </message>
    <message>
        <source>enters what became of one recipient's letter, or of all to whom it happens for the first time</source>
        <translation>asienta qué fue de la carta de un destinatario, o de la de todos a quienes ocurre por primera vez</translation>
    </message>
    <message>
        <source>enters what became of the letters from a file with the columns recipient and state; every row is told what became of it: entered, already, unknown or refused</source>
        <translation>asienta qué fue de las cartas desde un archivo con las columnas recipient y state; de cada fila se dice qué fue de ella: entered, already, unknown o refused</translation>
    </message>
    <message>
        <source>enters what became of the notice; sent starts the waiting time</source>
        <translation>asienta qué fue del aviso; sent inicia el tiempo de espera</translation>
    </message>
    <message>
        <source>erases the case once a second person approved erase: entries, documents, accounts and search words; the tree still verifies. The certificate names what went by hash, and every known backup, export and import log that still holds it, with what to do about each</source>
        <translation>borra el caso una vez que una segunda persona aprobó erase: asientos, documentos, cuentas y palabras de búsqueda; el árbol sigue verificándose. El certificado nombra por su hash lo que se fue, y toda copia de seguridad, exportación y listado importado conocidos que aún lo contienen, con qué hacer con cada uno</translation>
    </message>
    <message>
        <source>errors of the law's rows by file and line; of files of your own among them</source>
        <translation>errores de las filas de la ley por archivo y línea; también de archivos suyos</translation>
    </message>
    <message>
        <source>every case to a file that does not exist yet: as JSON with facts, periods and entries (resources/docs/export.schema.json), or as CSV the list of cases or what --what names; prints how many of the cases must be kept silent about. For reviewer, counsel, administrator and auditor; it is entered</source>
        <translation>todos los casos a un archivo que aún no existe: como JSON con datos, plazos y asientos (resources/docs/export.schema.json), o como CSV la lista de casos o lo que nombre --what; imprime sobre cuántos de los casos hay que guardar silencio. Para reviewer, counsel, administrator y auditor; queda asentado</translation>
    </message>
    <message>
        <source>every check there is, each with what to do: tree, lists, file, backups, reminders, clock, actors, tray, leftovers, law, calendars, unchecked rows</source>
        <translation>todas las comprobaciones que hay, cada una con qué hacer: árbol, listas, archivo, copias de seguridad, recordatorios, reloj, personas, bandeja, restos, ley, calendarios, filas sin comprobar</translation>
    </message>
    <message>
        <source>every period of a case with its derivation</source>
        <translation>todos los plazos de un caso con su derivación</translation>
    </message>
    <message>
        <source>every preservation, gag, notice or packet of the docket: how each stands, both dates, and what is done next; what binds first stands first, what is over last. Those of the 2,000 cases that bind first</source>
        <translation>cada conservación, prohibición, aviso o paquete del registro: cómo está, ambas fechas y qué se hace después; primero lo que obliga antes, al final lo terminado. Los de los 2.000 casos que obligan antes</translation>
    </message>
    <message>
        <source>extends a gag: the new end runs on from the old one, or from --from</source>
        <translation>prorroga una prohibición de revelar: el nuevo final sigue al anterior, o corre desde --from</translation>
    </message>
    <message>
        <source>files a paper of the tray into another docket, a compartment; nothing of it is left in this one</source>
        <translation>archiva un documento de la bandeja en otro registro, un compartimento; nada de él queda en este</translation>
    </message>
    <message>
        <source>files a paper of the tray unread, into a case or as a new one; with --read it is read first</source>
        <translation>archiva un documento de la bandeja sin leer, en un caso o como uno nuevo; con --read se lee antes</translation>
    </message>
    <message>
        <source>files of closed cases whose time of keeping is over, or will be within so many days (0): kept, due, proposed or approved for erasure, and what blocks it; and how many decided cases nobody closed</source>
        <translation>expedientes de casos cerrados cuyo tiempo de guarda pasó, o pasará en tantos días (0): guardados, vencidos, propuestos o aprobados para el borrado, y qué lo bloquea; y cuántos casos decididos no cerró nadie</translation>
    </message>
    <message>
        <source>for the scheduler: what is due within so many days (7), and a heartbeat entry; after days on which it did not run, what came and went on them, marked as missed. What nobody took up within the hours of the policy (escalation_hours) goes to the next role: to</source>
        <translation>para el programador de tareas: lo que vence en tantos días (7), y un asiento de latido; tras días en que no se ejecutó, lo que llegó y pasó en ellos, marcado como perdido. Lo que nadie tomó a su cargo en las horas de la política (escalation_hours) pasa al papel siguiente: to</translation>
    </message>
    <message>
        <source>gives a collector the task of a case: accounts, data, days, and what must not happen meanwhile; neither who asks nor why</source>
        <translation>encarga a quien recoge la tarea de un caso: cuentas, datos, días, y qué no debe ocurrir entretanto; ni quién pide ni por qué</translation>
    </message>
    <message>
        <source>how it ended; counsel's act. Of appeal_decision the outcome is the recorded decision without which preserved data does not go out under an order</source>
        <translation>cómo terminó; acto de counsel. De appeal_decision el resultado es la decisión registrada sin la cual los datos conservados no salen con una orden</translation>
    </message>
    <message>
        <source>judges the case by the law in force and enters the judgement; prints the case</source>
        <translation>juzga el caso por la ley en vigor y asienta el juicio; imprime el caso</translation>
    </message>
    <message>
        <source>keeps these words as a view, which everybody of the docket finds</source>
        <translation>guarda estas palabras como una vista, que encuentran todos los del registro</translation>
    </message>
    <message>
        <source>links two cases as renewal, gag, supersedes, follows or duplicate; prints the first</source>
        <translation>enlaza dos casos como renewal, gag, supersedes, follows o duplicate; imprime el primero</translation>
    </message>
    <message>
        <source>makes a docket file; refuses a file that exists. A rehearsal docket may set its clock</source>
        <translation>crea un archivo de registro; rechaza un archivo que existe. Un registro de simulacro puede fijar su reloj</translation>
    </message>
    <message>
        <source>makes the lists anew from the entries; with --check only compares</source>
        <translation>hace de nuevo las listas a partir de los asientos; con --check solo compara</translation>
    </message>
    <message>
        <source>marks a place on a page of a collected PDF, in points from its top left. When a packet is built, every page of that file is rendered anew and the code stands in the black box. --anew renders it and blacks out nothing</source>
        <translation>marca un lugar en una página de un PDF recogido, en puntos desde su esquina superior izquierda. Al armar un paquete, cada página de ese archivo se dibuja de nuevo y el código queda en el recuadro negro. --anew lo dibuja y no tacha nada</translation>
    </message>
    <message>
        <source>named views of the list, for list --view</source>
        <translation>vistas con nombre de la lista, para list --view</translation>
    </message>
    <message>
        <source>nobody believes it, or the agency denies it: nothing goes out, and letter emergency_refusal gives the reason</source>
        <translation>nadie la cree, o el organismo la niega: nada sale, y letter emergency_refusal da el motivo</translation>
    </message>
    <message>
        <source>nobody is called back by this row any more</source>
        <translation>ya no se devuelve la llamada a nadie por esta fila</translation>
    </message>
    <message>
        <source>of several papers in one file, takes the one on that page as the instrument and proposes what it states; accepted facts stay</source>
        <translation>de varios documentos en un archivo, toma el de esa página como instrumento y propone lo que dice; los datos aceptados se quedan</translation>
    </message>
    <message>
        <source>one file per recipient with a neutral name, and letters.csv, which says whose each is with its SHA-256. Until all are there the folder is DIR.part, and the same order goes on where it ended. Where the policy says notify_needs_two, it asks for a second person's approve CASE notify first</source>
        <translation>un archivo por destinatario con un nombre neutro, y letters.csv, que dice de quién es cada uno con su SHA-256. Hasta que están todos la carpeta es DIR.part, y la misma orden continúa donde se detuvo. Si la política dice notify_needs_two, pide antes approve CASE notify de una segunda persona</translation>
    </message>
    <message>
        <source>one of them as it is in force, to be edited: the ladder's categories stand in ladder/categories.toml. A draft is tried with law check and law impact, and adopted with law adopt</source>
        <translation>uno de ellos como está en vigor, para editarlo: las categorías de la escala están en ladder/categories.toml. Un borrador se prueba con law check y law impact, y se adopta con law adopt</translation>
    </message>
    <message>
        <source>one period by its rule, or many by a table with the columns id, mode, trigger, length, unit, direction, court, state, zone, family, options (observed, month_end, closures, country); no docket is touched. --country is the member state of the European Union whose holidays EU_1182 counts by: DE, FR, IE, NL, or one whose calendar a file of --law brings</source>
        <translation>un plazo por su regla, o muchos por una tabla con las columnas id, mode, trigger, length, unit, direction, court, state, zone, family, options (observed, month_end, closures, country); no se toca ningún registro. --country es el estado miembro de la Unión Europea por cuyos festivos cuenta EU_1182: DE, FR, IE, NL, o uno cuyo calendario traiga un archivo de --law</translation>
    </message>
    <message>
        <source>one person believes in good faith that there is an emergency. --tell-later: why the user is told after the disclosure. --alone: why nobody else could be asked, where the policy lets one person act (breakglass); others review it within 24 hours</source>
        <translation>una persona cree de buena fe que hay una emergencia. --tell-later: por qué se avisa al usuario después de la revelación. --alone: por qué no se pudo preguntar a nadie más, si la política deja actuar a una sola persona (breakglass); otros lo revisan en 24 horas</translation>
    </message>
    <message>
        <source>one text for the day: what passed, binds today and binds soon. It names no case about which silence is owed, or may be. --desktop shows its counts as a notification; --once says nothing where that of today was made</source>
        <translation>un texto para el día: qué pasó, qué vincula hoy y qué vincula pronto. No nombra ningún caso sobre el que se deba o pueda deberse silencio. --desktop muestra sus cuentas como notificación; --once no dice nada si el de hoy ya se hizo</translation>
    </message>
    <message>
        <source>opens a campaign, which is a case without a demand: one notice to many people. The letter is Markdown with {{column}} for what the file of recipients says of each; that file has a column recipient or to (a mail address), names of columns in small letters. Every row is told what became of it: recipient, duplicate or refused with the reason. Gagged accounts are included, since leaving them out would tell; a letter or row that names a case is refused</source>
        <translation>abre una campaña, que es un caso sin requerimiento: un aviso a muchas personas. La carta es Markdown con {{column}} para lo que el archivo de destinatarios dice de cada uno; ese archivo tiene una columna recipient o to (una dirección de correo), y los nombres de columnas en minúsculas. De cada fila se dice qué fue de ella: recipient, duplicate o refused con el motivo. Las cuentas con prohibición de revelar se incluyen, pues dejarlas fuera lo revelaría; se rechaza una carta o fila que nombre un caso</translation>
    </message>
    <message>
        <source>opens a case for an emergency request that comes by telephone: who is in danger of what, why process is too slow, how this data helps. Without --category the least is asked for: name, address, last network address (L1_A, L1_B, L1_E). Prints the case</source>
        <translation>abre un caso para una solicitud de emergencia que llega por teléfono: quién corre qué peligro, por qué la vía legal es demasiado lenta, cómo ayudan estos datos. Sin --category se pide lo mínimo: nombre, dirección, última dirección de red (L1_A, L1_B, L1_E). Imprime el caso</translation>
    </message>
    <message>
        <source>opens a closed case again; its file is kept until it is closed anew</source>
        <translation>reabre un caso cerrado; su expediente se guarda hasta que se cierre de nuevo</translation>
    </message>
    <message>
        <source>opens an objection, a motion, a negotiation, a stay or the like (challenge kinds). While it is open it stands in the way of release and destruction, or of notice, as its kind says</source>
        <translation>abre una objeción, una moción, una negociación, una suspensión o algo así (challenge kinds). Mientras está abierta impide la salida y la destrucción, o el aviso, según diga su clase</translation>
    </message>
    <message>
        <source>overrules a finding; a fatal one once a second person approved override</source>
        <translation>deja sin efecto un hallazgo; uno fatal, una vez que una segunda persona aprobó override</translation>
    </message>
    <message>
        <source>pages of papers in which the words occur</source>
        <translation>páginas de documentos en las que aparecen las palabras</translation>
    </message>
    <message>
        <source>papers that are stored and in no case yet</source>
        <translation>documentos guardados que aún no están en ningún caso</translation>
    </message>
    <message>
        <source>parts a case into demands, --demand for each with the facts that set it apart; prints the case</source>
        <translation>divide un caso en requerimientos, --demand para cada uno con los datos que lo distinguen; imprime el caso</translation>
    </message>
    <message>
        <source>propose asks with a reason that the words of a log go; erase, by another person, carries it out. Its rows stay known by their hashes and are not imported again</source>
        <translation>propose pide con un motivo que se vayan las palabras de un listado; erase, de otra persona, lo cumple. Sus filas siguen conocidas por sus hashes y no se importan de nuevo</translation>
    </message>
    <message>
        <source>receives each file that appears in a folder, once its size is at rest, and moves what the docket holds into FOLDER/received; a paper that belongs in a compartment waits in the tray. With --once it ends when nothing is left to do</source>
        <translation>recibe cada archivo que aparece en una carpeta, cuando su tamaño está en reposo, y mueve lo que el registro ya tiene a FOLDER/received; un documento que pertenece a un compartimento espera en la bandeja. Con --once termina cuando no queda nada que hacer</translation>
    </message>
    <message>
        <source>recomputes every leaf, the tree and every document's hash; checks an earlier head</source>
        <translation>calcula de nuevo cada hoja, el árbol y el hash de cada documento; comprueba una cabeza anterior</translation>
    </message>
    <message>
        <source>records one call to the number of the directory, with what was asked and answered. --deliver-to: the mailbox that the agency named in the call; the packet may then go there</source>
        <translation>registra una llamada al número del directorio, con lo que se preguntó y respondió. --deliver-to: el buzón que el organismo nombró en la llamada; el paquete puede entonces ir allí</translation>
    </message>
    <message>
        <source>records that an event happened which the law counts from, such as cybertip_completed or interception_began, and judges anew; prints the periods it starts. A wrong name lists all of them</source>
        <translation>registra que ocurrió un hecho desde el que cuenta la ley, como cybertip_completed o interception_began, y juzga de nuevo; imprime los plazos que inicia. Un nombre equivocado los enumera todos</translation>
    </message>
    <message>
        <source>records what became of a packet that was handed over</source>
        <translation>registra qué fue de un paquete que se entregó</translation>
    </message>
    <message>
        <source>records where the user of an account is told, and how that was verified; never what the request gives</source>
        <translation>registra dónde se avisa al usuario de una cuenta, y cómo se verificó; nunca lo que da la solicitud</translation>
    </message>
    <message>
        <source>records why notice is not given before disclosure</source>
        <translation>registra por qué no se avisa antes de revelar</translation>
    </message>
    <message>
        <source>releases the packet that was built last, where no gate blocks</source>
        <translation>autoriza la salida del último paquete armado, si ningún control la bloquea</translation>
    </message>
    <message>
        <source>removes a view that was saved</source>
        <translation>quita una vista que se guardó</translation>
    </message>
    <message>
        <source>renews the hold for another term; --by names the case of the paper that asks for it, whose receipt then counts, and links both</source>
        <translation>renueva la conservación por otro plazo; --by nombra el caso del documento que lo pide, cuya recepción cuenta entonces, y enlaza ambos</translation>
    </message>
    <message>
        <source>reports made before; not built yet</source>
        <translation>informes hechos antes; aún no está hecho</translation>
    </message>
    <message>
        <source>seals a released packet for its recipient: a ZIP with AES-256, a file encrypted to the agency's OpenPGP key, or a folder. Without --zip-passphrase-file twelve words are drawn and printed once; tell them by another way. --sheet: the delivery sheet of this copy</source>
        <translation>sella para su destinatario un paquete cuya salida se autorizó: un ZIP con AES-256, un archivo cifrado con la clave OpenPGP del organismo, o una carpeta. Sin --zip-passphrase-file se sortean doce palabras y se imprimen una vez; dígalas por otra vía. --sheet: la hoja de entrega de esta copia</translation>
    </message>
    <message>
        <source>sets who the company is. Once cases stand on it, asks for the change with a reason; a second person adopts it with profile approve, and each case keeps what it was judged by until it is judged anew</source>
        <translation>fija quién es la empresa. Cuando ya hay casos que se apoyan en ella, pide el cambio con un motivo; una segunda persona lo adopta con profile approve, y cada caso conserva aquello por lo que se juzgó hasta que se juzga de nuevo</translation>
    </message>
    <message>
        <source>states facts, which are then accepted: NAME=VALUE, NAME+=VALUE adds, NAME= clears; prints the case. See help facts</source>
        <translation>indica datos, que quedan aceptados: NAME=VALUE, NAME+=VALUE añade, NAME= vacía; imprime el caso. Vea help facts</translation>
    </message>
    <message>
        <source>stores papers and reads them; opens a case for each, or files them into one. The file - is a mail on standard input, as a mail hook gives it. --password-file: of PDFs that are protected; it is not kept. A channel is mail, portal, agent, fax, phone, post or counter</source>
        <translation>guarda documentos y los lee; abre un caso para cada uno, o los archiva en uno. El archivo - es un correo en la entrada estándar, como lo da un gancho de correo. --password-file: de los PDF protegidos; no se guarda. Un canal es mail, portal, agent, fax, phone, post o counter</translation>
    </message>
    <message>
        <source>takes a preservation hold</source>
        <translation>inicia una conservación</translation>
    </message>
    <message>
        <source>takes an export, file or folder, into the case; what is above the ceiling is withheld later. --columns: its CSV or JSON records are filtered by that map to the fields, accounts and dates of the paper when a packet is built; the file itself is kept as it is. --confirm: what did not happen while it was collected: mail to the user, reset of a password, flag the user can see; --confirm-quiet: none of them</source>
        <translation>lleva al caso una exportación, archivo o carpeta; lo que está por encima del techo se retiene después. --columns: sus registros CSV o JSON se filtran con ese mapa a los campos, cuentas y fechas del documento al armar un paquete; el archivo mismo se guarda como está. --confirm: lo que no ocurrió mientras se recogía: correo al usuario, cambio de contraseña, señal que el usuario pueda ver; --confirm-quiet: ninguna de ellas</translation>
    </message>
    <message>
        <source>takes out documents that no entry names, left by work that was cut off; run it while nobody else collects or receives</source>
        <translation>saca documentos que ningún asiento nombra, restos de trabajo interrumpido; ejecútelo mientras nadie más recoge o recibe</translation>
    </message>
    <message>
        <source>takes up what the case was reminded of, or the date of one rule: it goes to no other role</source>
        <translation>toma a su cargo lo que el caso recordó, o la fecha de una regla: no pasa a otro papel</translation>
    </message>
    <message>
        <source>the agency says that the emergency has passed: the user is told now</source>
        <translation>el organismo dice que la emergencia ha pasado: ahora se avisa al usuario</translation>
    </message>
    <message>
        <source>the cases, by the date that binds next; --like takes plain words such as "warrant due this week", overdue, account:x@y, received last month, -closed</source>
        <translation>los casos, por la próxima fecha que obliga; --like acepta palabras corrientes como «warrant due this week», overdue, account:x@y, received last month, -closed</translation>
    </message>
    <message>
        <source>the challenges of a case, each with its log</source>
        <translation>las impugnaciones de un caso, cada una con su bitácora</translation>
    </message>
    <message>
        <source>the chapters of the manual, or one of them in Markdown; in the window F1 opens the same</source>
        <translation>los capítulos del manual, o uno de ellos en Markdown; en la ventana F1 abre lo mismo</translation>
    </message>
    <message>
        <source>the collection tasks of open cases; a collector sees its own, and of the docket nothing else</source>
        <translation>las tareas de recogida de casos abiertos; quien recoge ve las suyas, y nada más del registro</translation>
    </message>
    <message>
        <source>the copies that are known, newest first</source>
        <translation>las copias conocidas, la más reciente primero</translation>
    </message>
    <message>
        <source>the deadline-control sheet: one page with every date, its trigger and evidence, both readings, the reasons, early warnings and boxes for the initials of two people; an internal paper that names no account</source>
        <translation>la hoja de control de plazos: una página con cada fecha, su hecho inicial y su prueba, ambas lecturas, los motivos, avisos tempranos y casillas para las iniciales de dos personas; un documento interno que no nombra ninguna cuenta</translation>
    </message>
    <message>
        <source>the directory, or its rows in which the words occur</source>
        <translation>el directorio, o sus filas en las que aparecen las palabras</translation>
    </message>
    <message>
        <source>the entries of the docket or of a case, oldest first</source>
        <translation>los asientos del registro o de un caso, el más antiguo primero</translation>
    </message>
    <message>
        <source>the events recorded in a case</source>
        <translation>los hechos registrados en un caso</translation>
    </message>
    <message>
        <source>the evidence for and against that the request is what it says, a line each: pass, fail or not_checked, never a verdict; last whether a call back is needed, and the number of the directory to call</source>
        <translation>las pruebas a favor y en contra de que la solicitud es lo que dice, una línea cada una: pass, fail o not_checked, nunca un veredicto; al final si hace falta devolver la llamada, y el número del directorio al que llamar</translation>
    </message>
    <message>
        <source>the facts that criteria and periods of this case's instruments ask for and nobody knows, a line each with its question and who needs it; what starts with event: is recorded with event</source>
        <translation>los datos que piden los criterios y plazos de los instrumentos de este caso y nadie sabe, una línea cada uno con su pregunta y quién lo necesita; lo que empieza con event: se registra con event</translation>
    </message>
    <message>
        <source>the files of the law: of the docket that is named, else the program's own</source>
        <translation>los archivos de la ley: los del registro nombrado, si no los del programa</translation>
    </message>
    <message>
        <source>the findings of the last judgement, a line each</source>
        <translation>los hallazgos del último juicio, una línea cada uno</translation>
    </message>
    <message>
        <source>the head of the tree: count, hash, and the words papers carry</source>
        <translation>la cabeza del árbol: cuenta, hash, y las palabras que llevan los documentos</translation>
    </message>
    <message>
        <source>the legal holidays of a year, and whether they count: of the United States and one of them, or of a member state of the European Union; with what was added to the docket that is named. --law reads calendars of your own besides: a file like calendars/eu-de.toml (law files lists them), with jurisdiction = "EU-AT" for Austria, and a court's closed days with jurisdiction = the court's id</source>
        <translation>los festivos legales de un año, y si cuentan: de los Estados Unidos y uno de ellos, o de un estado miembro de la Unión Europea; con lo que se añadió al registro nombrado. --law lee además calendarios suyos: un archivo como calendars/eu-de.toml (law files los enumera), con jurisdiction = "EU-AT" para Austria, y los días de cierre de un tribunal con jurisdiction = el id del tribunal</translation>
    </message>
    <message>
        <source>the logs that cases were imported from, and what is kept of each: kept, asked (for its erasure) or erased</source>
        <translation>los listados de los que se importaron casos, y qué se guarda de cada uno: kept, asked (para su borrado) o erased</translation>
    </message>
    <message>
        <source>the open dates as a calendar that other programs import, again and again: reference, rule and both readings, no account and no name; of a case about which silence is owed, or may be, only the day</source>
        <translation>las fechas abiertas como un calendario que otros programas importan, una y otra vez: referencia, regla y ambas lecturas, sin cuenta ni nombre; de un caso sobre el que se deba o pueda deberse silencio, solo el día</translation>
    </message>
    <message>
        <source>the process arrived that follows an emergency disclosure</source>
        <translation>llegó la orden que sigue a una revelación de emergencia</translation>
    </message>
    <message>
        <source>the recipients of a campaign, and what became of each letter</source>
        <translation>los destinatarios de una campaña, y qué fue de cada carta</translation>
    </message>
    <message>
        <source>the same bag again, to the byte, from its build entry; the last one where none is named</source>
        <translation>la misma bolsa otra vez, byte por byte, desde su asiento de armado; la última si no se nombra ninguna</translation>
    </message>
    <message>
        <source>the second pair of eyes on release, notify, destroy, lift, override, law, erase or exception; never who asked</source>
        <translation>el segundo par de ojos sobre release, notify, destroy, lift, override, law, erase o exception; nunca quien lo pidió</translation>
    </message>
    <message>
        <source>the second person adopts the change of the policy that was asked for last</source>
        <translation>la segunda persona adopta el último cambio de la política que se pidió</translation>
    </message>
    <message>
        <source>the second person adopts what was asked for last; no case is re-dated: see law impact, then judge</source>
        <translation>la segunda persona adopta lo último que se pidió; ningún caso cambia de fechas: vea law impact, luego judge</translation>
    </message>
    <message>
        <source>the second person believes it too; never who decided</source>
        <translation>la segunda persona también la cree; nunca quien decidió</translation>
    </message>
    <message>
        <source>the timers that run remind each morning and docket backup at noon, as units of your own systemd: enabled, disabled, missing or unavailable. Where no systemd answers, the lines for a crontab. A --docket or --actor given to install stands in the units</source>
        <translation>los temporizadores que ejecutan remind cada mañana y docket backup a mediodía, como unidades de su propio systemd: enabled, disabled, missing o unavailable. Donde no responde ningún systemd, las líneas para un crontab. Un --docket o --actor dado a install queda en las unidades</translation>
    </message>
    <message>
        <source>the transparency report; not built yet</source>
        <translation>el informe de transparencia; aún no está hecho</translation>
    </message>
    <message>
        <source>the version of the program, and of the law it comes with, with its hash</source>
        <translation>la versión del programa, y de la ley que trae, con su hash</translation>
    </message>
    <message>
        <source>the ways to challenge that the law knows, who ends each and how</source>
        <translation>las formas de impugnar que la ley conoce, quién pone fin a cada una y cómo</translation>
    </message>
    <message>
        <source>the whole case as a folder that a court could be given: a record to read, tables, every entry with its leaf, the papers and letters, and how to verify them; --data: what was collected of users too. For those who may export; it is entered</source>
        <translation>el caso entero como una carpeta que se podría dar a un tribunal: un historial que leer, tablas, cada asiento con su hoja, los documentos y cartas, y cómo verificarlos; --data: también lo recogido de los usuarios. Para quienes pueden exportar; queda asentado</translation>
    </message>
    <message>
        <source>this text, a command's part of it, or the list of facts: help facts; --man prints all of it as a manual page, --completion the completion for bash</source>
        <translation>este texto, la parte de una orden, o la lista de datos: help facts; --man lo imprime todo como página de manual, --completion el completado para bash</translation>
    </message>
    <message>
        <source>tries a backup out: restores it aside, proves entries, documents, lists and head, and removes it</source>
        <translation>prueba una copia de seguridad: la restaura aparte, comprueba asientos, documentos, listas y cabeza, y la elimina</translation>
    </message>
    <message>
        <source>what a PDF carries besides what its pages show: hidden text, marks not applied, bookmarks, metadata, attachments, forms, layers, earlier revisions, thumbnails; no docket is touched</source>
        <translation>qué lleva un PDF además de lo que muestran sus páginas: texto oculto, marcas no aplicadas, marcadores, metadatos, adjuntos, formularios, capas, revisiones anteriores, miniaturas; no se toca ningún registro</translation>
    </message>
    <message>
        <source>what differs between two reports; not built yet</source>
        <translation>en qué difieren dos informes; aún no está hecho</translation>
    </message>
    <message>
        <source>what is due, by binding date: of each case what it owes, overdue or to come, and its next date</source>
        <translation>lo que vence, por fecha vinculante: de cada caso lo que debe, vencido o por venir, y su próxima fecha</translation>
    </message>
    <message>
        <source>what may be compelled, asked, given and is held, a category a line</source>
        <translation>qué se puede exigir, qué se pide, qué se da y qué se tiene, una categoría por línea</translation>
    </message>
    <message>
        <source>what these files of the law, this policy or these settings would change in open cases, and by which row; without a draft, what the rules in force change against the judgements that were entered under earlier ones</source>
        <translation>qué cambiarían estos archivos de la ley, esta política o estos ajustes en los casos abiertos, y por qué fila; sin un borrador, qué cambian las reglas en vigor frente a los juicios que se asentaron con las anteriores</translation>
    </message>
    <message>
        <source>what was decided alone is looked at afterwards by somebody else. fraud retires the rows of the directory by which the requester was verified</source>
        <translation>lo que uno decidió solo lo mira después otra persona. fraud retira las filas del directorio con las que se verificó al solicitante</translation>
    </message>
    <message>
        <source>what you chose on this computer, and in which file: docket (used where neither --docket nor $WRITDESK_DOCKET names one), backups (the folder of docket backup), language (en or es), skipped (first steps left out)</source>
        <translation>lo que usted eligió en este equipo, y en qué archivo: docket (se usa si ni --docket ni $WRITDESK_DOCKET nombran uno), backups (la carpeta de docket backup), language (en o es), skipped (primeros pasos omitidos)</translation>
    </message>
    <message>
        <source>who may write to the docket</source>
        <translation>quién puede escribir en el registro</translation>
    </message>
    <message>
        <source>who the company is and what it promises. --to: its file as it is in force, to be edited</source>
        <translation>quién es la empresa y qué promete. --to: su archivo como está en vigor, para editarlo</translation>
    </message>
    <message>
        <source>writes a kept log to a file, as it came; its hash may be cut short</source>
        <translation>escribe un listado guardado en un archivo, tal como llegó; su hash puede abreviarse</translation>
    </message>
    <message>
        <source>writes a letter: acknowledgement, rejection, clarification, redirect, narrowing, pre_expiry_query, objection, renewal_reminder, no_records, invoice or appeal; of a preservation preservation_receipt or preservation_refusal; of an emergency emergency_refusal, followup_demand or emergency_query</source>
        <translation>escribe una carta: acknowledgement, rejection, clarification, redirect, narrowing, pre_expiry_query, objection, renewal_reminder, no_records, invoice o appeal; de una conservación preservation_receipt o preservation_refusal; de una emergencia emergency_refusal, followup_demand o emergency_query</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>"%1" is no whole number of hours, so nobody knows what the invoice comes to. State cost_hours anew.</source>
        <translation>«%1» no es un número entero de horas, así que nadie sabe a cuánto asciende la factura. Indique cost_hours de nuevo.</translation>
    </message>
    <message>
        <source>Accounts beyond the first %1</source>
        <translation>Cuentas más allá de las primeras %1</translation>
    </message>
    <message>
        <source>Hours of search</source>
        <translation>Horas de búsqueda</translation>
    </message>
    <message>
        <source>How many hours the search took is not stated, so nobody knows what the invoice comes to.</source>
        <translation>No se indica cuántas horas llevó la búsqueda, así que nadie sabe a cuánto asciende la factura.</translation>
    </message>
    <message>
        <source>Identifiers searched for beyond the first %1</source>
        <translation>Identificadores buscados más allá de los primeros %1</translation>
    </message>
    <message>
        <source>No costs are charged in an emergency, so there is nothing to invoice.</source>
        <translation>En una emergencia no se cobran costes, así que no hay nada que facturar.</translation>
    </message>
    <message>
        <source>The costs of %1 are neither paid nor waived.</source>
        <translation>Los costes de %1 no están pagados ni condonados.</translation>
    </message>
    <message>
        <source>The policy charges no costs (setting charge_costs), so there is nothing to invoice. Ask for another answer with law set charge_costs true --reason TEXT.</source>
        <translation>La política no cobra costes (ajuste charge_costs), así que no hay nada que facturar. Pida otra respuesta con law set charge_costs true --reason TEXTO.</translation>
    </message>
    <message>
        <source>What was collected and searched for stays within what the policy gives free, so there is nothing to invoice. law settings shows its schedule.</source>
        <translation>Lo que se recogió y se buscó no pasa de lo que la política da gratis, así que no hay nada que facturar. law settings muestra sus tarifas.</translation>
    </message>
    <message>
        <source>Write the letter again once cost_hours is stated, in whole hours.</source>
        <translation>Escriba la carta de nuevo cuando cost_hours esté indicado, en horas enteras.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>%1: %2 MB</source>
        <translation>%1: %2 MB</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was left behind.</source>
        <translation>Se detuvo, y no quedó nada.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>a quote is never closed</source>
        <translation>unas comillas nunca se cierran</translation>
    </message>
    <message>
        <source>a quote stands within a cell that is not quoted</source>
        <translation>hay unas comillas dentro de una celda sin comillas</translation>
    </message>
    <message>
        <source>text stands after a closing quote</source>
        <translation>hay texto después de unas comillas de cierre</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>such as +90, fri, 12/7 or 7 Dec</source>
        <translation>por ejemplo +90, vie, 12/7 o 7 dic</translation>
    </message>
    <message>
        <source>such as +90, fri, 7/12 or 7 Dec</source>
        <translation>por ejemplo +90, vie, 7/12 o 7 dic</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>%1 asks for: %2 %3</source>
        <translation>%1 pide: %2 %3</translation>
    </message>
    <message>
        <source>%1 facts are proposed</source>
        <translation>%1 datos están propuestos</translation>
    </message>
    <message>
        <source>A paper could not be read</source>
        <translation>Un documento no se pudo leer</translation>
    </message>
    <message>
        <source>A second person looks and approves</source>
        <translation>Una segunda persona mira y aprueba</translation>
    </message>
    <message>
        <source>Ask now whether it is extended</source>
        <translation>Pregunte ahora si se prorroga</translation>
    </message>
    <message>
        <source>Ask what is unclear</source>
        <translation>Pregunte lo que no está claro</translation>
    </message>
    <message>
        <source>Compare them with the paper and accept</source>
        <translation>Compárelos con el documento y acepte</translation>
    </message>
    <message>
        <source>Counsel decides</source>
        <translation>Decide el abogado</translation>
    </message>
    <message>
        <source>File it or discard it</source>
        <translation>Archívelo o descártelo</translation>
    </message>
    <message>
        <source>It ended: destroy, or say why not</source>
        <translation>Terminó: destruya, o diga por qué no</translation>
    </message>
    <message>
        <source>It ended: look for an extension and answer</source>
        <translation>Terminó: busque una prórroga y responda</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>Its last day passed: act, or ask for more time</source>
        <translation>Pasó su último día: actúe, o pida más tiempo</translation>
    </message>
    <message>
        <source>Look at it and state what it says</source>
        <translation>Mírelo e indique lo que dice</translation>
    </message>
    <message>
        <source>No reminder ran on %1 of the last 30 days, the last of them %2</source>
        <translation>No se ejecutó ningún recordatorio en %1 de los últimos 30 días, el último el %2</translation>
    </message>
    <message>
        <source>Nobody took it up; it stands with %1: take it up</source>
        <translation>Nadie lo tomó a su cargo; está en %1: tómelo a su cargo</translation>
    </message>
    <message>
        <source>Notify, collect and release what it may compel</source>
        <translation>Avise, recoja y dé salida a lo que puede exigir</translation>
    </message>
    <message>
        <source>Notify, collect, build and release</source>
        <translation>Avise, recoja, arme el paquete y dele salida</translation>
    </message>
    <message>
        <source>Preservation %1</source>
        <translation>Conservación %1</translation>
    </message>
    <message>
        <source>Propose its erasure, or say why it is kept</source>
        <translation>Proponga su borrado, o diga por qué se guarda</translation>
    </message>
    <message>
        <source>Remind the agency before it ends</source>
        <translation>Recuérdeselo al organismo antes de que termine</translation>
    </message>
    <message>
        <source>Run writdeskctl remind: it tells what came and went; then see why the scheduler did not</source>
        <translation>Ejecute writdeskctl remind: dice lo que llegó y pasó; luego vea por qué no lo hizo el programador de tareas</translation>
    </message>
    <message>
        <source>See why the scheduler did not run; what came and went was told since</source>
        <translation>Vea por qué no se ejecutó el programador de tareas; lo que llegó y pasó ya se dijo después</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Silencio %1</translation>
    </message>
    <message>
        <source>Take the hold and acknowledge</source>
        <translation>Inicie la conservación y acuse recibo</translation>
    </message>
    <message>
        <source>The file of a closed case</source>
        <translation>El expediente de un caso cerrado</translation>
    </message>
    <message>
        <source>Two people agreed: erase it</source>
        <translation>Dos personas estuvieron de acuerdo: bórrelo</translation>
    </message>
    <message>
        <source>Write the redirect letter</source>
        <translation>Escriba la carta de redirección</translation>
    </message>
    <message>
        <source>Write the rejection</source>
        <translation>Escriba el rechazo</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Binds today</source>
        <translation>Vincula hoy</translation>
    </message>
    <message>
        <source>Binds within seven days</source>
        <translation>Vincula dentro de siete días</translation>
    </message>
    <message>
        <source>Due for erasure</source>
        <translation>Debe borrarse</translation>
    </message>
    <message>
        <source>In the intake tray</source>
        <translation>En la bandeja de entrada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Passed on: nobody took it up</source>
        <translation>Pasado a otro: nadie lo tomó a su cargo</translation>
    </message>
    <message>
        <source>Preservations that end</source>
        <translation>Conservaciones que terminan</translation>
    </message>
    <message>
        <source>Reminders that did not run</source>
        <translation>Recordatorios que no se ejecutaron</translation>
    </message>
    <message>
        <source>Silence that ends</source>
        <translation>Silencio que termina</translation>
    </message>
    <message>
        <source>To be compared with the paper</source>
        <translation>Por comparar con el documento</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 is %2 here and may not do this. Ask somebody who is %3.</source>
        <translation>%1 es aquí %2 y no puede hacer esto. Pida hacerlo a alguien que sea %3.</translation>
    </message>
    <message>
        <source>%1 was erased and takes no entry any more. Open a new case, and link nothing to this one.</source>
        <translation>%1 se borró y no admite más asientos. Abra un caso nuevo, y no enlace nada con este.</translation>
    </message>
    <message>
        <source>Overruled by %1: %2 (%3)</source>
        <translation>Dejado sin efecto por %1: %2 (%3)</translation>
    </message>
    <message>
        <source>The clock can be set in rehearsal dockets only; this is an ordinary one. Leave --now out.</source>
        <translation>El reloj solo se puede fijar en registros de simulacro; este es ordinario. Omita --now.</translation>
    </message>
    <message>
        <source>The clock cannot stand before the docket's last entry, %1. Choose a later instant.</source>
        <translation>El reloj no puede estar antes del último asiento del registro, %1. Elija un instante posterior.</translation>
    </message>
    <message>
        <source>The law adopted last is not in force: %1</source>
        <translation>La ley que se adoptó por último no está en vigor: %1</translation>
    </message>
    <message>
        <source>The law or the policy was changed by somebody just now, so nothing was entered. Do it again: it is then held against what is in force.</source>
        <translation>Alguien acaba de cambiar la ley o la política, así que no se asentó nada. Hágalo de nuevo: entonces se coteja con lo que está en vigor.</translation>
    </message>
    <message>
        <source>This docket knows no actor named %1. Add one with actor add.</source>
        <translation>Este registro no conoce a nadie llamado %1. Añádalo con actor add.</translation>
    </message>
    <message>
        <source>whoever keeps the docket file</source>
        <translation>quien guarda el archivo del registro</translation>
    </message>
</context>
<context>
    <name>DesktopNote</name>
    <message>
        <source>The desktop took no notification. Is somebody logged in?</source>
        <translation>El escritorio no aceptó ninguna notificación. ¿Hay alguien con la sesión abierta?</translation>
    </message>
    <message>
        <source>There is no notify-send here, so no notification was shown. Install libnotify-bin, or let the digest be written with --to.</source>
        <translation>Aquí no hay notify-send, así que no se mostró ninguna notificación. Instale libnotify-bin, o haga escribir el resumen con --to.</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n date(s) bind soon</source>
        <translation>
            <numerusform>%n fecha vincula pronto</numerusform>
            <numerusform>%n fechas vinculan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) bind today</source>
        <translation>
            <numerusform>%n fecha vincula hoy</numerusform>
            <numerusform>%n fechas vinculan hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) passed</source>
        <translation>
            <numerusform>%n fecha pasó</numerusform>
            <numerusform>%n fechas pasaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) are due; open the docket to see them.</source>
        <translation>
            <numerusform>%n cosa más vence; abra el registro para verla.</numerusform>
            <numerusform>%n cosas más vencen; abra el registro para verlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) went to the next role</source>
        <translation>
            <numerusform>%n recordatorio pasó al papel siguiente</numerusform>
            <numerusform>%n recordatorios pasaron al papel siguiente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reminder ran on %n of the last 30 days.</source>
        <translation>
            <numerusform>No se ejecutó ningún recordatorio en %n de los últimos 30 días.</numerusform>
            <numerusform>No se ejecutó ningún recordatorio en %n de los últimos 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing binds soon.</source>
        <translation>Nada vincula pronto.</translation>
    </message>
    <message>
        <source>Writdesk, %1</source>
        <translation>Writdesk, %1</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>%1 (a link: put the file itself in its place)</source>
        <translation>%1 (un enlace: ponga el propio archivo en su lugar)</translation>
    </message>
    <message>
        <source>%1 (its name is no UTF-8: rename it)</source>
        <translation>%1 (su nombre no está en UTF-8: cámbielo)</translation>
    </message>
    <message>
        <source>%1 (no regular file: take it out)</source>
        <translation>%1 (no es un archivo normal: quítelo)</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check who may read it.</source>
        <translation>%1 no se puede abrir. Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 did not come out as it was built: another version of this program made it, or the docket was changed. Verify the docket.</source>
        <translation>%1 no salió como se armó: lo hizo otra versión de este programa, o el registro cambió. Verifique el registro.</translation>
    </message>
    <message>
        <source>%1 goes out as it is; it needs no exception.</source>
        <translation>%1 sale como está; no necesita ninguna excepción.</translation>
    </message>
    <message>
        <source>%1 has no collected file %2. Name it as it was collected, or by its hash.</source>
        <translation>%1 no tiene ningún archivo recogido %2. Nómbrelo como se recogió, o por su hash.</translation>
    </message>
    <message>
        <source>%1 has no packet %2.</source>
        <translation>%1 no tiene el paquete %2.</translation>
    </message>
    <message>
        <source>%1 has several files %2. Name the one that is meant by its hash.</source>
        <translation>%1 tiene varios archivos %2. Nombre por su hash el que quiere decir.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder. Write what it gives into a file and collect that.</source>
        <translation>%1 no es ni un archivo ni una carpeta. Escriba en un archivo lo que da y recoja ese archivo.</translation>
    </message>
    <message>
        <source>%1 is no packet: it has no manifest.</source>
        <translation>%1 no es un paquete: no tiene manifiesto.</translation>
    </message>
    <message>
        <source>%1 is no side effect that is confirmed; they are %2.</source>
        <translation>%1 no es un efecto secundario que se confirme; son %2.</translation>
    </message>
    <message>
        <source>%1 is not the packet that was built last for %2. Build it again.</source>
        <translation>%1 no es el último paquete armado para %2. Ármelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 of %2 records: %3</source>
        <translation>%1 de %2 registros: %3</translation>
    </message>
    <message>
        <source>%1 was collected for no one account, so its users could not be told. Collect the data of one account (--account), and ask for that.</source>
        <translation>%1 no se recogió para una sola cuenta, así que no se podría avisar a sus usuarios. Recoja los datos de una cuenta (--account), y pídalo para eso.</translation>
    </message>
    <message>
        <source>%1 was released already, on %2. Hand it over with packet CASE hand-over, or build another packet.</source>
        <translation>%1 ya salió, el %2. Entréguelo con packet CASO hand-over, o arme otro paquete.</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>A prefix of page numbers is made of up to 40 letters, digits, points and hyphens; "%1" is not. Choose another.</source>
        <translation>Un prefijo de números de página tiene hasta 40 letras, cifras, puntos y guiones; «%1» no lo es. Elija otro.</translation>
    </message>
    <message>
        <source>Above what the instrument may compel.</source>
        <translation>Por encima de lo que el instrumento puede exigir.</translation>
    </message>
    <message>
        <source>An exception has a reason; give one.</source>
        <translation>Una excepción tiene un motivo; indique uno.</translation>
    </message>
    <message>
        <source>Billing data goes out only field by field: collect it with a map of its columns (P-08).</source>
        <translation>Los datos de facturación solo salen campo por campo: recójalos con un mapa de sus columnas (P-08).</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Recogiendo</translation>
    </message>
    <message>
        <source>Columns of all records: %1</source>
        <translation>Columnas de todos los registros: %1</translation>
    </message>
    <message>
        <source>Counting records</source>
        <translation>Contando registros</translation>
    </message>
    <message>
        <source>No category of the data ladder: %1.</source>
        <translation>No hay tal categoría en la escala de datos: %1.</translation>
    </message>
    <message>
        <source>No packet of %1 waits for release. Build one first.</source>
        <translation>Ningún paquete de %1 espera la salida. Arme antes uno.</translation>
    </message>
    <message>
        <source>No packet of %1 was built yet. Build one first.</source>
        <translation>Aún no se armó ningún paquete de %1. Arme antes uno.</translation>
    </message>
    <message>
        <source>Nobody accepted an account yet, so no record can be told apart.</source>
        <translation>Nadie aceptó aún ninguna cuenta, así que los registros no se pueden distinguir.</translation>
    </message>
    <message>
        <source>Nobody accepted the account %1 yet.</source>
        <translation>Nadie aceptó aún la cuenta %1.</translation>
    </message>
    <message>
        <source>Nothing was collected into %1 yet. Collect an export first.</source>
        <translation>Aún no se recogió nada en %1. Recoja antes una exportación.</translation>
    </message>
    <message>
        <source>Nothing was collected, since not all of the export can be taken: %1.</source>
        <translation>No se recogió nada, porque no se puede tomar toda la exportación: %1.</translation>
    </message>
    <message>
        <source>Nothing was collected: not all of the folder %1 can be read. Check who may read it and what is in it.</source>
        <translation>No se recogió nada: no se puede leer toda la carpeta %1. Compruebe quién puede leerla y qué contiene.</translation>
    </message>
    <message>
        <source>Production %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>Say whose data this is: --account, or a map of columns that tells it of each record.</source>
        <translation>Diga de quién son estos datos: --account, o un mapa de columnas que lo diga de cada registro.</translation>
    </message>
    <message>
        <source>The data ladder has no category %1.</source>
        <translation>La escala de datos no tiene la categoría %1.</translation>
    </message>
    <message>
        <source>The dates of the paper cannot be read, so no record can be held against them.</source>
        <translation>Las fechas del documento no se pueden leer, así que no se puede contrastar con ellas ningún registro.</translation>
    </message>
    <message>
        <source>The delivery sheet %1 could not be written.</source>
        <translation>No se pudo escribir la hoja de entrega %1.</translation>
    </message>
    <message>
        <source>The entry of %1 does not say from what it was made, so it cannot be made again.</source>
        <translation>El asiento de %1 no dice de qué se hizo, así que no se puede hacer de nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file.</source>
        <translation>La carpeta %1 no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>The holds of %1 changed while this was collected. Collect again.</source>
        <translation>Las conservaciones de %1 cambiaron mientras se recogía esto. Recoja de nuevo.</translation>
    </message>
    <message>
        <source>The instrument does not compel %1, and no two people may let it out (18 USC 2702(a)).</source>
        <translation>El instrumento no obliga a dar %1, y dos personas no pueden dejarlo salir (18 USC 2702(a)).</translation>
    </message>
    <message>
        <source>The map of columns %1 cannot be opened. Check the name.</source>
        <translation>No se puede abrir el mapa de columnas %1. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>The packet holds %1 as the case stood when it was built; what may go out of it has changed.</source>
        <translation>El paquete contiene %1 tal como estaba el caso cuando se armó; lo que puede salir de ello ha cambiado.</translation>
    </message>
    <message>
        <source>The packet holds %1, which may not go out any more: %2</source>
        <translation>El paquete contiene %1, que ya no puede salir: %2</translation>
    </message>
    <message>
        <source>The packet of %1 may not go out.</source>
        <translation>El paquete de %1 no puede salir.</translation>
    </message>
    <message>
        <source>The paper does not name the account %1.</source>
        <translation>El documento no nombra la cuenta %1.</translation>
    </message>
    <message>
        <source>The paper names dates, and these files could not be held against them. Look whether they hold more before the packet is approved: %1.</source>
        <translation>El documento nombra fechas, y estos archivos no se pudieron contrastar con ellas. Mire si contienen más antes de aprobar el paquete: %1.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name.</source>
        <translation>No hay ningún archivo ni carpeta %1. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>What was stored of it until then is still there (%1); docket sweep takes it out.</source>
        <translation>Lo que se guardó de ello hasta entonces sigue ahí (%1); docket sweep lo saca.</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>recogido</translation>
    </message>
    <message>
        <source>collected with %1</source>
        <translation>recogido con %1</translation>
    </message>
    <message>
        <source>mark withdrawn</source>
        <translation>marca retirada</translation>
    </message>
    <message>
        <source>packet %1 built</source>
        <translation>paquete %1 armado</translation>
    </message>
    <message>
        <source>packet %1 released</source>
        <translation>paquete %1 autorizado a salir</translation>
    </message>
    <message>
        <source>packet %1: %2</source>
        <translation>paquete %1: %2</translation>
    </message>
    <message>
        <source>place marked to be blacked out</source>
        <translation>lugar marcado para tachar</translation>
    </message>
    <message>
        <source>whoever builds the packet anew</source>
        <translation>quien arme el paquete de nuevo</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>"%1" is no word of the list that papers carry. Copy the words off the paper.</source>
        <translation>«%1» no es una palabra de la lista que llevan los documentos. Copie las palabras del documento.</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>%1 could not be copied to its end. Check the disk, then try again.</source>
        <translation>%1 no se pudo copiar hasta el final. Compruebe el disco y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be copied. Check that you may read it.</source>
        <translation>%1 no se pudo copiar. Compruebe que puede leerlo.</translation>
    </message>
    <message>
        <source>%1 could not be made: %2. Choose another place.</source>
        <translation>%1 no se pudo crear: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be removed. Remove it by hand.</source>
        <translation>%1 no se pudo eliminar. Elimínelo a mano.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk has space, then try again.</source>
        <translation>%1 no se pudo escribir. Compruebe que el disco tiene espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 has no key in this docket, so nothing was signed. Add the actor first.</source>
        <translation>%1 no tiene clave en este registro, así que no se firmó nada. Añada antes a la persona.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a docket. Choose a docket file.</source>
        <translation>%1 es una carpeta, no un registro. Elija un archivo de registro.</translation>
    </message>
    <message>
        <source>%1 is damaged, or it is no docket. Restore a backup and keep this file as evidence.</source>
        <translation>%1 está dañado, o no es un registro. Restaure una copia de seguridad y guarde este archivo como prueba.</translation>
    </message>
    <message>
        <source>%1 is damaged, or not a docket, so it was left as it is. Choose a docket, or restore a backup and keep this file as evidence.</source>
        <translation>%1 está dañado, o no es un registro, así que se dejó como está. Elija un registro, o restaure una copia de seguridad y guarde este archivo como prueba.</translation>
    </message>
    <message>
        <source>%1 is left of a backup that did not end, or another one is being made. Remove it, or choose another name.</source>
        <translation>%1 quedó de una copia de seguridad que no terminó, o se está haciendo otra. Elimínelo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is no actor of this docket, so nothing was erased. Add the actor first.</source>
        <translation>%1 no figura en este registro, así que no se borró nada. Añada antes a la persona.</translation>
    </message>
    <message>
        <source>%1 is no backup of a docket, so nothing was restored. Choose a file that docket backup made; docket backups lists those that are known.</source>
        <translation>%1 no es una copia de seguridad de un registro, así que no se restauró nada. Elija un archivo que hizo docket backup; docket backups enumera los conocidos.</translation>
    </message>
    <message>
        <source>%1 is not a docket, so it was left as it is. Choose a docket file.</source>
        <translation>%1 no es un registro, así que se dejó como está. Elija un archivo de registro.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system, where two computers could damage the docket. Choose a local disk.</source>
        <translation>%1 está en un sistema de archivos de red, donde dos equipos podrían dañar el registro. Elija un disco local.</translation>
    </message>
    <message>
        <source>%1 may not be written by you, so it was not opened. Ask whoever keeps it for the right to write it, or for a backup that you can open instead.</source>
        <translation>Usted no puede escribir en %1, así que no se abrió. Pida a quien lo guarda el permiso de escritura, o una copia de seguridad que pueda abrir en su lugar.</translation>
    </message>
    <message>
        <source>%1 may not be written by you, so nothing was entered. Ask for the right to write it.</source>
        <translation>Usted no puede escribir en %1, así que no se asentó nada. Pida el permiso de escritura.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Install that version to open it.</source>
        <translation>%1 lo escribió una versión más nueva de este programa. Instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>%1: the table %2 is not what the entries say.</source>
        <translation>%1: la tabla %2 no es lo que dicen los asientos.</translation>
    </message>
    <message>
        <source>%1: the table %2 speaks of it, but no entry does.</source>
        <translation>%1: la tabla %2 habla de él, pero ningún asiento lo hace.</translation>
    </message>
    <message>
        <source>%1: the words to search in are not those of its papers.</source>
        <translation>%1: las palabras en que se busca no son las de sus documentos.</translation>
    </message>
    <message>
        <source>A document belongs to a case, and none was named. Name the case.</source>
        <translation>Un documento pertenece a un caso, y no se nombró ninguno. Nombre el caso.</translation>
    </message>
    <message>
        <source>A paper carries %1 words, and %2 were given. Copy all of them off the paper.</source>
        <translation>Un documento lleva %1 palabras, y se dieron %2. Cópielas todas del documento.</translation>
    </message>
    <message>
        <source>A part of the change failed, so nothing was entered. Try again.</source>
        <translation>Una parte del cambio falló, así que no se asentó nada. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>A part of this program is missing; install it again.</source>
        <translation>Falta una parte de este programa; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>An actor needs a name, so none was added. Give one.</source>
        <translation>Una persona necesita un nombre, así que no se añadió a nadie. Indique uno.</translation>
    </message>
    <message>
        <source>An actor's key needs a passphrase, so no actor was added. Choose one.</source>
        <translation>La clave de una persona necesita una frase de contraseña, así que no se añadió a nadie. Elija una.</translation>
    </message>
    <message>
        <source>An entry needs the instant at which it is made, so nothing was entered.</source>
        <translation>Un asiento necesita el instante en que se hace, así que no se asentó nada.</translation>
    </message>
    <message>
        <source>Another program reads the docket, so what was erased is still in its journal. Close the other program, then ask again.</source>
        <translation>Otro programa lee el registro, así que lo borrado sigue en su diario. Cierre el otro programa y pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Case %1 did not exist yet at %2. Ask for a later instant.</source>
        <translation>El caso %1 aún no existía el %2. Pida un instante posterior.</translation>
    </message>
    <message>
        <source>Checking documents</source>
        <translation>Comprobando documentos</translation>
    </message>
    <message>
        <source>Checking entries</source>
        <translation>Comprobando asientos</translation>
    </message>
    <message>
        <source>Comparing lists</source>
        <translation>Comparando listas</translation>
    </message>
    <message>
        <source>Document %1… is not stored in this case, so nothing was entered. Store it first, then try again.</source>
        <translation>El documento %1… no está guardado en este caso, así que no se asentó nada. Guárdelo primero y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Entering into the docket</source>
        <translation>Asentando en el registro</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read: its bytes were damaged. Verify the docket, and restore a backup.</source>
        <translation>El asiento %1 no se puede leer: sus bytes están dañados. Verifique el registro, y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Entry %1 says what was erased, and stays. Leave it out.</source>
        <translation>El asiento %1 dice lo que se borró, y permanece. Déjelo fuera.</translation>
    </message>
    <message>
        <source>Entry %1 was erased by entry %2 already. Leave it out.</source>
        <translation>El asiento %1 ya lo borró el asiento %2. Déjelo fuera.</translation>
    </message>
    <message>
        <source>Entry %1: %2 The docket was changed from outside or damaged; restore a backup and keep this file as evidence.</source>
        <translation>Asiento %1: %2 El registro se cambió desde fuera o se dañó; restaure una copia de seguridad y guarde este archivo como prueba.</translation>
    </message>
    <message>
        <source>Erasing needs a basis: the law or order that demands it. Nothing was erased; state the basis.</source>
        <translation>El borrado necesita una base: la ley u orden que lo exige. No se borró nada; indique la base.</translation>
    </message>
    <message>
        <source>Erasing needs two different people, so nothing was erased. Ask a second person to agree.</source>
        <translation>El borrado necesita dos personas distintas, así que no se borró nada. Pida el acuerdo de una segunda persona.</translation>
    </message>
    <message>
        <source>No unused reference was found for this year. Open a new docket.</source>
        <translation>No se halló ninguna referencia sin usar para este año. Abra un registro nuevo.</translation>
    </message>
    <message>
        <source>Nothing was erased: every entry to erase must be one of this case. Look at its log.</source>
        <translation>No se borró nada: cada asiento que borrar debe ser de este caso. Mire su bitácora.</translation>
    </message>
    <message>
        <source>Someone else changed this case. Look at it again, then repeat your change.</source>
        <translation>Otra persona cambió este caso. Mírelo de nuevo y repita su cambio.</translation>
    </message>
    <message>
        <source>The bytes kept as %1… were damaged. Verify the docket, and restore a backup.</source>
        <translation>Los bytes guardados como %1… están dañados. Verifique el registro, y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The bytes that are kept as %1… are others. The docket was changed from outside or damaged; restore a backup and keep this file as evidence.</source>
        <translation>Los bytes que se guardan como %1… son otros. El registro se cambió desde fuera o está dañado; restaure una copia y conserve este archivo como prueba.</translation>
    </message>
    <message>
        <source>The clock says %1, but the last entry was made at %2, so nothing was entered. Set the clock right, then try again.</source>
        <translation>El reloj dice %1, pero el último asiento se hizo el %2, así que no se asentó nada. Ponga el reloj en hora y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The cryptographic library cannot start, so no key was used. Restart the program.</source>
        <translation>La biblioteca criptográfica no arranca, así que no se usó ninguna clave. Reinicie el programa.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was entered. Free some space, then try again.</source>
        <translation>El disco está lleno, así que no se asentó nada. Libere espacio y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The disk refused to read %1, or to write beside it, as whoever reads a docket does too. Check that it has space and that you may write there, then try again.</source>
        <translation>El disco se negó a leer %1, o a escribir junto a él, como lo hace también quien lee un registro. Compruebe que hay espacio y que puede escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk refused to read or write %1, so nothing was entered. Check that it has space and that you may write there, then try again.</source>
        <translation>El disco se negó a leer o escribir %1, así que no se asentó nada. Compruebe que tiene espacio y que puede escribir allí, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The docket does not keep %1…. Choose one that it keeps.</source>
        <translation>El registro no guarda %1…. Elija uno que guarde.</translation>
    </message>
    <message>
        <source>The docket holds no document %1… of this case. It may have been erased; the log says so.</source>
        <translation>El registro no tiene el documento %1… de este caso. Quizá se borró; la bitácora lo dice.</translation>
    </message>
    <message>
        <source>The docket is busy: %1 holds it. Wait until it is done, or end it, then try again.</source>
        <translation>El registro está ocupado: lo tiene %1. Espere a que termine, o ciérrelo, y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The docket is busy: another program is writing to it; try again.</source>
        <translation>El registro está ocupado: otro programa escribe en él; pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The docket refused a change, so nothing was entered. The log says why.</source>
        <translation>El registro rechazó un cambio, así que no se asentó nada. La bitácora dice por qué.</translation>
    </message>
    <message>
        <source>The docket's tree head is damaged. Restore a backup and keep this file as evidence.</source>
        <translation>La cabeza del árbol del registro está dañada. Restaure una copia de seguridad y guarde este archivo como prueba.</translation>
    </message>
    <message>
        <source>The file itself is damaged (%1): restore a backup, or make one of this docket, which writes it anew.</source>
        <translation>El propio archivo está dañado (%1): restaure una copia, o haga una de este registro, que lo escribe de nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 may not be written by you, and a docket keeps its journal there, so it was not opened. Ask for the right to write the folder, or for a backup that you can open elsewhere.</source>
        <translation>Usted no puede escribir en la carpeta %1, y un registro guarda allí su diario, así que no se abrió. Pida el permiso para escribir en la carpeta, o una copia de seguridad que pueda abrir en otro lugar.</translation>
    </message>
    <message>
        <source>The paper cannot be read, so nothing was stored.</source>
        <translation>El documento no se puede leer, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The paper cannot be read, so nothing was stored. Check that the file is there and yours to read.</source>
        <translation>El documento no se puede leer, así que no se guardó nada. Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>The paper could not be read to its end, so it was not stored. Check the file, then try again.</source>
        <translation>El documento no se pudo leer hasta el final, así que no se guardó. Compruebe el archivo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, so nothing was signed. Try again.</source>
        <translation>La frase de contraseña es incorrecta, así que no se firmó nada. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The profile, law set or log %1… is not kept in the docket, so nothing was entered. Keep its bytes first.</source>
        <translation>El perfil, conjunto de leyes o listado %1… no está guardado en el registro, así que no se asentó nada. Guarde antes sus bytes.</translation>
    </message>
    <message>
        <source>The search index is not that of the pages.</source>
        <translation>El índice de búsqueda no es el de las páginas.</translation>
    </message>
    <message>
        <source>The stored bytes of document %1… are damaged. Verify the docket, and restore a backup.</source>
        <translation>Los bytes guardados del documento %1… están dañados. Verifique el registro, y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The stored key is damaged. Add the actor again under another name.</source>
        <translation>La clave guardada está dañada. Añada a la persona de nuevo con otro nombre.</translation>
    </message>
    <message>
        <source>The tray holds no paper %1…; it may have been filed. Look at the tray again.</source>
        <translation>La bandeja no tiene el documento %1…; quizá se archivó. Mire de nuevo la bandeja.</translation>
    </message>
    <message>
        <source>There is an actor %1 already. Choose another name.</source>
        <translation>Ya hay alguien llamado %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no backup %1. Check its name.</source>
        <translation>No existe la copia de seguridad %1. Compruebe su nombre.</translation>
    </message>
    <message>
        <source>There is no case %1 in this docket. Check the reference.</source>
        <translation>No existe el caso %1 en este registro. Compruebe la referencia.</translation>
    </message>
    <message>
        <source>There is no docket %1. Check its name, or make a new one.</source>
        <translation>No existe el registro %1. Compruebe su nombre, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the docket. Make it, or choose another one.</source>
        <translation>No existe la carpeta %1 para el registro. Créela, o elija otra.</translation>
    </message>
    <message>
        <source>There is no role %1, so no actor was added. Choose one of: %2.</source>
        <translation>No existe el papel %1, así que no se añadió a nadie. Elija uno de: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory to use the passphrase. Close other programs, then try again.</source>
        <translation>No hay memoria suficiente para usar la frase de contraseña. Cierre otros programas y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>What was read of paper %1 is not in the form of a reading. Have the paper read again.</source>
        <translation>Lo leído del documento %1 no tiene la forma de una lectura. Haga leer el documento de nuevo.</translation>
    </message>
    <message>
        <source>entry %1 erased it, but it still stands.</source>
        <translation>el asiento %1 lo borró, pero sigue ahí.</translation>
    </message>
    <message>
        <source>from here on, entries do not match the tree head.</source>
        <translation>desde aquí, los asientos no concuerdan con la cabeza del árbol.</translation>
    </message>
    <message>
        <source>it is dated before the entry that precedes it.</source>
        <translation>tiene fecha anterior al asiento que lo precede.</translation>
    </message>
    <message>
        <source>it is missing from the end.</source>
        <translation>falta al final.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>it is missing; the earlier head counts %1 entries.</source>
        <translation>falta; la cabeza anterior cuenta %1 asientos.</translation>
    </message>
    <message>
        <source>it is not under the tree head.</source>
        <translation>no está bajo la cabeza del árbol.</translation>
    </message>
    <message>
        <source>its body is gone, and entry %1 does not say that it erased it.</source>
        <translation>su cuerpo ya no está, y el asiento %1 no dice que lo borró.</translation>
    </message>
    <message>
        <source>its body or its columns do not match its leaf.</source>
        <translation>su cuerpo o sus columnas no concuerdan con su hoja.</translation>
    </message>
    <message>
        <source>its body or salt is gone, but no entry erased it.</source>
        <translation>su cuerpo o su sal ya no están, pero ningún asiento lo borró.</translation>
    </message>
    <message>
        <source>its document %1… is missing.</source>
        <translation>falta su documento %1….</translation>
    </message>
    <message>
        <source>its leaf does not have the hash that was entered.</source>
        <translation>su hoja no tiene el hash que se asentó.</translation>
    </message>
    <message>
        <source>the entries up to it are not those of the earlier head.</source>
        <translation>los asientos hasta él no son los de la cabeza anterior.</translation>
    </message>
    <message>
        <source>the profile or law set %1… that it names is missing or was changed.</source>
        <translation>el perfil o conjunto de leyes %1… que nombra falta o cambió.</translation>
    </message>
    <message>
        <source>the stored bytes of its document %1… were changed.</source>
        <translation>los bytes guardados de su documento %1… cambiaron.</translation>
    </message>
    <message>
        <source>the tree head that was stored after it is not that of the entries.</source>
        <translation>la cabeza del árbol que se guardó después no es la de los asientos.</translation>
    </message>
</context>
<context>
    <name>DocketCommands</name>
    <message>
        <source>%1 is no role. A role is one of: %2.</source>
        <translation>%1 no es un papel. Un papel es uno de: %2.</translation>
    </message>
    <message>
        <source>--head takes the 64 hexadecimal digits of a head, and --count the number of its entries.</source>
        <translation>--head lleva las 64 cifras hexadecimales de una cabeza, y --count el número de sus asientos.</translation>
    </message>
    <message>
        <source>An earlier head is --head and --count together.</source>
        <translation>Una cabeza anterior son --head y --count juntos.</translation>
    </message>
    <message>
        <source>Encryption of a docket is not built yet. Make one with --rehearsal or with --no-encryption.</source>
        <translation>El cifrado de un registro aún no está hecho. Cree uno con --rehearsal o con --no-encryption.</translation>
    </message>
    <message>
        <source>No profile named %1 comes with the program. Set one of your own with profile set.</source>
        <translation>El programa no trae ningún perfil llamado %1. Fije uno propio con profile set.</translation>
    </message>
    <message>
        <source>The clock can be set in rehearsal dockets only. Leave --now out, or add --rehearsal.</source>
        <translation>El reloj solo se puede fijar en registros de simulacro. Omita --now, o añada --rehearsal.</translation>
    </message>
    <message numerus="yes">
        <source>The lists differ from the entries in %n place(s). Run docket rebuild; a paper that is gone or damaged comes back only from a backup.</source>
        <translation>
            <numerusform>Las listas difieren de los asientos en %n lugar. Ejecute docket rebuild; un documento perdido o dañado solo vuelve de una copia de seguridad.</numerusform>
            <numerusform>Las listas difieren de los asientos en %n lugares. Ejecute docket rebuild; un documento perdido o dañado solo vuelve de una copia de seguridad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>%1 actors may write.</source>
        <translation>%1 personas pueden escribir.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>hace %1 horas</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were stored by work that was cut off and stand in no entry.</source>
        <translation>
            <numerusform>Un trabajo interrumpido guardó %n documento que no consta en ningún asiento.</numerusform>
            <numerusform>Un trabajo interrumpido guardó %n documentos que no constan en ningún asiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) of %1</source>
        <translation>
            <numerusform>%n día festivo de %1</numerusform>
            <numerusform>%n días festivos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are no longer where they were made.</source>
        <translation>
            <numerusform>%n anterior ya no está donde se hizo.</numerusform>
            <numerusform>%n anteriores ya no están donde se hicieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were stored and never filed.</source>
        <translation>
            <numerusform>%n documento se guardó y nunca se archivó.</numerusform>
            <numerusform>%n documentos se guardaron y nunca se archivaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the law</source>
        <translation>
            <numerusform>%n fila de la ley</numerusform>
            <numerusform>%n filas de la ley</numerusform>
        </translation>
    </message>
    <message>
        <source>A rehearsal docket: every name has every role, for practice only.</source>
        <translation>Un registro de simulacro: cada nombre tiene todos los papeles, solo para practicar.</translation>
    </message>
    <message>
        <source>A rehearsal docket: its clock is set by hand.</source>
        <translation>Un registro de simulacro: su reloj se pone a mano.</translation>
    </message>
    <message>
        <source>Add a reviewer or counsel under First steps.</source>
        <translation>Añada un revisor o abogado en Primeros pasos.</translation>
    </message>
    <message>
        <source>Add a reviewer or counsel with actor add.</source>
        <translation>Añada un revisor o un abogado con actor add.</translation>
    </message>
    <message>
        <source>Add one under First steps.</source>
        <translation>Añada uno en Primeros pasos.</translation>
    </message>
    <message>
        <source>Add one with actor add.</source>
        <translation>Añada uno con actor add.</translation>
    </message>
    <message>
        <source>Add the others under First steps.</source>
        <translation>Añada a los demás en Primeros pasos.</translation>
    </message>
    <message>
        <source>Add the others with actor add.</source>
        <translation>Añada los demás con actor add.</translation>
    </message>
    <message>
        <source>All %1 entries, their tree and every document are as they were entered.</source>
        <translation>Los %1 asientos, su árbol y cada documento están como se asentaron.</translation>
    </message>
    <message>
        <source>Back up into a folder on another disk, best by a timer: First steps has the folder and the timers.</source>
        <translation>Haga la copia en una carpeta de otro disco, mejor con un temporizador: Primeros pasos tiene la carpeta y los temporizadores.</translation>
    </message>
    <message>
        <source>Correct the rows and adopt them again on the page The law.</source>
        <translation>Corrija las filas y adóptelas de nuevo en la página La ley.</translation>
    </message>
    <message>
        <source>Correct the rows and adopt them again with law adopt.</source>
        <translation>Corrija las filas y adóptelas de nuevo con law adopt.</translation>
    </message>
    <message>
        <source>Dates that need them cannot be computed. Adopt newer calendars on the page The law, or add days there.</source>
        <translation>Las fechas que los necesitan no pueden calcularse. Adopte calendarios más nuevos en la página La ley, o añada días allí.</translation>
    </message>
    <message>
        <source>Dates that need them cannot be computed. Adopt newer calendars with law adopt, or add days with holiday add.</source>
        <translation>Las fechas que los necesitan no se pueden calcular. Adopte calendarios más nuevos con law adopt, o añada días con holiday add.</translation>
    </message>
    <message>
        <source>Every calendar that is known for %1 reaches into %2.</source>
        <translation>Todos los calendarios conocidos para %1 llegan hasta %2.</translation>
    </message>
    <message>
        <source>Every document that is stored stands in an entry.</source>
        <translation>Todo documento guardado está en un asiento.</translation>
    </message>
    <message>
        <source>Every row of the law was checked.</source>
        <translation>Todas las filas de la ley se comprobaron.</translation>
    </message>
    <message>
        <source>File them from Papers in the tray; until then nobody knows what they demand.</source>
        <translation>Archívelos desde Documentos en la bandeja; hasta entonces nadie sabe qué exigen.</translation>
    </message>
    <message>
        <source>File them with tray file (tray lists them); until then nobody knows what they demand.</source>
        <translation>Archívelos con tray file (tray los enumera); hasta entonces nadie sabe qué exigen.</translation>
    </message>
    <message>
        <source>Have counsel read them on the Law page or with law show, and adopt the checked rows with law adopt.</source>
        <translation>Haga que un abogado las lea en la página Ley o con law show, y adopte las filas comprobadas con law adopt.</translation>
    </message>
    <message>
        <source>Have counsel read them on the page The law, and adopt the checked rows there.</source>
        <translation>Haga que un abogado las lea en la página La ley, y adopte allí las filas comprobadas.</translation>
    </message>
    <message>
        <source>Have one of them act under one name only.</source>
        <translation>Haga que esa persona actúe con un solo nombre.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>Let a timer run them every day: First steps installs it.</source>
        <translation>Haga que un temporizador los ejecute cada día: Primeros pasos lo instala.</translation>
    </message>
    <message>
        <source>Let a timer run writdeskctl remind every day: timers install.</source>
        <translation>Haga que un temporizador ejecute writdeskctl remind cada día: timers install.</translation>
    </message>
    <message>
        <source>Let the machine set its clock by a time server, and look at the entries of those days.</source>
        <translation>Haga que el equipo ponga su reloj por un servidor de hora, y mire los asientos de esos días.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Haga sitio en el disco.</translation>
    </message>
    <message>
        <source>No actor is an administrator.</source>
        <translation>Nadie es administrador.</translation>
    </message>
    <message>
        <source>No backup of this docket is known.</source>
        <translation>No se conoce ninguna copia de seguridad de este registro.</translation>
    </message>
    <message>
        <source>No entry is touched: the command line makes the lists anew (writdeskctl docket rebuild).</source>
        <translation>No se toca ningún asiento: la línea de órdenes hace las listas de nuevo (writdeskctl docket rebuild).</translation>
    </message>
    <message>
        <source>No paper waits to be filed.</source>
        <translation>Ningún documento espera a ser archivado.</translation>
    </message>
    <message>
        <source>No two actors can release a packet together: one who does it and another who approves.</source>
        <translation>No hay dos personas que puedan entregar juntas un paquete: una que lo haga y otra que lo apruebe.</translation>
    </message>
    <message>
        <source>Not checked against their source: %1, %2.</source>
        <translation>Sin cotejar con su fuente: %1, %2.</translation>
    </message>
    <message>
        <source>Only its owner may read %1, and the disk has room.</source>
        <translation>Solo su dueño puede leer %1, y el disco tiene sitio.</translation>
    </message>
    <message>
        <source>Others on this machine may read or write %1.</source>
        <translation>Otros en este equipo pueden leer o escribir %1.</translation>
    </message>
    <message>
        <source>Restore a backup first: the lists follow from entries and documents.</source>
        <translation>Restaure primero una copia de seguridad: las listas se siguen de los asientos y los documentos.</translation>
    </message>
    <message>
        <source>Restore a backup to another file and keep this one as evidence.</source>
        <translation>Restaure una copia de seguridad en otro archivo y guarde este como prueba.</translation>
    </message>
    <message>
        <source>Run docket backup into a folder on another disk, best by a timer: settings set backups FOLDER, then timers install.</source>
        <translation>Ejecute docket backup a una carpeta de otro disco, mejor con un temporizador: settings set backups FOLDER, luego timers install.</translation>
    </message>
    <message>
        <source>Run docket rebuild.</source>
        <translation>Ejecute docket rebuild.</translation>
    </message>
    <message>
        <source>Run docket sweep while nobody else collects or receives papers.</source>
        <translation>Ejecute docket sweep mientras nadie más recoge o recibe documentos.</translation>
    </message>
    <message>
        <source>Take their rights away; only its owner needs the file.</source>
        <translation>Quíteles el permiso; solo su dueño necesita el archivo.</translation>
    </message>
    <message>
        <source>The clock says %1, before the docket's last entry of %2; nothing can be entered until it is right.</source>
        <translation>El reloj dice %1, antes del último asiento del registro, del %2; no se puede asentar nada hasta que esté en hora.</translation>
    </message>
    <message>
        <source>The clock was neither set back nor did it jump in the last 30 days.</source>
        <translation>El reloj ni se atrasó ni saltó en los últimos 30 días.</translation>
    </message>
    <message>
        <source>The command line takes them out (writdeskctl docket sweep) while nobody else collects or receives papers.</source>
        <translation>La línea de órdenes los quita (writdeskctl docket sweep) mientras nadie más recoge ni recibe documentos.</translation>
    </message>
    <message>
        <source>The disk has %1 MB left, too little for a copy of the docket.</source>
        <translation>Al disco le quedan %1 MB, demasiado poco para una copia del registro.</translation>
    </message>
    <message numerus="yes">
        <source>The docket knows %n actor(s); what needs a second person cannot be done.</source>
        <translation>
            <numerusform>El registro conoce a %n persona; lo que necesita una segunda no se puede hacer.</numerusform>
            <numerusform>El registro conoce a %n personas; lo que necesita una segunda no se puede hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The federal holidays of %1 are not known.</source>
        <translation>No se conocen los festivos federales de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The holidays of %1 are not known for %n state(s): %2.</source>
        <translation>
            <numerusform>Los días festivos de %1 no se conocen para %n estado: %2.</numerusform>
            <numerusform>Los días festivos de %1 no se conocen para %n estados: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup was made %1: %2.</source>
        <translation>La última copia de seguridad se hizo %1: %2.</translation>
    </message>
    <message>
        <source>The law in force is version %1, %2….</source>
        <translation>La ley en vigor es la versión %1, %2….</translation>
    </message>
    <message>
        <source>The lists are what the entries say.</source>
        <translation>Las listas son lo que dicen los asientos.</translation>
    </message>
    <message numerus="yes">
        <source>The lists differ from the entries in %n place(s): %1.</source>
        <translation>
            <numerusform>Las listas difieren de los asientos en %n lugar: %1.</numerusform>
            <numerusform>Las listas difieren de los asientos en %n lugares: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminders last ran %1.</source>
        <translation>Los recordatorios se ejecutaron por última vez %1.</translation>
    </message>
    <message>
        <source>The reminders never ran.</source>
        <translation>Los recordatorios nunca se ejecutaron.</translation>
    </message>
    <message>
        <source>The same person or key stands under two names: %1.</source>
        <translation>La misma persona o clave figura con dos nombres: %1.</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>! look</source>
        <translation>! mire</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Documents in no entry</source>
        <translation>Documentos en ningún asiento</translation>
    </message>
    <message>
        <source>Entries and documents</source>
        <translation>Asientos y documentos</translation>
    </message>
    <message>
        <source>File and disk</source>
        <translation>Archivo y disco</translation>
    </message>
    <message>
        <source>Intake tray</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Law in force</source>
        <translation>Ley en vigor</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Unchecked rows</source>
        <translation>Filas sin comprobar</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ bien</translation>
    </message>
    <message>
        <source>✕ bad</source>
        <translation>✕ mal</translation>
    </message>
</context>
<context>
    <name>DocumentTable</name>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>This document was not read. Its bytes are kept unchanged.</source>
        <translation>Este documento no se leyó. Sus bytes se guardan sin cambios.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>%1 (%2) bears a government's word, but ends as a domain that anybody can buy.</source>
        <translation>%1 (%2) lleva palabras de un gobierno, pero termina como un dominio que cualquiera puede comprar.</translation>
    </message>
    <message>
        <source>%1 (%2) holds letters that look like others: %3.</source>
        <translation>%1 (%2) tiene letras que se parecen a otras: %3.</translation>
    </message>
    <message>
        <source>%1 (%2) is not %3, and looks like it.</source>
        <translation>%1 (%2) no es %3, y se le parece.</translation>
    </message>
    <message>
        <source>%1 (%2) is one of these: %3.</source>
        <translation>%1 (%2) es uno de estos: %3.</translation>
    </message>
    <message>
        <source>%1 alone found its number %2; a second person has to confirm it.</source>
        <translation>%1 halló por sí solo su número %2; una segunda persona tiene que confirmarlo.</translation>
    </message>
    <message>
        <source>%1 and %2 found its number %3 elsewhere.</source>
        <translation>%1 y %2 hallaron su número %3 en otro lugar.</translation>
    </message>
    <message>
        <source>%1 confirmed it to %2.</source>
        <translation>%1 lo confirmó a %2.</translation>
    </message>
    <message>
        <source>%1 is a domain that only these get: %2. A mailbox there can still be stolen or sold.</source>
        <translation>%1 es un dominio que solo obtienen estos: %2. Un buzón allí aún se puede robar o vender.</translation>
    </message>
    <message>
        <source>%1 is new here: no earlier case shows how to reach that person.</source>
        <translation>%1 es nuevo aquí: ningún caso anterior muestra cómo llegar a esa persona.</translation>
    </message>
    <message>
        <source>%1 is official, but of %2, and the paper is of %3.</source>
        <translation>%1 es oficial, pero de %2, y el documento es de %3.</translation>
    </message>
    <message>
        <source>%1 is official, but the directory knows %2 by %3.</source>
        <translation>%1 es oficial, pero el directorio conoce a %2 por %3.</translation>
    </message>
    <message>
        <source>%1 is the domain of %2 as %3 alone found; nobody else has confirmed that row.</source>
        <translation>%1 es el dominio de %2 según halló %3 por sí solo; nadie más ha confirmado esa fila.</translation>
    </message>
    <message>
        <source>%1 is the domain of %2, as two people found.</source>
        <translation>%1 es el dominio de %2, como hallaron dos personas.</translation>
    </message>
    <message>
        <source>%1 is the domain of %2, which is not who asks.</source>
        <translation>%1 es el dominio de %2, que no es quien pide.</translation>
    </message>
    <message>
        <source>%1 is the same order by number and day, and names other accounts.</source>
        <translation>%1 es la misma orden por número y día, y nombra otras cuentas.</translation>
    </message>
    <message>
        <source>%1 is the same order, with the same accounts.</source>
        <translation>%1 es la misma orden, con las mismas cuentas.</translation>
    </message>
    <message>
        <source>%1 says it was made after it came in, on %2.</source>
        <translation>%1 dice que se hizo después de llegar, el %2.</translation>
    </message>
    <message>
        <source>%1 says it was made with one of these: %2.</source>
        <translation>%1 dice que se hizo con uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 stands neither in the table of official domains nor in the directory, so nobody here knows whose it is.</source>
        <translation>%1 no está ni en la tabla de dominios oficiales ni en el directorio, así que aquí nadie sabe de quién es.</translation>
    </message>
    <message>
        <source>%1 stood in %2, which the agency disowned when it was called.</source>
        <translation>%1 figuraba en %2, que el organismo negó cuando se le llamó.</translation>
    </message>
    <message>
        <source>%1 was made or changed on %2, after the day it bears, %3.</source>
        <translation>%1 se hizo o cambió el %2, después del día que lleva, %3.</translation>
    </message>
    <message>
        <source>%1 was seen before at %2, not at %3.</source>
        <translation>%1 se vio antes en %2, no en %3.</translation>
    </message>
    <message>
        <source>%1 was seen before with another telephone number than %2.</source>
        <translation>%1 se vio antes con otro número de teléfono que %2.</translation>
    </message>
    <message>
        <source>%1 was seen before with the same contact.</source>
        <translation>%1 se vio antes con el mismo contacto.</translation>
    </message>
    <message>
        <source>A few characters of %1 are set in %2, and nothing else on their page is.</source>
        <translation>Unos pocos caracteres de %1 están en %2, y nada más de su página lo está.</translation>
    </message>
    <message>
        <source>A server on its way claims that a check of the sender failed. It is its claim; DKIM is not checked offline.</source>
        <translation>Un servidor en su camino afirma que falló una comprobación del remitente. Es lo que él afirma; DKIM no se comprueba sin conexión.</translation>
    </message>
    <message>
        <source>A server on its way claims that the sender's domain signed it. It is its claim; DKIM is not checked offline.</source>
        <translation>Un servidor en su camino afirma que el dominio del remitente lo firmó. Es lo que él afirma; DKIM no se comprueba sin conexión.</translation>
    </message>
    <message>
        <source>Anybody can open a mailbox at %1.</source>
        <translation>Cualquiera puede abrir un buzón en %1.</translation>
    </message>
    <message>
        <source>It did not come as mail, so no server said anything of its sender.</source>
        <translation>No llegó por correo, así que ningún servidor dijo nada de su remitente.</translation>
    </message>
    <message>
        <source>It did not come as mail.</source>
        <translation>No llegó por correo.</translation>
    </message>
    <message>
        <source>It gives other papers their power, not this one: %1.</source>
        <translation>Da fuerza a otros documentos, no a este: %1.</translation>
    </message>
    <message>
        <source>It gives this kind of paper its power: %1.</source>
        <translation>Da fuerza a esta clase de documento: %1.</translation>
    </message>
    <message>
        <source>Its dates fit the day it bears.</source>
        <translation>Sus fechas encajan con el día que lleva.</translation>
    </message>
    <message>
        <source>Its number is not used any more: %1.</source>
        <translation>Su número ya no se usa: %1.</translation>
    </message>
    <message>
        <source>Its number or its day of issue is not known.</source>
        <translation>No se conoce su número o su día de expedición.</translation>
    </message>
    <message>
        <source>Neither mail nor paper gives an address of whoever asks.</source>
        <translation>Ni el correo ni el documento dan una dirección de quien pide.</translation>
    </message>
    <message>
        <source>No address given is one that anybody opens without showing who they are.</source>
        <translation>Ninguna dirección dada es de las que cualquiera abre sin mostrar quién es.</translation>
    </message>
    <message>
        <source>No address given looks like a known domain without being it.</source>
        <translation>Ninguna dirección dada se parece a un dominio conocido sin serlo.</translation>
    </message>
    <message>
        <source>No earlier case holds an order of this number and day.</source>
        <translation>Ningún caso anterior tiene una orden de este número y día.</translation>
    </message>
    <message>
        <source>No few characters are set apart from the rest.</source>
        <translation>No hay unos pocos caracteres aparte del resto.</translation>
    </message>
    <message>
        <source>No mail address is given.</source>
        <translation>No se da ninguna dirección de correo.</translation>
    </message>
    <message>
        <source>No paper asks that nobody check it elsewhere.</source>
        <translation>Ningún documento pide que nadie lo compruebe en otro lugar.</translation>
    </message>
    <message>
        <source>No paper is a PDF that says how it was made.</source>
        <translation>Ningún documento es un PDF que diga cómo se hizo.</translation>
    </message>
    <message>
        <source>No paper says with which program it was made.</source>
        <translation>Ningún documento dice con qué programa se hizo.</translation>
    </message>
    <message>
        <source>No paper was read.</source>
        <translation>No se leyó ningún documento.</translation>
    </message>
    <message>
        <source>No program that it names is known for changing papers. Such words are easily forged.</source>
        <translation>No se sabe de ningún programa de los que nombra que sirva para cambiar documentos. Esas palabras se falsifican fácilmente.</translation>
    </message>
    <message>
        <source>No server claims that a signature of the sender held.</source>
        <translation>Ningún servidor afirma que una firma del remitente era válida.</translation>
    </message>
    <message>
        <source>No server on its way says what it checked, and DKIM is not checked offline.</source>
        <translation>Ningún servidor en su camino dice qué comprobó, y DKIM no se comprueba sin conexión.</translation>
    </message>
    <message>
        <source>No statute is read off the paper as its authority.</source>
        <translation>Del documento no se lee ninguna ley que le dé autoridad.</translation>
    </message>
    <message>
        <source>Nobody has reached whoever asks at a number from elsewhere yet.</source>
        <translation>Nadie ha llegado aún a quien pide en un número de otra procedencia.</translation>
    </message>
    <message>
        <source>Nothing was added behind its end.</source>
        <translation>No se añadió nada tras su final.</translation>
    </message>
    <message>
        <source>Paper and mail name no other place for the answer.</source>
        <translation>El documento y el correo no nombran otro lugar para la respuesta.</translation>
    </message>
    <message>
        <source>Replies go to %1 and not to where it came from, %2.</source>
        <translation>Las respuestas van a %1 y no a donde salió, %2.</translation>
    </message>
    <message>
        <source>Something was added behind the end of %1, and it has no signature that would add it.</source>
        <translation>Se añadió algo tras el final de %1, y no tiene ninguna firma que lo añadiría.</translation>
    </message>
    <message>
        <source>The agency does not confirm the request.</source>
        <translation>El organismo no confirma la solicitud.</translation>
    </message>
    <message>
        <source>The call came before something of this was known; call once more and ask about it.</source>
        <translation>La llamada fue antes de que se supiera algo de esto; llame otra vez y pregunte por ello.</translation>
    </message>
    <message>
        <source>The directory has %1; the request's number stood in %2 for the same person already.</source>
        <translation>El directorio tiene %1; el número de la solicitud ya figuraba en %2 para la misma persona.</translation>
    </message>
    <message>
        <source>The directory has no number to hold it against.</source>
        <translation>El directorio no tiene ningún número con el que contrastarlo.</translation>
    </message>
    <message>
        <source>The directory has no row for whoever asks. Find the number on the agency's own site or in a roster, and add it.</source>
        <translation>El directorio no tiene ninguna fila de quien pide. Busque el número en el sitio del propio organismo o en una guía, y añádalo.</translation>
    </message>
    <message>
        <source>The mail names more than one sender, which honest mail seldom does.</source>
        <translation>El correo nombra más de un remitente, lo que el correo honrado rara vez hace.</translation>
    </message>
    <message>
        <source>The number that was called came from the request itself.</source>
        <translation>El número al que se llamó venía de la propia solicitud.</translation>
    </message>
    <message>
        <source>The only number of its row is the one that the request gives, and nobody else found it elsewhere.</source>
        <translation>El único número de su fila es el que da la solicitud, y nadie más lo halló en otro lugar.</translation>
    </message>
    <message>
        <source>The paper asks that nobody check it elsewhere.</source>
        <translation>El documento pide que nadie lo compruebe en otro lugar.</translation>
    </message>
    <message>
        <source>The paper gives %1 for the answer, and the mail came from %2.</source>
        <translation>El documento da %1 para la respuesta, y el correo vino de %2.</translation>
    </message>
    <message>
        <source>The paper names no person who asks.</source>
        <translation>El documento no nombra a ninguna persona que pida.</translation>
    </message>
    <message>
        <source>The request gives %1, and the directory %2.</source>
        <translation>La solicitud da %1, y el directorio %2.</translation>
    </message>
    <message>
        <source>The request gives another line of the same exchange as the directory's %1; it is not the number to call.</source>
        <translation>La solicitud da otra línea de la misma centralita que %1 del directorio; no es el número al que llamar.</translation>
    </message>
    <message>
        <source>The request gives no telephone number.</source>
        <translation>La solicitud no da ningún número de teléfono.</translation>
    </message>
    <message>
        <source>The request gives the number of the directory, which one person alone found.</source>
        <translation>La solicitud da el número del directorio, que una sola persona halló.</translation>
    </message>
    <message>
        <source>The request gives the number of the directory.</source>
        <translation>La solicitud da el número del directorio.</translation>
    </message>
    <message>
        <source>The table has no row for it.</source>
        <translation>La tabla no tiene ninguna fila para ella.</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39, as ICU checks it</source>
        <translation>Norma Técnica Unicode 39, como la comprueba ICU</translation>
    </message>
    <message>
        <source>What kind of paper it is is not known.</source>
        <translation>No se sabe qué clase de documento es.</translation>
    </message>
    <message>
        <source>directory %1: %2</source>
        <translation>directorio %1: %2</translation>
    </message>
    <message>
        <source>directory %1: %2, %3</source>
        <translation>directorio %1: %2, %3</translation>
    </message>
    <message>
        <source>evidence/domains.toml</source>
        <translation>evidence/domains.toml</translation>
    </message>
    <message>
        <source>evidence/editors.toml</source>
        <translation>evidence/editors.toml</translation>
    </message>
    <message>
        <source>evidence/statutes.toml</source>
        <translation>evidence/statutes.toml</translation>
    </message>
    <message>
        <source>header From of %1</source>
        <translation>encabezado From de %1</translation>
    </message>
    <message>
        <source>header Reply-To of %1</source>
        <translation>encabezado Reply-To de %1</translation>
    </message>
    <message>
        <source>headers From and Reply-To, and the paper</source>
        <translation>encabezados From y Reply-To, y el documento</translation>
    </message>
    <message>
        <source>headers of the mail (RFC 8601)</source>
        <translation>encabezados del correo (RFC 8601)</translation>
    </message>
    <message>
        <source>names of evidence/domains.toml, the directory and earlier cases</source>
        <translation>nombres de evidence/domains.toml, del directorio y de casos anteriores</translation>
    </message>
    <message>
        <source>names of evidence/domains.toml, the directory and earlier cases; Unicode Technical Standard 39</source>
        <translation>nombres de evidence/domains.toml, del directorio y de casos anteriores; Norma Técnica Unicode 39</translation>
    </message>
    <message>
        <source>the mail's address for replies</source>
        <translation>la dirección del correo para respuestas</translation>
    </message>
    <message>
        <source>the mail's sender</source>
        <translation>el remitente del correo</translation>
    </message>
    <message>
        <source>the paper's address for an answer</source>
        <translation>la dirección del documento para una respuesta</translation>
    </message>
    <message>
        <source>the paper, and header From</source>
        <translation>el documento, y el encabezado From</translation>
    </message>
    <message>
        <source>what the file says of itself</source>
        <translation>lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>words of the papers</source>
        <translation>palabras de los documentos</translation>
    </message>
</context>
<context>
    <name>DueCommands</name>
    <message>
        <source>more items are due; open the docket to see them</source>
        <translation>vencen más cosas; abra el registro para verlas</translation>
    </message>
    <message>
        <source>no reminder ran on these days; see why the scheduler did not run it, and look at what is marked as missed</source>
        <translation>no se ejecutó ningún recordatorio en estos días; vea por qué no lo ejecutó el programador de tareas, y mire lo que está marcado como perdido</translation>
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
    <message>
        <source>%1 over</source>
        <translation>pasado hace %1</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>contestado el %1</translation>
    </message>
    <message>
        <source>hold ended %1 ago</source>
        <translation>la conservación terminó hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>keep %1 more</source>
        <translation>conservar %1 más</translation>
    </message>
    <message>
        <source>keep, ends now</source>
        <translation>conservar, termina ahora</translation>
    </message>
    <message>
        <source>keep, last day today</source>
        <translation>conservar, hoy último día</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>silence ended %1 ago</source>
        <translation>el silencio terminó hace %1</translation>
    </message>
    <message>
        <source>silent %1 more</source>
        <translation>en silencio %1 más</translation>
    </message>
    <message>
        <source>silent, ends now</source>
        <translation>en silencio, termina ahora</translation>
    </message>
    <message>
        <source>silent, last day today</source>
        <translation>en silencio, hoy último día</translation>
    </message>
    <message>
        <source>their power ended %1 ago</source>
        <translation>su facultad terminó hace %1</translation>
    </message>
    <message>
        <source>their power ends in %1</source>
        <translation>su facultad termina en %1</translation>
    </message>
    <message>
        <source>their power ends now</source>
        <translation>su facultad termina ahora</translation>
    </message>
    <message>
        <source>their power ends today</source>
        <translation>su facultad termina hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>wait %1 more</source>
        <translation>esperar %1 más</translation>
    </message>
    <message>
        <source>wait ended %1 ago</source>
        <translation>la espera terminó hace %1</translation>
    </message>
    <message>
        <source>wait, ends now</source>
        <translation>esperar, termina ahora</translation>
    </message>
    <message>
        <source>wait, last day today</source>
        <translation>esperar, hoy último día</translation>
    </message>
</context>
<context>
    <name>DutyCommands</name>
    <message>
        <source>%1 is no length of days, months or years. Write it as in --for 1 year.</source>
        <translation>%1 no es una duración en días, meses o años. Escríbala como en --for 1 year.</translation>
    </message>
    <message>
        <source>%1 is no source of a gag. It is order, statute or request_only.</source>
        <translation>%1 no es una fuente de prohibición de revelar. Es order, statute o request_only.</translation>
    </message>
    <message>
        <source>Say how the gag ends in one way: --until, --for, --until-further-order or --end-unknown.</source>
        <translation>Diga cómo termina la prohibición de revelar de una sola forma: --until, --for, --until-further-order o --end-unknown.</translation>
    </message>
    <message>
        <source>The table of courts knows no "%1", so its zone and holidays are unknown: the end is counted for whichever court it may be. Ids stand in law file courts.toml.</source>
        <translation>La tabla de tribunales no conoce «%1», así que su zona y sus festivos se desconocen: el fin se cuenta para el tribunal que sea. Los identificadores están en law file courts.toml.</translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>%1 decided this and cannot be the second person.</source>
        <translation>%1 decidió esto y no puede ser la segunda persona.</translation>
    </message>
    <message>
        <source>%1 does not say what the statute asks for: %2. State it first.</source>
        <translation>%1 no dice lo que pide la ley: %2. Indíquelo primero.</translation>
    </message>
    <message>
        <source>%1 is no emergency request. State instrument=EDR_US where it is one.</source>
        <translation>%1 no es una solicitud de emergencia. Indique instrument=EDR_US si lo es.</translation>
    </message>
    <message>
        <source>%1 names no account. Write it as email:x@y, phone:+1…, handle:… or name:….</source>
        <translation>%1 no nombra una cuenta. Escríbala como email:x@y, phone:+1…, handle:… o name:….</translation>
    </message>
    <message>
        <source>%1 was answered already. What is new opens a case of its own (emergency open).</source>
        <translation>%1 ya se contestó. Lo nuevo abre un caso propio (emergency open).</translation>
    </message>
    <message>
        <source>A decision in good faith says why there is an emergency; write the belief.</source>
        <translation>Una decisión de buena fe dice por qué hay una emergencia; escriba lo que cree.</translation>
    </message>
    <message>
        <source>A review ends with one of: %1.</source>
        <translation>Una revisión termina con uno de: %1.</translation>
    </message>
    <message>
        <source>Nobody decided %1 alone, so there is nothing to review.</source>
        <translation>Nadie decidió %1 solo, así que no hay nada que revisar.</translation>
    </message>
    <message>
        <source>Nobody decided %1 yet.</source>
        <translation>Nadie decidió aún %1.</translation>
    </message>
    <message>
        <source>Nobody decides %1 alone.</source>
        <translation>Nadie decide %1 solo.</translation>
    </message>
    <message>
        <source>Say what the review found.</source>
        <translation>Diga qué halló la revisión.</translation>
    </message>
    <message>
        <source>Say why the emergency is refused; the letter to the agency gives that reason.</source>
        <translation>Diga por qué se deniega la emergencia; la carta al organismo da ese motivo.</translation>
    </message>
    <message>
        <source>The decision of %1 has its second person already, or was made alone.</source>
        <translation>La decisión de %1 ya tiene su segunda persona, o la tomó una sola.</translation>
    </message>
    <message>
        <source>The policy lets two people decide an emergency, never one.</source>
        <translation>La política deja que dos personas decidan una emergencia, nunca una.</translation>
    </message>
    <message>
        <source>Who decides an emergency is not who looks at that decision.</source>
        <translation>Quien decide una emergencia no es quien mira esa decisión.</translation>
    </message>
    <message>
        <source>a request that was verified by it was a fraud</source>
        <translation>una solicitud que se verificó con ella era un fraude</translation>
    </message>
    <message>
        <source>a second person (emergency CASE second); or two people who change the setting</source>
        <translation>una segunda persona (emergency CASE second); o dos personas que cambien el ajuste</translation>
    </message>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
    <message>
        <source>emergency: %1</source>
        <translation>emergencia: %1</translation>
    </message>
    <message>
        <source>the danger</source>
        <translation>el peligro</translation>
    </message>
    <message>
        <source>who is in danger</source>
        <translation>quién está en peligro</translation>
    </message>
    <message>
        <source>why process would be too slow</source>
        <translation>por qué la vía legal sería demasiado lenta</translation>
    </message>
</context>
<context>
    <name>EmergencyActs</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Agency, as the caller says</source>
        <translation>Organismo, según quien llama</translation>
    </message>
    <message>
        <source>Does the caller ask for silence</source>
        <translation>¿Pide silencio quien llama?</translation>
    </message>
    <message>
        <source>How this data helps</source>
        <translation>Cómo ayudan estos datos</translation>
    </message>
    <message>
        <source>Number the caller gives</source>
        <translation>Número que da quien llama</translation>
    </message>
    <message>
        <source>Officer and badge</source>
        <translation>Agente y placa</translation>
    </message>
    <message>
        <source>State of the agency</source>
        <translation>Estado del organismo</translation>
    </message>
    <message>
        <source>What danger of death or serious injury</source>
        <translation>Qué peligro de muerte o lesión grave</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Quién está en peligro</translation>
    </message>
    <message>
        <source>Why a court's paper would come too late</source>
        <translation>Por qué el documento de un tribunal llegaría demasiado tarde</translation>
    </message>
    <message>
        <source>asks for it</source>
        <translation>lo pide</translation>
    </message>
    <message>
        <source>kept, and never the number that is called back</source>
        <translation>se guarda, y nunca es el número al que se devuelve la llamada</translation>
    </message>
    <message>
        <source>names a court's order</source>
        <translation>nombra una orden de un tribunal</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>no se dijo nada</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>dos letras</translation>
    </message>
    <message>
        <source>x@y, +1…, handle:…; several parted by commas</source>
        <translation>x@y, +1…, handle:…; varias separadas por comas</translation>
    </message>
</context>
<context>
    <name>EmergencyCommands</name>
    <message>
        <source>A call back has to come before anything else.</source>
        <translation>Antes de nada hay que devolver la llamada.</translation>
    </message>
    <message>
        <source>A call ends confirmed, denied or not-reached, not %1.</source>
        <translation>Una llamada termina confirmed, denied o not-reached, no %1.</translation>
    </message>
    <message>
        <source>Call %1 at %2 (directory %3: %4, found on %5).</source>
        <translation>Llame a %1 en %2 (directorio %3: %4, hallado el %5).</translation>
    </message>
    <message>
        <source>No evidence was gathered for %1 yet. Enter a judgement with judge %1 to gather it.</source>
        <translation>Aún no se reunieron pruebas de %1. Asiente un juicio con judge %1 para reunirlas.</translation>
    </message>
    <message>
        <source>The directory has no number for whoever asks that anybody may call. Find it where the request did not put it, and add it with agency add.</source>
        <translation>El directorio no tiene para quien pide ningún número al que se pueda llamar. Búsquelo donde la solicitud no lo puso, y añádalo con agency add.</translation>
    </message>
    <message>
        <source>The evidence asks for no call back; it is no proof either.</source>
        <translation>Las pruebas no piden devolver la llamada; tampoco prueban nada.</translation>
    </message>
</context>
<context>
    <name>EmergencyPanel</name>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda %1</translation>
    </message>
    <message>
        <source>? not stated</source>
        <translation>? no indicado</translation>
    </message>
    <message>
        <source>Called back %1: %2, by %3 (%4)</source>
        <translation>Se devolvió la llamada a %1: %2, por %3 (%4)</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Nothing of it is due now</source>
        <translation>Nada de él vence ahora</translation>
    </message>
    <message>
        <source>The directory has no agency named %1. Find its number on its own site or in a roster, not in the request, and add it.</source>
        <translation>El directorio no tiene ningún organismo llamado %1. Busque su número en su propio sitio o en una guía, no en la solicitud, y añádalo.</translation>
    </message>
    <message>
        <source>Who is in danger</source>
        <translation>Quién está en peligro</translation>
    </message>
    <message>
        <source>Why process is too slow</source>
        <translation>Por qué la vía legal es demasiado lenta</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Destroyed and erased</source>
        <translation>Destruido y borrado</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Findings overruled</source>
        <translation>Hallazgos dejados sin efecto</translation>
    </message>
    <message>
        <source>Gags, notices and exceptions</source>
        <translation>Prohibiciones, avisos y excepciones</translation>
    </message>
    <message>
        <source>Held for a second person</source>
        <translation>A la espera de una segunda persona</translation>
    </message>
    <message>
        <source>Law and policy</source>
        <translation>Ley y política</translation>
    </message>
    <message>
        <source>The docket itself</source>
        <translation>El registro mismo</translation>
    </message>
    <message>
        <source>What left the house</source>
        <translation>Lo que salió de la casa</translation>
    </message>
    <message>
        <source>Who looked at data</source>
        <translation>Quién miró datos</translation>
    </message>
</context>
<context>
    <name>EntryTable</name>
    <message>
        <source>all of them</source>
        <translation>todos ellos</translation>
    </message>
    <message>
        <source>erased by entry %1</source>
        <translation>borrado por el asiento %1</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>deshecho: %1</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>%1 was erased by entry %2, and the certificate waits until nothing is left in the file: %3 The same command writes it then.</source>
        <translation>%1 lo borró el asiento %2, y el certificado espera hasta que no quede nada en el archivo: %3 La misma orden lo escribe entonces.</translation>
    </message>
    <message>
        <source>%1: the file of a case closed on %2 was kept through %3.</source>
        <translation>%1: el expediente de un caso cerrado el %2 se guardó hasta el %3.</translation>
    </message>
    <message>
        <source>A received paper waits unread in the intake tray; it may concern this case.</source>
        <translation>Un documento recibido espera sin leer en la bandeja de entrada; puede referirse a este caso.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 (entries up to %3)</source>
        <translation>Copia de seguridad %1 del %2 (asientos hasta %3)</translation>
    </message>
    <message>
        <source>C-36: never while any hold</source>
        <translation>C-36: nunca mientras haya una conservación</translation>
    </message>
    <message>
        <source>Export of %1 (entry %2, SHA-256 %3)</source>
        <translation>Exportación del %1 (asiento %2, SHA-256 %3)</translation>
    </message>
    <message>
        <source>Nobody has approved the erasure of %1 as it stands now.</source>
        <translation>Nadie ha aprobado el borrado de %1 tal como está ahora.</translation>
    </message>
    <message>
        <source>Row %1 of the import log that entry %2 keeps (SHA-256 %3)</source>
        <translation>Fila %1 del listado importado que guarda el asiento %2 (SHA-256 %3)</translation>
    </message>
    <message>
        <source>The case %1 may not be erased.</source>
        <translation>El caso %1 no se puede borrar.</translation>
    </message>
    <message>
        <source>The case was not erased.</source>
        <translation>El caso no se borró.</translation>
    </message>
    <message>
        <source>The docket was not exported since this case was closed.</source>
        <translation>El registro no se exportó desde que se cerró este caso.</translation>
    </message>
    <message>
        <source>it holds the case; destroy the file with this hash, wherever it went</source>
        <translation>contiene el caso; destruya el archivo con este hash, adondequiera que fuera</translation>
    </message>
    <message>
        <source>it holds the case; make a newer backup, then destroy this one</source>
        <translation>contiene el caso; haga una copia de seguridad más nueva y destruya esta</translation>
    </message>
    <message>
        <source>it is not where it was written; find where it was moved to, and destroy it there</source>
        <translation>no está donde se escribió; averigüe adónde se movió, y destrúyala allí</translation>
    </message>
    <message>
        <source>the log still holds the words of this row; erase the log as well (import log propose, then import log erase by another person)</source>
        <translation>el listado aún contiene las palabras de esta fila; borre también el listado (import log propose, luego import log erase por otra persona)</translation>
    </message>
    <message>
        <source>whoever exports it (export)</source>
        <translation>quien lo exporta (export)</translation>
    </message>
    <message>
        <source>whoever files or discards the paper</source>
        <translation>quien archiva o descarta el documento</translation>
    </message>
    <message>
        <source>whoever keeps the docket file</source>
        <translation>quien guarda el archivo del registro</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>No reminder of %1 under %2 waits for anybody.</source>
        <translation>Ningún recordatorio de %1 por %2 espera a nadie.</translation>
    </message>
    <message>
        <source>No reminder of %1 waits for anybody.</source>
        <translation>Ningún recordatorio de %1 espera a nadie.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>! A call back comes before anything else.</source>
        <translation>! Antes de nada hay que devolver la llamada.</translation>
    </message>
    <message>
        <source>%1 Fails: %2. Not checked: %3. Passes: %4.</source>
        <translation>%1 Falla: %2. Sin comprobar: %3. Pasa: %4.</translation>
    </message>
    <message>
        <source>No evidence was gathered yet. Judge anew (Ctrl+J) to gather it.</source>
        <translation>Aún no se reunieron pruebas. Juzgue de nuevo (Ctrl+J) para reunirlas.</translation>
    </message>
    <message>
        <source>The directory has no number for whoever asks that anybody may call. Find one where the request did not put it, and add it.</source>
        <translation>El directorio no tiene para quien pide ningún número al que se pueda llamar. Busque uno donde la solicitud no lo puso, y añádalo.</translation>
    </message>
    <message>
        <source>The evidence asks for no call back. It is no proof.</source>
        <translation>Las pruebas no piden devolver la llamada. No prueban nada.</translation>
    </message>
    <message>
        <source>To call: %1, %2 (%3, %4)</source>
        <translation>Llamar a: %1, %2 (%3, %4)</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>? not checked</source>
        <translation>? sin comprobar</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>devolver la llamada</translation>
    </message>
    <message>
        <source>changes to the file</source>
        <translation>cambios del archivo</translation>
    </message>
    <message>
        <source>dates of the file</source>
        <translation>fechas del archivo</translation>
    </message>
    <message>
        <source>directory of agencies</source>
        <translation>directorio de organismos</translation>
    </message>
    <message>
        <source>free mailboxes</source>
        <translation>buzones gratuitos</translation>
    </message>
    <message>
        <source>letters set apart</source>
        <translation>letras aparte</translation>
    </message>
    <message>
        <source>look-alike domains</source>
        <translation>dominios parecidos</translation>
    </message>
    <message>
        <source>pressure not to check</source>
        <translation>presión para no comprobar</translation>
    </message>
    <message>
        <source>program that made it</source>
        <translation>programa que lo hizo</translation>
    </message>
    <message>
        <source>sender's domain</source>
        <translation>dominio del remitente</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>the order, in earlier cases</source>
        <translation>la orden, en casos anteriores</translation>
    </message>
    <message>
        <source>the person, in earlier cases</source>
        <translation>la persona, en casos anteriores</translation>
    </message>
    <message>
        <source>what servers claim</source>
        <translation>lo que afirman los servidores</translation>
    </message>
    <message>
        <source>where the answer goes</source>
        <translation>adónde va la respuesta</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ pasa</translation>
    </message>
    <message>
        <source>✗ fails</source>
        <translation>✗ falla</translation>
    </message>
</context>
<context>
    <name>ExchangeCommands</name>
    <message>
        <source>%1 is no format. Export as csv or json.</source>
        <translation>%1 no es un formato. Exporte como csv o json.</translation>
    </message>
    <message>
        <source>%1 is no table. --what is one of: %2.</source>
        <translation>%1 no es una tabla. --what es uno de: %2.</translation>
    </message>
    <message>
        <source>JSON holds cases, facts, periods and entries at once; leave --what out.</source>
        <translation>JSON contiene a la vez casos, datos, plazos y asientos; omita --what.</translation>
    </message>
    <message>
        <source>The log is written to a file; name it with --to.</source>
        <translation>El listado se escribe en un archivo; nómbrelo con --to.</translation>
    </message>
</context>
<context>
    <name>Exhibit</name>
    <message>
        <source> (page %1)</source>
        <translation> (página %1)</translation>
    </message>
    <message>
        <source>It may not go out: %1%2. Have it rendered anew, or mark what must not be read.</source>
        <translation>No puede salir: %1%2. Haga que se dibuje de nuevo, o marque lo que no se debe leer.</translation>
    </message>
    <message>
        <source>What this PDF carries besides its pages cannot be taken off. Have it rendered anew.</source>
        <translation>Lo que este PDF lleva además de sus páginas no se puede quitar. Haga que se dibuje de nuevo.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Writing the export</source>
        <translation>Escribiendo la exportación</translation>
    </message>
</context>
<context>
    <name>FactActs</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>all its accounts</source>
        <translation>todas sus cuentas</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>otro número</translation>
    </message>
    <message>
        <source>another requester</source>
        <translation>otro solicitante</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>not of %1</source>
        <translation>no de %1</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>el mismo número</translation>
    </message>
    <message>
        <source>same requester</source>
        <translation>el mismo solicitante</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>después el %1</translation>
    </message>
    <message>
        <source>then %1 or %2</source>
        <translation>después el %1 o el %2</translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>%1
As printed: %2</source>
        <translation>%1
Como está impreso: %2</translation>
    </message>
</context>
<context>
    <name>FactUndo</name>
    <message>
        <source>The fact %1 was changed again since. State what it should be; nothing was undone.</source>
        <translation>El hecho %1 se cambió de nuevo desde entonces. Declare lo que debe ser; no se deshizo nada.</translation>
    </message>
    <message>
        <source>The silence %1 follows from those facts. Lift it; nothing was undone.</source>
        <translation>El silencio %1 se sigue de esos datos. Levántelo; no se deshizo nada.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 on page %2</source>
        <translation>%1 en la página %2</translation>
    </message>
    <message>
        <source>%1 on pages %2 to %3</source>
        <translation>%1 en las páginas %2 a %3</translation>
    </message>
    <message>
        <source>This file holds several papers (%1); %2 is taken as the instrument. Check this: state another one, or split the case if need be.</source>
        <translation>Este archivo contiene varios documentos (%1); %2 se toma como instrumento. Compruébelo: indique otro, o divida el caso si hace falta.</translation>
    </message>
    <message>
        <source>This paper is under seal: it belongs in a compartment, not in the general docket.</source>
        <translation>Este documento está bajo sello: pertenece a un compartimento, no al registro general.</translation>
    </message>
    <message>
        <source>This paper speaks of national security: it belongs in a compartment, not in the general docket.</source>
        <translation>Este documento habla de seguridad nacional: pertenece a un compartimento, no al registro general.</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>%1 (missing: %2)</source>
        <translation>%1 (falta: %2)</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>requerimiento</translation>
    </message>
    <message>
        <source>gag</source>
        <translation>prohibición de revelar</translation>
    </message>
    <message>
        <source>release</source>
        <translation>salida</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>(not stated)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>Nothing is asked for that this concerns.</source>
        <translation>No se pide nada a lo que esto se refiera.</translation>
    </message>
    <message>
        <source>The categories of data asked for are not known yet.</source>
        <translation>Aún no se conocen las categorías de datos que se piden.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Not judged yet. Judge anew (Ctrl+J).</source>
        <translation>Aún sin juzgar. Juzgue de nuevo (Ctrl+J).</translation>
    </message>
    <message>
        <source>The law says: %1. Judged %2.</source>
        <translation>La ley dice: %1. Juzgado %2.</translation>
    </message>
</context>
<context>
    <name>FrameStatus</name>
    <message>
        <source>REHEARSAL — its clock stands at %1. Everything printed is marked REHEARSAL.</source>
        <translation>SIMULACRO: su reloj está en %1. Todo lo impreso lleva la marca SIMULACRO.</translation>
    </message>
</context>
<context>
    <name>GagTable</name>
    <message>
        <source>blocks notice</source>
        <translation>bloquea el aviso</translation>
    </message>
    <message>
        <source>does not bind</source>
        <translation>no vincula</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ended: check for an extension</source>
        <translation>terminada: mire si hay prórroga</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>levantada</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>no se conoce su final</translation>
    </message>
    <message>
        <source>until a court orders otherwise</source>
        <translation>hasta que un tribunal ordene otra cosa</translation>
    </message>
</context>
<context>
    <name>Gags</name>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>%1, which %2 changed to %3</source>
        <translation>%1, que %2 cambió a %3</translation>
    </message>
    <message>
        <source>, No. %1</source>
        <translation>, n.º %1</translation>
    </message>
    <message>
        <source>a nondisclosure duty of unknown source</source>
        <translation>un deber de no revelar de fuente desconocida</translation>
    </message>
    <message>
        <source>a request for silence</source>
        <translation>una petición de silencio</translation>
    </message>
    <message>
        <source>another end, or none</source>
        <translation>otro final, o ninguno</translation>
    </message>
    <message>
        <source>nondisclosure by statute in the paper</source>
        <translation>deber de no revelar por ley, citado en el documento</translation>
    </message>
    <message>
        <source>nondisclosure order</source>
        <translation>orden de no revelar</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>%1 (%2), of %3, is open in %4 and is not decided.</source>
        <translation>%1 (%2), de %3, está abierta en %4 y no está decidida.</translation>
    </message>
    <message>
        <source>%1 (%2), of %3, is open since %4 and is not decided.</source>
        <translation>%1 (%2), de %3, está abierta desde el %4 y no está decidida.</translation>
    </message>
    <message>
        <source>%1 asks for data of the same account and came before the preservation ended; it is not decided.</source>
        <translation>%1 pide datos de la misma cuenta y llegó antes de que terminara la conservación; no está decidido.</translation>
    </message>
    <message>
        <source>%1 asks for data of the same account; it came after the preservation ended and is not decided.</source>
        <translation>%1 pide datos de la misma cuenta; llegó después de que terminara la conservación y no está decidido.</translation>
    </message>
    <message>
        <source>%1 belongs to an organisation: its administrator or the organisation is told, not the person who uses it. Record the verified contact (notice CASE contact), or state administrator_is_target.</source>
        <translation>%1 pertenece a una organización: se avisa a su administrador o a la organización, no a quien la usa. Registre el contacto verificado (notice CASE contact), o indique administrator_is_target.</translation>
    </message>
    <message>
        <source>%1 is a nondisclosure order on the same account or number; link it as the gag of this case, or as something else where it concerns another demand.</source>
        <translation>%1 es una orden de no revelar sobre la misma cuenta o número; enlácela como prohibición de revelar de este caso, o como otra cosa si se refiere a otro requerimiento.</translation>
    </message>
    <message>
        <source>%1 is a nondisclosure order, and nobody has entered yet what it forbids and until when.</source>
        <translation>%1 es una orden de no revelar, y nadie ha asentado aún qué prohíbe ni hasta cuándo.</translation>
    </message>
    <message>
        <source>%1 is a nondisclosure order, and nobody has read whose account it is about; state the account, or link it as the gag of the case it belongs to.</source>
        <translation>%1 es una orden de no divulgación y nadie ha leído de qué cuenta trata; indique la cuenta, o enlácela como el silencio del caso al que pertenece.</translation>
    </message>
    <message>
        <source>%1 is linked to it and is not closed.</source>
        <translation>%1 está enlazado con él y no está cerrado.</translation>
    </message>
    <message>
        <source>%1 was not read, and it may forbid telling the user; look at it and enter what it says (look).</source>
        <translation>%1 no se leyó, y puede prohibir avisar al usuario; mírelo y asiente lo que dice (look).</translation>
    </message>
    <message>
        <source>%1; entered by counsel with challenge decide</source>
        <translation>%1; asentada por counsel con challenge decide</translation>
    </message>
    <message>
        <source>18 USC 2258A; decision table of notices: defer, counsel decides</source>
        <translation>18 USC 2258A; tabla de decisiones de los avisos: aplazar, decide la asesoría jurídica</translation>
    </message>
    <message>
        <source>18 USC 2703(h)(4); V-OUT-03</source>
        <translation>18 USC 2703(h)(4); V-OUT-03</translation>
    </message>
    <message>
        <source>A %1 forbids by statute that anyone is told of it.</source>
        <translation>Por ley, esto prohíbe que se informe a nadie: %1.</translation>
    </message>
    <message>
        <source>A challenge to the process in %1 is running; the copy may be needed for it.</source>
        <translation>Hay una impugnación del requerimiento en %1; la copia puede hacer falta para ella.</translation>
    </message>
    <message>
        <source>A challenge to the process in %1 is running; the file may be needed for it.</source>
        <translation>Hay una impugnación del requerimiento en %1; el expediente puede hacer falta para ella.</translation>
    </message>
    <message>
        <source>A duty to keep runs in %1 (%2: %3).</source>
        <translation>Corre un deber de conservar en %1 (%2: %3).</translation>
    </message>
    <message>
        <source>A paper of %1 was not read; it may ask for this copy.</source>
        <translation>Un documento de %1 no se leyó; puede pedir esta copia.</translation>
    </message>
    <message>
        <source>A paper of %1 was not read; it may concern this case.</source>
        <translation>Un documento de %1 no se leyó; puede referirse a este caso.</translation>
    </message>
    <message>
        <source>A paper of it was not read.</source>
        <translation>Un documento suyo no se leyó.</translation>
    </message>
    <message>
        <source>A period runs: %1</source>
        <translation>Corre un plazo: %1</translation>
    </message>
    <message>
        <source>A preservation on an account of this case runs (%1 of %2).</source>
        <translation>Corre una conservación sobre una cuenta de este caso (%1 de %2).</translation>
    </message>
    <message>
        <source>A report to the CyberTipline is told to nobody before counsel has decided on it.</source>
        <translation>De un informe a la CyberTipline no se avisa a nadie antes de que la asesoría jurídica lo haya decidido.</translation>
    </message>
    <message>
        <source>A second person has not approved exactly this; with one actor in the docket it stays blocked.</source>
        <translation>Una segunda persona no ha aprobado exactamente esto; con una sola persona en el registro queda bloqueado.</translation>
    </message>
    <message>
        <source>Another preservation on the account runs (%1 of %2).</source>
        <translation>Corre otra conservación sobre la cuenta (%1 de %2).</translation>
    </message>
    <message>
        <source>C-36: never while any hold</source>
        <translation>C-36: nunca mientras haya una conservación</translation>
    </message>
    <message>
        <source>C-36: never while any hold; FRCP 37(e)</source>
        <translation>C-36: nunca mientras haya una conservación; FRCP 37(e)</translation>
    </message>
    <message>
        <source>How long to wait after the notice to %1 is not known.</source>
        <translation>No se sabe cuánto hay que esperar tras el aviso a %1.</translation>
    </message>
    <message>
        <source>No account is named, so no user was told.</source>
        <translation>No se nombra ninguna cuenta, así que no se avisó a ningún usuario.</translation>
    </message>
    <message>
        <source>No period for keeping the file of %1 runs, so nothing makes it due for erasure.</source>
        <translation>No corre ningún plazo de guarda del expediente de %1, así que nada lo hace vencer para el borrado.</translation>
    </message>
    <message>
        <source>Nobody has accepted the accounts of %1; it may ask for this copy.</source>
        <translation>Nadie ha aceptado las cuentas de %1; puede pedir esta copia.</translation>
    </message>
    <message>
        <source>Nobody has accepted the accounts, categories or instrument that were read from the paper.</source>
        <translation>Nadie ha aceptado las cuentas, las categorías o el instrumento que se leyeron del documento.</translation>
    </message>
    <message>
        <source>Nobody has accepted what a paper of it says.</source>
        <translation>Nadie ha aceptado lo que dice un documento suyo.</translation>
    </message>
    <message>
        <source>P-07; 18 USC 2703(f)</source>
        <translation>P-07; 18 USC 2703(f)</translation>
    </message>
    <message>
        <source>Silence may be ordered, and no two people have said that it is not, so the user is not told.</source>
        <translation>Puede que se haya ordenado silencio, y dos personas no han dicho que no, así que no se avisa al usuario.</translation>
    </message>
    <message>
        <source>The case %1 is not closed.</source>
        <translation>El caso %1 no está cerrado.</translation>
    </message>
    <message>
        <source>The case file is kept through %1.</source>
        <translation>El expediente se guarda hasta el %1.</translation>
    </message>
    <message>
        <source>The case or its process is %1.</source>
        <translation>El caso o su requerimiento está así: %1.</translation>
    </message>
    <message>
        <source>The case stands at "%1" (%2), so nothing is disclosed.</source>
        <translation>El caso está en «%1» (%2), así que no se revela nada.</translation>
    </message>
    <message>
        <source>The case was not judged yet, so nothing is disclosed.</source>
        <translation>El caso aún no se juzgó, así que no se revela nada.</translation>
    </message>
    <message>
        <source>The company appeals the order.</source>
        <translation>La empresa recurre la orden.</translation>
    </message>
    <message>
        <source>The gag ended on %1; check for an extension before the user is told.</source>
        <translation>La prohibición de revelar terminó el %1; mire si hay una prórroga antes de avisar al usuario.</translation>
    </message>
    <message>
        <source>The last judgement has no finding %1.</source>
        <translation>El último juicio no tiene el hallazgo %1.</translation>
    </message>
    <message>
        <source>The notice to %1 came back; a bounce is no notice.</source>
        <translation>El aviso a %1 fue devuelto; un aviso devuelto no es un aviso.</translation>
    </message>
    <message>
        <source>The packet holds %1, which lies above the ceiling.</source>
        <translation>El paquete contiene %1, que está por encima del techo.</translation>
    </message>
    <message>
        <source>The packet holds what the paper does not ask for, and no two people let it out.</source>
        <translation>El paquete contiene lo que el documento no pide, y dos personas no lo dejaron salir.</translation>
    </message>
    <message>
        <source>The paper forbids telling the user, and nobody has entered its end yet.</source>
        <translation>El documento prohíbe avisar al usuario, y nadie ha asentado aún cuándo termina.</translation>
    </message>
    <message>
        <source>The paper may forbid telling the user (read as: %1); accept or correct that first.</source>
        <translation>El documento puede prohibir avisar al usuario (leído como: %1); antes acepte o corrija eso.</translation>
    </message>
    <message>
        <source>The paper of %1 names no account that was read; it may ask for this copy.</source>
        <translation>El documento de %1 no nombra ninguna cuenta que se haya leído; puede pedir esta copia.</translation>
    </message>
    <message>
        <source>The preservation %1 runs.</source>
        <translation>Corre la conservación %1.</translation>
    </message>
    <message>
        <source>The preservation runs through %1.</source>
        <translation>La conservación corre hasta el %1.</translation>
    </message>
    <message>
        <source>The process did not arrive before the preservation ended, so the preserved copy is not disclosed.</source>
        <translation>La orden judicial no llegó antes de que terminara la conservación, así que la copia conservada no se revela.</translation>
    </message>
    <message>
        <source>The user is still to be told: %1</source>
        <translation>Aún hay que avisar al usuario: %1</translation>
    </message>
    <message>
        <source>The user may not be told through %1.</source>
        <translation>No se puede avisar al usuario hasta pasado el %1.</translation>
    </message>
    <message>
        <source>The user may not be told until a court orders otherwise.</source>
        <translation>No se puede avisar al usuario hasta que un tribunal ordene otra cosa.</translation>
    </message>
    <message>
        <source>The user may not be told, and no end is known: %1</source>
        <translation>No se puede avisar al usuario, y no se conoce el final: %1</translation>
    </message>
    <message>
        <source>The user of %1 still has time to object.</source>
        <translation>El usuario de %1 aún tiene tiempo para oponerse.</translation>
    </message>
    <message>
        <source>The user of %1 was not told yet.</source>
        <translation>Aún no se avisó al usuario de %1.</translation>
    </message>
    <message>
        <source>The user or the company challenges the process; nothing goes out until that ends.</source>
        <translation>El usuario o la empresa impugna el requerimiento; nada sale hasta que eso termine.</translation>
    </message>
    <message>
        <source>There is no built packet %1 to release.</source>
        <translation>No hay ningún paquete armado %1 cuya salida autorizar.</translation>
    </message>
    <message>
        <source>There is no built packet to release.</source>
        <translation>No hay ningún paquete armado cuya salida autorizar.</translation>
    </message>
    <message>
        <source>There is no gag %1 that stands.</source>
        <translation>No hay ninguna prohibición de revelar %1 vigente.</translation>
    </message>
    <message>
        <source>There is no preserved copy %1 to destroy.</source>
        <translation>No hay ninguna copia conservada %1 que destruir.</translation>
    </message>
    <message>
        <source>Until when the case file is kept is not known: %1</source>
        <translation>No se sabe hasta cuándo se guarda el expediente: %1</translation>
    </message>
    <message>
        <source>V-OUT-03; 18 USC 2703(d), (h)(4)</source>
        <translation>V-OUT-03; 18 USC 2703(d), (h)(4)</translation>
    </message>
    <message>
        <source>V-OUT-08; setting costs_prepaid; %1</source>
        <translation>V-OUT-08; ajuste costs_prepaid; %1</translation>
    </message>
    <message>
        <source>What the preservation %1 kept was not destroyed yet.</source>
        <translation>Lo que guardó la conservación %1 aún no se destruyó.</translation>
    </message>
    <message>
        <source>What was approved has changed since, so a second person must approve it again.</source>
        <translation>Lo aprobado ha cambiado desde entonces, así que una segunda persona debe aprobarlo de nuevo.</translation>
    </message>
    <message>
        <source>When the preservation ends is not known: %1</source>
        <translation>No se sabe cuándo termina la conservación: %1</translation>
    </message>
    <message>
        <source>Whether the company appeals the order is not decided, and preserved data waits for that.</source>
        <translation>No está decidido si la empresa recurre la orden, y los datos conservados esperan a eso.</translation>
    </message>
    <message>
        <source>a notice to the user; a gag of a court or statute; a recorded exception</source>
        <translation>un aviso al usuario; una prohibición de revelar de un tribunal o de la ley; una excepción registrada</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>any person other than the one who asks for it and does it</source>
        <translation>cualquier persona distinta de la que lo pide y lo hace</translation>
    </message>
    <message>
        <source>counsel, by stating appeal_decision</source>
        <translation>counsel, indicando appeal_decision</translation>
    </message>
    <message>
        <source>counsel, by stating counsel_decision</source>
        <translation>counsel, indicando counsel_decision</translation>
    </message>
    <message>
        <source>counsel, by stating counsel_decision=comply</source>
        <translation>counsel, indicando counsel_decision=comply</translation>
    </message>
    <message>
        <source>counsel, by stating data_source=live where the copy is not used</source>
        <translation>counsel, indicando data_source=live si no se usa la copia</translation>
    </message>
    <message>
        <source>gag=%1, as somebody stated of %2</source>
        <translation>gag=%1, como alguien lo declaró de %2</translation>
    </message>
    <message>
        <source>gag=%1, in %2</source>
        <translation>gag=%1, en %2</translation>
    </message>
    <message>
        <source>gag=%1, on page %2 of %3</source>
        <translation>gag=%1, en la página %2 de %3</translation>
    </message>
    <message>
        <source>nobody; there is nothing to destroy</source>
        <translation>nadie; no hay nada que destruir</translation>
    </message>
    <message>
        <source>nobody; there is nothing to lift</source>
        <translation>nadie; no hay nada que levantar</translation>
    </message>
    <message>
        <source>nobody; there is nothing to overrule</source>
        <translation>nadie; no hay nada que dejar sin efecto</translation>
    </message>
    <message>
        <source>nondisclosure order %1</source>
        <translation>orden de no revelar %1</translation>
    </message>
    <message>
        <source>policy promise P-09</source>
        <translation>promesa de la política P-09</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>la empresa</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>el tribunal</translation>
    </message>
    <message>
        <source>the court of appeal</source>
        <translation>el tribunal de apelación</translation>
    </message>
    <message>
        <source>the court or agency by a written release, entered by two people</source>
        <translation>el tribunal u organismo con una liberación por escrito, asentada por dos personas</translation>
    </message>
    <message>
        <source>the court or agency, by new process</source>
        <translation>el tribunal u organismo, con una nueva orden</translation>
    </message>
    <message>
        <source>the court, or whoever states challenge=resolved</source>
        <translation>el tribunal, o quien indique challenge=resolved</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>el gobierno</translation>
    </message>
    <message>
        <source>the issuing court; counsel and a second person after its end</source>
        <translation>el tribunal que la expidió; counsel y una segunda persona después de su final</translation>
    </message>
    <message>
        <source>the order gives none.</source>
        <translation>la orden no da ninguno.</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>el usuario</translation>
    </message>
    <message>
        <source>time</source>
        <translation>el tiempo</translation>
    </message>
    <message>
        <source>time alone</source>
        <translation>solo el tiempo</translation>
    </message>
    <message>
        <source>time, or the event that ends it</source>
        <translation>el tiempo, o el hecho que la termina</translation>
    </message>
    <message>
        <source>time; the agency or court behind that hold</source>
        <translation>el tiempo; el organismo o tribunal que está tras esa conservación</translation>
    </message>
    <message>
        <source>time; the agency that asked for it, by releasing it</source>
        <translation>el tiempo; el organismo que la pidió, liberándola</translation>
    </message>
    <message>
        <source>two people for what cannot be undone (V-OUT-01)</source>
        <translation>dos personas para lo que no se puede deshacer (V-OUT-01)</translation>
    </message>
    <message>
        <source>two people, by destroying it (hold destroy)</source>
        <translation>dos personas, destruyéndola (hold destroy)</translation>
    </message>
    <message>
        <source>two people, by lifting it (gag lift)</source>
        <translation>dos personas, levantándola (gag lift)</translation>
    </message>
    <message>
        <source>two people, or whoever builds the packet anew</source>
        <translation>dos personas, o quien arme el paquete de nuevo</translation>
    </message>
    <message>
        <source>who decides the emergency in good faith, and a second person</source>
        <translation>quien decide la emergencia de buena fe, y una segunda persona</translation>
    </message>
    <message>
        <source>whoever answers, rejects or closes that case</source>
        <translation>quien contesta, rechaza o cierra ese caso</translation>
    </message>
    <message>
        <source>whoever asked the issuing court or agency and enters the answer</source>
        <translation>quien preguntó al tribunal u organismo que la expidió y asienta la respuesta</translation>
    </message>
    <message>
        <source>whoever builds the packet</source>
        <translation>quien arma el paquete</translation>
    </message>
    <message>
        <source>whoever builds the packet anew; a warrant</source>
        <translation>quien arme el paquete de nuevo; una orden de registro</translation>
    </message>
    <message>
        <source>whoever calls back at the number of the directory, where somebody confirms it, or two people who overrule it</source>
        <translation>quien devuelva la llamada al número del directorio, donde alguien lo confirme, o dos personas que lo dejen sin efecto</translation>
    </message>
    <message>
        <source>whoever closes it, with a reason</source>
        <translation>quien la cierre, con un motivo</translation>
    </message>
    <message>
        <source>whoever closes that case</source>
        <translation>quien cierre ese caso</translation>
    </message>
    <message>
        <source>whoever compares it with the paper and accepts it</source>
        <translation>quien lo compare con el documento y lo acepte</translation>
    </message>
    <message>
        <source>whoever compares them with the paper and accepts them</source>
        <translation>quien los compare con el documento y los acepte</translation>
    </message>
    <message>
        <source>whoever cures what the findings name</source>
        <translation>quien subsane lo que nombran los hallazgos</translation>
    </message>
    <message>
        <source>whoever enters its silence (gag), or states that it forbids nothing (gag=none)</source>
        <translation>quien asiente su silencio (gag), o indique que no prohíbe nada (gag=none)</translation>
    </message>
    <message>
        <source>whoever enters or corrects what the paper says; counsel and a second person</source>
        <translation>quien asiente o corrija lo que dice el documento; counsel y una segunda persona</translation>
    </message>
    <message>
        <source>whoever enters when it began or ends</source>
        <translation>quien asiente cuándo empezó o cuándo termina</translation>
    </message>
    <message>
        <source>whoever links the two cases</source>
        <translation>quien enlace los dos casos</translation>
    </message>
    <message>
        <source>whoever looks at it and enters what it says (look)</source>
        <translation>quien lo mire y asiente lo que dice (look)</translation>
    </message>
    <message>
        <source>whoever looks at the paper and enters its gag, or that it has none</source>
        <translation>quien mire el documento y asiente su prohibición de revelar, o que no tiene ninguna</translation>
    </message>
    <message>
        <source>whoever makes the check and states it, or two people who overrule it</source>
        <translation>quien haga la comprobación y la indique, o dos personas que lo dejen sin efecto</translation>
    </message>
    <message>
        <source>whoever sends the letter "invoice" and, once it was paid or waived, states costs_settled=true; for hours, whoever states cost_hours</source>
        <translation>quien envíe la carta «invoice» y, una vez pagada o condonada, indique costs_settled=true; para las horas, quien indique cost_hours</translation>
    </message>
    <message>
        <source>whoever sets the period in the profile and has the case judged anew</source>
        <translation>quien fije el plazo en el perfil y haga juzgar el caso de nuevo</translation>
    </message>
    <message>
        <source>whoever states the account</source>
        <translation>quien indique la cuenta</translation>
    </message>
    <message>
        <source>whoever states whose data it asks for, or answers, rejects or closes that case</source>
        <translation>quien indique de quién son los datos que pide, o conteste, rechace o cierre ese caso</translation>
    </message>
    <message>
        <source>whoever tells the user</source>
        <translation>quien avise al usuario</translation>
    </message>
    <message>
        <source>whoever verifies the contact; counsel where the administrator is who the paper is about</source>
        <translation>quien verifique el contacto; counsel si el administrador es de quien trata el documento</translation>
    </message>
</context>
<context>
    <name>GivenFile</name>
    <message>
        <source>%1 cannot be opened. Check the name and who may read it.</source>
        <translation>No se puede abrir %1. Compruebe el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 no se pudo escribir. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. Part it and take the parts.</source>
        <translation>%1 pasa de 64 MiB. Divídalo y use las partes.</translation>
    </message>
</context>
<context>
    <name>GrowingFile</name>
    <message>
        <source>%1 could not be written, so nothing was entered. Check that its disk has space and that you may write there, then try again.</source>
        <translation>No se pudo escribir %1, así que no se asentó nada. Compruebe que su disco tiene espacio y que usted puede escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 exists already. Name a file that does not.</source>
        <translation>%1 ya existe. Indique un archivo que no exista.</translation>
    </message>
    <message>
        <source>%1 is left of an export that did not end, or another one is being made. Remove it, or choose another name.</source>
        <translation>%1 quedó de una exportación que no terminó, o se está haciendo otra. Quítelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>The export was entered, but lies in %1: it could not be given its name. Rename it by hand.</source>
        <translation>La exportación se asentó, pero está en %1: no se le pudo dar su nombre. Cámbielo a mano.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>%1 cannot be read back.</source>
        <translation>%1 no se puede volver a leer.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 has no packet %2.</source>
        <translation>%1 no tiene ningún paquete %2.</translation>
    </message>
    <message>
        <source>%1 is no packet that was built for %2.</source>
        <translation>%1 no es un paquete que se armó para %2.</translation>
    </message>
    <message>
        <source>A packet is %1 after it was handed over and not later than now.</source>
        <translation>Un paquete está así (%1) después de que se entregó y no más tarde que ahora.</translation>
    </message>
    <message>
        <source>A packet is handed over as one of: %1.</source>
        <translation>Un paquete se entrega como uno de: %1.</translation>
    </message>
    <message>
        <source>A passphrase for a packet has 16 letters or more. Choose a longer one, or none: then words are drawn.</source>
        <translation>Una frase de contraseña para un paquete tiene 16 letras o más. Elija una más larga, o ninguna: entonces se sortean palabras.</translation>
    </message>
    <message>
        <source>Name the file with the agency's key.</source>
        <translation>Nombre el archivo con la clave del organismo.</translation>
    </message>
    <message>
        <source>Name the recipient.</source>
        <translation>Nombre al destinatario.</translation>
    </message>
    <message>
        <source>No packet of %1 was handed over yet.</source>
        <translation>Aún no se entregó ningún paquete de %1.</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Leyendo de vuelta</translation>
    </message>
    <message>
        <source>The delivery sheet %1 could not be written.</source>
        <translation>No se pudo escribir la hoja de entrega %1.</translation>
    </message>
    <message>
        <source>The packet %1 was not released.</source>
        <translation>No se autorizó la salida del paquete %1.</translation>
    </message>
    <message>
        <source>The packet of %1 may not be handed over.</source>
        <translation>El paquete de %1 no se puede entregar.</translation>
    </message>
    <message>
        <source>What becomes of a packet is one of: %1.</source>
        <translation>Lo que es de un paquete es uno de: %1.</translation>
    </message>
    <message>
        <source>another way than the packet itself</source>
        <translation>otra vía que la del propio paquete</translation>
    </message>
    <message>
        <source>whoever releases it, where no gate blocks</source>
        <translation>quien autorice su salida, si ningún control la bloquea</translation>
    </message>
    <message>
        <source>whoever verifies the recipient and states it</source>
        <translation>quien verifique al destinatario y lo indique</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>  --docket WHERE          a docket file; else $WRITDESK_DOCKET, else the setting docket, else the
                          user's own docket
  --actor NAME            who acts; else who is logged in
  --now INSTANT           the clock of a rehearsal docket, or of a command that touches no docket
  --passphrase-file FILE  the passphrase of the actor's key; else it is asked at the terminal
  --language LANGUAGE     en or es; else the setting language, else the system's. JSON is English
  --json                  JSON for programs, an object per line where a list is meant

Exit status: 0 done; 1 it could not be done, and the sentence says why; 2 wrong usage, or not built;
3 a gate blocks, and every block is named; 4 a verification failed.
Instants are ISO 8601 with offset, dates YYYY-MM-DD. A CASE is its printed reference.

</source>
        <translation>  --docket WHERE          un archivo de registro; si no $WRITDESK_DOCKET, si no el ajuste docket, si no
                          el registro propio del usuario
  --actor NAME            quién actúa; si no quien tiene la sesión abierta
  --now INSTANT           el reloj de un registro de simulacro, o de una orden que no toca ningún registro
  --passphrase-file FILE  la frase de contraseña de la clave de quien actúa; si no se pide en el terminal
  --language LANGUAGE     en o es; si no el ajuste language, si no el del sistema. JSON va en inglés
  --json                  JSON para programas, un objeto por línea donde se trata de una lista

Estado de salida: 0 hecho; 1 no se pudo hacer, y la frase dice por qué; 2 mal uso, o aún no hecho;
3 un control bloquea, y se nombra cada bloqueo; 4 una verificación falló.
Los instantes son ISO 8601 con desfase, las fechas YYYY-MM-DD. Un CASE es su referencia impresa.

</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ÓRDENES</translation>
    </message>
    <message>
        <source>FACTS</source>
        <translation>DATOS</translation>
    </message>
    <message>
        <source>Facts are what is printed on a paper. Each may stand once; account and category may stand often.

  instrument docket_number offence emergency
  court issuer issuer_country issuer_state requester requester_email requester_phone
  signer signer_role (judge magistrate clerk attorney prosecutor officer agent) signer_title
  issued_on served_on received_at due_on due_within execute_by execute_within range_from range_to preserve_from
  addressee entity provider_state
  account   email:x@y phone:+1... ip:ADDRESS[@INSTANT] domain: handle: order: url: name:
  category  L1_A to L1_F, L2_LOGS, L2_HEADERS, L2_DEVICES, L2_SETTINGS, L2_OTHER, L2_LOCATION, L3_MESSAGES,
            L3_FILES, L3_OTHER, L4_PEN, L4_LOCATION, L5_INTERCEPT, LT_BILLING
  gag (order statute request_only none unknown) gag_until gag_for

Criteria ask for further facts; check names them where they are missing.
</source>
        <translation>Los datos son lo que está impreso en un documento. Cada uno puede constar una vez; account y category, muchas.

  instrument docket_number offence emergency
  court issuer issuer_country issuer_state requester requester_email requester_phone
  signer signer_role (judge magistrate clerk attorney prosecutor officer agent) signer_title
  issued_on served_on received_at due_on due_within execute_by execute_within range_from range_to preserve_from
  addressee entity provider_state
  account   email:x@y phone:+1... ip:ADDRESS[@INSTANT] domain: handle: order: url: name:
  category  L1_A to L1_F, L2_LOGS, L2_HEADERS, L2_DEVICES, L2_SETTINGS, L2_OTHER, L2_LOCATION, L3_MESSAGES,
            L3_FILES, L3_OTHER, L4_PEN, L4_LOCATION, L5_INTERCEPT, LT_BILLING
  gag (order statute request_only none unknown) gag_until gag_for

Los criterios piden más datos; check los nombra donde faltan.
</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>There is no chapter %1. writdeskctl manual lists them.</source>
        <translation>No hay ningún capítulo %1. writdeskctl manual los enumera.</translation>
    </message>
    <message>
        <source>There is no command %1. See writdeskctl help.</source>
        <translation>No existe la orden %1. Vea writdeskctl help.</translation>
    </message>
    <message>
        <source>demands for user data: judged, dated, answered, on the command line</source>
        <translation>requerimientos de datos de usuarios: juzgados, fechados, contestados, en la línea de órdenes</translation>
    </message>
    <message>
        <source>writdeskctl [--docket WHERE] [--actor NAME] [--now INSTANT] [--json] COMMAND ...
</source>
        <translation>writdeskctl [--docket WHERE] [--actor NAME] [--now INSTANT] [--json] COMMAND ...
</translation>
    </message>
</context>
<context>
    <name>HoldTable</name>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 de %2 guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>civil subpoena</source>
        <translation>citación civil</translation>
    </message>
    <message>
        <source>destroyed, with a certificate</source>
        <translation>destruida, con un certificado</translation>
    </message>
    <message>
        <source>ended: destroy, or say why not</source>
        <translation>terminada: destruya, o diga por qué no</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberada</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>corre</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 "%2" %3</source>
        <translation>%1 «%2» %3</translation>
    </message>
    <message>
        <source>%1 comes from one column</source>
        <translation>%1 viene de una sola columna</translation>
    </message>
    <message>
        <source>%1 is a formula and is kept as text</source>
        <translation>%1 es una fórmula y se guarda como texto</translation>
    </message>
    <message>
        <source>%1 is no fact; perhaps %2 is meant</source>
        <translation>%1 no es un dato; quizá se trate de %2</translation>
    </message>
    <message>
        <source>%1 is no fact; writdeskctl help facts and the manual's page on importing list all names</source>
        <translation>%1 no es un dato; writdeskctl help facts y la página del manual sobre la importación enumeran todos los nombres</translation>
    </message>
    <message>
        <source>%1 is no format of a date with its year, such as dd/MM/yyyy</source>
        <translation>%1 no es un formato de fecha con su año, como dd/MM/yyyy</translation>
    </message>
    <message>
        <source>%1 is no part of a map</source>
        <translation>%1 no es parte de un mapa</translation>
    </message>
    <message>
        <source>%1 is no time zone such as Europe/London</source>
        <translation>%1 no es una zona horaria como Europe/London</translation>
    </message>
    <message>
        <source>%1 may stand once in a case, so its cells are not split</source>
        <translation>%1 puede constar una vez en un caso, así que sus celdas no se dividen</translation>
    </message>
    <message>
        <source>%1 must be a table headed [%1]</source>
        <translation>%1 debe ser una tabla encabezada [%1]</translation>
    </message>
    <message>
        <source>%1 of %2 in one cell</source>
        <translation>%1 de %2 en una celda</translation>
    </message>
    <message>
        <source>Comparing with the docket</source>
        <translation>Comparando con el registro</translation>
    </message>
    <message>
        <source>Due by the log; the law was not asked</source>
        <translation>Vence según el listado; no se consultó la ley</translation>
    </message>
    <message>
        <source>Period of an imported case</source>
        <translation>Plazo de un caso importado</translation>
    </message>
    <message>
        <source>Reading the cases of earlier logs</source>
        <translation>Leyendo los casos de listados anteriores</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el listado</translation>
    </message>
    <message>
        <source>The log has more than %1 rows. Part it and import the parts.</source>
        <translation>El listado tiene más de %1 filas. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>The log has no column headed %1; its columns are: %2. Correct the map.</source>
        <translation>El listado no tiene ninguna columna encabezada %1; sus columnas son: %2. Corrija el mapa.</translation>
    </message>
    <message>
        <source>The log has two columns headed %1. Rename one of them in the log and in the map.</source>
        <translation>El listado tiene dos columnas encabezadas %1. Cambie el nombre de una en el listado y en el mapa.</translation>
    </message>
    <message>
        <source>The log is empty: it has no header and no row.</source>
        <translation>El listado está vacío: no tiene encabezado ni filas.</translation>
    </message>
    <message>
        <source>The log is larger than 64 MiB. Part it and import the parts.</source>
        <translation>El listado pasa de 64 MiB. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>The map cannot be used: %1. Correct it and try again.</source>
        <translation>El mapa no se puede usar: %1. Corríjalo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The map is larger than one mebibyte, which no map is. Check which file it is.</source>
        <translation>El mapa pasa de un mebibyte, lo que ningún mapa hace. Compruebe qué archivo es.</translation>
    </message>
    <message>
        <source>The map is no TOML: line %1: %2. Correct it and try again.</source>
        <translation>El mapa no es TOML: línea %1: %2. Corríjalo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>[dates] knows formats and zone</source>
        <translation>[dates] conoce formats y zone</translation>
    </message>
    <message>
        <source>a separator is one character</source>
        <translation>un separador es un solo carácter</translation>
    </message>
    <message>
        <source>a text in quotes is expected here</source>
        <translation>aquí se espera un texto entre comillas</translation>
    </message>
    <message>
        <source>due %1 by the log; the law was not asked</source>
        <translation>vence el %1 según el listado; no se consultó la ley</translation>
    </message>
    <message>
        <source>every mapped cell is blank</source>
        <translation>todas las celdas del mapa están en blanco</translation>
    </message>
    <message>
        <source>has a year of two digits; name its format under [dates] in the map</source>
        <translation>tiene un año de dos cifras; nombre su formato en [dates] del mapa</translation>
    </message>
    <message>
        <source>has a year that no log is of</source>
        <translation>tiene un año del que no es ningún listado</translation>
    </message>
    <message>
        <source>has more cells than the header; a cell with a comma needs quotes</source>
        <translation>tiene más celdas que el encabezado; una celda con coma necesita comillas</translation>
    </message>
    <message>
        <source>has no possible time of day</source>
        <translation>no tiene una hora del día posible</translation>
    </message>
    <message>
        <source>holds characters that cannot be read; name the file's encoding in the map</source>
        <translation>contiene caracteres que no se pueden leer; nombre la codificación del archivo en el mapa</translation>
    </message>
    <message>
        <source>is in none of the formats that the map names</source>
        <translation>no está en ninguno de los formatos que nombra el mapa</translation>
    </message>
    <message>
        <source>is longer than a cell of a sheet can be</source>
        <translation>es más larga de lo que puede ser una celda de una hoja</translation>
    </message>
    <message>
        <source>is neither yes nor no; say under [values.%1] what it means</source>
        <translation>no es ni sí ni no; diga en [values.%1] qué significa</translation>
    </message>
    <message>
        <source>is no %1 that the law names; say under [values.%1] what it means</source>
        <translation>no es de los que nombra la ley para %1; diga en [values.%1] qué significa</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>is no day of the calendar</source>
        <translation>no es un día del calendario</translation>
    </message>
    <message>
        <source>it has no [columns]</source>
        <translation>no tiene [columns]</translation>
    </message>
    <message>
        <source>it looks like %1, imported from %2 on %3, and says otherwise: imported as a new case</source>
        <translation>se parece a %1, importado de %2 el %3, y dice otra cosa: se importa como caso nuevo</translation>
    </message>
    <message>
        <source>it says the same as row %1</source>
        <translation>dice lo mismo que la fila %1</translation>
    </message>
    <message>
        <source>it was imported before</source>
        <translation>ya se importó antes</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>may be %1 or %2 by the formats of the map</source>
        <translation>puede ser %1 o %2 por los formatos del mapa</translation>
    </message>
    <message>
        <source>may be %1 or %2; name its format under [dates] in the map</source>
        <translation>puede ser %1 o %2; nombre su formato en [dates] del mapa</translation>
    </message>
    <message>
        <source>not judged: by the log's own dates it was kept: due %1, released %2</source>
        <translation>sin juzgar: por las fechas del propio listado se cumplió: vencía %1, salió %2</translation>
    </message>
    <message>
        <source>not judged: by the log's own dates it was missed: due %1, released %2</source>
        <translation>sin juzgar: por las fechas del propio listado se incumplió: vencía %1, salió %2</translation>
    </message>
    <message>
        <source>not judged: due %1 by the log, which does not say when it was answered</source>
        <translation>sin juzgar: vencía %1 según el listado, que no dice cuándo se contestó</translation>
    </message>
    <message>
        <source>not judged: it comes from a log, and nobody asked the law of it yet</source>
        <translation>sin juzgar: viene de un listado, y nadie preguntó aún a la ley por él</translation>
    </message>
    <message>
        <source>shows not what kind of account "%1" is; set account_kind under [constants]</source>
        <translation>no muestra qué clase de cuenta es «%1»; fije account_kind en [constants]</translation>
    </message>
    <message>
        <source>status "%1" is none of: %2; say under [values.status] what it means</source>
        <translation>la situación «%1» no es ninguna de: %2; diga en [values.status] qué significa</translation>
    </message>
    <message>
        <source>the log names it as the day on which data was released</source>
        <translation>el listado lo nombra como el día en que se revelaron los datos</translation>
    </message>
    <message>
        <source>the log names it as the day on which the answer was due</source>
        <translation>el listado lo nombra como el día en que vencía la respuesta</translation>
    </message>
    <message>
        <source>values of %1 are a table headed [values.%1]</source>
        <translation>los valores de %1 son una tabla encabezada [values.%1]</translation>
    </message>
    <message>
        <source>was received on %1, which is still to come</source>
        <translation>se recibió el %1, que aún no ha llegado</translation>
    </message>
</context>
<context>
    <name>ImportLogs</name>
    <message>
        <source>%1 asked for the erasure of this log already; another person carries it out.</source>
        <translation>%1 ya pidió el borrado de este listado; otra persona lo lleva a cabo.</translation>
    </message>
    <message>
        <source>%1 asked for this erasure and cannot carry it out.</source>
        <translation>%1 pidió este borrado y no puede llevarlo a cabo.</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Entry %1 is of no import.</source>
        <translation>El asiento %1 no es de ninguna importación.</translation>
    </message>
    <message>
        <source>Imported {{at}} by {{actor}}, entry {{entry}} of the docket</source>
        <translation>Importado el {{at}} por {{actor}}, asiento {{entry}} del registro</translation>
    </message>
    <message>
        <source>Log: {{name}}, {{size}} bytes, SHA-256 {{sha256}}</source>
        <translation>Listado: {{name}}, {{size}} bytes, SHA-256 {{sha256}}</translation>
    </message>
    <message>
        <source>No import log begins with %1. See import logs.</source>
        <translation>Ningún listado importado empieza por %1. Vea import logs.</translation>
    </message>
    <message>
        <source>Nobody asked for the erasure of this log. One person asks for it with a reason, another carries it out.</source>
        <translation>Nadie pidió el borrado de este listado. Una persona lo pide con un motivo, otra lo lleva a cabo.</translation>
    </message>
    <message>
        <source>Report of an import</source>
        <translation>Informe de una importación</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows in {{count}} = imported {{imported}} + here already {{already}} + rejected {{rejected}}</source>
        <translation>Filas de entrada {{count}} = importadas {{imported}} + ya presentes {{already}} + rechazadas {{rejected}}</translation>
    </message>
    <message>
        <source>Several import logs begin with %1. Name more of its hash.</source>
        <translation>Varios listados importados empiezan por %1. Nombre más de su hash.</translation>
    </message>
    <message>
        <source>The erasure of a log is asked for with a reason; give one.</source>
        <translation>El borrado de un listado se pide con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>The import log %1… was erased already.</source>
        <translation>El listado importado %1… ya se borró.</translation>
    </message>
    <message>
        <source>The log itself was erased since.</source>
        <translation>El listado mismo se borró después.</translation>
    </message>
    <message>
        <source>The log was erased, but pages of the file may still hold it: %1 The same command does that then.</source>
        <translation>El listado se borró, pero páginas del archivo aún pueden contenerlo: %1 La misma orden lo hace entonces.</translation>
    </message>
    <message>
        <source>Who asks for the erasure of a log cannot carry it out.</source>
        <translation>Quien pide el borrado de un listado no puede llevarlo a cabo.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya presente</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>two people for what cannot be undone (V-OUT-01)</source>
        <translation>dos personas para lo que no se puede deshacer (V-OUT-01)</translation>
    </message>
</context>
<context>
    <name>ImportLogsPanel</name>
    <message>
        <source>! to be erased, asks %1</source>
        <translation>! por borrar, lo pide %1</translation>
    </message>
    <message>
        <source>%1 = imported %2 + already here %3 + rejected %4</source>
        <translation>%1 = importadas %2 + ya presentes %3 + rechazadas %4</translation>
    </message>
    <message>
        <source>– erased</source>
        <translation>– borrado</translation>
    </message>
    <message>
        <source>– here already</source>
        <translation>– ya presente</translation>
    </message>
    <message>
        <source>… and more. Save the log to see the rest.</source>
        <translation>… y más. Guarde el listado para ver el resto.</translation>
    </message>
    <message>
        <source>✓ imported</source>
        <translation>✓ importada</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ conservado</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ rechazada</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>– here already</source>
        <translation>– ya está aquí</translation>
    </message>
    <message>
        <source>✓ a case</source>
        <translation>✓ un caso</translation>
    </message>
    <message>
        <source>✓ imported</source>
        <translation>✓ importado</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ rechazado</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source> The paper itself is kept in the intake tray (%1); file it from there.</source>
        <translation> El documento mismo se conserva en la bandeja de entrada (%1); archívelo desde allí.</translation>
    </message>
    <message>
        <source>%1 %2 Its bytes are kept in the intake tray (%3).</source>
        <translation>%1 %2 Sus bytes se guardan en la bandeja de entrada (%3).</translation>
    </message>
    <message>
        <source>%1 and %2 are linked as %3 already. Nothing was changed.</source>
        <translation>%1 y %2 ya están vinculados como %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check who may read it.</source>
        <translation>%1 no se puede abrir. Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 holds one paper only, as far as was read. State the instrument if it is wrong.</source>
        <translation>%1 contiene un solo documento, hasta donde se leyó. Declare el instrumento si es erróneo.</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>%1 is a folder. Receive its files one by one.</source>
        <translation>%1 es una carpeta. Reciba sus archivos uno por uno.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes to keep. Ask for it again.</source>
        <translation>%1 está vacío: no tiene bytes que guardar. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is stored but unread: %2</source>
        <translation>%1 está guardado pero sin leer: %2</translation>
    </message>
    <message>
        <source>%1 names no unread paper of %2, or several. See the documents of the case.</source>
        <translation>%1 no nombra ningún documento sin leer de %2, o nombra varios. Vea los documentos del caso.</translation>
    </message>
    <message>
        <source>A case is split into two demands or more; name each with --demand.</source>
        <translation>Un caso se divide en dos requerimientos o más; nombre cada uno con --demand.</translation>
    </message>
    <message>
        <source>A paper cannot have been received in the future (%1). Correct the instant.</source>
        <translation>Un documento no puede haberse recibido en el futuro (%1). Corrija el instante.</translation>
    </message>
    <message>
        <source>A paper is discarded from the tray with a reason; give one.</source>
        <translation>Un documento se descarta de la bandeja con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>A person filed it unread.</source>
        <translation>Una persona lo archivó sin leer.</translation>
    </message>
    <message>
        <source>It could not be taken out of the intake tray, where its bytes lie too: %1</source>
        <translation>No se pudo sacar de la bandeja de entrada, donde también están sus bytes: %1</translation>
    </message>
    <message>
        <source>It is filed in the compartment as %1, but bytes of it may still lie in this docket: %2</source>
        <translation>Está archivado en el compartimento como %1, pero en este registro aún pueden quedar bytes suyos: %2</translation>
    </message>
    <message>
        <source>It is named as a PDF, but its bytes are none (%1). Ask the sender to send it again.</source>
        <translation>Se llama PDF, pero sus bytes no lo son (%1). Pida al remitente que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>It lies too deep in other papers to be read.</source>
        <translation>Está demasiado dentro de otros documentos para leerlo.</translation>
    </message>
    <message>
        <source>No criterion knows a fact named %1. See the list of facts in the help.</source>
        <translation>Ningún criterio conoce un dato llamado %1. Vea la lista de datos en la ayuda.</translation>
    </message>
    <message>
        <source>No paper of %1 that was told apart has a page %2. See the papers of the case.</source>
        <translation>Ningún documento distinguido de %1 tiene una página %2. Consulte los documentos del caso.</translation>
    </message>
    <message>
        <source>No paper of that hash waits in the tray. See the list of the tray.</source>
        <translation>Ningún documento con ese hash espera en la bandeja. Vea la lista de la bandeja.</translation>
    </message>
    <message>
        <source>One of the two dockets is a rehearsal and the other is not. Choose a compartment of the same kind.</source>
        <translation>Uno de los dos registros es un simulacro y el otro no. Elija un compartimento de la misma clase.</translation>
    </message>
    <message>
        <source>Page %1 of %2 is unreadable: %3</source>
        <translation>La página %1 de %2 es ilegible: %3</translation>
    </message>
    <message>
        <source>Say what the paper is and what it names; what is kept is the answer.</source>
        <translation>Diga qué es el documento y qué nombra; lo que se guarda es la respuesta.</translation>
    </message>
    <message>
        <source>Several files of %1 have a page %2. Name the file too.</source>
        <translation>Varios archivos de %1 tienen una página %2. Indique también el archivo.</translation>
    </message>
    <message>
        <source>Several papers came together (%1); %2 in %3 is taken as the instrument, and only what it states is proposed. Check this: take another one, or split the case.</source>
        <translation>Llegaron varios documentos juntos (%1); %2 en %3 se toma como el instrumento, y solo se propone lo que este dice. Compruébelo: tome otro, o divida el caso.</translation>
    </message>
    <message>
        <source>That</source>
        <translation>Eso</translation>
    </message>
    <message>
        <source>That is this docket itself. Choose the docket of the compartment.</source>
        <translation>Ese es este mismo registro. Elija el registro del compartimento.</translation>
    </message>
    <message>
        <source>The case %1 has no demand %2.</source>
        <translation>El caso %1 no tiene el requerimiento %2.</translation>
    </message>
    <message>
        <source>The case has no fact named %1. State it instead.</source>
        <translation>El caso no tiene ningún dato llamado %1. Indíquelo en su lugar.</translation>
    </message>
    <message>
        <source>The channel %1 is not one the company accepts process by.</source>
        <translation>La empresa no acepta requerimientos por el canal %1.</translation>
    </message>
    <message>
        <source>The same bytes lie in %1 already.</source>
        <translation>Los mismos bytes ya están en %1.</translation>
    </message>
    <message>
        <source>The same bytes lie in %1 already; no case was opened.</source>
        <translation>Los mismos bytes ya están en %1; no se abrió ningún caso.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>No existe el archivo %1. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Two different cases are linked as one of: %1.</source>
        <translation>Dos casos distintos se enlazan como uno de: %1.</translation>
    </message>
    <message>
        <source>What was read of that file is not in the docket any more. State the facts by hand.</source>
        <translation>Lo que se leyó de ese archivo ya no está en el registro. Indique los datos a mano.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>pages %1 to %2</source>
        <translation>páginas %1 a %2</translation>
    </message>
</context>
<context>
    <name>IntakeCommands</name>
    <message>
        <source>%1 is no channel. A channel is one of: %2.</source>
        <translation>%1 no es un canal. Un canal es uno de: %2.</translation>
    </message>
    <message>
        <source>%1: page %2 of %3</source>
        <translation>%1: página %2 de %3</translation>
    </message>
    <message>
        <source>Name the docket of the compartment with --to.</source>
        <translation>Nombre el registro del compartimento con --to.</translation>
    </message>
    <message>
        <source>Name the page on which the paper begins, counted from 1.</source>
        <translation>Indique la página en que empieza el documento, contando desde 1.</translation>
    </message>
    <message>
        <source>No single paper of the tray has the hash %1. See writdeskctl tray.</source>
        <translation>Ningún documento de la bandeja, o más de uno, tiene el hash %1. Vea writdeskctl tray.</translation>
    </message>
    <message>
        <source>Nothing came on standard input. Send the mail again.</source>
        <translation>No llegó nada por la entrada estándar. Envíe el correo otra vez.</translation>
    </message>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>La entrada estándar no se puede leer. Dé un archivo en su lugar.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>There is no language %1. Choose one of: %2.</source>
        <translation>No existe el idioma %1. Elija uno de: %2.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>"%1" is no regular expression: %2</source>
        <translation>«%1» no es una expresión regular: %2</translation>
    </message>
    <message>
        <source>"%1" is none of %2</source>
        <translation>«%1» no es ninguno de %2</translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation>%1 (observado)</translation>
    </message>
    <message>
        <source>%1 bears none of its endings</source>
        <translation>%1 no lleva ninguna de sus terminaciones</translation>
    </message>
    <message>
        <source>%1 is in force twice on the same days: see %2:%3</source>
        <translation>%1 está en vigor dos veces los mismos días: vea %2:%3</translation>
    </message>
    <message>
        <source>%1 is no category or level of the ladder</source>
        <translation>%1 no es una categoría ni un nivel de la escala</translation>
    </message>
    <message>
        <source>%1 is no domain as the table writes it: small letters, no dot in front</source>
        <translation>%1 no es un dominio como los escribe la tabla: minúsculas, sin punto delante</translation>
    </message>
    <message>
        <source>%1 is no instrument or group of instruments: nothing reaches it</source>
        <translation>%1 no es un instrumento ni un grupo de instrumentos: nada llega a ella</translation>
    </message>
    <message>
        <source>%1 is no instrument: nothing reaches it</source>
        <translation>%1 no es un instrumento: nada llega a ella</translation>
    </message>
    <message>
        <source>%1 is no known fact</source>
        <translation>%1 no es un dato conocido</translation>
    </message>
    <message>
        <source>%1 is no known fact: nothing starts it</source>
        <translation>%1 no es un dato conocido: nada la inicia</translation>
    </message>
    <message>
        <source>%1 is no known name</source>
        <translation>%1 no es un nombre conocido</translation>
    </message>
    <message>
        <source>%1 is no operator of a condition</source>
        <translation>%1 no es un operador de una condición</translation>
    </message>
    <message>
        <source>%1 is no part of this file; known are %2</source>
        <translation>%1 no es parte de este archivo; se conocen %2</translation>
    </message>
    <message>
        <source>%1 is no setting of the law</source>
        <translation>%1 no es un ajuste de la ley</translation>
    </message>
    <message>
        <source>%1 is no state of this file</source>
        <translation>%1 no es un estado de este archivo</translation>
    </message>
    <message>
        <source>%1 is no time zone</source>
        <translation>%1 no es una zona horaria</translation>
    </message>
    <message>
        <source>%1 is no weekday</source>
        <translation>%1 no es un día de la semana</translation>
    </message>
    <message>
        <source>%1 is none of the values of %2</source>
        <translation>%1 no es ninguno de los valores de %2</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 es true o false</translation>
    </message>
    <message>
        <source>%1 must be rows, each headed [[%1]]</source>
        <translation>%1 deben ser filas, cada una encabezada [[%1]]</translation>
    </message>
    <message>
        <source>%1 must read fact=value, or event:name</source>
        <translation>%1 debe leerse dato=valor, o event:nombre</translation>
    </message>
    <message>
        <source>%1 stands in %2 already</source>
        <translation>%1 ya está en %2</translation>
    </message>
    <message>
        <source>%1 stands twice</source>
        <translation>%1 está dos veces</translation>
    </message>
    <message>
        <source>%1 takes a list of conditions</source>
        <translation>%1 lleva una lista de condiciones</translation>
    </message>
    <message>
        <source>%1 takes another number of words than %2</source>
        <translation>%1 lleva un número de palabras distinto de %2</translation>
    </message>
    <message>
        <source>The instruments of the law cannot be read: %1:%2: %3. Correct the row, then try again.</source>
        <translation>No se pueden leer las clases de orden de la ley: %1:%2: %3. Corrija la fila e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The law was not loaded: %1 (problems found: %2). Correct the rows and check them again; until then the law as it stood is kept.</source>
        <translation>La ley no se cargó: %1 (problemas hallados: %2). Corrija las filas y compruébelas de nuevo; hasta entonces se mantiene la ley como estaba.</translation>
    </message>
    <message>
        <source>[calendar] with jurisdiction, from and to is missing</source>
        <translation>falta [calendar] con jurisdiction, from y to</translation>
    </message>
    <message>
        <source>a condition is a table with one key, its operator, such as { present = "court" }</source>
        <translation>una condición es una tabla con una sola clave, su operador, como { present = "court" }</translation>
    </message>
    <message>
        <source>a condition takes texts, numbers, true and false</source>
        <translation>una condición lleva textos, números, true y false</translation>
    </message>
    <message>
        <source>contradicts length: the row has an end</source>
        <translation>contradice length: la fila tiene un final</translation>
    </message>
    <message>
        <source>contradicts the row's days: what is law is not prepared</source>
        <translation>contradice los días de la fila: lo que es ley no está en preparación</translation>
    </message>
    <message>
        <source>each court says yes, no or disputed</source>
        <translation>cada tribunal dice yes, no o disputed</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing: a row about categories names them</source>
        <translation>falta: una fila sobre categorías las nombra</translation>
    </message>
    <message>
        <source>is missing: what to say while a fact is not known</source>
        <translation>falta: qué decir mientras no se conoce un dato</translation>
    </message>
    <message>
        <source>is missing; only a fixed date, a setting of the policy or no_end goes without</source>
        <translation>falta; solo una fecha fija, un ajuste de la política o no_end van sin ello</translation>
    </message>
    <message>
        <source>is no key of this row</source>
        <translation>no es una clave de esta fila</translation>
    </message>
    <message>
        <source>is no pattern that can be held against a citation</source>
        <translation>no es un patrón que se pueda contrastar con una cita</translation>
    </message>
    <message>
        <source>it compels %1, which nothing but a warrant compels</source>
        <translation>obliga a dar %1, a lo que solo obliga una orden de registro</translation>
    </message>
    <message>
        <source>it is extended by %1, which is no row</source>
        <translation>la prorroga %1, que no es una fila</translation>
    </message>
    <message>
        <source>it names no instruments and no event: nothing reaches it</source>
        <translation>no nombra instrumentos ni hechos: nada llega a ella</translation>
    </message>
    <message>
        <source>it runs from a day of the law and names none (starts_on): nothing starts it</source>
        <translation>corre desde un día de la ley y no nombra ninguno (starts_on): nada la inicia</translation>
    </message>
    <message>
        <source>its condition is never true: nothing reaches it</source>
        <translation>su condición nunca es cierta: nada llega a ella</translation>
    </message>
    <message>
        <source>its conditions on %1 exclude each other: nothing reaches it</source>
        <translation>sus condiciones sobre %1 se excluyen: nada llega a ella</translation>
    </message>
    <message>
        <source>its default %1 is none of its options</source>
        <translation>su valor por omisión %1 no es ninguna de sus opciones</translation>
    </message>
    <message>
        <source>its patterns leave no instrument: nothing reaches it</source>
        <translation>sus patrones no dejan ningún instrumento: nada llega a ella</translation>
    </message>
    <message>
        <source>its trigger names no event: nothing starts it</source>
        <translation>su desencadenante no nombra ningún hecho: nada la inicia</translation>
    </message>
    <message>
        <source>its validity overlaps the row at %1:%2; a file takes the place of another by bearing its name</source>
        <translation>su vigencia se solapa con la fila en %1:%2; un archivo ocupa el lugar de otro llevando su nombre</translation>
    </message>
    <message>
        <source>lies before valid_from</source>
        <translation>está antes de valid_from</translation>
    </message>
    <message>
        <source>lies before valid_from: the row can never apply</source>
        <translation>está antes de valid_from: la fila nunca se puede aplicar</translation>
    </message>
    <message>
        <source>must be a date such as 2026-11-23, without quotes</source>
        <translation>debe ser una fecha como 2026-11-23, sin comillas</translation>
    </message>
    <message>
        <source>must be a list of dates such as [2026-11-23], without quotes</source>
        <translation>debe ser una lista de fechas como [2026-11-23], sin comillas</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <source>must be a number of years, with valid_from naming the first</source>
        <translation>debe ser un número de años, y valid_from nombra el primero</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>must be a whole number below 100000</source>
        <translation>debe ser un número entero menor que 100000</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must name the law or policy the row comes from</source>
        <translation>debe nombrar la ley o política de la que viene la fila</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no debe ser negativo</translation>
    </message>
    <message>
        <source>needs exactly one of date, dates, month with day, month with weekday and nth, or easter</source>
        <translation>necesita exactamente uno de: date, dates, month con day, month con weekday y nth, o easter</translation>
    </message>
    <message>
        <source>no period ends with the event %1</source>
        <translation>ningún plazo termina con el hecho %1</translation>
    </message>
    <message>
        <source>none of its instruments is in force while it is: nothing reaches it</source>
        <translation>ninguno de sus instrumentos está en vigor mientras lo está ella: nada llega a ella</translation>
    </message>
    <message>
        <source>says nothing; name the law, rule or practice</source>
        <translation>no dice nada; nombre la ley, regla o práctica</translation>
    </message>
    <message>
        <source>the setting %1 stands already at line %2</source>
        <translation>el ajuste %1 ya está en la línea %2</translation>
    </message>
    <message>
        <source>the years must lie between 1583 and 2400, first before last</source>
        <translation>los años deben estar entre 1583 y 2400, el primero antes del último</translation>
    </message>
</context>
<context>
    <name>LawChangeCommands</name>
    <message>
        <source>--set is a setting of law settings and its value, as in notice_wait_days=14.</source>
        <translation>--set es un ajuste de law settings y su valor, como en notice_wait_days=14.</translation>
    </message>
    <message>
        <source>The policy cannot be used: %1. Correct it and try again.</source>
        <translation>La política no se puede usar: %1. Corríjala y pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>LawChangeTable</name>
    <message>
        <source>– did not stand</source>
        <translation>– no constaba</translation>
    </message>
    <message>
        <source>– stands no more</source>
        <translation>– ya no consta</translation>
    </message>
</context>
<context>
    <name>LawChangesPanel</name>
    <message numerus="yes">
        <source>%n open case(s) wait for a new judgement. Select cases and judge them anew.</source>
        <translation>
            <numerusform>%n caso abierto espera un nuevo juicio. Elíjalo y júzguelo de nuevo.</numerusform>
            <numerusform>%n casos abiertos esperan un nuevo juicio. Elija casos y júzguelos de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) would change. Nothing was entered.</source>
        <translation>
            <numerusform>Cambiaría %n caso abierto. No se asentó nada.</numerusform>
            <numerusform>Cambiarían %n casos abiertos. No se asentó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open case waits for a new judgement.</source>
        <translation>Ningún caso abierto espera un nuevo juicio.</translation>
    </message>
    <message>
        <source>The draft changes nothing in any open case.</source>
        <translation>El borrador no cambia nada en ningún caso abierto.</translation>
    </message>
</context>
<context>
    <name>LawCommands</name>
    <message>
        <source>%1 was never judged. Enter a judgement with judge.</source>
        <translation>%1 nunca se juzgó. Asiente un juicio con judge.</translation>
    </message>
    <message>
        <source>The law has errors (%1). Correct the rows named above.</source>
        <translation>La ley tiene errores (%1). Corrija las filas nombradas arriba.</translation>
    </message>
    <message>
        <source>The law has no file %1. See law files.</source>
        <translation>La ley no tiene el archivo %1. Vea law files.</translation>
    </message>
    <message>
        <source>The law has no row %1. Ids are as check, ceiling and periods print them.</source>
        <translation>La ley no tiene la fila %1. Los ids son como los imprimen check, ceiling y periods.</translation>
    </message>
</context>
<context>
    <name>LawDesk</name>
    <message>
        <source>%1 asked for this change and cannot adopt it.</source>
        <translation>%1 pidió este cambio y no puede adoptarlo.</translation>
    </message>
    <message>
        <source>A change of the law is asked for with a reason; give one.</source>
        <translation>Un cambio de la ley se pide con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>A holiday needs a name and a source: the order, notice or statute that declares it.</source>
        <translation>Un festivo necesita un nombre y una fuente: la orden, el anuncio o la ley que lo declara.</translation>
    </message>
    <message>
        <source>A holiday needs its date, as in 2026-12-24.</source>
        <translation>Un festivo necesita su fecha, como en 2026-12-24.</translation>
    </message>
    <message>
        <source>Name the files of the law that are to be adopted.</source>
        <translation>Nombre los archivos de la ley que se van a adoptar.</translation>
    </message>
    <message>
        <source>No calendar of the state %1 for %2 is known.</source>
        <translation>No se conoce ningún calendario del estado %1 de %2.</translation>
    </message>
    <message>
        <source>No change of the law waits for approval under this name. Ask for it first.</source>
        <translation>Ningún cambio de la ley espera aprobación con este nombre. Pídalo primero.</translation>
    </message>
    <message>
        <source>No court is known as %1.</source>
        <translation>No se conoce ningún tribunal como %1.</translation>
    </message>
    <message>
        <source>Stopped before every open case was looked at, so nothing is listed. Nothing was entered.</source>
        <translation>Se detuvo antes de mirar todos los casos abiertos, así que no se enumera nada. No se asentó nada.</translation>
    </message>
    <message>
        <source>The rules by which %1 was judged cannot be read any more, so nobody can say what changed. Judge it anew and look at its dates.</source>
        <translation>Las reglas con que se juzgó %1 ya no se pueden leer, así que nadie puede decir qué cambió. Júzguelo de nuevo y mire sus fechas.</translation>
    </message>
    <message>
        <source>Who asks for a change of the law cannot adopt it.</source>
        <translation>Quien pide un cambio de la ley no puede adoptarlo.</translation>
    </message>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>política %1</translation>
    </message>
    <message>
        <source>policy: %1 = %2</source>
        <translation>política: %1 = %2</translation>
    </message>
    <message>
        <source>two people (four eyes on a change of the law)</source>
        <translation>dos personas (cuatro ojos sobre un cambio de la ley)</translation>
    </message>
</context>
<context>
    <name>LawFiles</name>
    <message>
        <source>%1 cannot be opened. Check the name and who may read it.</source>
        <translation>No se puede abrir %1. Compruebe el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, which no file of rules is. Check the name.</source>
        <translation>%1 pasa de 4 MiB, lo que ningún archivo de reglas hace. Compruebe el nombre.</translation>
    </message>
</context>
<context>
    <name>LawRows</name>
    <message>
        <source>%1 asks for the same already.</source>
        <translation>%1 ya pide lo mismo.</translation>
    </message>
    <message>
        <source>%1 confirmed it on %2, at a number from elsewhere.</source>
        <translation>%1 lo confirmó el %2, en un número de otra procedencia.</translation>
    </message>
    <message>
        <source>%1 confirmed it on %2.</source>
        <translation>%1 lo confirmó el %2.</translation>
    </message>
    <message>
        <source>%1 does not cover the investigation named: %2.</source>
        <translation>%1 no abarca la investigación nombrada: %2.</translation>
    </message>
    <message>
        <source>%1 is content, and nothing but a warrant compels content.</source>
        <translation>%1 es contenido, y solo una orden de registro obliga a entregar contenido.</translation>
    </message>
    <message>
        <source>%1 is data that does not exist yet; it needs an order of its own kind.</source>
        <translation>%1 son datos que aún no existen; hace falta una orden de su propia clase.</translation>
    </message>
    <message>
        <source>%1 is not among 18 USC 2703(c)(2)(A) to (F), which is all a subpoena reaches.</source>
        <translation>%1 no está entre 18 USC 2703(c)(2)(A) a (F), que es todo lo que alcanza una citación.</translation>
    </message>
    <message>
        <source>%1 is not an emergency by itself.</source>
        <translation>%1 no es por sí solo una emergencia.</translation>
    </message>
    <message>
        <source>%1 is subscriber information.</source>
        <translation>%1 es información del abonado.</translation>
    </message>
    <message>
        <source>%1 may issue it.</source>
        <translation>%1 puede emitirla.</translation>
    </message>
    <message>
        <source>%1 may issue the warrant.</source>
        <translation>%1 puede emitir la orden de registro.</translation>
    </message>
    <message>
        <source>%1 may lack general criminal jurisdiction; counsel looks at it.</source>
        <translation>%1 quizá no tenga jurisdicción penal general; lo examina la asesoría jurídica.</translation>
    </message>
    <message>
        <source>%1 shows where somebody was, and nothing but a warrant compels that.</source>
        <translation>%1 muestra dónde estuvo alguien, y solo una orden de registro obliga a entregarlo.</translation>
    </message>
    <message>
        <source>%1 signed as %2.</source>
        <translation>%1 firmó como %2.</translation>
    </message>
    <message>
        <source>%1 was not on the court's roster on that day; call the clerk.</source>
        <translation>%1 no estaba ese día en la lista del tribunal; llame al secretario.</translation>
    </message>
    <message>
        <source>%1 was on the court's roster on that day.</source>
        <translation>%1 estaba ese día en la lista del tribunal.</translation>
    </message>
    <message>
        <source>10 days; 8 hours in an emergency</source>
        <translation>10 días; 8 horas en caso de emergencia</translation>
    </message>
    <message>
        <source>14 days between service and compliance, under Rule 45(b) as proposed</source>
        <translation>14 días entre la notificación y el cumplimiento, según la propuesta de la regla 45(b)</translation>
    </message>
    <message>
        <source>18 USC 2511(2)(a)(ii)</source>
        <translation>18 USC 2511(2)(a)(ii)</translation>
    </message>
    <message>
        <source>18 USC 2702(c)(6) speaks of persons other than governmental entities; the policy asks for the US government. No other answer is built yet.</source>
        <translation>18 USC 2702(c)(6) habla de personas que no sean entidades gubernamentales; la política exige que pida el gobierno de los Estados Unidos. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>18 USC 2703 reaches providers everywhere, unless a shield law conflicts.</source>
        <translation>18 USC 2703 alcanza a los proveedores en todas partes, salvo que una ley de protección se oponga.</translation>
    </message>
    <message>
        <source>18 USC 2705(a)</source>
        <translation>18 USC 2705(a)</translation>
    </message>
    <message>
        <source>18 USC 2705(b)</source>
        <translation>18 USC 2705(b)</translation>
    </message>
    <message>
        <source>18 USC 2705(b), by order only</source>
        <translation>18 USC 2705(b), solo por orden judicial</translation>
    </message>
    <message>
        <source>18 USC 2705(b), by order only; FRCrP 6(e) binds no recipient</source>
        <translation>18 USC 2705(b), solo por orden judicial; FRCrP 6(e) no obliga a ningún destinatario</translation>
    </message>
    <message>
        <source>18 USC 2705(b), by order; state law</source>
        <translation>18 USC 2705(b), por orden judicial; ley estatal</translation>
    </message>
    <message>
        <source>18 USC 2705(b); 18 USC 3486(a)(6), 90 days at most; others none</source>
        <translation>18 USC 2705(b); 18 USC 3486(a)(6), 90 días como máximo; en las demás, ninguno</translation>
    </message>
    <message>
        <source>18 USC 2705(b); delay of the government's own notice: 2705(a)</source>
        <translation>18 USC 2705(b); aplazamiento del propio aviso del gobierno: 2705(a)</translation>
    </message>
    <message>
        <source>18 USC 2705(b); state law (Cal. Penal Code 1546.2(b): 90 days at most)</source>
        <translation>18 USC 2705(b); ley estatal (Cal. Penal Code 1546.2(b): 90 días como máximo)</translation>
    </message>
    <message>
        <source>18 USC 2709(c)</source>
        <translation>18 USC 2709(c)</translation>
    </message>
    <message>
        <source>18 USC 3123(d)</source>
        <translation>18 USC 3123(d)</translation>
    </message>
    <message>
        <source>18 USC 3123(d), by the order that must follow</source>
        <translation>18 USC 3123(d), por la orden que ha de dictarse después</translation>
    </message>
    <message>
        <source>2 business days</source>
        <translation>2 días hábiles</translation>
    </message>
    <message>
        <source>30 days by Annex VI within the 60; longer once Annex V confirms a production request.</source>
        <translation>30 días con el anexo VI, enviado dentro de los 60; más tiempo cuando el anexo V confirma una solicitud de producción.</translation>
    </message>
    <message>
        <source>50 USC 1805(c)(2)(B)</source>
        <translation>50 USC 1805(c)(2)(B)</translation>
    </message>
    <message>
        <source>50 USC 1842(d)(2)(B)</source>
        <translation>50 USC 1842(d)(2)(B)</translation>
    </message>
    <message>
        <source>50 USC 1862</source>
        <translation>50 USC 1862</translation>
    </message>
    <message>
        <source>50 USC 1881a(i)(1)</source>
        <translation>50 USC 1881a(i)(1)</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>90 days more</source>
        <translation>90 días más</translation>
    </message>
    <message>
        <source>A challenge is pending: what is preserved stays, and nothing goes out.</source>
        <translation>Hay una impugnación pendiente: lo conservado se queda y no sale nada.</translation>
    </message>
    <message>
        <source>A clerk of the company's state issued a local subpoena.</source>
        <translation>Un secretario del estado de la empresa emitió una citación local.</translation>
    </message>
    <message>
        <source>A copy destroyed cannot come back.</source>
        <translation>Una copia destruida no se recupera.</translation>
    </message>
    <message>
        <source>A court allowed it.</source>
        <translation>Un tribunal lo permitió.</translation>
    </message>
    <message>
        <source>A court applied an unmasking test.</source>
        <translation>Un tribunal aplicó una prueba para desenmascarar.</translation>
    </message>
    <message>
        <source>A court of that class may issue the warrant.</source>
        <translation>Un tribunal de esa clase puede emitir la orden de registro.</translation>
    </message>
    <message>
        <source>A court of the class %1 has general criminal jurisdiction.</source>
        <translation>Un tribunal de la clase %1 tiene jurisdicción penal general.</translation>
    </message>
    <message>
        <source>A court of the class %1 may not issue a warrant for stored data.</source>
        <translation>Un tribunal de la clase %1 no puede emitir una orden de registro de datos almacenados.</translation>
    </message>
    <message>
        <source>A customs summons needs a special agent in charge or higher; %1 signed.</source>
        <translation>Un requerimiento de aduanas exige un agente especial a cargo o superior; firmó %1.</translation>
    </message>
    <message>
        <source>A date that one person overlooked is seen by another while there is time; a day lets whoever is away come back. 0 leaves each with whom it was told to.</source>
        <translation>La fecha que una persona pasó por alto la ve otra mientras hay tiempo; un día da lugar a que vuelva quien está ausente. Con 0 cada recordatorio se queda con quien lo recibió.</translation>
    </message>
    <message>
        <source>A foreign agency's emergency goes through the FBI's legal attaché or the Office of International Affairs.</source>
        <translation>La emergencia de un organismo extranjero pasa por el agregado jurídico del FBI o por la Oficina de Asuntos Internacionales.</translation>
    </message>
    <message>
        <source>A foreign authority asks directly; it must ask through the US Department of Justice (Office of International Affairs).</source>
        <translation>Una autoridad extranjera pide directamente; debe pedir por medio del Departamento de Justicia de los Estados Unidos (Oficina de Asuntos Internacionales).</translation>
    </message>
    <message>
        <source>A gag without an end blocks until lifted; a yearly query is due (T-NSL-04 and the day list).</source>
        <translation>Una prohibición de revelar sin final bloquea hasta que se levante; vence una consulta anual (T-NSL-04 y la lista del día).</translation>
    </message>
    <message>
        <source>A government asks by civil subpoena, which 18 USC 2703(c)(2) does not list.</source>
        <translation>Un gobierno pide por citación civil, que 18 USC 2703(c)(2) no enumera.</translation>
    </message>
    <message>
        <source>A known sign of fraud was found: %1; tell counsel and the FBI (ic3.gov).</source>
        <translation>Se encontró una señal conocida de fraude: %1; avise a la asesoría jurídica y al FBI (ic3.gov).</translation>
    </message>
    <message>
        <source>A national security letter does not reach %1.</source>
        <translation>Una carta de seguridad nacional no alcanza a %1.</translation>
    </message>
    <message>
        <source>A notice may be drafted after a rejection; it discloses nothing.</source>
        <translation>Tras un rechazo se puede redactar un aviso; no revela nada.</translation>
    </message>
    <message>
        <source>A paper that reads as sealed is received with a warning that names the compartment.</source>
        <translation>Un documento que según su texto está bajo sello se recibe con una advertencia que nombra el compartimento.</translation>
    </message>
    <message>
        <source>A petition: wait for the court.</source>
        <translation>Si hay una petición, espere al tribunal.</translation>
    </message>
    <message>
        <source>A power of the government never rolls; the grey days are for review. No other answer is built yet.</source>
        <translation>Una facultad del gobierno nunca se alarga; los días dudosos pasan a revisión. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>A private party asks.</source>
        <translation>Pide un particular.</translation>
    </message>
    <message>
        <source>A request is counted in the period in which it came. No other answer is built yet.</source>
        <translation>Una solicitud se cuenta en el periodo en que llegó. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>A second person approved the packet as it was built last.</source>
        <translation>Una segunda persona aprobó el paquete tal como se armó por última vez.</translation>
    </message>
    <message>
        <source>A user may sue</source>
        <translation>Un usuario puede demandar</translation>
    </message>
    <message>
        <source>A warrant stands behind it.</source>
        <translation>Lo respalda una orden de registro.</translation>
    </message>
    <message>
        <source>A warrant under 18 USC 2703 reaches the whole country; Rule 41(b) venue is not checked.</source>
        <translation>Una orden de registro según 18 USC 2703 alcanza a todo el país; no se comprueba la competencia territorial de la regla 41(b).</translation>
    </message>
    <message>
        <source>Abolition of slavery (Guadeloupe and Saint-Martin)</source>
        <translation>Abolición de la esclavitud (Guadalupe y San Martín)</translation>
    </message>
    <message>
        <source>Abolition of slavery (Guyane)</source>
        <translation>Abolición de la esclavitud (Guayana Francesa)</translation>
    </message>
    <message>
        <source>Abolition of slavery (La Reunion)</source>
        <translation>Abolición de la esclavitud (Reunión)</translation>
    </message>
    <message>
        <source>Abolition of slavery (Martinique)</source>
        <translation>Abolición de la esclavitud (Martinica)</translation>
    </message>
    <message>
        <source>Abolition of slavery (Mayotte)</source>
        <translation>Abolición de la esclavitud (Mayotte)</translation>
    </message>
    <message>
        <source>Abolition of slavery (Saint-Barthelemy)</source>
        <translation>Abolición de la esclavitud (San Bartolomé)</translation>
    </message>
    <message>
        <source>After how many days is a paper stale?</source>
        <translation>¿A partir de cuántos días es demasiado antiguo un documento?</translation>
    </message>
    <message>
        <source>After how many days is the user told of a preservation that no process followed?</source>
        <translation>¿Después de cuántos días se avisa al usuario de una conservación a la que no siguió ningún requerimiento?</translation>
    </message>
    <message>
        <source>After how many days is the user told of an emergency disclosure?</source>
        <translation>¿Después de cuántos días se avisa al usuario de una divulgación de emergencia?</translation>
    </message>
    <message>
        <source>After how many hours does a reminder that nobody acknowledged go to the next role?</source>
        <translation>¿Después de cuántas horas pasa al papel siguiente un recordatorio del que nadie acusó recibo?</translation>
    </message>
    <message>
        <source>After how many hours is the agency asked whether the emergency has passed?</source>
        <translation>¿Después de cuántas horas se pregunta al organismo si la emergencia pasó?</translation>
    </message>
    <message>
        <source>After the case is closed; nothing forbids it. No other answer is built yet.</source>
        <translation>Después de cerrado el caso; nada lo prohíbe. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Alaska Day</source>
        <translation>Día de Alaska</translation>
    </message>
    <message>
        <source>All Saints' Day</source>
        <translation>Día de Todos los Santos</translation>
    </message>
    <message>
        <source>All pages and attachments are there and legible.</source>
        <translation>Están todas las páginas y los anexos, y son legibles.</translation>
    </message>
    <message>
        <source>Always for emergencies, free mailboxes and an address stated apart from the paper.</source>
        <translation>Siempre en emergencias, con buzones gratuitos y con una dirección indicada aparte del documento.</translation>
    </message>
    <message>
        <source>American Indian Heritage Day</source>
        <translation>Día de la Herencia Indígena Americana</translation>
    </message>
    <message>
        <source>An IP address is named without date, time and zone: %1.</source>
        <translation>Se nombra una dirección IP sin fecha, hora y zona: %1.</translation>
    </message>
    <message>
        <source>An address at sign-up or at one instant is subscriber information; logs that reveal movements are location. No other answer is built yet.</source>
        <translation>Una dirección del alta o de un solo instante es información del abonado; los registros que muestran movimientos son ubicación. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>An agreement with %1 is in force.</source>
        <translation>Hay un acuerdo con %1 en vigor.</translation>
    </message>
    <message>
        <source>An export is one more copy of what is to vanish; an office with a duty of audit may need it all the same.</source>
        <translation>Una exportación es una copia más de lo que ha de desaparecer; aun así, una oficina con deber de auditoría puede necesitarla.</translation>
    </message>
    <message>
        <source>Answer an emergency request</source>
        <translation>Contestar una solicitud de emergencia</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelación</translation>
    </message>
    <message>
        <source>Appeal where the United States is a party in a civil case</source>
        <translation>Apelación cuando los Estados Unidos son parte en un caso civil</translation>
    </message>
    <message>
        <source>Application after an emergency interception</source>
        <translation>Solicitud después de una interceptación de emergencia</translation>
    </message>
    <message>
        <source>Arbor Day</source>
        <translation>Día del Árbol</translation>
    </message>
    <message>
        <source>Are all pages and attachments there and legible?</source>
        <translation>¿Están todas las páginas y los anexos, y son legibles?</translation>
    </message>
    <message>
        <source>Are costs charged?</source>
        <translation>¿Se cobran costes?</translation>
    </message>
    <message>
        <source>Are costs settled before anything is produced?</source>
        <translation>¿Se liquidan los costes antes de entregar nada?</translation>
    </message>
    <message>
        <source>Are the federal rules proposed in August 2025 in force?</source>
        <translation>¿Están en vigor las reglas federales propuestas en agosto de 2025?</translation>
    </message>
    <message>
        <source>Are the rows of the NDO Fairness Act in force?</source>
        <translation>¿Están en vigor las filas de la NDO Fairness Act?</translation>
    </message>
    <message>
        <source>Arizona keeps no daylight saving time; the Navajo Nation does.</source>
        <translation>Arizona no aplica el horario de verano; la Nación Navajo sí.</translation>
    </message>
    <message>
        <source>Armistice of 1918</source>
        <translation>Armisticio de 1918</translation>
    </message>
    <message>
        <source>As which US instrument did it come?</source>
        <translation>¿Como qué instrumento estadounidense llegó?</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Día de la Ascensión</translation>
    </message>
    <message>
        <source>Ask for a shorter time, or to tell a customer's counsel, before a motion.</source>
        <translation>Pida un plazo más corto, o avisar a los abogados del cliente, antes de una moción.</translation>
    </message>
    <message>
        <source>Ask the government, then tell the user.</source>
        <translation>Pregunte al gobierno y después avise al usuario.</translation>
    </message>
    <message>
        <source>Ask whether the emergency has passed</source>
        <translation>Preguntar si la emergencia pasó</translation>
    </message>
    <message>
        <source>Asked for: %1.</source>
        <translation>Se pidió algo menos gravoso: %1.</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Asunción de la Virgen</translation>
    </message>
    <message>
        <source>At most 45 days each, for good cause.</source>
        <translation>Como máximo 45 días cada una, por causa justificada.</translation>
    </message>
    <message>
        <source>At most 60 days each.</source>
        <translation>Como máximo 60 días cada una.</translation>
    </message>
    <message>
        <source>At most 90 days each, by court or certification.</source>
        <translation>Como máximo 90 días cada una, por el tribunal o por certificación.</translation>
    </message>
    <message>
        <source>At most 90 days each, by court.</source>
        <translation>Como máximo 90 días cada una, por el tribunal.</translation>
    </message>
    <message>
        <source>At most 90 days each.</source>
        <translation>Como máximo 90 días cada una.</translation>
    </message>
    <message>
        <source>Audit of the company, or summons for a customer?</source>
        <translation>¿Auditoría de la empresa, o requerimiento sobre un cliente?</translation>
    </message>
    <message>
        <source>August Holiday</source>
        <translation>Festivo de agosto</translation>
    </message>
    <message>
        <source>Bennington Battle Day</source>
        <translation>Día de la Batalla de Bennington</translation>
    </message>
    <message>
        <source>Birthday of Jefferson Davis</source>
        <translation>Natalicio de Jefferson Davis</translation>
    </message>
    <message>
        <source>Birthday of Martin Luther King, Jr.</source>
        <translation>Natalicio de Martin Luther King, Jr.</translation>
    </message>
    <message>
        <source>Both readings stand: holds and silence run to 1 March, acts are due on 28 February.</source>
        <translation>Valen ambas lecturas: la conservación y el silencio corren hasta el 1 de marzo, los actos vencen el 28 de febrero.</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Boxing Day</translation>
    </message>
    <message>
        <source>Bunker Hill Day</source>
        <translation>Día de Bunker Hill</translation>
    </message>
    <message>
        <source>By what silence is asked for is not known.</source>
        <translation>No se sabe con qué fundamento se pide silencio.</translation>
    </message>
    <message>
        <source>By which day is it to be executed?</source>
        <translation>¿A más tardar qué día ha de ejecutarse?</translation>
    </message>
    <message>
        <source>CLOUD_ORDER is redirected to the treaty channel.</source>
        <translation>CLOUD_ORDER se redirige a la vía del tratado.</translation>
    </message>
    <message>
        <source>Casimir Pulaski Day</source>
        <translation>Día de Casimir Pulaski</translation>
    </message>
    <message>
        <source>Certification, selector or the notice of judicial review is missing.</source>
        <translation>Falta la certificación, el selector o el aviso de revisión judicial.</translation>
    </message>
    <message>
        <source>Certification, selector or the notice of judicial review is not known yet.</source>
        <translation>Aún no se conoce la certificación, el selector o el aviso de revisión judicial.</translation>
    </message>
    <message>
        <source>Certified by %1, with a selector and the notice of judicial review.</source>
        <translation>Certificada por %1, con un selector y el aviso de revisión judicial.</translation>
    </message>
    <message>
        <source>Cesar Chavez Day</source>
        <translation>Día de César Chávez</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Nochebuena</translation>
    </message>
    <message>
        <source>Christmas Eve (observed)</source>
        <translation>Nochebuena (observado)</translation>
    </message>
    <message>
        <source>Closure: Christmas Eve</source>
        <translation>Cierre: Nochebuena</translation>
    </message>
    <message>
        <source>Closure: Christmas Eve (half-day closing)</source>
        <translation>Cierre: Nochebuena (cierre de medio día)</translation>
    </message>
    <message>
        <source>Closure: Day After Christmas</source>
        <translation>Cierre: día después de Navidad</translation>
    </message>
    <message>
        <source>Closure: National Day of Mourning for former President George H. W. Bush</source>
        <translation>Cierre: Día Nacional de Luto por el expresidente George H. W. Bush</translation>
    </message>
    <message>
        <source>Closure: National Day of Mourning for former President Gerald R. Ford</source>
        <translation>Cierre: Día Nacional de Luto por el expresidente Gerald R. Ford</translation>
    </message>
    <message>
        <source>Closure: National Day of Mourning for former President Jimmy Carter</source>
        <translation>Cierre: Día Nacional de Luto por el expresidente Jimmy Carter</translation>
    </message>
    <message>
        <source>Closure: National Day of Mourning for former President Ronald Reagan</source>
        <translation>Cierre: Día Nacional de Luto por el expresidente Ronald Reagan</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Día de Colón</translation>
    </message>
    <message>
        <source>Columbus Day / American Indian Heritage Day / Fraternal Day</source>
        <translation>Día de Colón / Día de la Herencia Indígena Americana / Día de la Fraternidad</translation>
    </message>
    <message>
        <source>Compare the certification with 18 USC 2511(2)(a)(ii)(B).</source>
        <translation>Compare la certificación con 18 USC 2511(2)(a)(ii)(B).</translation>
    </message>
    <message>
        <source>Compare the order with 18 USC 3123(b)(1).</source>
        <translation>Compare la orden con 18 USC 3123(b)(1).</translation>
    </message>
    <message>
        <source>Compare the statute cited with the investigation named.</source>
        <translation>Compare la ley citada con la investigación nombrada.</translation>
    </message>
    <message>
        <source>Compliance is asked 14 days after service or later.</source>
        <translation>Se pide cumplir 14 días después de la notificación o más tarde.</translation>
    </message>
    <message>
        <source>Compliance is asked less than 14 days after service.</source>
        <translation>Se pide cumplir menos de 14 días después de la notificación.</translation>
    </message>
    <message>
        <source>Comply with an international production order</source>
        <translation>Cumplir una orden de producción internacional</translation>
    </message>
    <message>
        <source>Comply with an overseas production order</source>
        <translation>Cumplir una orden de producción de ultramar</translation>
    </message>
    <message>
        <source>Confederate Memorial Day</source>
        <translation>Día de los Caídos Confederados</translation>
    </message>
    <message>
        <source>Confirm to the agency.</source>
        <translation>Confírmelo al organismo.</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Corpus Christi</translation>
    </message>
    <message>
        <source>Costs were not decided.</source>
        <translation>No se decidió sobre los costes.</translation>
    </message>
    <message>
        <source>Counsel decides; nobody lifts the gag by oneself.</source>
        <translation>Decide la asesoría jurídica; nadie levanta por su cuenta la prohibición de revelar.</translation>
    </message>
    <message>
        <source>Count the pages and attachments; a paper often names Attachment A and B.</source>
        <translation>Cuente las páginas y los anexos; un documento suele nombrar los anexos A y B.</translation>
    </message>
    <message>
        <source>Courts close and treat it as a legal holiday.</source>
        <translation>Los tribunales cierran y lo tratan como festivo legal.</translation>
    </message>
    <message>
        <source>Courts differ; both dates are shown.</source>
        <translation>Los tribunales discrepan; se muestran ambas fechas.</translation>
    </message>
    <message>
        <source>Courts differ; the government is asked once a year. No other answer is built yet.</source>
        <translation>Los tribunales discrepan; se pregunta al gobierno una vez al año. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Cut the feed at midnight after this day.</source>
        <translation>Corte la transmisión de datos a la medianoche que sigue a este día.</translation>
    </message>
    <message>
        <source>Cut the feed.</source>
        <translation>Corte la transmisión de datos.</translation>
    </message>
    <message>
        <source>Day After Christmas</source>
        <translation>Día después de Navidad</translation>
    </message>
    <message>
        <source>Day After Christmas (observed)</source>
        <translation>Día después de Navidad (observado)</translation>
    </message>
    <message>
        <source>Day After Thanksgiving</source>
        <translation>Día después de Acción de Gracias</translation>
    </message>
    <message>
        <source>Day after Christmas</source>
        <translation>Día después de Navidad</translation>
    </message>
    <message>
        <source>Day after Thanksgiving</source>
        <translation>Día después de Acción de Gracias</translation>
    </message>
    <message>
        <source>Day between a holiday and a weekend</source>
        <translation>Puente entre un festivo y el fin de semana</translation>
    </message>
    <message>
        <source>Day of German Unity</source>
        <translation>Día de la Unidad Alemana</translation>
    </message>
    <message>
        <source>Day of Remembrance, once</source>
        <translation>Día del Recuerdo, por una sola vez</translation>
    </message>
    <message>
        <source>Day of Repentance and Prayer</source>
        <translation>Día de Penitencia y Oración</translation>
    </message>
    <message>
        <source>Delayed notice of a search</source>
        <translation>Aviso diferido de un registro</translation>
    </message>
    <message>
        <source>Destroy securely.</source>
        <translation>Destruya de forma segura.</translation>
    </message>
    <message>
        <source>Destroy the data; manifest, index and log stay.</source>
        <translation>Destruya los datos; quedan el manifiesto, el índice y la bitácora.</translation>
    </message>
    <message>
        <source>Destroy the preserved copy on the day after, unless process has arrived.</source>
        <translation>Destruya la copia conservada al día siguiente, salvo que haya llegado un requerimiento judicial.</translation>
    </message>
    <message>
        <source>Did a clerk of the company's state issue a local subpoena?</source>
        <translation>¿Emitió una citación local un secretario del estado de la empresa?</translation>
    </message>
    <message>
        <source>Did a second person approve the packet?</source>
        <translation>¿Aprobó el paquete una segunda persona?</translation>
    </message>
    <message>
        <source>Did the Designated Authority certify it?</source>
        <translation>¿Lo certificó la autoridad designada?</translation>
    </message>
    <message>
        <source>Did the agency confirm the request?</source>
        <translation>¿Confirmó el organismo la solicitud?</translation>
    </message>
    <message>
        <source>Diwali</source>
        <translation>Diwali</translation>
    </message>
    <message>
        <source>Does 18 USC 2702 bind where the provider may use contents for its own ends?</source>
        <translation>¿Obliga 18 USC 2702 cuando el proveedor puede usar el contenido para sus propios fines?</translation>
    </message>
    <message>
        <source>Does Reg. 1182/71 lengthen the company's own periods?</source>
        <translation>¿Alarga el Reg. 1182/71 los plazos de la propia empresa?</translation>
    </message>
    <message>
        <source>Does US law bar what is asked for?</source>
        <translation>¿Prohíbe el derecho estadounidense lo que se pide?</translation>
    </message>
    <message>
        <source>Does a day closed by order of the President count as a legal holiday?</source>
        <translation>¿Cuenta como festivo legal un día cerrado por orden del Presidente?</translation>
    </message>
    <message>
        <source>Does a holiday of state employees count?</source>
        <translation>¿Cuenta un festivo de los empleados estatales?</translation>
    </message>
    <message>
        <source>Does a preservation run from receipt or from the letter's date?</source>
        <translation>¿Corre una conservación desde la recepción o desde la fecha de la carta?</translation>
    </message>
    <message>
        <source>Does a report count what was received or what was closed?</source>
        <translation>¿Cuenta un informe lo que se recibió o lo que se cerró?</translation>
    </message>
    <message>
        <source>Does a seal bind the company?</source>
        <translation>¿Obliga a la empresa que un documento esté bajo sello?</translation>
    </message>
    <message>
        <source>Does a warrant's window roll over a weekend?</source>
        <translation>¿Se alarga por un fin de semana el plazo de una orden de registro?</translation>
    </message>
    <message>
        <source>Does content need a warrant, whatever 18 USC 2703(b) lets a subpoena or order reach?</source>
        <translation>¿Exige el contenido una orden de registro, aunque 18 USC 2703(b) deje que lo alcance una citación u orden judicial?</translation>
    </message>
    <message>
        <source>Does it ask for a victim's data?</source>
        <translation>¿Pide datos de una víctima?</translation>
    </message>
    <message>
        <source>Does it bear the court's seal?</source>
        <translation>¿Lleva el sello del tribunal?</translation>
    </message>
    <message>
        <source>Does it forbid telling the user?</source>
        <translation>¿Prohíbe avisar al usuario?</translation>
    </message>
    <message>
        <source>Does it recite specific and articulable facts?</source>
        <translation>¿Expone hechos específicos y articulables?</translation>
    </message>
    <message>
        <source>Does it reproduce Rule 45(d) and (e)?</source>
        <translation>¿Reproduce las reglas 45(d) y (e)?</translation>
    </message>
    <message>
        <source>Does it say that the other parties were told?</source>
        <translation>¿Dice que se avisó a las demás partes?</translation>
    </message>
    <message>
        <source>Does it state the right of judicial review?</source>
        <translation>¿Indica el derecho a la revisión judicial?</translation>
    </message>
    <message>
        <source>Does sending a notice to a user need a second person?</source>
        <translation>¿Hace falta una segunda persona para enviar un aviso a un usuario?</translation>
    </message>
    <message>
        <source>Does the certification say all that 18 USC 2511(2)(a)(ii)(B) asks for?</source>
        <translation>¿Dice la certificación todo lo que pide 18 USC 2511(2)(a)(ii)(B)?</translation>
    </message>
    <message>
        <source>Does the company appeal the order?</source>
        <translation>¿Recurre la empresa la orden?</translation>
    </message>
    <message>
        <source>Does the dossier ask for a call back, and was it made? The dossier says so; nobody states it.</source>
        <translation>¿Piden las pruebas devolver la llamada, y se devolvió? Lo dicen las propias pruebas; nadie lo indica.</translation>
    </message>
    <message>
        <source>Does the end of a preservation roll over a weekend?</source>
        <translation>¿Se alarga por un fin de semana el final de una conservación?</translation>
    </message>
    <message>
        <source>Does the first day of a pen register or wiretap count?</source>
        <translation>¿Cuenta el primer día de un registro de llamadas o de una interceptación?</translation>
    </message>
    <message>
        <source>Does the order name this company?</source>
        <translation>¿Nombra la orden a esta empresa?</translation>
    </message>
    <message>
        <source>Does the order specify what 18 USC 3123(b)(1) asks for?</source>
        <translation>¿Especifica la orden lo que pide 18 USC 3123(b)(1)?</translation>
    </message>
    <message>
        <source>Does the packet hold only what may be given?</source>
        <translation>¿Contiene el paquete solo lo que se puede dar?</translation>
    </message>
    <message>
        <source>Does the place to comply lie within 100 miles?</source>
        <translation>¿Está el lugar de cumplimiento a 100 millas o menos?</translation>
    </message>
    <message>
        <source>Does the sender ask for an unusual set of accounts?</source>
        <translation>¿Pide el remitente un conjunto inusual de cuentas?</translation>
    </message>
    <message>
        <source>Does the statute cover the investigation named?</source>
        <translation>¿Abarca la ley la investigación nombrada?</translation>
    </message>
    <message>
        <source>Does the weekday on which a holiday is observed count?</source>
        <translation>¿Cuenta el día laborable al que se traslada un festivo?</translation>
    </message>
    <message>
        <source>EU_EPOC and EU_EPOC_PR go to counsel.</source>
        <translation>EU_EPOC y EU_EPOC_PR pasan a la asesoría jurídica.</translation>
    </message>
    <message>
        <source>Each IP address comes with an instant.</source>
        <translation>Cada dirección IP lleva su instante.</translation>
    </message>
    <message>
        <source>Earlier on findings of the court.</source>
        <translation>Antes, si el tribunal aprecia motivos para ello.</translation>
    </message>
    <message>
        <source>Earlier, once the enforcing authority has cleared it; transmit at the end of the 10 days.</source>
        <translation>Antes, cuando la autoridad de ejecución dé su conformidad; transmita al final de los 10 días.</translation>
    </message>
    <message>
        <source>Early enough for an answer. No other answer is built yet.</source>
        <translation>Lo bastante pronto para tener respuesta. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Early warning of a date, a week before</source>
        <translation>Aviso anticipado de una fecha, una semana antes</translation>
    </message>
    <message>
        <source>Early warning of a date, two business days before</source>
        <translation>Aviso anticipado de una fecha, dos días hábiles antes</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunes de Pascua</translation>
    </message>
    <message>
        <source>Election Day</source>
        <translation>Día de las Elecciones</translation>
    </message>
    <message>
        <source>Electronic surveillance</source>
        <translation>Vigilancia electrónica</translation>
    </message>
    <message>
        <source>Electronic surveillance of a foreign power</source>
        <translation>Vigilancia electrónica de una potencia extranjera</translation>
    </message>
    <message>
        <source>Emancipation Day</source>
        <translation>Día de la Emancipación</translation>
    </message>
    <message>
        <source>Emergency authorization of the Attorney General</source>
        <translation>Autorización de emergencia del Fiscal General</translation>
    </message>
    <message>
        <source>Emergency pen register without an order</source>
        <translation>Registro de llamadas de emergencia sin orden</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifanía</translation>
    </message>
    <message>
        <source>European Preservation Order Certificate</source>
        <translation>certificado de orden europea de conservación</translation>
    </message>
    <message>
        <source>European Production Order Certificate</source>
        <translation>certificado de orden europea de producción</translation>
    </message>
    <message>
        <source>Evacuation Day</source>
        <translation>Día de la Evacuación</translation>
    </message>
    <message>
        <source>Every category in the packet may be given.</source>
        <translation>Se puede dar cada categoría del paquete.</translation>
    </message>
    <message>
        <source>Execution of the warrant</source>
        <translation>Ejecución de la orden de registro</translation>
    </message>
    <message>
        <source>Execution of the warrant by the law of its state</source>
        <translation>Ejecución de la orden de registro según la ley de su estado</translation>
    </message>
    <message>
        <source>FISA_702 goes to counsel.</source>
        <translation>FISA_702 pasa a la asesoría jurídica.</translation>
    </message>
    <message>
        <source>FRCrP 41(f)(3); 18 USC 3103a</source>
        <translation>FRCrP 41(f)(3); 18 USC 3103a</translation>
    </message>
    <message>
        <source>Family Day</source>
        <translation>Día de la Familia</translation>
    </message>
    <message>
        <source>Flag Day</source>
        <translation>Día de la Bandera</translation>
    </message>
    <message>
        <source>Fonts, seal, citations and docket number look right.</source>
        <translation>Las tipografías, el sello, las citas y el número de expediente parecen correctos.</translation>
    </message>
    <message>
        <source>For how long may the user not be told?</source>
        <translation>¿Durante cuánto tiempo no se puede avisar al usuario?</translation>
    </message>
    <message>
        <source>For how many years is the file of a closed case kept?</source>
        <translation>¿Cuántos años se guarda el expediente de un caso cerrado?</translation>
    </message>
    <message>
        <source>Frances Xavier Cabrini Day</source>
        <translation>Día de Francisca Javier Cabrini</translation>
    </message>
    <message>
        <source>Friday After Thanksgiving</source>
        <translation>Viernes después de Acción de Gracias</translation>
    </message>
    <message>
        <source>Friday after Ascension Day</source>
        <translation>Viernes después de la Ascensión</translation>
    </message>
    <message>
        <source>From the next day on the longer wait alone counts.</source>
        <translation>Desde el día siguiente cuenta solo la espera más larga.</translation>
    </message>
    <message>
        <source>From where does a renewal run?</source>
        <translation>¿Desde dónde corre una renovación?</translation>
    </message>
    <message>
        <source>From where on is a series of IP addresses location?</source>
        <translation>¿A partir de qué punto es ubicación una serie de direcciones IP?</translation>
    </message>
    <message>
        <source>From which address did the mail come?</source>
        <translation>¿Desde qué dirección llegó el correo?</translation>
    </message>
    <message>
        <source>From which country (ISO 3166 alpha-2)?</source>
        <translation>¿De qué país (ISO 3166 alfa-2)?</translation>
    </message>
    <message>
        <source>From which day is data asked for?</source>
        <translation>¿Desde qué día se piden datos?</translation>
    </message>
    <message>
        <source>From which day is data to be kept?</source>
        <translation>¿Desde qué día se han de conservar datos?</translation>
    </message>
    <message>
        <source>From which state (USPS code)?</source>
        <translation>¿De qué estado (código USPS)?</translation>
    </message>
    <message>
        <source>Gaps would tell of gagged cases. No other answer is built yet.</source>
        <translation>Los huecos delatarían los casos con prohibición de revelar. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Held invalid in the D.C. Circuit, persuasive elsewhere. No other answer is built yet.</source>
        <translation>Declarada inválida en el Circuito de D.C., persuasiva en los demás. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>How did it come?</source>
        <translation>¿Cómo llegó?</translation>
    </message>
    <message>
        <source>How does the data help against the danger?</source>
        <translation>¿Cómo ayudan los datos frente al peligro?</translation>
    </message>
    <message>
        <source>How every period reads a day of kind PRES_CLOSURE: both dates, or one.</source>
        <translation>Cómo lee cada plazo un día de la clase PRES_CLOSURE: ambas fechas, o una.</translation>
    </message>
    <message>
        <source>How every period reads an observed Friday or Monday: both dates, or one.</source>
        <translation>Cómo lee cada plazo un viernes o lunes al que se traslada un festivo: ambas fechas, o una.</translation>
    </message>
    <message>
        <source>How far the place to comply lies is not known yet.</source>
        <translation>Aún no se sabe a qué distancia está el lugar de cumplimiento.</translation>
    </message>
    <message>
        <source>How it came is not known.</source>
        <translation>No se sabe cómo llegó.</translation>
    </message>
    <message>
        <source>How it helps: %1.</source>
        <translation>Cómo ayuda: %1.</translation>
    </message>
    <message>
        <source>How long before a gag's end the day list asks to query the agency.</source>
        <translation>Con cuánta antelación al final de una prohibición de revelar pide la lista del día consultar al organismo.</translation>
    </message>
    <message>
        <source>How long is a preserved copy kept after production?</source>
        <translation>¿Cuánto tiempo se guarda una copia conservada después de la entrega?</translation>
    </message>
    <message>
        <source>How long it lasts is not known yet.</source>
        <translation>Aún no se sabe cuánto dura.</translation>
    </message>
    <message>
        <source>How long it lasts, or whether it is a child's case, is not known yet.</source>
        <translation>Aún no se sabe cuánto dura, o si es el caso de un menor.</translation>
    </message>
    <message>
        <source>How long preserved data waits for a recorded decision not to appeal.</source>
        <translation>Cuánto tiempo esperan los datos conservados a que se registre la decisión de no recurrir.</translation>
    </message>
    <message>
        <source>How many accounts does it match?</source>
        <translation>¿Con cuántas cuentas coincide?</translation>
    </message>
    <message>
        <source>How many accounts it matches was not looked up yet.</source>
        <translation>Aún no se consultó con cuántas cuentas coincide.</translation>
    </message>
    <message>
        <source>How many days after service is a motion against an order under 2703(d) still prompt?</source>
        <translation>¿Cuántos días después de la notificación se presenta aún sin demora una moción contra una orden según 2703(d)?</translation>
    </message>
    <message>
        <source>How many days after service is a motion to quash a subpoena of a criminal case still prompt?</source>
        <translation>¿Cuántos días después de la notificación se presenta aún sin demora una moción para anular una citación de un caso penal?</translation>
    </message>
    <message>
        <source>How many days before its end is the government asked whether a gag is extended?</source>
        <translation>¿Cuántos días antes de su final se pregunta al gobierno si se prorroga una prohibición de revelar?</translation>
    </message>
    <message>
        <source>How many days does the designated authority get an objection under an agreement?</source>
        <translation>¿En cuántos días recibe la autoridad designada una objeción según un acuerdo?</translation>
    </message>
    <message>
        <source>How many days lie between service and compliance is not known yet.</source>
        <translation>Aún no se sabe cuántos días hay entre la notificación y el cumplimiento.</translation>
    </message>
    <message>
        <source>How many days pass between notice and disclosure?</source>
        <translation>¿Cuántos días pasan entre el aviso y la entrega de los datos?</translation>
    </message>
    <message>
        <source>How many days to comply with a civil subpoena are reasonable?</source>
        <translation>¿Cuántos días son razonables para cumplir una citación civil?</translation>
    </message>
    <message>
        <source>How many hours did the search take?</source>
        <translation>¿Cuántas horas llevó la búsqueda?</translation>
    </message>
    <message>
        <source>How much does it ask for?</source>
        <translation>¿Cuánto pide?</translation>
    </message>
    <message>
        <source>How much it asks for is not known yet.</source>
        <translation>Aún no se sabe cuánto pide.</translation>
    </message>
    <message>
        <source>How often may a preservation be renewed under 18 USC 2703(f)?</source>
        <translation>¿Cuántas veces se puede renovar una conservación según 18 USC 2703(f)?</translation>
    </message>
    <message>
        <source>How the data helps is not stated yet.</source>
        <translation>Aún no se dice cómo ayudan los datos.</translation>
    </message>
    <message>
        <source>In good faith: %1 (decided by %2; second person: %3).</source>
        <translation>De buena fe: %1 (decidió: %2; segunda persona: %3).</translation>
    </message>
    <message>
        <source>In which region sits the controller?</source>
        <translation>¿En qué región tiene su sede el responsable del tratamiento?</translation>
    </message>
    <message>
        <source>In which role?</source>
        <translation>¿En qué papel?</translation>
    </message>
    <message>
        <source>In which state does the company sit?</source>
        <translation>¿En qué estado tiene su sede la empresa?</translation>
    </message>
    <message>
        <source>Inauguration Day</source>
        <translation>Día de la Investidura Presidencial</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Indigenous Peoples' Day</source>
        <translation>Día de los Pueblos Indígenas</translation>
    </message>
    <message>
        <source>Indigenous Peoples' Day / Columbus Day</source>
        <translation>Día de los Pueblos Indígenas / Día de Colón</translation>
    </message>
    <message>
        <source>Initial review of the petition</source>
        <translation>Examen inicial de la petición</translation>
    </message>
    <message>
        <source>Installation of the tracking device</source>
        <translation>Instalación del dispositivo de seguimiento</translation>
    </message>
    <message>
        <source>Interception</source>
        <translation>Interceptación</translation>
    </message>
    <message>
        <source>International Women's Day</source>
        <translation>Día Internacional de la Mujer</translation>
    </message>
    <message>
        <source>Is Attachment A (the place) there?</source>
        <translation>¿Está el anexo A (el lugar)?</translation>
    </message>
    <message>
        <source>Is Attachment B (the things) there?</source>
        <translation>¿Está el anexo B (las cosas)?</translation>
    </message>
    <message>
        <source>Is a preserved copy destroyed while another hold on the account runs?</source>
        <translation>¿Se destruye una copia conservada mientras corre otra conservación sobre la cuenta?</translation>
    </message>
    <message>
        <source>Is an executive agreement an "agreement" of the policy?</source>
        <translation>¿Es un acuerdo ejecutivo un «acuerdo» de la política?</translation>
    </message>
    <message>
        <source>Is it an emergency request?</source>
        <translation>¿Es una solicitud de emergencia?</translation>
    </message>
    <message>
        <source>Is it signed?</source>
        <translation>¿Está firmado?</translation>
    </message>
    <message>
        <source>Is it the sender's first request?</source>
        <translation>¿Es la primera solicitud del remitente?</translation>
    </message>
    <message>
        <source>Is only protected speech the target?</source>
        <translation>¿Se persigue solo expresión protegida?</translation>
    </message>
    <message>
        <source>Is the administrator of the account who the paper is about?</source>
        <translation>¿Es el administrador de la cuenta la persona de quien trata el documento?</translation>
    </message>
    <message>
        <source>Is the attestation on prohibited violations there?</source>
        <translation>¿Está la declaración sobre infracciones prohibidas?</translation>
    </message>
    <message>
        <source>Is the form complete, and did it come by the right way?</source>
        <translation>¿Está completo el formulario, y llegó por la vía correcta?</translation>
    </message>
    <message>
        <source>Is the form signed?</source>
        <translation>¿Está firmado el formulario?</translation>
    </message>
    <message>
        <source>Is the letter certified under 18 USC 2709(c)?</source>
        <translation>¿Está certificada la carta según 18 USC 2709(c)?</translation>
    </message>
    <message>
        <source>Is the paper legal process?</source>
        <translation>¿Es el documento un requerimiento judicial?</translation>
    </message>
    <message>
        <source>Is the process challenged?</source>
        <translation>¿Se impugna el requerimiento?</translation>
    </message>
    <message>
        <source>Is the service offered to the public?</source>
        <translation>¿Se ofrece el servicio al público?</translation>
    </message>
    <message>
        <source>Is the user an anonymous speaker?</source>
        <translation>¿Es el usuario un autor anónimo?</translation>
    </message>
    <message>
        <source>Is the user told of a preservation?</source>
        <translation>¿Se avisa al usuario de una conservación?</translation>
    </message>
    <message>
        <source>Is the user told of a request that was rejected?</source>
        <translation>¿Se avisa al usuario de una solicitud que se rechazó?</translation>
    </message>
    <message>
        <source>Is there a certification that the order applies to this company?</source>
        <translation>¿Hay una certificación de que la orden se aplica a esta empresa?</translation>
    </message>
    <message>
        <source>It asks for %1 to %2.</source>
        <translation>Pide datos desde %1 hasta %2.</translation>
    </message>
    <message>
        <source>It asks for %1.</source>
        <translation>Pide %1.</translation>
    </message>
    <message>
        <source>It asks for a victim's personal data, and no court order allows that.</source>
        <translation>Pide datos personales de una víctima, y ninguna orden judicial lo permite.</translation>
    </message>
    <message>
        <source>It asks for contents (%1); the statute has no exception for private parties: object and point to the user.</source>
        <translation>Pide contenido (%1); la ley no tiene excepción para particulares: objete y remita al usuario.</translation>
    </message>
    <message>
        <source>It asks for help beyond the statute: %1.</source>
        <translation>Pide ayuda más allá de la ley: %1.</translation>
    </message>
    <message>
        <source>It asks for no contents.</source>
        <translation>No pide contenido.</translation>
    </message>
    <message>
        <source>It asks for no decryption and no change of the product.</source>
        <translation>No pide descifrar ni cambiar el producto.</translation>
    </message>
    <message>
        <source>It asks for no silence.</source>
        <translation>No pide silencio.</translation>
    </message>
    <message>
        <source>It asks for silence, and no statute lets a preservation letter order that.</source>
        <translation>Pide silencio, y ninguna ley permite que una carta de conservación lo ordene.</translation>
    </message>
    <message>
        <source>It binds companies of California and of states with a like law. No other answer is built yet.</source>
        <translation>Obliga a las empresas de California y de los estados con una ley semejante. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>It came after the preservation ended on %1: it is a new request with a new copy.</source>
        <translation>Llegó después de terminar la conservación el %1: es una solicitud nueva con una copia nueva.</translation>
    </message>
    <message>
        <source>It came by %1, which the company does not accept; the clock starts when it is accepted.</source>
        <translation>Llegó por %1, que la empresa no acepta; el plazo empieza cuando se acepta.</translation>
    </message>
    <message>
        <source>It came by %1.</source>
        <translation>Llegó por %1.</translation>
    </message>
    <message>
        <source>It came while the preservation ran.</source>
        <translation>Llegó mientras corría la conservación.</translation>
    </message>
    <message>
        <source>It comes with %1.</source>
        <translation>Lo acompaña %1.</translation>
    </message>
    <message>
        <source>It concerns %1: counsel looks at it.</source>
        <translation>Afecta a %1: lo examina la asesoría jurídica.</translation>
    </message>
    <message>
        <source>It covers: %1.</source>
        <translation>Alcanza a: %1.</translation>
    </message>
    <message>
        <source>It delays the government's own notice (2705(a)) and binds the company to nothing.</source>
        <translation>Aplaza el propio aviso del gobierno (2705(a)) y no obliga a la empresa a nada.</translation>
    </message>
    <message>
        <source>It does not say what it asks for.</source>
        <translation>No dice qué pide.</translation>
    </message>
    <message>
        <source>It does not say whom it covers.</source>
        <translation>No dice a quién alcanza.</translation>
    </message>
    <message>
        <source>It ends: %1 %2.</source>
        <translation>Termina: %1 %2.</translation>
    </message>
    <message>
        <source>It has no end; ask the court once a year.</source>
        <translation>No tiene final; pregunte al tribunal una vez al año.</translation>
    </message>
    <message>
        <source>It is US process; the treaty behind it is kept confidential where it is sealed.</source>
        <translation>Es un requerimiento estadounidense; el tratado que lo respalda se mantiene confidencial si está bajo sello.</translation>
    </message>
    <message>
        <source>It is no legal process, and who asks is not known; counsel looks at it.</source>
        <translation>No es un requerimiento judicial y no se sabe quién pide; lo examina la asesoría jurídica.</translation>
    </message>
    <message>
        <source>It is unusually voluminous: a motion to quash or modify must be made promptly.</source>
        <translation>Es inusualmente voluminoso: hay que pedir sin demora que se anule o modifique.</translation>
    </message>
    <message>
        <source>It lasts 90 days at most.</source>
        <translation>Dura 90 días como máximo.</translation>
    </message>
    <message>
        <source>It lasts a year at most.</source>
        <translation>Dura un año como máximo.</translation>
    </message>
    <message>
        <source>It lasts longer than 90 days, or than a year in a child's case.</source>
        <translation>Dura más de 90 días, o más de un año en el caso de un menor.</translation>
    </message>
    <message>
        <source>It lasts longer than 90 days.</source>
        <translation>Dura más de 90 días.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <translation>Dura más de un año.</translation>
    </message>
    <message>
        <source>It lasts no longer than the bill would allow.</source>
        <translation>No dura más de lo que permitiría el proyecto de ley.</translation>
    </message>
    <message>
        <source>It matches %1 accounts; ask which is meant, without telling which there are.</source>
        <translation>Coincide con %1 cuentas; pregunte cuál se quiere decir, sin decir cuáles hay.</translation>
    </message>
    <message>
        <source>It may no longer be installed.</source>
        <translation>Ya no se puede instalar.</translation>
    </message>
    <message>
        <source>It names one account.</source>
        <translation>Nombra una sola cuenta.</translation>
    </message>
    <message>
        <source>It says which it is: %1.</source>
        <translation>Dice cuál es: %1.</translation>
    </message>
    <message>
        <source>It states no end; ask once a year.</source>
        <translation>No fija final; pregunte una vez al año.</translation>
    </message>
    <message>
        <source>It was %1.</source>
        <translation>Fue %1.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than 14 days after: a new warrant is needed.</source>
        <translation>Se emitió el %1 y se notificó más de 14 días después: hace falta una orden nueva.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 10 days of CA.</source>
        <translation>Se emitió el %1 y se notificó después de los 10 días de CA.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 10 days of FL.</source>
        <translation>Se emitió el %1 y se notificó después de los 10 días de FL.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 10 days of GA.</source>
        <translation>Se emitió el %1 y se notificó después de los 10 días de GA.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 10 days of MN.</source>
        <translation>Se emitió el %1 y se notificó después de los 10 días de MN.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 10 days of NY.</source>
        <translation>Se emitió el %1 y se notificó después de los 10 días de NY.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 10 days of TX.</source>
        <translation>Se emitió el %1 y se notificó después de los 10 días de TX.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 10 days of WA.</source>
        <translation>Se emitió el %1 y se notificó después de los 10 días de WA.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 15 days of VA.</source>
        <translation>Se emitió el %1 y se notificó después de los 15 días de VA.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 2 days of PA.</source>
        <translation>Se emitió el %1 y se notificó después de los 2 días de PA.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 3 days of OH.</source>
        <translation>Se emitió el %1 y se notificó después de los 3 días de OH.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 48 hours of NC.</source>
        <translation>Se emitió el %1 y se notificó después de las 48 horas de NC.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 7 days of MA.</source>
        <translation>Se emitió el %1 y se notificó después de los 7 días de MA.</translation>
    </message>
    <message>
        <source>It was issued on %1 and served later than the 96 hours of IL.</source>
        <translation>Se emitió el %1 y se notificó después de las 96 horas de IL.</translation>
    </message>
    <message>
        <source>It was issued on %1, long before it was served.</source>
        <translation>Se emitió el %1, mucho antes de notificarse.</translation>
    </message>
    <message>
        <source>It was served after the day on which it wants an answer, %1.</source>
        <translation>Se notificó después del día en que quiere la respuesta, %1.</translation>
    </message>
    <message>
        <source>It was served before %1.</source>
        <translation>Se notificó antes del %1.</translation>
    </message>
    <message>
        <source>It was served by %1.</source>
        <translation>Se notificó a más tardar el %1.</translation>
    </message>
    <message>
        <source>It was served soon after it was issued.</source>
        <translation>Se notificó poco después de emitirse.</translation>
    </message>
    <message>
        <source>It was served within %1.</source>
        <translation>Se notificó dentro del plazo de %1.</translation>
    </message>
    <message>
        <source>It was served within 14 days.</source>
        <translation>Se notificó dentro de los 14 días.</translation>
    </message>
    <message>
        <source>It was served within the 10 days of CA.</source>
        <translation>Se notificó dentro de los 10 días de CA.</translation>
    </message>
    <message>
        <source>It was served within the 10 days of FL.</source>
        <translation>Se notificó dentro de los 10 días de FL.</translation>
    </message>
    <message>
        <source>It was served within the 10 days of GA.</source>
        <translation>Se notificó dentro de los 10 días de GA.</translation>
    </message>
    <message>
        <source>It was served within the 10 days of MN.</source>
        <translation>Se notificó dentro de los 10 días de MN.</translation>
    </message>
    <message>
        <source>It was served within the 10 days of NY.</source>
        <translation>Se notificó dentro de los 10 días de NY.</translation>
    </message>
    <message>
        <source>It was served within the 10 days of TX.</source>
        <translation>Se notificó dentro de los 10 días de TX.</translation>
    </message>
    <message>
        <source>It was served within the 10 days of WA.</source>
        <translation>Se notificó dentro de los 10 días de WA.</translation>
    </message>
    <message>
        <source>It was served within the 15 days of VA.</source>
        <translation>Se notificó dentro de los 15 días de VA.</translation>
    </message>
    <message>
        <source>It was served within the 2 days of PA.</source>
        <translation>Se notificó dentro de los 2 días de PA.</translation>
    </message>
    <message>
        <source>It was served within the 3 days of OH.</source>
        <translation>Se notificó dentro de los 3 días de OH.</translation>
    </message>
    <message>
        <source>It was served within the 48 hours of NC.</source>
        <translation>Se notificó dentro de las 48 horas de NC.</translation>
    </message>
    <message>
        <source>It was served within the 7 days of MA.</source>
        <translation>Se notificó dentro de los 7 días de MA.</translation>
    </message>
    <message>
        <source>It was served within the 96 hours of IL.</source>
        <translation>Se notificó dentro de las 96 horas de IL.</translation>
    </message>
    <message>
        <source>It was to be executed by %1 and came after that day: a new warrant is needed.</source>
        <translation>Debía ejecutarse hasta el %1 y llegó después de ese día: hace falta una orden nueva.</translation>
    </message>
    <message>
        <source>It was to be executed within %1 and came later: a new warrant is needed.</source>
        <translation>Debía ejecutarse en %1 y llegó más tarde: hace falta una orden nueva.</translation>
    </message>
    <message>
        <source>Its prepared rows (V-NDOFA-01, V-NDOFA-02, T-NDOFA-01) have no valid_from and are in force nowhere.</source>
        <translation>Sus filas en preparación (V-NDOFA-01, V-NDOFA-02, T-NDOFA-01) no tienen valid_from y no están en vigor en ninguna parte.</translation>
    </message>
    <message>
        <source>Jefferson Davis Birthday</source>
        <translation>Natalicio de Jefferson Davis</translation>
    </message>
    <message>
        <source>John Doe summons</source>
        <translation>requerimiento contra persona desconocida (John Doe)</translation>
    </message>
    <message>
        <source>June Holiday</source>
        <translation>Festivo de junio</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
    <message>
        <source>Juneteenth National Independence Day</source>
        <translation>Día Nacional de la Independencia Juneteenth</translation>
    </message>
    <message>
        <source>Juneteenth National Independence Day (observed, first year)</source>
        <translation>Día Nacional de la Independencia Juneteenth (observado, primer año)</translation>
    </message>
    <message>
        <source>Kamehameha Day</source>
        <translation>Día de Kamehameha</translation>
    </message>
    <message>
        <source>Keep the copy until delivery or until proceedings end.</source>
        <translation>Guarde la copia hasta la entrega o hasta que termine el procedimiento.</translation>
    </message>
    <message>
        <source>Keep the file of a closed case</source>
        <translation>Guardar el archivo de un caso cerrado</translation>
    </message>
    <message>
        <source>Keep what a CyberTipline report holds</source>
        <translation>Guardar lo que contiene un informe a la CyberTipline</translation>
    </message>
    <message>
        <source>Keep what was produced</source>
        <translation>Guardar lo que se entregó</translation>
    </message>
    <message>
        <source>King's Day</source>
        <translation>Día del Rey</translation>
    </message>
    <message>
        <source>L2_LOCATION is compelled by warrants alone (V-SC-08).</source>
        <translation>Solo una orden de registro obliga a entregar L2_LOCATION (V-SC-08).</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fiesta del Trabajo</translation>
    </message>
    <message>
        <source>Latest start of the 30 days of interception</source>
        <translation>Comienzo más tardío de los 30 días de interceptación</translation>
    </message>
    <message>
        <source>Lee-Jackson Day</source>
        <translation>Día de Lee y Jackson</translation>
    </message>
    <message>
        <source>Lee–Jackson Day</source>
        <translation>Día de Lee y Jackson</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Día de la Liberación</translation>
    </message>
    <message>
        <source>Liberation, once in Berlin</source>
        <translation>Liberación, por una sola vez en Berlín</translation>
    </message>
    <message>
        <source>Lincoln's Birthday</source>
        <translation>Natalicio de Lincoln</translation>
    </message>
    <message>
        <source>Lincoln's Day</source>
        <translation>Día de Lincoln</translation>
    </message>
    <message>
        <source>Longer retention is allowed for child safety.</source>
        <translation>Se permite guardarlo más tiempo para proteger a los menores.</translation>
    </message>
    <message>
        <source>Look for pasted signatures, wrong citations and a docket number of the wrong shape.</source>
        <translation>Busque firmas pegadas, citas equivocadas y un número de expediente con forma incorrecta.</translation>
    </message>
    <message>
        <source>Look for the words "specific and articulable facts" in the order.</source>
        <translation>Busque en la orden las palabras «specific and articulable facts».</translation>
    </message>
    <message>
        <source>Lyndon Baines Johnson Day</source>
        <translation>Día de Lyndon Baines Johnson</translation>
    </message>
    <message>
        <source>Make sure whether the company itself or a customer is audited.</source>
        <translation>Asegúrese de si se audita a la propia empresa o a un cliente.</translation>
    </message>
    <message>
        <source>Make the backup copy</source>
        <translation>Hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>Malcolm X Day</source>
        <translation>Día de Malcolm X</translation>
    </message>
    <message>
        <source>Mardi Gras</source>
        <translation>Martes de Carnaval (Mardi Gras)</translation>
    </message>
    <message>
        <source>Mardi Gras Day</source>
        <translation>Día del Martes de Carnaval (Mardi Gras)</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Primero de Mayo</translation>
    </message>
    <message>
        <source>May one person alone release data in an emergency?</source>
        <translation>¿Puede una sola persona autorizar la salida de datos en una emergencia?</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Día de los Caídos</translation>
    </message>
    <message>
        <source>Months without that day: both readings (twin), or the last day (clamp).</source>
        <translation>Meses sin ese día: ambas lecturas (twin), o el último día (clamp).</translation>
    </message>
    <message>
        <source>Motion to quash on grounds of comity</source>
        <translation>Moción de anulación por cortesía internacional</translation>
    </message>
    <message>
        <source>Motion to quash or modify, promptly</source>
        <translation>Moción de anulación o modificación, sin demora</translation>
    </message>
    <message>
        <source>Motion to quash, before compliance</source>
        <translation>Moción de anulación, antes de cumplir</translation>
    </message>
    <message>
        <source>Motion to quash, promptly</source>
        <translation>Moción de anulación, sin demora</translation>
    </message>
    <message>
        <source>Must the docket have been exported after a case was closed, before its file is erased?</source>
        <translation>¿Ha de haberse exportado el registro después de cerrar un caso y antes de borrar su expediente?</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fiesta Nacional</translation>
    </message>
    <message>
        <source>Nationality and residence of the user are not known yet.</source>
        <translation>Aún no se saben la nacionalidad y la residencia del usuario.</translation>
    </message>
    <message>
        <source>Native American Heritage Day</source>
        <translation>Día de la Herencia de los Nativos Americanos</translation>
    </message>
    <message>
        <source>Native Americans' Day</source>
        <translation>Día de los Nativos Americanos</translation>
    </message>
    <message>
        <source>Nevada Day</source>
        <translation>Día de Nevada</translation>
    </message>
    <message>
        <source>New Year's Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>New Year's Eve</source>
        <translation>Nochevieja</translation>
    </message>
    <message>
        <source>No agreement with %1 was in force on %2.</source>
        <translation>Ningún acuerdo con %1 estaba en vigor el %2.</translation>
    </message>
    <message>
        <source>No court applied an unmasking test.</source>
        <translation>Ningún tribunal aplicó una prueba para desenmascarar.</translation>
    </message>
    <message>
        <source>No court is named.</source>
        <translation>No se nombra ningún tribunal.</translation>
    </message>
    <message>
        <source>No danger of death or serious physical injury to a person is described: process is needed.</source>
        <translation>No se describe peligro de muerte o de lesión física grave para una persona: hace falta un requerimiento judicial.</translation>
    </message>
    <message>
        <source>No daylight saving time.</source>
        <translation>Sin horario de verano.</translation>
    </message>
    <message>
        <source>No dossier was made yet.</source>
        <translation>Aún no se reunieron pruebas.</translation>
    </message>
    <message>
        <source>No earlier case asks for the same.</source>
        <translation>Ningún caso anterior pide lo mismo.</translation>
    </message>
    <message>
        <source>No examination before the close of this day</source>
        <translation>No hay examen antes de terminar este día</translation>
    </message>
    <message>
        <source>No government of the United States compels such an order. No other answer is built yet.</source>
        <translation>Ningún gobierno de los Estados Unidos obliga a cumplir una orden así. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>No instrument but a warrant reaches L3 (V-SC-07).</source>
        <translation>Solo una orden de registro alcanza a L3 (V-SC-07).</translation>
    </message>
    <message>
        <source>No judge signed the paper.</source>
        <translation>Ningún juez firmó el documento.</translation>
    </message>
    <message>
        <source>No legal process compels an answer; tell the agency what it needs.</source>
        <translation>Ningún requerimiento judicial obliga a contestar; diga al organismo qué necesita.</translation>
    </message>
    <message>
        <source>No motion, objection or stay is known.</source>
        <translation>No se conoce ninguna moción, objeción ni suspensión.</translation>
    </message>
    <message>
        <source>No notice is drafted of a preservation alone.</source>
        <translation>Por una conservación sola no se redacta ningún aviso.</translation>
    </message>
    <message>
        <source>No packet is built yet.</source>
        <translation>Aún no se armó ningún paquete.</translation>
    </message>
    <message>
        <source>No range of dates is stated, and no reason why all time is asked for.</source>
        <translation>No se indica un intervalo de fechas, ni por qué se pide todo el tiempo.</translation>
    </message>
    <message>
        <source>No release of the backup copy before</source>
        <translation>No se entrega la copia de seguridad antes</translation>
    </message>
    <message>
        <source>No response may be demanded sooner</source>
        <translation>No se puede exigir respuesta antes</translation>
    </message>
    <message>
        <source>No second lawyer has looked at it yet.</source>
        <translation>Ningún segundo abogado lo examinó todavía.</translation>
    </message>
    <message>
        <source>No second lawyer looked at it.</source>
        <translation>Ningún segundo abogado lo examinó.</translation>
    </message>
    <message>
        <source>No second person has approved a packet yet; the gate asks again when it leaves.</source>
        <translation>Ninguna segunda persona aprobó aún un paquete; el control vuelve a preguntar cuando sale.</translation>
    </message>
    <message>
        <source>No single statute says; practice is five to seven years, and what was erased cannot come back. 0 sets no period, and nothing becomes due for erasure.</source>
        <translation>Ninguna ley lo dice por sí sola; la práctica es de cinco a siete años, y lo borrado no se recupera. Con 0 no se fija plazo, y nada vence para el borrado.</translation>
    </message>
    <message>
        <source>No statute names a time; an hour is what others aim at.</source>
        <translation>Ninguna ley fija un tiempo; una hora es lo que se proponen otros.</translation>
    </message>
    <message>
        <source>No such account: a certificate of no records.</source>
        <translation>No existe esa cuenta: certificado de que no hay registros.</translation>
    </message>
    <message>
        <source>Nobody believes in good faith that there is an emergency.</source>
        <translation>Nadie cree de buena fe que haya una emergencia.</translation>
    </message>
    <message>
        <source>Nobody but who built it approved the packet.</source>
        <translation>Nadie salvo quien lo armó aprobó el paquete.</translation>
    </message>
    <message>
        <source>Nobody has called the requester back yet; an official mailbox alone proves nothing.</source>
        <translation>Nadie devolvió aún la llamada al requirente; un buzón oficial por sí solo no prueba nada.</translation>
    </message>
    <message>
        <source>Nobody has noted a conflict.</source>
        <translation>Nadie ha señalado un conflicto.</translation>
    </message>
    <message>
        <source>Nobody has said that it was withdrawn, quashed or stayed.</source>
        <translation>Nadie ha dicho que se retirara, anulara o suspendiera.</translation>
    </message>
    <message>
        <source>Nobody is told, even where the order is silent.</source>
        <translation>No se avisa a nadie, aunque la orden no diga nada.</translation>
    </message>
    <message>
        <source>Nobody who may issue a subpoena signed or sealed it.</source>
        <translation>Nadie facultado para emitir una citación la firmó ni la selló.</translation>
    </message>
    <message>
        <source>Nobody who may issue the subpoena signed it.</source>
        <translation>Nadie facultado para emitir la citación la firmó.</translation>
    </message>
    <message>
        <source>Not before 1 December 2027. No other answer is built yet.</source>
        <translation>No antes del 1 de diciembre de 2027. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Not law in any source seen. No other answer is built yet.</source>
        <translation>No es ley en ninguna fuente vista. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Nothing can be kept before the request arrived. No other answer is built yet.</source>
        <translation>Nada se puede conservar antes de que llegara la solicitud. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Nothing compels an answer to an emergency request; two people decide.</source>
        <translation>Nada obliga a contestar una solicitud de emergencia; deciden dos personas.</translation>
    </message>
    <message>
        <source>Nothing is released on the day of the notice</source>
        <translation>No se entrega nada el día del aviso</translation>
    </message>
    <message>
        <source>Nothing less was asked for.</source>
        <translation>No se pidió nada menos gravoso.</translation>
    </message>
    <message>
        <source>Nothing says that it is none.</source>
        <translation>Nada indica que no lo sea.</translation>
    </message>
    <message>
        <source>Nothing says that it is unusually voluminous.</source>
        <translation>Nada indica que sea inusualmente voluminoso.</translation>
    </message>
    <message>
        <source>Nothing says that it only delays the government's own notice.</source>
        <translation>Nada indica que solo aplace el propio aviso del gobierno.</translation>
    </message>
    <message>
        <source>Nothing says that the court has limited jurisdiction.</source>
        <translation>Nada indica que el tribunal tenga jurisdicción limitada.</translation>
    </message>
    <message>
        <source>Nothing sensitive was found.</source>
        <translation>No se encontró nada delicado.</translation>
    </message>
    <message>
        <source>Nothing stands behind the silence.</source>
        <translation>Nada respalda el silencio.</translation>
    </message>
    <message>
        <source>Objection to the designated authority</source>
        <translation>Objeción ante la autoridad designada</translation>
    </message>
    <message>
        <source>Objections are waived.</source>
        <translation>Se entiende que se renuncia a objetar.</translation>
    </message>
    <message>
        <source>Objections served</source>
        <translation>Objeciones notificadas</translation>
    </message>
    <message>
        <source>October Holiday</source>
        <translation>Festivo de octubre</translation>
    </message>
    <message>
        <source>Of which class is the court?</source>
        <translation>¿De qué clase es el tribunal?</translation>
    </message>
    <message>
        <source>Of which nationality is the user?</source>
        <translation>¿De qué nacionalidad es el usuario?</translation>
    </message>
    <message>
        <source>On its letter, tell the user.</source>
        <translation>Cuando llegue su carta, avise al usuario.</translation>
    </message>
    <message>
        <source>On objection, data are deleted or limited.</source>
        <translation>Si hay objeción, los datos se borran o se limita su uso.</translation>
    </message>
    <message>
        <source>Only a name is given (%1); an exact account is needed.</source>
        <translation>Solo se da un nombre (%1); hace falta una cuenta exacta.</translation>
    </message>
    <message>
        <source>Pages or attachments are missing or illegible.</source>
        <translation>Faltan páginas o anexos, o son ilegibles.</translation>
    </message>
    <message>
        <source>Patriots' Day</source>
        <translation>Día de los Patriotas</translation>
    </message>
    <message>
        <source>Peace Festival of Augsburg</source>
        <translation>Fiesta de la Paz de Augsburgo</translation>
    </message>
    <message>
        <source>Pen register for foreign intelligence</source>
        <translation>Registro de llamadas de inteligencia exterior</translation>
    </message>
    <message>
        <source>Pen register for foreign intelligence not about a US person</source>
        <translation>Registro de llamadas de inteligencia exterior no sobre una persona estadounidense</translation>
    </message>
    <message>
        <source>Pen register or trap and trace</source>
        <translation>Registro de llamadas o rastreo</translation>
    </message>
    <message>
        <source>Petition to modify or set aside</source>
        <translation>Petición de modificación o anulación</translation>
    </message>
    <message>
        <source>Pioneer Day</source>
        <translation>Día de los Pioneros</translation>
    </message>
    <message>
        <source>Practice; no statute.</source>
        <translation>Práctica; ninguna ley.</translation>
    </message>
    <message>
        <source>Practice; the rule names none.</source>
        <translation>Práctica; la regla no fija ninguno.</translation>
    </message>
    <message>
        <source>Preserve</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Preserve for 90 days</source>
        <translation>Conservar 90 días</translation>
    </message>
    <message>
        <source>Preserve for 90 days from a renewal that came late</source>
        <translation>Conservar 90 días desde una renovación tardía</translation>
    </message>
    <message>
        <source>Preserve for an additional 30 days</source>
        <translation>Conservar 30 días más</translation>
    </message>
    <message>
        <source>Preserve for an additional 90 days</source>
        <translation>Conservar 90 días más</translation>
    </message>
    <message>
        <source>Preserve what a production order asks for</source>
        <translation>Conservar lo que pide una orden de producción</translation>
    </message>
    <message>
        <source>Presidents' Day</source>
        <translation>Día de los Presidentes</translation>
    </message>
    <message>
        <source>Primary Election Day</source>
        <translation>Día de las Elecciones Primarias</translation>
    </message>
    <message>
        <source>Prince Jonah Kuhio Kalanianaole Day</source>
        <translation>Día del Príncipe Jonah Kuhio Kalanianaole</translation>
    </message>
    <message>
        <source>Process after a hold's end does not revive it; release of what was kept is for review.</source>
        <translation>Un requerimiento posterior al final de una conservación no la revive; la salida de lo conservado pasa a revisión.</translation>
    </message>
    <message>
        <source>Process would not be too slow.</source>
        <translation>Un requerimiento judicial no llegaría demasiado tarde.</translation>
    </message>
    <message>
        <source>Queen's Day</source>
        <translation>Día de la Reina</translation>
    </message>
    <message>
        <source>Reasoned objection on a conflict of laws</source>
        <translation>Objeción motivada por conflicto de leyes</translation>
    </message>
    <message>
        <source>Reciprocal notice to the FBI, or a petition</source>
        <translation>Aviso recíproco al FBI, o una petición</translation>
    </message>
    <message>
        <source>Record the decision.</source>
        <translation>Registre la decisión.</translation>
    </message>
    <message>
        <source>References are drawn at random, so that no gap shows.</source>
        <translation>Las referencias se sortean al azar, para que no se vea ningún hueco.</translation>
    </message>
    <message>
        <source>Reformation Day</source>
        <translation>Día de la Reforma</translation>
    </message>
    <message>
        <source>Reformation Day, 500 years</source>
        <translation>Día de la Reforma, 500 años</translation>
    </message>
    <message>
        <source>Reg. (EU) 2023/1543 art. 13</source>
        <translation>Reg. (EU) 2023/1543 art. 13</translation>
    </message>
    <message>
        <source>Representatives are named by this day</source>
        <translation>Los representantes se nombran hasta este día</translation>
    </message>
    <message>
        <source>Respond to a warrant served through the Secretary of State</source>
        <translation>Contestar una orden notificada por medio del secretario de estado</translation>
    </message>
    <message>
        <source>Respond to the warrant</source>
        <translation>Contestar la orden de registro</translation>
    </message>
    <message>
        <source>Respond to the warrant by the law of its state</source>
        <translation>Contestar la orden de registro según la ley de su estado</translation>
    </message>
    <message>
        <source>Return and service of the tracking warrant</source>
        <translation>Devolución y notificación de la orden de seguimiento</translation>
    </message>
    <message>
        <source>Review what one person decided alone</source>
        <translation>Revisar lo que una persona decidió sola</translation>
    </message>
    <message>
        <source>Rows of state calendars without a statute count as disputed: periods at a state's court show both dates.</source>
        <translation>Las filas de los calendarios estatales sin una ley cuentan como discutidas: los plazos ante un tribunal de un estado muestran ambas fechas.</translation>
    </message>
    <message>
        <source>Rule 45(d) and (e) are not reproduced: object.</source>
        <translation>No se reproducen las reglas 45(d) y (e): objete.</translation>
    </message>
    <message>
        <source>Rule 45(d) and (e) are reproduced.</source>
        <translation>Se reproducen las reglas 45(d) y (e).</translation>
    </message>
    <message>
        <source>SUBP_ADMIN_FED and SUBP_ADMIN_STATE go to counsel (V-PO-01).</source>
        <translation>SUBP_ADMIN_FED y SUBP_ADMIN_STATE pasan a la asesoría jurídica (V-PO-01).</translation>
    </message>
    <message>
        <source>SUBP_CIVIL_* that ask for data go to counsel (V-PO-02).</source>
        <translation>SUBP_CIVIL_* que piden datos pasan a la asesoría jurídica (V-PO-02).</translation>
    </message>
    <message>
        <source>Saint Brigid's Day</source>
        <translation>Día de Santa Brígida</translation>
    </message>
    <message>
        <source>Saint Patrick's Day</source>
        <translation>Día de San Patricio</translation>
    </message>
    <message>
        <source>Saint Stephen's Day</source>
        <translation>Día de San Esteban</translation>
    </message>
    <message>
        <source>San Jacinto Day</source>
        <translation>Día de San Jacinto</translation>
    </message>
    <message>
        <source>Sealing binds the court's file; what binds the company is the order's text. Until read, few may see it. No other answer is built yet.</source>
        <translation>El sello obliga respecto del expediente del tribunal; lo que obliga a la empresa es el texto de la orden. Hasta que se lea, pueden verlo pocas personas. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Seat Anchorage; the western Aleutians keep Hawaii-Aleutian time.</source>
        <translation>Sede en Anchorage; las Aleutianas occidentales siguen la hora de Hawái-Aleutianas.</translation>
    </message>
    <message>
        <source>Seat Bismarck, Central time; the south-west of the state keeps Mountain time.</source>
        <translation>Sede en Bismarck, hora del Centro; el suroeste del estado sigue la hora de la Montaña.</translation>
    </message>
    <message>
        <source>Seat Boise, Mountain time; the north of the state keeps Pacific time.</source>
        <translation>Sede en Boise, hora de la Montaña; el norte del estado sigue la hora del Pacífico.</translation>
    </message>
    <message>
        <source>Seat Grand Rapids, Eastern time; four western counties of the Upper Peninsula keep Central time.</source>
        <translation>Sede en Grand Rapids, hora del Este; cuatro condados occidentales de la Península Superior siguen la hora del Centro.</translation>
    </message>
    <message>
        <source>Seat Indianapolis; the Evansville division keeps Central time.</source>
        <translation>Sede en Indianápolis; la división de Evansville sigue la hora del Centro.</translation>
    </message>
    <message>
        <source>Seat Kansas City, Central time; four western counties keep Mountain time.</source>
        <translation>Sede en Kansas City, hora del Centro; cuatro condados occidentales siguen la hora de la Montaña.</translation>
    </message>
    <message>
        <source>Seat Knoxville, Eastern time; the Winchester division keeps Central time.</source>
        <translation>Sede en Knoxville, hora del Este; la división de Winchester sigue la hora del Centro.</translation>
    </message>
    <message>
        <source>Seat Las Vegas, Pacific time; West Wendover keeps Mountain time.</source>
        <translation>Sede en Las Vegas, hora del Pacífico; West Wendover sigue la hora de la Montaña.</translation>
    </message>
    <message>
        <source>Seat Lexington; all divisions keep Eastern time.</source>
        <translation>Sede en Lexington; todas las divisiones siguen la hora del Este.</translation>
    </message>
    <message>
        <source>Seat Louisville; Bowling Green, Owensboro and Paducah keep Central time.</source>
        <translation>Sede en Louisville; Bowling Green, Owensboro y Paducah siguen la hora del Centro.</translation>
    </message>
    <message>
        <source>Seat Omaha, Central time; the west of the state keeps Mountain time.</source>
        <translation>Sede en Omaha, hora del Centro; el oeste del estado sigue la hora de la Montaña.</translation>
    </message>
    <message>
        <source>Seat Portland, Pacific time; Malheur County keeps Mountain time.</source>
        <translation>Sede en Portland, hora del Pacífico; el condado de Malheur sigue la hora de la Montaña.</translation>
    </message>
    <message>
        <source>Seat San Antonio, Central time; the El Paso division keeps Mountain time.</source>
        <translation>Sede en San Antonio, hora del Centro; la división de El Paso sigue la hora de la Montaña.</translation>
    </message>
    <message>
        <source>Seat Sioux Falls, Central time; Rapid City keeps Mountain time.</source>
        <translation>Sede en Sioux Falls, hora del Centro; Rapid City sigue la hora de la Montaña.</translation>
    </message>
    <message>
        <source>Seat South Bend; the Hammond division keeps Central time.</source>
        <translation>Sede en South Bend; la división de Hammond sigue la hora del Centro.</translation>
    </message>
    <message>
        <source>Seat Tallahassee, Eastern time; Pensacola and Panama City keep Central time.</source>
        <translation>Sede en Tallahassee, hora del Este; Pensacola y Panama City siguen la hora del Centro.</translation>
    </message>
    <message>
        <source>Second Day of Christmas</source>
        <translation>Segundo día de Navidad</translation>
    </message>
    <message>
        <source>Send the FBI a reciprocal notice</source>
        <translation>Enviar al FBI un aviso recíproco</translation>
    </message>
    <message>
        <source>Sender, telephone and template are on no list of frauds.</source>
        <translation>El remitente, el teléfono y el modelo no están en ninguna lista de fraudes.</translation>
    </message>
    <message>
        <source>Sender, telephone and template were not compared with known frauds yet.</source>
        <translation>El remitente, el teléfono y el modelo aún no se compararon con fraudes conocidos.</translation>
    </message>
    <message>
        <source>Seward's Day</source>
        <translation>Día de Seward</translation>
    </message>
    <message>
        <source>Shorter on a finding of the court.</source>
        <translation>Un plazo más corto, si el tribunal aprecia motivos para ello.</translation>
    </message>
    <message>
        <source>Shrove Tuesday</source>
        <translation>Martes de Carnaval</translation>
    </message>
    <message>
        <source>Silence is asked for by %1.</source>
        <translation>Fundamento con el que se pide silencio: %1.</translation>
    </message>
    <message>
        <source>Silence is only asked for; no court and no statute orders it. Answer on which day the user will be told unless an order comes.</source>
        <translation>El silencio solo se pide; ni un tribunal ni una ley lo ordena. Conteste qué día se avisará al usuario si no llega una orden.</translation>
    </message>
    <message>
        <source>Silence of a California pen register, until its order expires</source>
        <translation>Silencio de un registro de llamadas de California, hasta que vence su orden</translation>
    </message>
    <message>
        <source>Silence under a California order</source>
        <translation>Silencio según una orden de California</translation>
    </message>
    <message>
        <source>Silence under a nondisclosure order</source>
        <translation>Silencio según una orden de no revelar</translation>
    </message>
    <message>
        <source>Silence under an order of a child-exploitation subpoena</source>
        <translation>Silencio según la orden de una citación por explotación infantil</translation>
    </message>
    <message>
        <source>Sits in many cities; its clerk keeps Eastern time.</source>
        <translation>Tiene sesiones en muchas ciudades; su secretaría sigue la hora del Este.</translation>
    </message>
    <message>
        <source>Something about the document is odd: %1.</source>
        <translation>Hay algo extraño en el documento: %1.</translation>
    </message>
    <message>
        <source>Soon, with time to ask for an extension first.</source>
        <translation>Pronto, con tiempo para pedir antes una prórroga.</translation>
    </message>
    <message>
        <source>State Holiday</source>
        <translation>Festivo estatal</translation>
    </message>
    <message>
        <source>Statehood Day</source>
        <translation>Día de la Estadidad</translation>
    </message>
    <message>
        <source>Stop on denial.</source>
        <translation>Deténgase si se deniega.</translation>
    </message>
    <message>
        <source>Stop.</source>
        <translation>Deténgase.</translation>
    </message>
    <message>
        <source>Subject lines, search words and file names are asked for as contents (L3).</source>
        <translation>Pedir líneas de asunto, palabras de búsqueda o nombres de archivo es pedir contenido (L3).</translation>
    </message>
    <message>
        <source>Susan B. Anthony Day</source>
        <translation>Día de Susan B. Anthony</translation>
    </message>
    <message>
        <source>T-3123-01 and T-2518-01 count the first day (INCL_FIRST_DAY): the earlier end binds.</source>
        <translation>T-3123-01 y T-2518-01 cuentan el primer día (INCL_FIRST_DAY): vincula el final más temprano.</translation>
    </message>
    <message>
        <source>T-EU-* take the plain day as the earlier reading and show that of Reg. 1182/71 as the later.</source>
        <translation>T-EU-* toman el día sin alargar como lectura más temprana y muestran la del Reg. 1182/71 como la más tardía.</translation>
    </message>
    <message>
        <source>T-PRES-01 runs from the instant of receipt.</source>
        <translation>T-PRES-01 corre desde el instante de la recepción.</translation>
    </message>
    <message>
        <source>T-PRES-02</source>
        <translation>T-PRES-02</translation>
    </message>
    <message>
        <source>T-PRES-02 runs from the raw end of the running term; the later of it and the term from receipt is kept.</source>
        <translation>T-PRES-02 corre desde el final bruto del plazo en curso; entre ese plazo y el contado desde la recepción vale el más tardío.</translation>
    </message>
    <message>
        <source>T-R41-01 never rolls; a service inside the rolled reading is for review.</source>
        <translation>T-R41-01 nunca se alarga; una notificación dentro de la lectura alargada pasa a revisión.</translation>
    </message>
    <message>
        <source>Tell the agency that the earlier copy is gone.</source>
        <translation>Diga al organismo que la copia anterior ya no existe.</translation>
    </message>
    <message>
        <source>Tell the user if no process arrived.</source>
        <translation>Avise al usuario si no llegó ningún requerimiento judicial.</translation>
    </message>
    <message>
        <source>Tell the user in time</source>
        <translation>Avisar a tiempo al usuario</translation>
    </message>
    <message>
        <source>Tell the user of a confidential preservation</source>
        <translation>Avisar al usuario de una conservación confidencial</translation>
    </message>
    <message>
        <source>Tell the user of an emergency disclosure</source>
        <translation>Avisar al usuario de una divulgación de emergencia</translation>
    </message>
    <message>
        <source>Tell the user once the emergency has passed</source>
        <translation>Avisar al usuario cuando la emergencia pasó</translation>
    </message>
    <message>
        <source>Tell the user once the silence has ended</source>
        <translation>Avisar al usuario cuando terminó el silencio</translation>
    </message>
    <message>
        <source>Tell the user.</source>
        <translation>Avise al usuario.</translation>
    </message>
    <message>
        <source>Term of the agreement</source>
        <translation>Vigencia del acuerdo</translation>
    </message>
    <message>
        <source>Term of the agreement with Australia</source>
        <translation>Vigencia del acuerdo con Australia</translation>
    </message>
    <message>
        <source>Term of the agreement with the United Kingdom</source>
        <translation>Vigencia del acuerdo con el Reino Unido</translation>
    </message>
    <message>
        <source>Terminate.</source>
        <translation>Póngale fin.</translation>
    </message>
    <message>
        <source>Texas Independence Day</source>
        <translation>Día de la Independencia de Texas</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Día de Acción de Gracias</translation>
    </message>
    <message>
        <source>The California Supreme Court has not decided; contents are refused. No other answer is built yet.</source>
        <translation>El Tribunal Supremo de California no ha decidido; se deniega el contenido. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>The Designated Authority certified it.</source>
        <translation>Lo certificó la autoridad designada.</translation>
    </message>
    <message>
        <source>The FBI looks at the gag again</source>
        <translation>El FBI vuelve a examinar el silencio</translation>
    </message>
    <message>
        <source>The IRS tells the customer</source>
        <translation>El IRS avisa al cliente</translation>
    </message>
    <message>
        <source>The IRS tells the customer before the examination</source>
        <translation>El IRS avisa al cliente antes del examen</translation>
    </message>
    <message>
        <source>The Regulation applies from this day</source>
        <translation>El Reglamento se aplica desde este día</translation>
    </message>
    <message>
        <source>The account exists.</source>
        <translation>La cuenta existe.</translation>
    </message>
    <message>
        <source>The account is %1.</source>
        <translation>La cuenta es %1.</translation>
    </message>
    <message>
        <source>The account is no organisation's.</source>
        <translation>La cuenta no es de una organización.</translation>
    </message>
    <message>
        <source>The action is pending at %1, not at %2: object.</source>
        <translation>La acción está pendiente en %1, no en %2: objete.</translation>
    </message>
    <message>
        <source>The address of delivery could not be verified.</source>
        <translation>No se pudo verificar la dirección de entrega.</translation>
    </message>
    <message>
        <source>The address of delivery was not verified yet; state delivery_verified_at once it was.</source>
        <translation>La dirección de entrega aún no se verificó; indique delivery_verified_at cuando lo esté.</translation>
    </message>
    <message>
        <source>The address of delivery was verified on %1.</source>
        <translation>La dirección de entrega se verificó el %1.</translation>
    </message>
    <message>
        <source>The agency does not confirm the requester.</source>
        <translation>El organismo no confirma al requirente.</translation>
    </message>
    <message>
        <source>The agency follows an emergency with process</source>
        <translation>Tras una emergencia el organismo envía el requerimiento judicial</translation>
    </message>
    <message>
        <source>The agreements name no number; early enough for an answer before the data are due.</source>
        <translation>Los acuerdos no fijan ningún número; lo bastante pronto para tener respuesta antes de que venza la entrega de los datos.</translation>
    </message>
    <message>
        <source>The attestation stands.</source>
        <translation>La declaración consta.</translation>
    </message>
    <message>
        <source>The attestation that no prohibited violation is investigated is missing or refused.</source>
        <translation>Falta o se niega la declaración de que no se investiga una infracción prohibida.</translation>
    </message>
    <message>
        <source>The attestation that no prohibited violation is investigated was not seen yet.</source>
        <translation>Aún no se vio la declaración de que no se investiga una infracción prohibida.</translation>
    </message>
    <message>
        <source>The authority ended on %1: stop.</source>
        <translation>La autorización terminó el %1: deténgase.</translation>
    </message>
    <message>
        <source>The authority runs through %1.</source>
        <translation>La autorización corre hasta el %1.</translation>
    </message>
    <message>
        <source>The call-back used a number from the message, or the agency does not confirm the request.</source>
        <translation>La llamada usó un número del mensaje, o el organismo no confirma la solicitud.</translation>
    </message>
    <message>
        <source>The case file may go.</source>
        <translation>Ya se puede borrar el expediente.</translation>
    </message>
    <message>
        <source>The certificate is missing, or the target is a US person: object to the Designated Authority.</source>
        <translation>Falta la certificación, o el afectado es una persona estadounidense: objete ante la autoridad designada.</translation>
    </message>
    <message>
        <source>The certification leaves out what the statute asks for.</source>
        <translation>La certificación omite lo que pide la ley.</translation>
    </message>
    <message>
        <source>The certification says that no warrant is needed, that the statute is met, for how long and what help is asked.</source>
        <translation>La certificación dice que no hace falta orden de registro, que se cumple la ley, por cuánto tiempo y qué ayuda se pide.</translation>
    </message>
    <message>
        <source>The class of the court is not known yet.</source>
        <translation>Aún no se sabe la clase del tribunal.</translation>
    </message>
    <message>
        <source>The company's state has a shield law; look whether it applies.</source>
        <translation>El estado de la empresa tiene una ley de protección; mire si se aplica.</translation>
    </message>
    <message>
        <source>The country of the issuer is not known yet.</source>
        <translation>Aún no se sabe el país del emisor.</translation>
    </message>
    <message>
        <source>The country of the requester is not known yet.</source>
        <translation>Aún no se sabe el país del requirente.</translation>
    </message>
    <message>
        <source>The court decides a petition against a directive</source>
        <translation>El tribunal decide una petición contra una directiva</translation>
    </message>
    <message>
        <source>The court found none of the five harms.</source>
        <translation>El tribunal no apreció ninguno de los cinco daños.</translation>
    </message>
    <message>
        <source>The court found: %1.</source>
        <translation>El tribunal apreció: %1.</translation>
    </message>
    <message>
        <source>The court is %1.</source>
        <translation>El tribunal es %1.</translation>
    </message>
    <message>
        <source>The court that issued it has the action.</source>
        <translation>La acción está pendiente ante el tribunal que la emitió.</translation>
    </message>
    <message>
        <source>The court wrote no findings.</source>
        <translation>El tribunal no escribió apreciaciones.</translation>
    </message>
    <message>
        <source>The court wrote: %1.</source>
        <translation>El tribunal escribió: %1.</translation>
    </message>
    <message>
        <source>The customer may move to quash</source>
        <translation>El cliente puede pedir la anulación</translation>
    </message>
    <message>
        <source>The customer may petition</source>
        <translation>El cliente puede pedir amparo</translation>
    </message>
    <message>
        <source>The danger and the person at risk are not described yet.</source>
        <translation>El peligro y la persona en riesgo aún no están descritos.</translation>
    </message>
    <message>
        <source>The danger: %1.</source>
        <translation>El peligro: %1.</translation>
    </message>
    <message>
        <source>The data belongs to a European controller: tell it unless forbidden.</source>
        <translation>Los datos pertenecen a un responsable europeo: avísele salvo prohibición.</translation>
    </message>
    <message>
        <source>The data belongs to an organisation: ask the agency to go there, or to let its counsel be told.</source>
        <translation>Los datos pertenecen a una organización: pida al organismo que acuda a ella, o que permita avisar a sus abogados.</translation>
    </message>
    <message>
        <source>The data does not relate to the danger.</source>
        <translation>Los datos no guardan relación con el peligro.</translation>
    </message>
    <message>
        <source>The date of issue is not known yet.</source>
        <translation>Aún no se sabe la fecha de emisión.</translation>
    </message>
    <message>
        <source>The date of issue, %1, lies in the future or is missing.</source>
        <translation>La fecha de emisión, %1, es futura o falta.</translation>
    </message>
    <message>
        <source>The destroy gate blocks while any other hold stands on the account.</source>
        <translation>El control de la destrucción bloquea mientras haya cualquier otra conservación sobre la cuenta.</translation>
    </message>
    <message>
        <source>The duties to the controller were looked at.</source>
        <translation>Se examinaron los deberes hacia el responsable del tratamiento.</translation>
    </message>
    <message>
        <source>The duties to the controller were not looked at.</source>
        <translation>No se examinaron los deberes hacia el responsable del tratamiento.</translation>
    </message>
    <message>
        <source>The duty ceases.</source>
        <translation>El deber cesa.</translation>
    </message>
    <message>
        <source>The enforcing authority may object</source>
        <translation>La autoridad de ejecución puede objetar</translation>
    </message>
    <message>
        <source>The erasure of the case file is proposed; two people decide.</source>
        <translation>Se propone el borrado del expediente; deciden dos personas.</translation>
    </message>
    <message>
        <source>The evidence of the dossier asks for a call back at a number from elsewhere, and none has confirmed the request since.</source>
        <translation>Las pruebas piden una llamada a un número de otra fuente, y desde entonces ninguna confirmó la solicitud.</translation>
    </message>
    <message>
        <source>The examination lies 23 days or more after the notice.</source>
        <translation>El examen es 23 días o más después del aviso.</translation>
    </message>
    <message>
        <source>The examination lies less than 23 days after the notice to the customer.</source>
        <translation>El examen es menos de 23 días después del aviso al cliente.</translation>
    </message>
    <message>
        <source>The extension came after the gag ended; it revives only by a new order.</source>
        <translation>La prórroga llegó después de terminar el silencio; solo revive con una orden nueva.</translation>
    </message>
    <message>
        <source>The extension came while the gag ran.</source>
        <translation>La prórroga llegó mientras corría el silencio.</translation>
    </message>
    <message>
        <source>The files were not scanned; do not follow links in them.</source>
        <translation>Los archivos no se examinaron; no siga los enlaces que contengan.</translation>
    </message>
    <message>
        <source>The files were scanned and are clean.</source>
        <translation>Los archivos se examinaron y están limpios.</translation>
    </message>
    <message>
        <source>The form is complete.</source>
        <translation>El formulario está completo.</translation>
    </message>
    <message>
        <source>The form is incomplete or came by the wrong way: answer with Annex III.</source>
        <translation>El formulario está incompleto o llegó por una vía indebida: conteste con el anexo III.</translation>
    </message>
    <message>
        <source>The form is not signed.</source>
        <translation>El formulario no está firmado.</translation>
    </message>
    <message>
        <source>The form is signed, with the undertaking to follow with process.</source>
        <translation>El formulario está firmado, con el compromiso de enviar después el requerimiento judicial.</translation>
    </message>
    <message>
        <source>The gag gate stands before it in any case; an office may ask for two people.</source>
        <translation>El control de la prohibición de revelar está antes en todo caso; una oficina puede pedir dos personas.</translation>
    </message>
    <message>
        <source>The government applies to a court</source>
        <translation>El gobierno acude a un tribunal</translation>
    </message>
    <message>
        <source>The government tells the user</source>
        <translation>El gobierno avisa al usuario</translation>
    </message>
    <message>
        <source>The government tells the user of an emergency</source>
        <translation>El gobierno avisa al usuario de una emergencia</translation>
    </message>
    <message>
        <source>The government tells the user, under the NDO Fairness Act</source>
        <translation>El gobierno avisa al usuario, según la NDO Fairness Act</translation>
    </message>
    <message>
        <source>The government's own notice, which it may delay</source>
        <translation>El aviso del propio gobierno, que puede demorar</translation>
    </message>
    <message>
        <source>The instrument compels %1.</source>
        <translation>El instrumento obliga a entregar %1.</translation>
    </message>
    <message>
        <source>The instrument does not compel %1.</source>
        <translation>El instrumento no obliga a entregar %1.</translation>
    </message>
    <message>
        <source>The issuer is of %1; a foreign authority asks through the United States.</source>
        <translation>El emisor es de %1; una autoridad extranjera pide por medio de los Estados Unidos.</translation>
    </message>
    <message>
        <source>The issuer is of the United States.</source>
        <translation>El emisor es de los Estados Unidos.</translation>
    </message>
    <message>
        <source>The judge serves the inventory</source>
        <translation>El juez notifica el inventario</translation>
    </message>
    <message>
        <source>The length of T-2703D-01.</source>
        <translation>La duración de T-2703D-01.</translation>
    </message>
    <message>
        <source>The length of T-CL-01.</source>
        <translation>La duración de T-CL-01.</translation>
    </message>
    <message>
        <source>The length of T-EDR-01 from receipt.</source>
        <translation>La duración de T-EDR-01 desde la recepción.</translation>
    </message>
    <message>
        <source>The length of T-EDR-03 after an emergency disclosure.</source>
        <translation>La duración de T-EDR-03 después de una divulgación de emergencia.</translation>
    </message>
    <message>
        <source>The length of T-NOT-01 and T-NOT-02: data waits so long after notice.</source>
        <translation>La duración de T-NOT-01 y T-NOT-02: tanto tiempo esperan los datos después del aviso.</translation>
    </message>
    <message>
        <source>The length of T-NOT-04.</source>
        <translation>La duración de T-NOT-04.</translation>
    </message>
    <message>
        <source>The length of T-NOT-05 after an emergency disclosure.</source>
        <translation>La duración de T-NOT-05 después de una divulgación de emergencia.</translation>
    </message>
    <message>
        <source>The length of T-RET-01, which runs from the day a case was closed. Once it ended, the erasure of the case file may be proposed.</source>
        <translation>La duración de T-RET-01, que corre desde el día en que se cerró un caso. Cuando termina, se puede proponer el borrado del expediente.</translation>
    </message>
    <message>
        <source>The length of the hold after production (T-PRES-04).</source>
        <translation>La duración de la conservación después de la entrega (T-PRES-04).</translation>
    </message>
    <message>
        <source>The letter is certified; counsel and those needed to comply may know.</source>
        <translation>La carta está certificada; pueden saberlo la asesoría jurídica y quienes hagan falta para cumplir.</translation>
    </message>
    <message>
        <source>The letter is not certified; send reciprocal notice.</source>
        <translation>La carta no está certificada; envíe el aviso recíproco.</translation>
    </message>
    <message>
        <source>The letter may ask for %1.</source>
        <translation>La carta puede pedir %1.</translation>
    </message>
    <message>
        <source>The narrowest band with the longest delay; counsel decides. No other answer is built yet.</source>
        <translation>La banda más estrecha con la demora más larga; decide la asesoría jurídica. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>The number is %1.</source>
        <translation>El número es %1.</translation>
    </message>
    <message>
        <source>The number of the case, docket or agency is not known yet.</source>
        <translation>Aún no se sabe el número del caso, del expediente o del organismo.</translation>
    </message>
    <message>
        <source>The offence is %1.</source>
        <translation>El delito es %1.</translation>
    </message>
    <message>
        <source>The offence is not known yet.</source>
        <translation>Aún no se sabe el delito.</translation>
    </message>
    <message>
        <source>The offence, or what is to be searched and seized, is missing.</source>
        <translation>Falta el delito, o lo que se ha de registrar e incautar.</translation>
    </message>
    <message>
        <source>The order does not name this process, its date and this company.</source>
        <translation>La orden no nombra este requerimiento, su fecha y esta empresa.</translation>
    </message>
    <message>
        <source>The order does not recite specific and articulable facts.</source>
        <translation>La orden no expone hechos específicos y articulables.</translation>
    </message>
    <message>
        <source>The order leaves out what 18 USC 3123(b)(1) asks for, or does not apply to this company.</source>
        <translation>La orden omite lo que pide 18 USC 3123(b)(1), o no se aplica a esta empresa.</translation>
    </message>
    <message>
        <source>The order names %1.</source>
        <translation>La orden nombra %1.</translation>
    </message>
    <message>
        <source>The order recites specific and articulable facts.</source>
        <translation>La orden expone hechos específicos y articulables.</translation>
    </message>
    <message>
        <source>The order specifies what the statute asks for.</source>
        <translation>La orden especifica lo que pide la ley.</translation>
    </message>
    <message>
        <source>The packet and its hashes differ.</source>
        <translation>El paquete y sus huellas difieren.</translation>
    </message>
    <message>
        <source>The packet holds a category above the ceiling: build it anew.</source>
        <translation>El paquete contiene una categoría por encima del techo: ármelo de nuevo.</translation>
    </message>
    <message>
        <source>The packet was built with a hash of every file; it is verified again when it leaves.</source>
        <translation>El paquete se armó con una huella de cada archivo; se verifica otra vez cuando sale.</translation>
    </message>
    <message>
        <source>The paper bears no number.</source>
        <translation>El documento no lleva número.</translation>
    </message>
    <message>
        <source>The paper cites %1.</source>
        <translation>El documento cita %1.</translation>
    </message>
    <message>
        <source>The paper cites no statute that lets the agency ask.</source>
        <translation>El documento no cita ninguna ley que permita pedir al organismo.</translation>
    </message>
    <message>
        <source>The paper does not say that the other parties were told.</source>
        <translation>El documento no dice que se avisara a las demás partes.</translation>
    </message>
    <message>
        <source>The paper gives a free mailbox for the reply (%1); call the agency back.</source>
        <translation>El documento da un buzón gratuito para la respuesta (%1); llame al organismo.</translation>
    </message>
    <message>
        <source>The paper is addressed to %1, which is not this company.</source>
        <translation>El documento se dirige a %1, que no es esta empresa.</translation>
    </message>
    <message>
        <source>The paper is addressed to %1.</source>
        <translation>El documento se dirige a %1.</translation>
    </message>
    <message>
        <source>The paper is issued by %1.</source>
        <translation>El documento lo emite %1.</translation>
    </message>
    <message>
        <source>The paper names nobody who asks for the data.</source>
        <translation>El documento no nombra a nadie que pida los datos.</translation>
    </message>
    <message>
        <source>The paper names nobody who issued it.</source>
        <translation>El documento no nombra a nadie que lo emitiera.</translation>
    </message>
    <message>
        <source>The paper says that the other parties were told.</source>
        <translation>El documento dice que se avisó a las demás partes.</translation>
    </message>
    <message>
        <source>The paper was issued on %1.</source>
        <translation>El documento se emitió el %1.</translation>
    </message>
    <message>
        <source>The petition is assigned</source>
        <translation>La petición se asigna</translation>
    </message>
    <message>
        <source>The place to comply lies farther than 100 miles: object.</source>
        <translation>El lugar de cumplimiento está a más de 100 millas: objete.</translation>
    </message>
    <message>
        <source>The place to comply lies within 100 miles of where the company does business.</source>
        <translation>El lugar de cumplimiento está a 100 millas o menos de donde la empresa ejerce su actividad.</translation>
    </message>
    <message>
        <source>The policy answers authorities abroad only where the government of the United States compels it.</source>
        <translation>La política contesta a autoridades extranjeras solo cuando el gobierno de los Estados Unidos obliga a ello.</translation>
    </message>
    <message>
        <source>The policy destroys, yet the copy still stands; counsel decides and it is logged. No other answer is built yet.</source>
        <translation>La política dispone destruir, pero la copia sigue ahí; decide la asesoría jurídica y consta en la bitácora. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>The policy excepts some emergencies; looked at again after 30 days.</source>
        <translation>La política exceptúa algunas emergencias; se vuelve a examinar a los 30 días.</translation>
    </message>
    <message>
        <source>The policy leaves this instrument to counsel.</source>
        <translation>La política deja este instrumento a la asesoría jurídica.</translation>
    </message>
    <message>
        <source>The policy names no schedule.</source>
        <translation>La política no fija ninguna tarifa.</translation>
    </message>
    <message>
        <source>The policy names no schedule; some companies collect a civil party's costs first.</source>
        <translation>La política no fija ninguna tarifa; algunas empresas cobran antes los costes de una parte civil.</translation>
    </message>
    <message>
        <source>The policy names none; seven days or the day the answer is due, whichever is later, is what others give.</source>
        <translation>La política no fija ninguno; siete días o el día en que vence la respuesta, lo que sea más tarde, es lo que dan otros.</translation>
    </message>
    <message>
        <source>The policy names warrants, criminal subpoenas and court orders only; where doubtful a court order is asked for and the user told early. No other answer is built yet.</source>
        <translation>La política solo nombra órdenes de registro, citaciones penales y órdenes judiciales; en caso de duda se pide una orden judicial y se avisa pronto al usuario. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>The policy speaks of disclosure only. No other answer is built yet.</source>
        <translation>La política solo habla de revelar datos. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>The policy speaks of preservation only. No other answer is built yet.</source>
        <translation>La política solo habla de conservación. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>The prepared row of Rule 45(b) (V-R45B-01) has no valid_from and is in force nowhere. Of Rule 17, 45(c) and Evidence Rule 707 no row is prepared: they would change no judgement made here.</source>
        <translation>La fila en preparación de la regla 45(b) (V-R45B-01) no tiene valid_from y no está en vigor en ninguna parte. De la regla 17, la 45(c) y la regla de prueba 707 no hay ninguna fila en preparación: no cambiarían ningún juicio hecho aquí.</translation>
    </message>
    <message>
        <source>The process came after the preservation ended, or the company appeals.</source>
        <translation>El requerimiento llegó después de terminar la conservación, o la empresa recurre.</translation>
    </message>
    <message>
        <source>The process came while the preservation ran, and the company does not appeal.</source>
        <translation>El requerimiento llegó mientras corría la conservación, y la empresa no recurre.</translation>
    </message>
    <message>
        <source>The published policy does not promise it; 0 sets no timer.</source>
        <translation>La política publicada no lo promete; con 0 no corre ningún plazo.</translation>
    </message>
    <message>
        <source>The purpose is blank, or only protected speech is the target.</source>
        <translation>El fin está en blanco, o solo se persigue expresión protegida.</translation>
    </message>
    <message>
        <source>The purpose is not known yet.</source>
        <translation>Aún no se sabe el fin.</translation>
    </message>
    <message>
        <source>The purpose is: %1.</source>
        <translation>El fin es: %1.</translation>
    </message>
    <message>
        <source>The range ends before the paper came.</source>
        <translation>El intervalo termina antes de que llegara el documento.</translation>
    </message>
    <message>
        <source>The range runs to %1, after the paper came: what is later is not given.</source>
        <translation>El intervalo llega hasta %1, después de recibirse el documento: lo posterior no se entrega.</translation>
    </message>
    <message>
        <source>The recipient could not be verified.</source>
        <translation>No se pudo verificar al destinatario.</translation>
    </message>
    <message>
        <source>The recipient was not verified yet.</source>
        <translation>El destinatario aún no se verificó.</translation>
    </message>
    <message>
        <source>The recipient was verified on %1.</source>
        <translation>El destinatario se verificó el %1.</translation>
    </message>
    <message>
        <source>The reply goes to no free mailbox.</source>
        <translation>La respuesta no va a ningún buzón gratuito.</translation>
    </message>
    <message>
        <source>The report shows national security process in the bands of 50 USC 1874(a)(4).</source>
        <translation>El informe muestra los requerimientos de seguridad nacional en las bandas de 50 USC 1874(a)(4).</translation>
    </message>
    <message>
        <source>The requester is %1.</source>
        <translation>El requirente es %1.</translation>
    </message>
    <message>
        <source>The requester is of %1, not of the United States.</source>
        <translation>El requirente es de %1, no de los Estados Unidos.</translation>
    </message>
    <message>
        <source>The requester is of the United States.</source>
        <translation>El requirente es de los Estados Unidos.</translation>
    </message>
    <message>
        <source>The requester was called back on %1.</source>
        <translation>Se devolvió la llamada al requirente el %1.</translation>
    </message>
    <message>
        <source>The requester was not called back at a number from an independent source.</source>
        <translation>No se llamó al requirente a un número de fuente independiente.</translation>
    </message>
    <message>
        <source>The requester was not called back yet.</source>
        <translation>Aún no se devolvió la llamada al requirente.</translation>
    </message>
    <message>
        <source>The requester was not called back; a mailbox of an agency can be sold.</source>
        <translation>No se devolvió la llamada al requirente; el buzón de un organismo puede venderse.</translation>
    </message>
    <message>
        <source>The review is %1.</source>
        <translation>La revisión es %1.</translation>
    </message>
    <message>
        <source>The right to that ground is lost.</source>
        <translation>Se pierde el derecho a invocar ese motivo.</translation>
    </message>
    <message>
        <source>The rule says promptly and names no number; 0 sets no timer.</source>
        <translation>La regla dice «sin demora» y no fija ningún número; con 0 no corre ningún plazo.</translation>
    </message>
    <message>
        <source>The scan found: %1.</source>
        <translation>El examen de los archivos encontró: %1.</translation>
    </message>
    <message>
        <source>The sender's address %1 is not on an official domain, or its mail failed a check; call the agency back.</source>
        <translation>La dirección del remitente %1 no es de un dominio oficial, o su correo no pasó un control; llame al organismo.</translation>
    </message>
    <message>
        <source>The sender's domain is an official one (%1).</source>
        <translation>El dominio del remitente es oficial (%1).</translation>
    </message>
    <message>
        <source>The sender's domain was not compared with the official ones yet.</source>
        <translation>El dominio del remitente aún no se comparó con los oficiales.</translation>
    </message>
    <message>
        <source>The service is not offered to the public, so 18 USC 2702 may not bind: counsel looks at it.</source>
        <translation>El servicio no se ofrece al público, así que 18 USC 2702 quizá no obligue: lo examina la asesoría jurídica.</translation>
    </message>
    <message>
        <source>The service is offered to the public.</source>
        <translation>El servicio se ofrece al público.</translation>
    </message>
    <message>
        <source>The signer's title is not known yet.</source>
        <translation>Aún no se sabe el cargo del firmante.</translation>
    </message>
    <message>
        <source>The silence of 18 USC 3123(d) stands until a court orders otherwise.</source>
        <translation>El silencio de 18 USC 3123(d) sigue en pie hasta que un tribunal ordene otra cosa.</translation>
    </message>
    <message>
        <source>The silence of the provider does not end by itself.</source>
        <translation>El silencio del proveedor no termina por sí solo.</translation>
    </message>
    <message>
        <source>The silence rests on %1.</source>
        <translation>El silencio se funda en %1.</translation>
    </message>
    <message>
        <source>The statute adds a period to the first; the latest reading is shown. No other answer is built yet.</source>
        <translation>La ley añade un plazo al primero; se muestra la lectura más tardía. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>The statute covers the investigation named.</source>
        <translation>La ley abarca la investigación nombrada.</translation>
    </message>
    <message>
        <source>The statute says "an additional 90-day period", in the singular; a further renewal is for counsel.</source>
        <translation>La ley dice «an additional 90-day period», en singular; otra renovación corresponde a la asesoría jurídica.</translation>
    </message>
    <message>
        <source>The statute says promptly and names no number.</source>
        <translation>La ley dice «sin demora» y no fija ningún número.</translation>
    </message>
    <message>
        <source>The subpoena comes from another state and was not made local.</source>
        <translation>La citación viene de otro estado y no se convirtió en local.</translation>
    </message>
    <message>
        <source>The time to comply is reasonable.</source>
        <translation>El plazo para cumplir es razonable.</translation>
    </message>
    <message>
        <source>The time to comply is too short: object.</source>
        <translation>El plazo para cumplir es demasiado corto: objete.</translation>
    </message>
    <message>
        <source>The title lapsed; certifications are said to run on. No other answer is built yet.</source>
        <translation>El título expiró; se dice que las certificaciones siguen vigentes. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>The transparency report counts by the day of receipt.</source>
        <translation>El informe de transparencia cuenta por el día de recepción.</translation>
    </message>
    <message>
        <source>The user is a US person or lives in the United States.</source>
        <translation>El usuario es persona estadounidense o vive en los Estados Unidos.</translation>
    </message>
    <message>
        <source>The user is no US person and a foreign law may be broken: a motion within 14 days.</source>
        <translation>El usuario no es persona estadounidense y puede infringirse una ley extranjera: moción en un plazo de 14 días.</translation>
    </message>
    <message>
        <source>The user is told once it has; three days is when most have.</source>
        <translation>Se avisa al usuario cuando ha pasado; a los tres días ya pasó en la mayoría de los casos.</translation>
    </message>
    <message>
        <source>The user may challenge</source>
        <translation>El usuario puede impugnar</translation>
    </message>
    <message>
        <source>The user was not told yet, or still has time; the gate asks again when data leaves.</source>
        <translation>Aún no se avisó al usuario, o todavía tiene plazo; el control vuelve a preguntar cuando salen los datos.</translation>
    </message>
    <message>
        <source>The user was not told.</source>
        <translation>No se avisó al usuario.</translation>
    </message>
    <message>
        <source>The user was told and the wait is over, or a gag or a recorded exception stands.</source>
        <translation>Se avisó al usuario y la espera terminó, o rige una prohibición de revelar o una excepción registrada.</translation>
    </message>
    <message>
        <source>The warrant has expired; service after this day is reviewed.</source>
        <translation>La orden de registro ha vencido; una notificación posterior a este día pasa a revisión.</translation>
    </message>
    <message>
        <source>The warrant is of %1; the policy asks counsel about warrants of other states.</source>
        <translation>La orden de registro es de %1; la política consulta a la asesoría jurídica sobre órdenes de otros estados.</translation>
    </message>
    <message>
        <source>The warrant is of the company's own state.</source>
        <translation>La orden de registro es del propio estado de la empresa.</translation>
    </message>
    <message>
        <source>The warrant is void.</source>
        <translation>La orden de registro es nula.</translation>
    </message>
    <message>
        <source>They may lack general criminal jurisdiction. No other answer is built yet.</source>
        <translation>Quizá no tengan jurisdicción penal general. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>This court may not issue the warrant.</source>
        <translation>Este tribunal no puede emitir la orden de registro.</translation>
    </message>
    <message>
        <source>Through whom was it served?</source>
        <translation>¿Por medio de quién se notificó?</translation>
    </message>
    <message>
        <source>Time enough to ask counsel, before any appeal is late. No other answer is built yet.</source>
        <translation>Tiempo suficiente para consultar a la asesoría jurídica antes de que un recurso llegue tarde. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Time for questions about what was produced.</source>
        <translation>Tiempo para preguntas sobre lo que se entregó.</translation>
    </message>
    <message>
        <source>To keep longer is the safe direction.</source>
        <translation>Lo seguro es guardar más tiempo.</translation>
    </message>
    <message>
        <source>To stop earlier is the safe direction. No other answer is built yet.</source>
        <translation>Lo seguro es detenerse antes. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>To tell a qualifying foreign government of a demand on its national breaks no order; counsel decides.</source>
        <translation>Avisar a un gobierno extranjero habilitado de un requerimiento sobre un nacional suyo no infringe ninguna orden; decide la asesoría jurídica.</translation>
    </message>
    <message>
        <source>To whom is it addressed?</source>
        <translation>¿A quién se dirige?</translation>
    </message>
    <message>
        <source>To whom the paper is addressed is not known yet.</source>
        <translation>Aún no se sabe a quién se dirige el documento.</translation>
    </message>
    <message>
        <source>Town Meeting Day</source>
        <translation>Día de la Asamblea Municipal</translation>
    </message>
    <message>
        <source>Transmit in an emergency</source>
        <translation>Transmitir en una emergencia</translation>
    </message>
    <message>
        <source>Transmit the data</source>
        <translation>Transmitir los datos</translation>
    </message>
    <message>
        <source>Treated as content. No other answer is built yet.</source>
        <translation>Se trata como contenido. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Truman Day</source>
        <translation>Día de Truman</translation>
    </message>
    <message>
        <source>Two people decide, without exception.</source>
        <translation>Deciden dos personas, sin excepción.</translation>
    </message>
    <message>
        <source>US law bars contents and EU law threatens a fine. No other answer is built yet.</source>
        <translation>El derecho estadounidense prohíbe dar contenido y el de la UE amenaza con una multa. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>US law bars what is asked for: a reasoned objection within 10 days.</source>
        <translation>El derecho estadounidense prohíbe lo que se pide: objeción motivada en un plazo de 10 días.</translation>
    </message>
    <message>
        <source>United States v. Warshak; no other setting is offered. No other answer is built yet.</source>
        <translation>United States v. Warshak; no se ofrece ningún otro ajuste. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Until a state's list is compared with its statute. No other answer is built yet.</source>
        <translation>Hasta que la lista de un estado se compare con su ley. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Until when may the user not be told?</source>
        <translation>¿Hasta cuándo no se puede avisar al usuario?</translation>
    </message>
    <message>
        <source>Until which day is data asked for?</source>
        <translation>¿Hasta qué día se piden datos?</translation>
    </message>
    <message>
        <source>Use of the tracking device</source>
        <translation>Uso del dispositivo de seguimiento</translation>
    </message>
    <message>
        <source>V-EM-09 redirects foreign emergencies to the FBI.</source>
        <translation>V-EM-09 redirige al FBI las emergencias extranjeras.</translation>
    </message>
    <message>
        <source>V-FM-04: a municipal, justice or tribal court's warrant is for counsel.</source>
        <translation>V-FM-04: la orden de registro de un tribunal municipal, de paz o tribal queda para la asesoría jurídica.</translation>
    </message>
    <message>
        <source>V-FM-13: a civil subpoena that gives fewer days is objected to.</source>
        <translation>V-FM-13: se objeta una citación civil que da menos días.</translation>
    </message>
    <message>
        <source>V-FM-26 asks for the attestation where the company sits in a shield-law state.</source>
        <translation>V-FM-26 pide la declaración si la empresa tiene su sede en un estado con ley de protección.</translation>
    </message>
    <message>
        <source>V-GG-02 asks that the order names this very process.</source>
        <translation>V-GG-02 pide que la orden nombre este mismo requerimiento.</translation>
    </message>
    <message>
        <source>V-OUT-06: when the recipient is verified again before release.</source>
        <translation>V-OUT-06: cuándo se vuelve a verificar al destinatario antes de autorizar la salida.</translation>
    </message>
    <message>
        <source>V-PO-03: a warrant of another state is honoured, or goes to counsel.</source>
        <translation>V-PO-03: una orden de registro de otro estado se atiende, o pasa a la asesoría jurídica.</translation>
    </message>
    <message>
        <source>V-SC-16 and V-SC-24 refuse contents in civil and defence process.</source>
        <translation>V-SC-16 y V-SC-24 deniegan el contenido en requerimientos civiles y de la defensa.</translation>
    </message>
    <message>
        <source>V-SV-06: an older paper is marked stale.</source>
        <translation>V-SV-06: un documento de más días se marca como demasiado antiguo.</translation>
    </message>
    <message>
        <source>Validation of an emergency order</source>
        <translation>Validación de una orden de emergencia</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Día de los Veteranos</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>Día de la Victoria</translation>
    </message>
    <message>
        <source>Victory of 1945</source>
        <translation>Victoria de 1945</translation>
    </message>
    <message>
        <source>Wait after telling the user</source>
        <translation>Esperar después de avisar al usuario</translation>
    </message>
    <message>
        <source>Wait for grounds of refusal</source>
        <translation>Esperar motivos de denegación</translation>
    </message>
    <message>
        <source>Was it decided whether costs are claimed?</source>
        <translation>¿Se decidió si se reclaman costes?</translation>
    </message>
    <message>
        <source>Was the agreement with that country extended beyond its first five years?</source>
        <translation>¿Se prorrogó el acuerdo con ese país más allá de sus primeros cinco años?</translation>
    </message>
    <message>
        <source>Was the judge on the court's roster on that day?</source>
        <translation>¿Estaba el juez ese día en la lista del tribunal?</translation>
    </message>
    <message>
        <source>Was the packet built with its hashes?</source>
        <translation>¿Se armó el paquete con sus huellas?</translation>
    </message>
    <message>
        <source>Was the user told, and is the wait over?</source>
        <translation>¿Se avisó al usuario y terminó la espera?</translation>
    </message>
    <message>
        <source>Washington's Birthday</source>
        <translation>Natalicio de Washington</translation>
    </message>
    <message>
        <source>Washington's Birthday (observed)</source>
        <translation>Natalicio de Washington (observado)</translation>
    </message>
    <message>
        <source>Weekday kept for a holiday of a weekend</source>
        <translation>Día laborable al que se traslada un festivo de fin de semana</translation>
    </message>
    <message>
        <source>Were the costs paid or waived?</source>
        <translation>¿Se pagaron o se condonaron los costes?</translation>
    </message>
    <message>
        <source>West Virginia Day</source>
        <translation>Día de Virginia Occidental</translation>
    </message>
    <message>
        <source>West of the date line: its day ends before that of New York.</source>
        <translation>Al oeste de la línea de cambio de fecha: su día termina antes que el de Nueva York.</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>¿Qué fue de ello?</translation>
    </message>
    <message>
        <source>What did counsel decide?</source>
        <translation>¿Qué decidió la asesoría jurídica?</translation>
    </message>
    <message>
        <source>What did the check of the mail's signature say?</source>
        <translation>¿Qué dijo la comprobación de la firma del correo?</translation>
    </message>
    <message>
        <source>What did the check of the sender's policy say?</source>
        <translation>¿Qué dijo la comprobación de la política del remitente?</translation>
    </message>
    <message>
        <source>What did the check of the sending server say?</source>
        <translation>¿Qué dijo la comprobación del servidor de envío?</translation>
    </message>
    <message>
        <source>What did the scan say?</source>
        <translation>¿Qué dijo el análisis?</translation>
    </message>
    <message>
        <source>What does the silence rest on?</source>
        <translation>¿En qué se funda el silencio?</translation>
    </message>
    <message>
        <source>What is done with European production and preservation orders?</source>
        <translation>¿Qué se hace con las órdenes europeas de producción y de conservación?</translation>
    </message>
    <message>
        <source>What is done with administrative subpoenas?</source>
        <translation>¿Qué se hace con las citaciones administrativas?</translation>
    </message>
    <message>
        <source>What is done with an order of silence without end?</source>
        <translation>¿Qué se hace con una orden de silencio sin final?</translation>
    </message>
    <message>
        <source>What is done with an order that the government attaches to later process?</source>
        <translation>¿Qué se hace con una orden que el gobierno adjunta a requerimientos posteriores?</translation>
    </message>
    <message>
        <source>What is done with civil subpoenas that ask for records?</source>
        <translation>¿Qué se hace con las citaciones civiles que piden registros?</translation>
    </message>
    <message>
        <source>What is done with directives after 12 June 2026?</source>
        <translation>¿Qué se hace con las directivas posteriores al 12 de junio de 2026?</translation>
    </message>
    <message>
        <source>What is done with emergencies of foreign agencies?</source>
        <translation>¿Qué se hace con las emergencias de organismos extranjeros?</translation>
    </message>
    <message>
        <source>What is done with papers of tribal and municipal courts?</source>
        <translation>¿Qué se hace con los documentos de tribunales tribales y municipales?</translation>
    </message>
    <message>
        <source>What is done with warrants of another state?</source>
        <translation>¿Qué se hace con las órdenes de registro de otro estado?</translation>
    </message>
    <message>
        <source>What is odd about the document (none)?</source>
        <translation>¿Qué hay de raro en el documento (none si nada)?</translation>
    </message>
    <message>
        <source>What kind of emergency is it?</source>
        <translation>¿Qué clase de emergencia es?</translation>
    </message>
    <message>
        <source>What kind of emergency it is is not known.</source>
        <translation>No se sabe qué clase de emergencia es.</translation>
    </message>
    <message>
        <source>What kind of issuer is it?</source>
        <translation>¿Qué clase de emisor es?</translation>
    </message>
    <message>
        <source>What kind of paper is it (an id of the law)?</source>
        <translation>¿Qué clase de documento es (un id de la ley)?</translation>
    </message>
    <message>
        <source>What less was asked for before a motion?</source>
        <translation>¿Qué medida menos gravosa se pidió antes de una moción?</translation>
    </message>
    <message>
        <source>What of process that comes after the end and before the destruction?</source>
        <translation>¿Qué se hace con un requerimiento que llega después del final y antes de la destrucción?</translation>
    </message>
    <message>
        <source>What of subject lines, URL paths, search terms and file names?</source>
        <translation>¿Qué se hace con líneas de asunto, rutas de URL, términos de búsqueda y nombres de archivo?</translation>
    </message>
    <message>
        <source>What the silence rests on is not known; until it is, the user is not told.</source>
        <translation>No se sabe en qué se funda el silencio; hasta entonces no se avisa al usuario.</translation>
    </message>
    <message>
        <source>When did Annex VI extend the preservation?</source>
        <translation>¿Cuándo prorrogó el anexo VI la conservación?</translation>
    </message>
    <message>
        <source>When did it arrive?</source>
        <translation>¿Cuándo llegó?</translation>
    </message>
    <message>
        <source>When did one person decide an emergency alone?</source>
        <translation>¿Cuándo decidió una persona sola una emergencia?</translation>
    </message>
    <message>
        <source>When did the Attorney General authorize it?</source>
        <translation>¿Cuándo lo autorizó el Fiscal General?</translation>
    </message>
    <message>
        <source>When did the FBI receive the reciprocal notice?</source>
        <translation>¿Cuándo recibió el FBI el aviso recíproco?</translation>
    </message>
    <message>
        <source>When did the agency say that the emergency has passed?</source>
        <translation>¿Cuándo dijo el organismo que la emergencia ha pasado?</translation>
    </message>
    <message>
        <source>When did the agreement enter into force?</source>
        <translation>¿Cuándo entró en vigor el acuerdo?</translation>
    </message>
    <message>
        <source>When did the emergency installation begin?</source>
        <translation>¿Cuándo empezó la instalación de emergencia?</translation>
    </message>
    <message>
        <source>When did the extension arrive?</source>
        <translation>¿Cuándo llegó la prórroga?</translation>
    </message>
    <message>
        <source>When did the government receive the confirmation of the backup copy?</source>
        <translation>¿Cuándo recibió el gobierno la confirmación de la copia de seguridad?</translation>
    </message>
    <message>
        <source>When did the government tell the user of the backup copy?</source>
        <translation>¿Cuándo avisó el gobierno al usuario de la copia de seguridad?</translation>
    </message>
    <message>
        <source>When did the interception end?</source>
        <translation>¿Cuándo terminó la interceptación?</translation>
    </message>
    <message>
        <source>When did the interception first begin?</source>
        <translation>¿Cuándo empezó la interceptación por primera vez?</translation>
    </message>
    <message>
        <source>When did the process arrive that follows the emergency?</source>
        <translation>¿Cuándo llegó el requerimiento que sigue a la emergencia?</translation>
    </message>
    <message>
        <source>When did the silence end?</source>
        <translation>¿Cuándo terminó el silencio?</translation>
    </message>
    <message>
        <source>When did the use of the tracking device end?</source>
        <translation>¿Cuándo terminó el uso del dispositivo de seguimiento?</translation>
    </message>
    <message>
        <source>When did the user discover the disclosure?</source>
        <translation>¿Cuándo descubrió el usuario la divulgación?</translation>
    </message>
    <message>
        <source>When does the authority end?</source>
        <translation>¿Cuándo termina la autorización?</translation>
    </message>
    <message>
        <source>When does the preservation end?</source>
        <translation>¿Cuándo termina la conservación?</translation>
    </message>
    <message>
        <source>When does the silence end?</source>
        <translation>¿Cuándo termina el silencio?</translation>
    </message>
    <message>
        <source>When is an attestation on prohibited violations asked for?</source>
        <translation>¿Cuándo se pide una declaración sobre infracciones prohibidas?</translation>
    </message>
    <message>
        <source>When is the address of delivery verified before data leaves?</source>
        <translation>¿Cuándo se verifica la dirección de entrega antes de que salgan datos?</translation>
    </message>
    <message>
        <source>When is the anniversary of 29 February, or of a day the month does not have?</source>
        <translation>¿Cuándo es el aniversario del 29 de febrero, o de un día que el mes no tiene?</translation>
    </message>
    <message>
        <source>When is the answer due?</source>
        <translation>¿Cuándo vence la respuesta?</translation>
    </message>
    <message>
        <source>When is the examination?</source>
        <translation>¿Cuándo es el examen?</translation>
    </message>
    <message>
        <source>When it ends is not known yet.</source>
        <translation>Aún no se sabe cuándo termina.</translation>
    </message>
    <message>
        <source>When it was issued and served is not known yet.</source>
        <translation>Aún no se sabe cuándo se emitió y se notificó.</translation>
    </message>
    <message>
        <source>When it was served is not known yet.</source>
        <translation>Aún no se sabe cuándo se notificó.</translation>
    </message>
    <message>
        <source>When must the company comply?</source>
        <translation>¿Cuándo debe cumplir la empresa?</translation>
    </message>
    <message>
        <source>When the authority ends is not known yet.</source>
        <translation>Aún no se sabe cuándo termina la autorización.</translation>
    </message>
    <message>
        <source>When the company must comply is not known yet.</source>
        <translation>Aún no se sabe cuándo debe cumplir la empresa.</translation>
    </message>
    <message>
        <source>When the customer was told, and when the examination is, is not known yet.</source>
        <translation>Aún no se sabe cuándo se avisó al cliente y cuándo es el examen.</translation>
    </message>
    <message>
        <source>When the gag ended is not known.</source>
        <translation>No se sabe cuándo terminó el silencio.</translation>
    </message>
    <message>
        <source>When the range ends is not known.</source>
        <translation>No se sabe cuándo termina el intervalo.</translation>
    </message>
    <message>
        <source>When was data disclosed in the emergency?</source>
        <translation>¿Cuándo se revelaron datos en la emergencia?</translation>
    </message>
    <message>
        <source>When was it found that the enforcing authority is notified?</source>
        <translation>¿Cuándo se determinó que hay que notificar a la autoridad de ejecución?</translation>
    </message>
    <message>
        <source>When was it issued?</source>
        <translation>¿Cuándo se emitió?</translation>
    </message>
    <message>
        <source>When was it served?</source>
        <translation>¿Cuándo se notificó?</translation>
    </message>
    <message>
        <source>When was the address of delivery verified?</source>
        <translation>¿Cuándo se verificó la dirección de entrega?</translation>
    </message>
    <message>
        <source>When was the customer told?</source>
        <translation>¿Cuándo se avisó al cliente?</translation>
    </message>
    <message>
        <source>When was the data produced?</source>
        <translation>¿Cuándo se entregaron los datos?</translation>
    </message>
    <message>
        <source>When was the emergency order issued?</source>
        <translation>¿Cuándo se emitió la orden de emergencia?</translation>
    </message>
    <message>
        <source>When was the enforcing authority notified?</source>
        <translation>¿Cuándo se notificó a la autoridad de ejecución?</translation>
    </message>
    <message>
        <source>When was the full investigation opened?</source>
        <translation>¿Cuándo se abrió la investigación completa?</translation>
    </message>
    <message>
        <source>When was the order entered?</source>
        <translation>¿Cuándo se registró la orden en el tribunal?</translation>
    </message>
    <message>
        <source>When was the order of silence under 18 USC 3486 made?</source>
        <translation>¿Cuándo se dictó la orden de silencio según 18 USC 3486?</translation>
    </message>
    <message>
        <source>When was the order of silence under Cal. Penal Code 1546.2 made?</source>
        <translation>¿Cuándo se dictó la orden de silencio según Cal. Penal Code 1546.2?</translation>
    </message>
    <message>
        <source>When was the petition against the directive filed?</source>
        <translation>¿Cuándo se presentó la petición contra la directiva?</translation>
    </message>
    <message>
        <source>When was the production order withdrawn?</source>
        <translation>¿Cuándo se retiró la orden de producción?</translation>
    </message>
    <message>
        <source>When was the report to the CyberTipline completed?</source>
        <translation>¿Cuándo se completó el informe a la CyberTipline?</translation>
    </message>
    <message>
        <source>When was the requester called back?</source>
        <translation>¿Cuándo se devolvió la llamada al solicitante?</translation>
    </message>
    <message>
        <source>When was the search executed?</source>
        <translation>¿Cuándo se ejecutó el registro?</translation>
    </message>
    <message>
        <source>When was the user told?</source>
        <translation>¿Cuándo se avisó al usuario?</translation>
    </message>
    <message>
        <source>When was what one person decided alone reviewed?</source>
        <translation>¿Cuándo se revisó lo que una persona decidió sola?</translation>
    </message>
    <message>
        <source>Where did the number come from?</source>
        <translation>¿De dónde vino el número?</translation>
    </message>
    <message>
        <source>Where does the data come from?</source>
        <translation>¿De dónde vienen los datos?</translation>
    </message>
    <message>
        <source>Where does the user live?</source>
        <translation>¿Dónde vive el usuario?</translation>
    </message>
    <message>
        <source>Where is the action pending?</source>
        <translation>¿Dónde está pendiente la acción?</translation>
    </message>
    <message>
        <source>Where is the data to be delivered?</source>
        <translation>¿Dónde se han de entregar los datos?</translation>
    </message>
    <message>
        <source>Where the action is pending is not known yet.</source>
        <translation>Aún no se sabe dónde está pendiente la acción.</translation>
    </message>
    <message>
        <source>Where the data lies does not matter.</source>
        <translation>No importa dónde estén los datos.</translation>
    </message>
    <message>
        <source>Whether %1 sits at that court was not looked up yet.</source>
        <translation>Aún no se consultó si %1 pertenece a ese tribunal.</translation>
    </message>
    <message>
        <source>Whether Rule 45(d) and (e) are reproduced is not known yet.</source>
        <translation>Aún no se sabe si se reproducen las reglas 45(d) y (e).</translation>
    </message>
    <message>
        <source>Whether US law bars it is not known.</source>
        <translation>No se sabe si el derecho estadounidense lo prohíbe.</translation>
    </message>
    <message>
        <source>Whether a US instrument is attached is not known.</source>
        <translation>No se sabe si se acompaña un instrumento estadounidense.</translation>
    </message>
    <message>
        <source>Whether a challenge is pending is not known.</source>
        <translation>No se sabe si hay una impugnación pendiente.</translation>
    </message>
    <message>
        <source>Whether a clerk of the company's state issued a local subpoena is not known yet.</source>
        <translation>Aún no se sabe si un secretario del estado de la empresa emitió una citación local.</translation>
    </message>
    <message>
        <source>Whether a clerk or attorney signed is not known yet.</source>
        <translation>Aún no se sabe si la firmó un secretario o un abogado.</translation>
    </message>
    <message>
        <source>Whether a court allowed it is not known yet.</source>
        <translation>Aún no se sabe si un tribunal lo permitió.</translation>
    </message>
    <message>
        <source>Whether a court applied an unmasking test is not known yet.</source>
        <translation>Aún no se sabe si un tribunal aplicó una prueba para desenmascarar.</translation>
    </message>
    <message>
        <source>Whether a judge signed is not known yet.</source>
        <translation>Aún no se sabe si lo firmó un juez.</translation>
    </message>
    <message>
        <source>Whether an earlier case asks for the same is not known.</source>
        <translation>No se sabe si un caso anterior pide lo mismo.</translation>
    </message>
    <message>
        <source>Whether an officer of the agency signed is not known yet.</source>
        <translation>Aún no se sabe si la firmó un funcionario del organismo.</translation>
    </message>
    <message>
        <source>Whether costs are claimed was decided.</source>
        <translation>Se decidió si se reclaman costes.</translation>
    </message>
    <message>
        <source>Whether costs are claimed was not decided yet.</source>
        <translation>Aún no se decidió si se reclaman costes.</translation>
    </message>
    <message>
        <source>Whether it asks for contents is not known yet.</source>
        <translation>Aún no se sabe si pide contenido.</translation>
    </message>
    <message>
        <source>Whether it asks for silence is not known.</source>
        <translation>No se sabe si pide silencio.</translation>
    </message>
    <message>
        <source>Whether it asks for technical help is not known.</source>
        <translation>No se sabe si pide ayuda técnica.</translation>
    </message>
    <message>
        <source>Whether it concerns the press, lawyers, clergy, health or protest is not known.</source>
        <translation>No se sabe si afecta a prensa, abogados, clero, salud o protesta.</translation>
    </message>
    <message>
        <source>Whether it governs an addressee is not settled. No other answer is built yet.</source>
        <translation>No está resuelto si rige para un destinatario. El programa aún no admite otra respuesta.</translation>
    </message>
    <message>
        <source>Whether it still stands is not known.</source>
        <translation>No se sabe si sigue en pie.</translation>
    </message>
    <message>
        <source>Whether the Designated Authority certified it is not known yet.</source>
        <translation>Aún no se sabe si la autoridad designada lo certificó.</translation>
    </message>
    <message>
        <source>Whether the account exists was not looked up yet.</source>
        <translation>Aún no se consultó si existe la cuenta.</translation>
    </message>
    <message>
        <source>Whether the company appeals is not decided yet.</source>
        <translation>Aún no se decidió si la empresa recurre.</translation>
    </message>
    <message>
        <source>Whether the company or a customer is audited cannot be told.</source>
        <translation>No se puede saber si se audita a la empresa o a un cliente.</translation>
    </message>
    <message>
        <source>Whether the court found one of the five harms is not known yet.</source>
        <translation>Aún no se sabe si el tribunal apreció uno de los cinco daños.</translation>
    </message>
    <message>
        <source>Whether the court has general criminal jurisdiction is not known yet.</source>
        <translation>Aún no se sabe si el tribunal tiene jurisdicción penal general.</translation>
    </message>
    <message>
        <source>Whether the court has general criminal jurisdiction was not looked up.</source>
        <translation>No se consultó si el tribunal tiene jurisdicción penal general.</translation>
    </message>
    <message>
        <source>Whether the court may issue such a warrant is not known yet.</source>
        <translation>Aún no se sabe si el tribunal puede emitir una orden así.</translation>
    </message>
    <message>
        <source>Whether the court wrote findings is not known yet.</source>
        <translation>Aún no se sabe si el tribunal escribió apreciaciones.</translation>
    </message>
    <message>
        <source>Whether the form is complete is not known yet.</source>
        <translation>Aún no se sabe si el formulario está completo.</translation>
    </message>
    <message>
        <source>Whether the form is signed is not known yet.</source>
        <translation>Aún no se sabe si el formulario está firmado.</translation>
    </message>
    <message>
        <source>Whether the letter is certified is not known yet.</source>
        <translation>Aún no se sabe si la carta está certificada.</translation>
    </message>
    <message>
        <source>Whether the order names this process is not known yet.</source>
        <translation>Aún no se sabe si la orden nombra este requerimiento.</translation>
    </message>
    <message>
        <source>Whether the other parties were told is not known yet.</source>
        <translation>Aún no se sabe si se avisó a las demás partes.</translation>
    </message>
    <message>
        <source>Whether the service is offered to the public is not known.</source>
        <translation>No se sabe si el servicio se ofrece al público.</translation>
    </message>
    <message>
        <source>Which IP address is meant is not known yet.</source>
        <translation>Aún no se sabe qué dirección IP se quiere decir.</translation>
    </message>
    <message>
        <source>Which account is meant is not known yet.</source>
        <translation>Aún no se sabe qué cuenta se quiere decir.</translation>
    </message>
    <message>
        <source>Which accounts does it name?</source>
        <translation>¿Qué cuentas nombra?</translation>
    </message>
    <message>
        <source>Which case asks for the same?</source>
        <translation>¿Qué caso pide lo mismo?</translation>
    </message>
    <message>
        <source>Which case numbers do users see?</source>
        <translation>¿Qué números de caso ven los usuarios?</translation>
    </message>
    <message>
        <source>Which categories of data are asked for is not known yet.</source>
        <translation>Aún no se sabe qué categorías de datos se piden.</translation>
    </message>
    <message>
        <source>Which categories of data does it ask for?</source>
        <translation>¿Qué categorías de datos pide?</translation>
    </message>
    <message>
        <source>Which clause does the silence rest on?</source>
        <translation>¿En qué cláusula se funda el silencio?</translation>
    </message>
    <message>
        <source>Which clause it rests on is not known.</source>
        <translation>No se sabe en qué cláusula se funda.</translation>
    </message>
    <message>
        <source>Which country issued it and when, or whether the agreement was extended beyond its five years, is not known yet.</source>
        <translation>Aún no se sabe qué país lo emitió y cuándo, o si el acuerdo se prorrogó más allá de sus cinco años.</translation>
    </message>
    <message>
        <source>Which court issued it?</source>
        <translation>¿Qué tribunal lo emitió?</translation>
    </message>
    <message>
        <source>Which court issued the paper is not known yet.</source>
        <translation>Aún no se sabe qué tribunal emitió el documento.</translation>
    </message>
    <message>
        <source>Which danger is described?</source>
        <translation>¿Qué peligro se describe?</translation>
    </message>
    <message>
        <source>Which duties to the controller were looked at?</source>
        <translation>¿Qué deberes hacia el responsable del tratamiento se examinaron?</translation>
    </message>
    <message>
        <source>Which harm did the court find?</source>
        <translation>¿Qué daño apreció el tribunal?</translation>
    </message>
    <message>
        <source>Which instrument this is is not known; state it, or ask whoever sent it.</source>
        <translation>No se sabe qué instrumento es; indíquelo, o pregunte a quien lo envió.</translation>
    </message>
    <message>
        <source>Which kind of administrative subpoena is it?</source>
        <translation>¿Qué clase de citación administrativa es?</translation>
    </message>
    <message>
        <source>Which legal entity does it name?</source>
        <translation>¿Qué entidad jurídica nombra?</translation>
    </message>
    <message>
        <source>Which mail address does the requester give?</source>
        <translation>¿Qué dirección de correo da el solicitante?</translation>
    </message>
    <message>
        <source>Which number does the paper bear?</source>
        <translation>¿Qué número lleva el documento?</translation>
    </message>
    <message>
        <source>Which offence is named?</source>
        <translation>¿Qué delito se nombra?</translation>
    </message>
    <message>
        <source>Which option of 50 USC 1874 is reported by?</source>
        <translation>¿Según qué opción de 50 USC 1874 se informa?</translation>
    </message>
    <message>
        <source>Which order allows a victim's data?</source>
        <translation>¿Qué orden permite dar los datos de una víctima?</translation>
    </message>
    <message>
        <source>Which order lets the speaker be named?</source>
        <translation>¿Qué orden permite identificar al autor?</translation>
    </message>
    <message>
        <source>Which preservation it renews is not entered yet: renew that hold by this paper.</source>
        <translation>Qué conservación renueva aún no está asentado: renueve esa conservación con este documento.</translation>
    </message>
    <message>
        <source>Which process does the order name?</source>
        <translation>¿Qué requerimiento nombra la orden?</translation>
    </message>
    <message>
        <source>Which protected profession or matter does it concern (none)?</source>
        <translation>¿A qué profesión o asunto protegidos afecta (none si a ninguno)?</translation>
    </message>
    <message>
        <source>Which purpose does it state?</source>
        <translation>¿Qué fin indica?</translation>
    </message>
    <message>
        <source>Which range of dates is asked for is not known yet.</source>
        <translation>Aún no se sabe qué intervalo de fechas se pide.</translation>
    </message>
    <message>
        <source>Which rank has the certifying official?</source>
        <translation>¿Qué rango tiene el funcionario que certifica?</translation>
    </message>
    <message>
        <source>Which review was made?</source>
        <translation>¿Qué revisión se hizo?</translation>
    </message>
    <message>
        <source>Which signs of fraud were found (none)?</source>
        <translation>¿Qué indicios de fraude se encontraron (none si ninguno)?</translation>
    </message>
    <message>
        <source>Which state issued it, or where the company sits, is not known.</source>
        <translation>No se sabe qué estado la emitió, o dónde tiene su sede la empresa.</translation>
    </message>
    <message>
        <source>Which statute does it cite?</source>
        <translation>¿Qué ley cita?</translation>
    </message>
    <message>
        <source>Which statute the paper cites is not known yet.</source>
        <translation>Aún no se sabe qué ley cita el documento.</translation>
    </message>
    <message>
        <source>Which technical help is asked for?</source>
        <translation>¿Qué ayuda técnica se pide?</translation>
    </message>
    <message>
        <source>Which telephone number does the requester give?</source>
        <translation>¿Qué número de teléfono da el solicitante?</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lunes de Pentecostés</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>¿Quién contestó?</translation>
    </message>
    <message>
        <source>Who approved as the second person?</source>
        <translation>¿Quién aprobó como segunda persona?</translation>
    </message>
    <message>
        <source>Who asks for the data, and how to reach them, is not known yet.</source>
        <translation>Aún no se sabe quién pide los datos ni cómo comunicarse con esa persona.</translation>
    </message>
    <message>
        <source>Who asks is not known.</source>
        <translation>No se sabe quién pide.</translation>
    </message>
    <message>
        <source>Who called back?</source>
        <translation>¿Quién devolvió la llamada?</translation>
    </message>
    <message>
        <source>Who decided, who approved and why is not written down yet.</source>
        <translation>Aún no consta quién decidió, quién aprobó y por qué.</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation>¿Quién decidió?</translation>
    </message>
    <message>
        <source>Who is in danger?</source>
        <translation>¿Quién está en peligro?</translation>
    </message>
    <message>
        <source>Who issued it?</source>
        <translation>¿Quién lo emitió?</translation>
    </message>
    <message>
        <source>Who issued the paper is not known yet.</source>
        <translation>Aún no se sabe quién emitió el documento.</translation>
    </message>
    <message>
        <source>Who signed?</source>
        <translation>¿Quién firmó?</translation>
    </message>
    <message>
        <source>Who wants the data?</source>
        <translation>¿Quién quiere los datos?</translation>
    </message>
    <message>
        <source>Whom does the order concern?</source>
        <translation>¿A quién se refiere la orden?</translation>
    </message>
    <message>
        <source>Whom it covers is not known: user, administrator, counsel, insurer, processor.</source>
        <translation>Aún no se sabe a quién alcanza: usuario, administrador, abogados, aseguradora, encargado.</translation>
    </message>
    <message>
        <source>Whom may nobody tell?</source>
        <translation>¿A quién no se puede avisar?</translation>
    </message>
    <message>
        <source>Whose account is it?</source>
        <translation>¿De quién es la cuenta?</translation>
    </message>
    <message>
        <source>Whose account it is is not known.</source>
        <translation>No se sabe de quién es la cuenta.</translation>
    </message>
    <message>
        <source>Why is all time asked for?</source>
        <translation>¿Por qué se pide todo el tiempo?</translation>
    </message>
    <message>
        <source>Why is it believed that there is an emergency?</source>
        <translation>¿Por qué se cree que hay una emergencia?</translation>
    </message>
    <message>
        <source>Why process is too slow: %1.</source>
        <translation>Por qué un requerimiento judicial llegaría demasiado tarde: %1.</translation>
    </message>
    <message>
        <source>Why process would be too slow is not stated yet.</source>
        <translation>Aún no se dice por qué un requerimiento judicial llegaría demasiado tarde.</translation>
    </message>
    <message>
        <source>Why was the emergency request refused?</source>
        <translation>¿Por qué se denegó la solicitud de emergencia?</translation>
    </message>
    <message>
        <source>Why would process be too slow?</source>
        <translation>¿Por qué llegaría demasiado tarde un requerimiento judicial?</translation>
    </message>
    <message>
        <source>With a number, T-PRES-05 runs so many days from receipt.</source>
        <translation>Con un número, T-PRES-05 corre ese número de días desde la recepción.</translation>
    </message>
    <message>
        <source>With a number, T-R17-01 runs so many days from service.</source>
        <translation>Con un número, T-R17-01 corre ese número de días desde la notificación.</translation>
    </message>
    <message>
        <source>With civil, papers in civil matters, with all, every paper: while the invoice is neither paid nor waived, which costs_settled states, release is blocked. Only where charge_costs is on; never in an emergency. cost_payment and tax_id stand on the invoice.</source>
        <translation>Con civil, los documentos en asuntos civiles; con all, todos los documentos: mientras la factura no esté pagada ni condonada, lo que indica costs_settled, la salida queda bloqueada. Solo si charge_costs está activado; nunca en una emergencia. En la factura constan cost_payment y tax_id.</translation>
    </message>
    <message>
        <source>With false, hold_until periods in days (T-PRES-*) end on their raw day.</source>
        <translation>Con false, los plazos hold_until contados en días (T-PRES-*) terminan en su día bruto.</translation>
    </message>
    <message>
        <source>With off, nobody releases alone; an emergency needs two people. With on, one person may decide and release an emergency alone with a reason, and T-EDR-02 has counsel review it within 24 hours.</source>
        <translation>Con off, nadie autoriza la salida solo; una emergencia necesita dos personas. Con on, una sola persona puede decidir una emergencia y autorizar la salida con un motivo, y T-EDR-02 hace que la asesoría jurídica lo revise en 24 horas.</translation>
    </message>
    <message>
        <source>With true an invoice lies in the packet: accounts beyond five at 20 dollars each, nothing in emergencies; cost_free_accounts, cost_account_cents, cost_free_identifiers, cost_identifier_cents and cost_hour_cents (for each hour that cost_hours states) change that. V-OUT-08 asks for a decision on costs before delivery.</source>
        <translation>Con true, en el paquete va una factura: las cuentas que pasan de cinco, a 20 dólares cada una, y nada en emergencias; cost_free_accounts, cost_account_cents, cost_free_identifiers, cost_identifier_cents y cost_hour_cents (por cada hora que indica cost_hours) cambian eso. V-OUT-08 pide una decisión sobre los costes antes de la entrega.</translation>
    </message>
    <message>
        <source>With true, every notice needs a second person's approval.</source>
        <translation>Con true, cada aviso necesita la aprobación de una segunda persona.</translation>
    </message>
    <message>
        <source>With true, the erase gate blocks until an export was made on or after the day the case was closed.</source>
        <translation>Con true, el control del borrado bloquea hasta que se haga una exportación el día en que se cerró el caso o después.</translation>
    </message>
    <message>
        <source>With which title, as printed?</source>
        <translation>¿Con qué cargo, tal como está impreso?</translation>
    </message>
    <message>
        <source>Within how many business days after its gag has ended is the user told?</source>
        <translation>¿Dentro de cuántos días hábiles después de terminar su prohibición de revelar se avisa al usuario?</translation>
    </message>
    <message>
        <source>Within how many days is it decided whether to appeal?</source>
        <translation>¿En cuántos días se decide si se recurre?</translation>
    </message>
    <message>
        <source>Within how many hours does a person answer an emergency request?</source>
        <translation>¿En cuántas horas contesta una persona una solicitud de emergencia?</translation>
    </message>
    <message>
        <source>Within what time is it to be executed?</source>
        <translation>¿En qué plazo se ha de ejecutar?</translation>
    </message>
    <message>
        <source>Within what time is the answer due?</source>
        <translation>¿En qué plazo vence la respuesta?</translation>
    </message>
    <message>
        <source>World Children's Day</source>
        <translation>Día Mundial de la Infancia</translation>
    </message>
    <message>
        <source>Would it break the law of a qualifying foreign government?</source>
        <translation>¿Infringiría el derecho de un gobierno extranjero habilitado?</translation>
    </message>
    <message>
        <source>a US governmental entity asks</source>
        <translation>pide una entidad gubernamental de los Estados Unidos</translation>
    </message>
    <message>
        <source>a US instrument is attached</source>
        <translation>se acompaña un instrumento estadounidense</translation>
    </message>
    <message>
        <source>a clerk or attorney signed</source>
        <translation>firmó un secretario o un abogado</translation>
    </message>
    <message>
        <source>a court allowed a victim's records</source>
        <translation>un tribunal permitió dar los registros de una víctima</translation>
    </message>
    <message>
        <source>a domain alone verifies nobody</source>
        <translation>un dominio por sí solo no verifica a nadie</translation>
    </message>
    <message>
        <source>a foreign agency goes through the FBI</source>
        <translation>un organismo extranjero pasa por el FBI</translation>
    </message>
    <message>
        <source>a judge signed</source>
        <translation>firmó un juez</translation>
    </message>
    <message>
        <source>a new application and finding</source>
        <translation>una nueva solicitud y una nueva apreciación del tribunal</translation>
    </message>
    <message>
        <source>a new order</source>
        <translation>una orden nueva</translation>
    </message>
    <message>
        <source>a new warrant</source>
        <translation>una nueva orden de registro</translation>
    </message>
    <message>
        <source>a number of the case stands</source>
        <translation>consta un número del caso</translation>
    </message>
    <message>
        <source>a pen register is silent until a court says otherwise</source>
        <translation>un registro de llamadas obliga al silencio hasta que un tribunal diga otra cosa</translation>
    </message>
    <message>
        <source>a preservation letter cannot gag</source>
        <translation>una carta de conservación no puede imponer silencio</translation>
    </message>
    <message>
        <source>a private party asks for no contents</source>
        <translation>un particular no pide contenido</translation>
    </message>
    <message>
        <source>a purpose stands, and it is not speech alone</source>
        <translation>consta un fin, y no es solo expresión</translation>
    </message>
    <message>
        <source>a qualifying government may be told</source>
        <translation>se puede avisar a un gobierno habilitado</translation>
    </message>
    <message>
        <source>a second lawyer looked at a reverse warrant</source>
        <translation>un segundo abogado examinó una orden inversa</translation>
    </message>
    <message>
        <source>a shield law may apply</source>
        <translation>puede regir una ley de protección</translation>
    </message>
    <message>
        <source>a subpoena asks for subscriber information only</source>
        <translation>una citación pide solo información del abonado</translation>
    </message>
    <message>
        <source>a warrant of another state</source>
        <translation>una orden de registro de otro estado</translation>
    </message>
    <message>
        <source>a wiretap is silent by statute</source>
        <translation>una interceptación obliga al silencio por ley</translation>
    </message>
    <message>
        <source>access and audit logs</source>
        <translation>registros de acceso y de auditoría</translation>
    </message>
    <message>
        <source>account and administrator settings, group membership, connected applications</source>
        <translation>ajustes de la cuenta y de administración, pertenencia a grupos, aplicaciones conectadas</translation>
    </message>
    <message>
        <source>account id, user name, telephone number, IP address at sign-up and log-in</source>
        <translation>identificador de la cuenta, nombre de usuario, número de teléfono, dirección IP del alta y de los inicios de sesión</translation>
    </message>
    <message>
        <source>account name, name of the organisation's contact, name on the invoice</source>
        <translation>nombre de la cuenta, nombre del contacto de la organización, nombre que figura en la factura</translation>
    </message>
    <message>
        <source>address of the subscriber</source>
        <translation>dirección del abonado</translation>
    </message>
    <message>
        <source>addressed to this company</source>
        <translation>dirigido a esta empresa</translation>
    </message>
    <message>
        <source>addresses of messages and log-ins as they happen</source>
        <translation>direcciones de los mensajes y de los inicios de sesión en el momento en que se producen</translation>
    </message>
    <message>
        <source>administration of Austria</source>
        <translation>administración de Austria</translation>
    </message>
    <message>
        <source>administrative subpoenas</source>
        <translation>citaciones administrativas</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>agreement or leave of the court</source>
        <translation>acuerdo o autorización del tribunal</translation>
    </message>
    <message>
        <source>an IP address comes with its instant</source>
        <translation>una dirección IP lleva su instante</translation>
    </message>
    <message>
        <source>an account is named exactly</source>
        <translation>se nombra una cuenta exacta</translation>
    </message>
    <message>
        <source>an agreement is in force</source>
        <translation>hay un acuerdo en vigor</translation>
    </message>
    <message>
        <source>an anonymous speaker was heard</source>
        <translation>se oyó a un autor anónimo</translation>
    </message>
    <message>
        <source>an end is stated</source>
        <translation>se fija un final</translation>
    </message>
    <message>
        <source>an officer signed</source>
        <translation>firmó un funcionario</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>una orden</translation>
    </message>
    <message>
        <source>an order or statute stands behind the silence</source>
        <translation>una orden o una ley respalda el silencio</translation>
    </message>
    <message>
        <source>an order within 48 hours, else it stops</source>
        <translation>una orden en 48 horas; si no, se detiene</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>recurso de apelación</translation>
    </message>
    <message>
        <source>application within 48 hours, else it stops</source>
        <translation>solicitud en 48 horas; si no, se detiene</translation>
    </message>
    <message>
        <source>armed forces of the United States</source>
        <translation>fuerzas armadas de los Estados Unidos</translation>
    </message>
    <message>
        <source>as soon as reasonably possible; kept 90 days</source>
        <translation>tan pronto como sea razonablemente posible; se guarda 90 días</translation>
    </message>
    <message>
        <source>as soon as reasonably possible; kept one year</source>
        <translation>tan pronto como sea razonablemente posible; se guarda un año</translation>
    </message>
    <message>
        <source>as the US instrument</source>
        <translation>como el instrumento estadounidense</translation>
    </message>
    <message>
        <source>audit and summons are told apart</source>
        <translation>se distinguen auditoría y requerimiento</translation>
    </message>
    <message>
        <source>audit of the company's own taxes</source>
        <translation>auditoría de los propios impuestos de la empresa</translation>
    </message>
    <message>
        <source>belief in good faith, written down by two</source>
        <translation>creencia de buena fe, escrita por dos personas</translation>
    </message>
    <message>
        <source>billing addresses, exemption certificates, invoice totals</source>
        <translation>direcciones de facturación, certificados de exención, importes totales de las facturas</translation>
    </message>
    <message>
        <source>billing data of the company's own books</source>
        <translation>datos de facturación de los libros de la propia empresa</translation>
    </message>
    <message>
        <source>by state law</source>
        <translation>según la ley estatal</translation>
    </message>
    <message>
        <source>by state law, e.g. Cal. Penal Code 1546.2</source>
        <translation>según la ley estatal, p. ej., Cal. Penal Code 1546.2</translation>
    </message>
    <message>
        <source>by state law, else the date in the warrant</source>
        <translation>según la ley estatal; si no, la fecha que indica la orden de registro</translation>
    </message>
    <message>
        <source>by the order</source>
        <translation>según la orden</translation>
    </message>
    <message>
        <source>by the subpoena</source>
        <translation>según la citación</translation>
    </message>
    <message>
        <source>called back at a number from elsewhere</source>
        <translation>llamada devuelta a un número de otra procedencia</translation>
    </message>
    <message>
        <source>called back where the evidence asks for it</source>
        <translation>llamada devuelta donde lo piden las pruebas</translation>
    </message>
    <message>
        <source>came by a channel the company accepts</source>
        <translation>llegó por un canal que la empresa acepta</translation>
    </message>
    <message>
        <source>card type and last digits, bank account number, payment processor's customer id</source>
        <translation>tipo y últimos dígitos de la tarjeta, número de cuenta bancaria, identificador de cliente en el procesador de pagos</translation>
    </message>
    <message>
        <source>certification in writing for an interception</source>
        <translation>certificación escrita de una interceptación</translation>
    </message>
    <message>
        <source>certified, specific, and open to review</source>
        <translation>certificada, específica y abierta a revisión judicial</translation>
    </message>
    <message>
        <source>certified, with notice of review</source>
        <translation>certificada, con aviso de revisión judicial</translation>
    </message>
    <message>
        <source>cities, counties, towns and courts of the United States under .us</source>
        <translation>ciudades, condados, municipios y tribunales de los Estados Unidos bajo .us</translation>
    </message>
    <message>
        <source>civil subpoena from another state</source>
        <translation>citación civil de otro estado</translation>
    </message>
    <message>
        <source>consent of the subscriber</source>
        <translation>consentimiento del abonado</translation>
    </message>
    <message>
        <source>contents in real time</source>
        <translation>contenido en tiempo real</translation>
    </message>
    <message>
        <source>contents of messages</source>
        <translation>contenido de los mensajes</translation>
    </message>
    <message>
        <source>contents of stored files</source>
        <translation>contenido de los archivos guardados</translation>
    </message>
    <message>
        <source>counsel</source>
        <translation>la asesoría jurídica</translation>
    </message>
    <message>
        <source>counterintelligence access to telephone records</source>
        <translation>acceso de contrainteligencia a registros telefónicos</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>orden judicial</translation>
    </message>
    <message>
        <source>court order for records</source>
        <translation>orden judicial para obtener registros</translation>
    </message>
    <message>
        <source>court order in a civil case</source>
        <translation>orden judicial en un caso civil</translation>
    </message>
    <message>
        <source>court order under 18 USC 2703(d)</source>
        <translation>orden judicial según 18 USC 2703(d)</translation>
    </message>
    <message>
        <source>danger of death or serious physical injury</source>
        <translation>peligro de muerte o de lesión física grave</translation>
    </message>
    <message>
        <source>data abroad is no ground to refuse</source>
        <translation>que los datos estén en el extranjero no es motivo para denegar</translation>
    </message>
    <message>
        <source>date of sign-up, plan, products used, date of closing</source>
        <translation>fecha de alta, plan, productos usados, fecha de cierre</translation>
    </message>
    <message>
        <source>decision whether the order is appealed</source>
        <translation>decisión sobre si se recurre la orden</translation>
    </message>
    <message>
        <source>demand for a backup copy</source>
        <translation>exigencia de una copia de seguridad</translation>
    </message>
    <message>
        <source>device ids, browser and operating system versions, push tokens</source>
        <translation>identificadores de dispositivos, versiones del navegador y del sistema operativo, tokens de notificaciones push</translation>
    </message>
    <message>
        <source>devices and browsers</source>
        <translation>dispositivos y navegadores</translation>
    </message>
    <message>
        <source>dialling, routing and signalling in real time</source>
        <translation>marcación, enrutamiento y señalización en tiempo real</translation>
    </message>
    <message>
        <source>directive under 50 USC 1881a</source>
        <translation>directiva según 50 USC 1881a</translation>
    </message>
    <message>
        <source>documents, backups, pictures, file names, attribute values kept for a customer</source>
        <translation>documentos, copias de seguridad, imágenes, nombres de archivo, valores de atributos guardados para un cliente</translation>
    </message>
    <message>
        <source>duties to a European controller were looked at</source>
        <translation>se examinaron los deberes hacia un responsable europeo</translation>
    </message>
    <message>
        <source>each category lies within the ceiling</source>
        <translation>cada categoría está dentro del techo</translation>
    </message>
    <message>
        <source>editors of PDFs</source>
        <translation>editores de PDF</translation>
    </message>
    <message>
        <source>editors of pictures</source>
        <translation>editores de imágenes</translation>
    </message>
    <message>
        <source>editors on the web</source>
        <translation>editores en la web</translation>
    </message>
    <message>
        <source>emergency disclosure request of a US agency</source>
        <translation>solicitud de divulgación de emergencia de un organismo estadounidense</translation>
    </message>
    <message>
        <source>emergency disclosure request of a foreign agency</source>
        <translation>solicitud de divulgación de emergencia de un organismo extranjero</translation>
    </message>
    <message>
        <source>emergency interception</source>
        <translation>interceptación de emergencia</translation>
    </message>
    <message>
        <source>emergency pen register or trap and trace</source>
        <translation>registro de llamadas o rastreo de emergencia</translation>
    </message>
    <message>
        <source>end of a nondisclosure duty (termination letter, unsealing order)</source>
        <translation>fin de un deber de no revelar (carta de terminación, orden de levantamiento)</translation>
    </message>
    <message>
        <source>federal administration of Switzerland</source>
        <translation>administración federal de Suiza</translation>
    </message>
    <message>
        <source>federal administrative subpoena</source>
        <translation>citación administrativa federal</translation>
    </message>
    <message>
        <source>federal civil subpoena</source>
        <translation>citación civil federal</translation>
    </message>
    <message>
        <source>federal government of Canada</source>
        <translation>gobierno federal de Canadá</translation>
    </message>
    <message>
        <source>federal grand jury subpoena</source>
        <translation>citación de gran jurado federal</translation>
    </message>
    <message>
        <source>federal pen register or trap and trace order</source>
        <translation>orden federal de registro de llamadas o rastreo</translation>
    </message>
    <message>
        <source>federal search warrant</source>
        <translation>orden de registro federal</translation>
    </message>
    <message>
        <source>federal wiretap order</source>
        <translation>orden federal de interceptación</translation>
    </message>
    <message>
        <source>federal, state and local governments of the United States under .us</source>
        <translation>gobiernos federal, estatales y locales de los Estados Unidos bajo .us</translation>
    </message>
    <message>
        <source>federation and police of Germany, whose states use domains of their own</source>
        <translation>federación y policía de Alemania, cuyos estados federados usan dominios propios</translation>
    </message>
    <message>
        <source>foreign intelligence business records order</source>
        <translation>orden de registros comerciales de inteligencia exterior</translation>
    </message>
    <message>
        <source>foreign intelligence pen register or trap and trace order</source>
        <translation>orden de registro de llamadas o rastreo de inteligencia exterior</translation>
    </message>
    <message>
        <source>foreign intelligence surveillance</source>
        <translation>vigilancia de inteligencia exterior</translation>
    </message>
    <message>
        <source>foreign law</source>
        <translation>derecho extranjero</translation>
    </message>
    <message>
        <source>foreign law; none of the US</source>
        <translation>derecho extranjero; ninguno según el derecho estadounidense</translation>
    </message>
    <message>
        <source>foreign order or letter sent straight to the company</source>
        <translation>orden o carta extranjera enviada directamente a la empresa</translation>
    </message>
    <message>
        <source>forthwith (18 USC 3124); no more than 60 days</source>
        <translation>de inmediato (18 USC 3124); no más de 60 días</translation>
    </message>
    <message>
        <source>forthwith; no more than 30 days</source>
        <translation>de inmediato; no más de 30 días</translation>
    </message>
    <message>
        <source>forthwith; use no more than 45 days</source>
        <translation>de inmediato; uso durante no más de 45 días</translation>
    </message>
    <message>
        <source>from, to, date and routing lines of mail, never the subject line</source>
        <translation>líneas de remitente, destinatario, fecha y enrutamiento del correo, nunca la línea de asunto</translation>
    </message>
    <message>
        <source>full access logs over time, administrator audit log, provisioning runs</source>
        <translation>registros de acceso completos a lo largo del tiempo, registro de auditoría de administración, ejecuciones de aprovisionamiento</translation>
    </message>
    <message>
        <source>government and police of Ireland</source>
        <translation>gobierno y policía de Irlanda</translation>
    </message>
    <message>
        <source>government of France</source>
        <translation>gobierno de Francia</translation>
    </message>
    <message>
        <source>government of India</source>
        <translation>gobierno de la India</translation>
    </message>
    <message>
        <source>government of Italy</source>
        <translation>gobierno de Italia</translation>
    </message>
    <message>
        <source>government of Japan</source>
        <translation>gobierno de Japón</translation>
    </message>
    <message>
        <source>government of Korea</source>
        <translation>gobierno de Corea</translation>
    </message>
    <message>
        <source>government of Mexico</source>
        <translation>gobierno de México</translation>
    </message>
    <message>
        <source>government of New Zealand</source>
        <translation>gobierno de Nueva Zelanda</translation>
    </message>
    <message>
        <source>government of Poland</source>
        <translation>gobierno de Polonia</translation>
    </message>
    <message>
        <source>government of Portugal</source>
        <translation>gobierno de Portugal</translation>
    </message>
    <message>
        <source>government of Spain</source>
        <translation>gobierno de España</translation>
    </message>
    <message>
        <source>government, courts and prosecution of Brazil</source>
        <translation>gobierno, tribunales y fiscalía de Brasil</translation>
    </message>
    <message>
        <source>government, police, defence and courts of the United Kingdom</source>
        <translation>gobierno, policía, defensa y tribunales del Reino Unido</translation>
    </message>
    <message>
        <source>governments of Australia</source>
        <translation>gobiernos de Australia</translation>
    </message>
    <message>
        <source>governments of the United States: federal, state, local and tribal</source>
        <translation>gobiernos de los Estados Unidos: federal, estatales, locales y tribales</translation>
    </message>
    <message>
        <source>historical location</source>
        <translation>ubicación histórica</translation>
    </message>
    <message>
        <source>hold renew is refused beyond this number until counsel decides.</source>
        <translation>hold renew se deniega más allá de este número hasta que decida la asesoría jurídica.</translation>
    </message>
    <message>
        <source>identity of an infringer</source>
        <translation>identidad de un infractor</translation>
    </message>
    <message>
        <source>identity subpoena under the copyright act</source>
        <translation>citación de identidad según la ley de derechos de autor</translation>
    </message>
    <message>
        <source>institutions and agencies of the European Union</source>
        <translation>instituciones y agencias de la Unión Europea</translation>
    </message>
    <message>
        <source>interception</source>
        <translation>interceptación</translation>
    </message>
    <message>
        <source>inventory by the judge</source>
        <translation>inventario notificado por el juez</translation>
    </message>
    <message>
        <source>inventory by the judge within 90 days after the end (18 USC 2518(8)(d))</source>
        <translation>inventario notificado por el juez en un plazo de 90 días desde el final (18 USC 2518(8)(d))</translation>
    </message>
    <message>
        <source>issued where the action is pending</source>
        <translation>emitida donde está pendiente la acción</translation>
    </message>
    <message>
        <source>it runs until the data is produced or the order is withdrawn</source>
        <translation>corre hasta que se entreguen los datos o se retire la orden</translation>
    </message>
    <message>
        <source>length of service and types of service used</source>
        <translation>duración del servicio y tipos de servicio usados</translation>
    </message>
    <message>
        <source>line, attributes and offence are specified</source>
        <translation>se especifican la línea, los atributos y el delito</translation>
    </message>
    <message>
        <source>location in real time</source>
        <translation>ubicación en tiempo real</translation>
    </message>
    <message>
        <source>log-in and log-out times without what was done, call records</source>
        <translation>horas de inicio y cierre de sesión sin lo que se hizo, historial de llamadas</translation>
    </message>
    <message>
        <source>made local by the company's own state</source>
        <translation>convertida en local por el propio estado de la empresa</translation>
    </message>
    <message>
        <source>mailboxes that anybody opens without showing who they are</source>
        <translation>buzones que cualquiera abre sin mostrar quién es</translation>
    </message>
    <message>
        <source>mailboxes that last for minutes</source>
        <translation>buzones que duran minutos</translation>
    </message>
    <message>
        <source>means and source of payment</source>
        <translation>medio y origen del pago</translation>
    </message>
    <message>
        <source>message headers without subject</source>
        <translation>encabezados de mensajes sin asunto</translation>
    </message>
    <message>
        <source>messages and calls as they are sent</source>
        <translation>mensajes y llamadas en el momento en que se envían</translation>
    </message>
    <message>
        <source>military search warrant</source>
        <translation>orden de registro militar</translation>
    </message>
    <message>
        <source>motion against a silence</source>
        <translation>moción contra un silencio</translation>
    </message>
    <message>
        <source>motion on grounds of comity</source>
        <translation>moción por cortesía internacional</translation>
    </message>
    <message>
        <source>motion to modify</source>
        <translation>moción de modificación</translation>
    </message>
    <message>
        <source>motion to quash</source>
        <translation>moción de anulación</translation>
    </message>
    <message>
        <source>name of the subscriber</source>
        <translation>nombre del abonado</translation>
    </message>
    <message>
        <source>national security letter</source>
        <translation>carta de seguridad nacional</translation>
    </message>
    <message>
        <source>negotiation of a narrower request</source>
        <translation>negociación para acotar la solicitud</translation>
    </message>
    <message>
        <source>no challenge is pending</source>
        <translation>no hay ninguna impugnación pendiente</translation>
    </message>
    <message>
        <source>no conflict with US law</source>
        <translation>ningún conflicto con el derecho estadounidense</translation>
    </message>
    <message>
        <source>no conflict with the law of a qualifying government</source>
        <translation>ningún conflicto con el derecho de un gobierno habilitado</translation>
    </message>
    <message>
        <source>no contents without a warrant</source>
        <translation>ningún contenido sin orden de registro</translation>
    </message>
    <message>
        <source>no court of limited jurisdiction</source>
        <translation>ningún tribunal de jurisdicción limitada</translation>
    </message>
    <message>
        <source>no data of the future</source>
        <translation>ningún dato futuro</translation>
    </message>
    <message>
        <source>no emergency by habit</source>
        <translation>ninguna emergencia por costumbre</translation>
    </message>
    <message>
        <source>no government behind a civil subpoena</source>
        <translation>ningún gobierno tras una citación civil</translation>
    </message>
    <message>
        <source>no help beyond the statute</source>
        <translation>ninguna ayuda más allá de la ley</translation>
    </message>
    <message>
        <source>no location without a warrant</source>
        <translation>ninguna ubicación sin orden de registro</translation>
    </message>
    <message>
        <source>no longer than 90 days in California</source>
        <translation>no más de 90 días en California</translation>
    </message>
    <message>
        <source>no longer than 90 days under 18 USC 3486</source>
        <translation>no más de 90 días según 18 USC 3486</translation>
    </message>
    <message>
        <source>no longer than 90 days, a year in a child's case, under the NDO Fairness Act</source>
        <translation>no más de 90 días, o un año en el caso de un menor, según la NDO Fairness Act</translation>
    </message>
    <message>
        <source>no longer than a year</source>
        <translation>no más de un año</translation>
    </message>
    <message>
        <source>no prohibited violation is investigated</source>
        <translation>no se investiga ninguna infracción prohibida</translation>
    </message>
    <message>
        <source>no protected profession or matter</source>
        <translation>ninguna profesión ni ningún asunto protegidos</translation>
    </message>
    <message>
        <source>no rule of the issuing state on the life of a warrant is known here; counsel finds the rule</source>
        <translation>aquí no se conoce ninguna regla del estado emisor sobre la vigencia de una orden de registro; la asesoría jurídica busca la regla</translation>
    </message>
    <message>
        <source>no rule of the issuing state on the time to answer is known here; the date in the warrant counts, else counsel finds the rule</source>
        <translation>aquí no se conoce ninguna regla del estado emisor sobre el plazo de respuesta; cuenta la fecha que indica la orden de registro; si no la hay, la asesoría jurídica busca la regla</translation>
    </message>
    <message>
        <source>no sign of fraud is known</source>
        <translation>no se conoce ninguna señal de fraude</translation>
    </message>
    <message>
        <source>no time for process</source>
        <translation>no hay tiempo para un requerimiento judicial</translation>
    </message>
    <message>
        <source>no time limit binds the recipient; the silence stays meanwhile</source>
        <translation>ningún plazo obliga al destinatario; entretanto el silencio sigue en pie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none for subscriber information</source>
        <translation>ninguno para la información del abonado</translation>
    </message>
    <message>
        <source>none for subscriber information (18 USC 2703(c)(3))</source>
        <translation>ninguno para la información del abonado (18 USC 2703(c)(3))</translation>
    </message>
    <message>
        <source>none from the government to the subscriber (18 USC 2703(b)(1)(A))</source>
        <translation>ninguno del gobierno al abonado (18 USC 2703(b)(1)(A))</translation>
    </message>
    <message>
        <source>none in the statute</source>
        <translation>ninguno en la ley</translation>
    </message>
    <message>
        <source>none on the provider</source>
        <translation>ninguno para el proveedor</translation>
    </message>
    <message>
        <source>none that binds in the United States</source>
        <translation>ninguno que vincule en los Estados Unidos</translation>
    </message>
    <message>
        <source>none unless an order follows</source>
        <translation>ninguno, salvo que siga una orden</translation>
    </message>
    <message>
        <source>none; Cal. Penal Code 1546.2: within 3 court days</source>
        <translation>ninguno; Cal. Penal Code 1546.2: en un plazo de 3 días judiciales</translation>
    </message>
    <message>
        <source>none; a person answers within the hour</source>
        <translation>ninguno; una persona contesta en el plazo de una hora</translation>
    </message>
    <message>
        <source>none; it ends one</source>
        <translation>ninguno; pone fin a uno</translation>
    </message>
    <message>
        <source>none; the court has looked</source>
        <translation>ninguno; el tribunal ya lo examinó</translation>
    </message>
    <message>
        <source>not answered already</source>
        <translation>aún no contestado</translation>
    </message>
    <message>
        <source>not merely the government's own delay</source>
        <translation>no es solo el aplazamiento del propio gobierno</translation>
    </message>
    <message>
        <source>not stale</source>
        <translation>no demasiado antiguo</translation>
    </message>
    <message>
        <source>not unusually voluminous</source>
        <translation>no inusualmente voluminoso</translation>
    </message>
    <message>
        <source>nothing beyond name, address, length of service and toll records</source>
        <translation>nada más allá de nombre, dirección, duración del servicio y registros de llamadas facturadas</translation>
    </message>
    <message>
        <source>nothing in the packet lies above the ceiling</source>
        <translation>nada en el paquete está por encima del techo</translation>
    </message>
    <message>
        <source>objection before the earlier of the time to comply and 14 days after service (FRCP 45(d)(2)(B))</source>
        <translation>objeción antes de la fecha de cumplimiento o de los 14 días desde la notificación, lo que llegue primero (FRCP 45(d)(2)(B))</translation>
    </message>
    <message>
        <source>offence and attachments are stated</source>
        <translation>se indican el delito y los anexos</translation>
    </message>
    <message>
        <source>only if content is sought (18 USC 2703(b)(1)(B))</source>
        <translation>solo si se pide contenido (18 USC 2703(b)(1)(B))</translation>
    </message>
    <message>
        <source>order for electronic surveillance or physical search</source>
        <translation>orden de vigilancia electrónica o registro físico</translation>
    </message>
    <message>
        <source>order on US persons abroad</source>
        <translation>orden sobre personas estadounidenses en el extranjero</translation>
    </message>
    <message>
        <source>order on letters rogatory</source>
        <translation>orden sobre comisión rogatoria</translation>
    </message>
    <message>
        <source>order under an executive agreement</source>
        <translation>orden según un acuerdo ejecutivo</translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>otro contenido</translation>
    </message>
    <message>
        <source>other court order</source>
        <translation>otra orden judicial</translation>
    </message>
    <message>
        <source>other records without content</source>
        <translation>otros registros sin contenido</translation>
    </message>
    <message>
        <source>pages and attachments are complete</source>
        <translation>las páginas y los anexos están completos</translation>
    </message>
    <message>
        <source>pen registers and trap and trace devices</source>
        <translation>dispositivos de registro de llamadas y de rastreo</translation>
    </message>
    <message>
        <source>police and prosecution of the Netherlands</source>
        <translation>policía y fiscalía de los Países Bajos</translation>
    </message>
    <message>
        <source>postal and billing address, contact mail address</source>
        <translation>dirección postal y de facturación, dirección de correo de contacto</translation>
    </message>
    <message>
        <source>preservation by civil subpoena</source>
        <translation>conservación por citación civil</translation>
    </message>
    <message>
        <source>preservation request</source>
        <translation>solicitud de conservación</translation>
    </message>
    <message>
        <source>preservation: no disclosure follows from it</source>
        <translation>conservación: de ella no se sigue ninguna divulgación</translation>
    </message>
    <message>
        <source>preserved data goes out only in time and after the decision on an appeal</source>
        <translation>los datos conservados solo salen a tiempo y después de decidir sobre un recurso</translation>
    </message>
    <message>
        <source>process compels it</source>
        <translation>un requerimiento judicial obliga a ello</translation>
    </message>
    <message>
        <source>protective order only</source>
        <translation>solo una orden judicial de protección</translation>
    </message>
    <message>
        <source>reciprocal notice or petition on a national security letter's silence</source>
        <translation>aviso recíproco o petición sobre el silencio de una carta de seguridad nacional</translation>
    </message>
    <message>
        <source>records by warrant, order or subpoena</source>
        <translation>registros por orden de registro, orden judicial o citación</translation>
    </message>
    <message>
        <source>remind passes an unacknowledged act on from intake to reviewer, counsel and administrator, each after so many hours.</source>
        <translation>remind pasa un acto del que nadie acusó recibo a otro papel, de intake a reviewer, counsel y administrator, cada vez después de ese número de horas.</translation>
    </message>
    <message>
        <source>renewal of a preservation request</source>
        <translation>renovación de una solicitud de conservación</translation>
    </message>
    <message>
        <source>renewal of the agreement</source>
        <translation>renovación del acuerdo</translation>
    </message>
    <message>
        <source>renewal of the determination</source>
        <translation>renovación de la determinación</translation>
    </message>
    <message>
        <source>renewed in time</source>
        <translation>renovada a tiempo</translation>
    </message>
    <message>
        <source>report of the company's own to the CyberTipline</source>
        <translation>informe propio de la empresa a la CyberTipline</translation>
    </message>
    <message>
        <source>request executed for a foreign state by a US court</source>
        <translation>solicitud ejecutada por un tribunal estadounidense para un estado extranjero</translation>
    </message>
    <message>
        <source>request without legal process</source>
        <translation>solicitud sin requerimiento judicial</translation>
    </message>
    <message>
        <source>reverse warrant (geofence, keyword, all accounts that …)</source>
        <translation>orden inversa (geovalla, palabra clave, todas las cuentas que …)</translation>
    </message>
    <message>
        <source>search terms, URL paths, group display names, free-text profile fields, bodies of password-reset mails</source>
        <translation>términos de búsqueda, rutas de URL, nombres visibles de grupos, campos de texto libre del perfil, cuerpo de los correos de restablecimiento de contraseña</translation>
    </message>
    <message>
        <source>served before its return date</source>
        <translation>notificada antes de su fecha de respuesta</translation>
    </message>
    <message>
        <source>served by the day printed on it</source>
        <translation>notificada a más tardar el día impreso en ella</translation>
    </message>
    <message>
        <source>served within 14 days</source>
        <translation>notificada dentro de los 14 días</translation>
    </message>
    <message>
        <source>served within the time printed on it</source>
        <translation>notificada dentro del plazo impreso en ella</translation>
    </message>
    <message>
        <source>served within the window of CA</source>
        <translation>notificada dentro del plazo de CA</translation>
    </message>
    <message>
        <source>served within the window of FL</source>
        <translation>notificada dentro del plazo de FL</translation>
    </message>
    <message>
        <source>served within the window of GA</source>
        <translation>notificada dentro del plazo de GA</translation>
    </message>
    <message>
        <source>served within the window of IL</source>
        <translation>notificada dentro del plazo de IL</translation>
    </message>
    <message>
        <source>served within the window of MA</source>
        <translation>notificada dentro del plazo de MA</translation>
    </message>
    <message>
        <source>served within the window of MN</source>
        <translation>notificada dentro del plazo de MN</translation>
    </message>
    <message>
        <source>served within the window of NC</source>
        <translation>notificada dentro del plazo de NC</translation>
    </message>
    <message>
        <source>served within the window of NY</source>
        <translation>notificada dentro del plazo de NY</translation>
    </message>
    <message>
        <source>served within the window of OH</source>
        <translation>notificada dentro del plazo de OH</translation>
    </message>
    <message>
        <source>served within the window of PA</source>
        <translation>notificada dentro del plazo de PA</translation>
    </message>
    <message>
        <source>served within the window of TX</source>
        <translation>notificada dentro del plazo de TX</translation>
    </message>
    <message>
        <source>served within the window of VA</source>
        <translation>notificada dentro del plazo de VA</translation>
    </message>
    <message>
        <source>served within the window of WA</source>
        <translation>notificada dentro del plazo de WA</translation>
    </message>
    <message>
        <source>session times and durations, telephone connection records</source>
        <translation>horas y duración de las sesiones, registros de conexiones telefónicas</translation>
    </message>
    <message>
        <source>settings and memberships</source>
        <translation>ajustes y pertenencias</translation>
    </message>
    <message>
        <source>something less was asked for first</source>
        <translation>antes se pidió algo menos gravoso</translation>
    </message>
    <message>
        <source>specific and articulable facts are recited</source>
        <translation>se exponen hechos específicos y articulables</translation>
    </message>
    <message>
        <source>stand-alone nondisclosure order</source>
        <translation>orden independiente de no revelar</translation>
    </message>
    <message>
        <source>state administrative subpoena</source>
        <translation>citación administrativa estatal</translation>
    </message>
    <message>
        <source>state civil subpoena</source>
        <translation>citación civil estatal</translation>
    </message>
    <message>
        <source>state grand jury subpoena</source>
        <translation>citación de gran jurado estatal</translation>
    </message>
    <message>
        <source>state law</source>
        <translation>ley estatal</translation>
    </message>
    <message>
        <source>state pen register or trap and trace order</source>
        <translation>orden estatal de registro de llamadas o rastreo</translation>
    </message>
    <message>
        <source>state search warrant</source>
        <translation>orden de registro estatal</translation>
    </message>
    <message>
        <source>state wiretap order</source>
        <translation>orden estatal de interceptación</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>suspensión</translation>
    </message>
    <message>
        <source>still in force</source>
        <translation>sigue en vigor</translation>
    </message>
    <message>
        <source>stored location history, IP logs that reveal movements, cell or access point ids</source>
        <translation>historial de ubicaciones guardado, registros de IP que muestran movimientos, identificadores de celdas o de puntos de acceso</translation>
    </message>
    <message>
        <source>subpoena of a criminal defendant</source>
        <translation>citación de un acusado</translation>
    </message>
    <message>
        <source>subscriber number or identity, temporarily assigned network address</source>
        <translation>número o identidad del abonado, dirección de red asignada temporalmente</translation>
    </message>
    <message>
        <source>summons for a customer's records</source>
        <translation>requerimiento de registros de un cliente</translation>
    </message>
    <message>
        <source>summonses of the Internal Revenue Service</source>
        <translation>requerimientos del Internal Revenue Service</translation>
    </message>
    <message>
        <source>support ticket numbers, web analytics tied to the account, abuse flags</source>
        <translation>números de consultas a soporte, analítica web vinculada a la cuenta, marcas de uso abusivo</translation>
    </message>
    <message>
        <source>text and attachments of mail and chat, subject lines, drafts, voice mail</source>
        <translation>texto y adjuntos de correos y chats, líneas de asunto, borradores, buzón de voz</translation>
    </message>
    <message>
        <source>the account exists</source>
        <translation>la cuenta existe</translation>
    </message>
    <message>
        <source>the account is one</source>
        <translation>la cuenta es una sola</translation>
    </message>
    <message>
        <source>the address of delivery is verified</source>
        <translation>la dirección de entrega está verificada</translation>
    </message>
    <message>
        <source>the authority has not ended</source>
        <translation>la autorización no ha terminado</translation>
    </message>
    <message>
        <source>the categories of data are named</source>
        <translation>se nombran las categorías de datos</translation>
    </message>
    <message>
        <source>the certificate is complete and came by the right way</source>
        <translation>el certificado está completo y llegó por la vía correcta</translation>
    </message>
    <message>
        <source>the certificate says all that it must</source>
        <translation>el certificado dice todo lo que debe</translation>
    </message>
    <message>
        <source>the certification says all that it must</source>
        <translation>la certificación dice todo lo que debe</translation>
    </message>
    <message>
        <source>the costs are decided</source>
        <translation>se decidió sobre los costes</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>el tribunal</translation>
    </message>
    <message>
        <source>the court found that notice will do harm</source>
        <translation>el tribunal apreció que el aviso causará daño</translation>
    </message>
    <message>
        <source>the court may issue such a warrant</source>
        <translation>el tribunal puede emitir una orden así</translation>
    </message>
    <message>
        <source>the court of appeal; or whoever appealed, by withdrawing it</source>
        <translation>el tribunal de apelación; o quien recurrió, retirando el recurso</translation>
    </message>
    <message>
        <source>the court that is asked to compel; or whoever objected, by withdrawing it</source>
        <translation>el tribunal al que se pide que obligue a cumplir; o quien objetó, retirando la objeción</translation>
    </message>
    <message>
        <source>the court that ordered the silence, or one above it; it stands meanwhile</source>
        <translation>el tribunal que ordenó el silencio, o uno superior; entretanto sigue en pie</translation>
    </message>
    <message>
        <source>the court that stayed it, or one above it</source>
        <translation>el tribunal que dictó la suspensión, o uno superior</translation>
    </message>
    <message>
        <source>the court that the government asks, or the FBI, by its letter; the silence stands meanwhile</source>
        <translation>el tribunal al que acude el gobierno, o el FBI, con su carta; entretanto el silencio sigue en pie</translation>
    </message>
    <message>
        <source>the court wrote down what it found, under the NDO Fairness Act</source>
        <translation>el tribunal puso por escrito lo que apreció, según la NDO Fairness Act</translation>
    </message>
    <message>
        <source>the court; or the company, by withdrawing it</source>
        <translation>el tribunal; o la empresa, retirando la moción</translation>
    </message>
    <message>
        <source>the court; or whoever moved, by withdrawing it</source>
        <translation>el tribunal; o quien presentó la moción, retirándola</translation>
    </message>
    <message>
        <source>the customer was told in time</source>
        <translation>se avisó a tiempo al cliente</translation>
    </message>
    <message>
        <source>the data helps against the danger</source>
        <translation>los datos ayudan frente al peligro</translation>
    </message>
    <message>
        <source>the date in the notice</source>
        <translation>la fecha que indica el aviso</translation>
    </message>
    <message>
        <source>the date in the order</source>
        <translation>la fecha que indica la orden</translation>
    </message>
    <message>
        <source>the date in the order; a motion to quash promptly</source>
        <translation>la fecha que indica la orden; moción de anulación, sin demora</translation>
    </message>
    <message>
        <source>the date in the subpoena</source>
        <translation>la fecha que indica la citación</translation>
    </message>
    <message>
        <source>the date in the warrant</source>
        <translation>la fecha que indica la orden de registro</translation>
    </message>
    <message>
        <source>the date in the warrant; the statute names none</source>
        <translation>la fecha que indica la orden de registro; la ley no fija ninguna</translation>
    </message>
    <message>
        <source>the date of issue stands and is past</source>
        <translation>la fecha de emisión consta y ya pasó</translation>
    </message>
    <message>
        <source>the date on its face</source>
        <translation>la fecha que consta en el documento</translation>
    </message>
    <message>
        <source>the date on its face, not before the 23rd day after notice</source>
        <translation>la fecha que consta en el documento, no antes del día 23 después del aviso</translation>
    </message>
    <message>
        <source>the document is genuine to the eye</source>
        <translation>el documento parece auténtico a la vista</translation>
    </message>
    <message>
        <source>the enabling statute is cited</source>
        <translation>se cita la ley habilitante</translation>
    </message>
    <message>
        <source>the extension came in time</source>
        <translation>la prórroga llegó a tiempo</translation>
    </message>
    <message>
        <source>the files carry nothing harmful</source>
        <translation>los archivos no llevan nada dañino</translation>
    </message>
    <message>
        <source>the form is signed</source>
        <translation>el formulario está firmado</translation>
    </message>
    <message>
        <source>the government of the United States compels it</source>
        <translation>el gobierno de los Estados Unidos obliga a ello</translation>
    </message>
    <message>
        <source>the government serves the person tracked within 10 days after the use ends (FRCrP 41(f)(2)(C))</source>
        <translation>el gobierno notifica a la persona seguida en un plazo de 10 días desde que termina el uso (FRCrP 41(f)(2)(C))</translation>
    </message>
    <message>
        <source>the hashes match the packet</source>
        <translation>las huellas coinciden con el paquete</translation>
    </message>
    <message>
        <source>the instrument is known</source>
        <translation>se conoce el instrumento</translation>
    </message>
    <message>
        <source>the issuer is named</source>
        <translation>se nombra al emisor</translation>
    </message>
    <message>
        <source>the issuer is of the United States</source>
        <translation>el emisor es de los Estados Unidos</translation>
    </message>
    <message>
        <source>the issuing authority informs the person (art. 13)</source>
        <translation>la autoridad emisora informa a la persona (art. 13)</translation>
    </message>
    <message>
        <source>the issuing court is named</source>
        <translation>se nombra el tribunal emisor</translation>
    </message>
    <message>
        <source>the judge sits at that court</source>
        <translation>el juez pertenece a ese tribunal</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>la orden</translation>
    </message>
    <message>
        <source>the order covers this process</source>
        <translation>la orden abarca este requerimiento</translation>
    </message>
    <message>
        <source>the order itself</source>
        <translation>la propia orden</translation>
    </message>
    <message>
        <source>the organisation cannot be asked instead</source>
        <translation>no se puede pedir a la organización en su lugar</translation>
    </message>
    <message>
        <source>the other parties were told</source>
        <translation>se avisó a las demás partes</translation>
    </message>
    <message>
        <source>the party tells the other parties (FRCP 45(a)(4)), not the user</source>
        <translation>la parte avisa a las demás partes (FRCP 45(a)(4)), no al usuario</translation>
    </message>
    <message>
        <source>the period in the certification</source>
        <translation>el plazo que indica la certificación</translation>
    </message>
    <message>
        <source>the place to comply is near</source>
        <translation>el lugar de cumplimiento está cerca</translation>
    </message>
    <message>
        <source>the policy settles it without counsel</source>
        <translation>la política lo resuelve sin la asesoría jurídica</translation>
    </message>
    <message>
        <source>the range ends when the paper came</source>
        <translation>el intervalo termina cuando llegó el documento</translation>
    </message>
    <message>
        <source>the range of dates is stated</source>
        <translation>se indica el intervalo de fechas</translation>
    </message>
    <message>
        <source>the rank that 19 USC 1509 asks for</source>
        <translation>el rango que exige 19 USC 1509</translation>
    </message>
    <message>
        <source>the recipient is verified again</source>
        <translation>se vuelve a verificar al destinatario</translation>
    </message>
    <message>
        <source>the reply does not go to a free mailbox</source>
        <translation>la respuesta no va a un buzón gratuito</translation>
    </message>
    <message>
        <source>the requester can be reached</source>
        <translation>es posible comunicarse con el requirente</translation>
    </message>
    <message>
        <source>the requester's identity is verified</source>
        <translation>la identidad del requirente está verificada</translation>
    </message>
    <message>
        <source>the return date</source>
        <translation>la fecha de respuesta</translation>
    </message>
    <message>
        <source>the return date on its face</source>
        <translation>la fecha de respuesta que consta en la citación</translation>
    </message>
    <message>
        <source>the return date; a motion promptly (FRCrP 17(c)(2))</source>
        <translation>la fecha de respuesta; moción sin demora (FRCrP 17(c)(2))</translation>
    </message>
    <message>
        <source>the return date; the agency must ask a court to enforce it</source>
        <translation>la fecha de respuesta; el organismo debe pedir a un tribunal que haga cumplir la citación</translation>
    </message>
    <message>
        <source>the sender writes from an official domain</source>
        <translation>el remitente escribe desde un dominio oficial</translation>
    </message>
    <message>
        <source>the service is offered to the public</source>
        <translation>el servicio se ofrece al público</translation>
    </message>
    <message>
        <source>the statute covers the investigation</source>
        <translation>la ley abarca la investigación</translation>
    </message>
    <message>
        <source>the text of Rule 45(d) and (e) stands in it</source>
        <translation>contiene el texto de las reglas 45(d) y (e)</translation>
    </message>
    <message>
        <source>the user was told and had time, or the law forbids telling</source>
        <translation>se avisó al usuario y tuvo tiempo, o la ley prohíbe avisarle</translation>
    </message>
    <message>
        <source>there is reasonable time to comply</source>
        <translation>hay un plazo razonable para cumplir</translation>
    </message>
    <message>
        <source>tracking warrant</source>
        <translation>orden de seguimiento</translation>
    </message>
    <message>
        <source>treated as US process</source>
        <translation>se trata como requerimiento estadounidense</translation>
    </message>
    <message>
        <source>trial subpoena of the prosecution</source>
        <translation>citación a juicio de la acusación</translation>
    </message>
    <message>
        <source>two people approved the packet</source>
        <translation>dos personas aprobaron el paquete</translation>
    </message>
    <message>
        <source>two people decide an emergency</source>
        <translation>dos personas deciden una emergencia</translation>
    </message>
    <message>
        <source>venue is no ground to refuse</source>
        <translation>la competencia territorial no es motivo para denegar</translation>
    </message>
    <message>
        <source>voluntary disclosure: nothing is compelled by it</source>
        <translation>divulgación voluntaria: no obliga a nada</translation>
    </message>
    <message>
        <source>warrant for contents</source>
        <translation>orden de registro para obtener contenido</translation>
    </message>
    <message>
        <source>what the silence rests on is known</source>
        <translation>se sabe en qué se funda el silencio</translation>
    </message>
    <message>
        <source>where a device is now or will be</source>
        <translation>dónde está o estará un dispositivo</translation>
    </message>
    <message>
        <source>whoever negotiates, by entering what was agreed or that nothing was</source>
        <translation>quien negocia, asentando lo que se acordó o que no se acordó nada</translation>
    </message>
    <message>
        <source>whom it keeps silent towards is known</source>
        <translation>se sabe a quién alcanza el silencio</translation>
    </message>
    <message>
        <source>within 3 days after service and 23 days before the examination (26 USC 7609(a))</source>
        <translation>en los 3 días siguientes a la notificación y 23 días antes del examen (26 USC 7609(a))</translation>
    </message>
    <message>
        <source>within 3 days after the company confirms (18 USC 2704(a)(2))</source>
        <translation>en los 3 días siguientes a la confirmación de la empresa (18 USC 2704(a)(2))</translation>
    </message>
    <message>
        <source>without undue delay; 60 days and 30 more</source>
        <translation>sin dilación indebida; 60 días y 30 más</translation>
    </message>
    <message>
        <source>written objection</source>
        <translation>objeción por escrito</translation>
    </message>
    <message>
        <source>written request on telemarketing fraud</source>
        <translation>solicitud escrita sobre fraude de telemercadeo</translation>
    </message>
</context>
<context>
    <name>LawView</name>
    <message>
        <source>%1 %2 before: %3</source>
        <translation>%1 %2 antes: %3</translation>
    </message>
    <message>
        <source>%1 %2 from: %3</source>
        <translation>%1 %2 desde: %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Anunciada el</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Respuesta para</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Case of the rule</source>
        <translation>Caso de la regla</translation>
    </message>
    <message>
        <source>Compels</source>
        <translation>Obliga a dar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Counts as a holiday</source>
        <translation>Cuenta como festivo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por omisión</translation>
    </message>
    <message>
        <source>Domains end in</source>
        <translation>Los dominios terminan en</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Effect of the setting</source>
        <translation>Efecto del ajuste</translation>
    </message>
    <message>
        <source>Event that opening it records</source>
        <translation>Hecho que registra al abrirse</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Prórroga</translation>
    </message>
    <message>
        <source>Fact that its end answers</source>
        <translation>Dato que contesta su final</translation>
    </message>
    <message>
        <source>Facts it asks</source>
        <translation>Datos que pide</translation>
    </message>
    <message>
        <source>Fits the instruments</source>
        <translation>Conviene a los instrumentos</translation>
    </message>
    <message>
        <source>For the instruments</source>
        <translation>Para los instrumentos</translation>
    </message>
    <message>
        <source>How it may end</source>
        <translation>Cómo puede terminar</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Clase de respuesta</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Clase de fecha</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Clase de día</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Law of what it compels</source>
        <translation>Ley de lo que obliga a dar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notice by the government</source>
        <translation>Aviso por el gobierno</translation>
    </message>
    <message>
        <source>Often imitated</source>
        <translation>Imitado a menudo</translation>
    </message>
    <message>
        <source>Only a warrant compels it</source>
        <translation>Solo obliga una orden de registro</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Solo donde</translation>
    </message>
    <message>
        <source>Only where counsel lets it</source>
        <translation>Solo si el abogado lo permite</translation>
    </message>
    <message>
        <source>Over once recorded</source>
        <translation>Acaba al registrarse</translation>
    </message>
    <message>
        <source>Prepared and no law, see the setting</source>
        <translation>Preparada y sin ser ley, vea el ajuste</translation>
    </message>
    <message>
        <source>Promise of the policy</source>
        <translation>Promesa de la política</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question behind the setting</source>
        <translation>Pregunta tras el ajuste</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Se reconoce por</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Corre desde</translation>
    </message>
    <message>
        <source>Set here to</source>
        <translation>Fijado aquí en</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Setting that changes it</source>
        <translation>Ajuste que la cambia</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Silence may be ordered by</source>
        <translation>Silencio que puede ordenar</translation>
    </message>
    <message>
        <source>Silence without an order</source>
        <translation>Silencio sin orden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>Stands in the way of</source>
        <translation>Impide</translation>
    </message>
    <message>
        <source>Starts at the latest</source>
        <translation>Empieza como muy tarde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The policy gives</source>
        <translation>La política da</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Users are told first</source>
        <translation>Antes se avisa a los usuarios</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Way of counting</source>
        <translation>Forma de contar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué es de ello</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuándo termina</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Who ends it</source>
        <translation>Quién le pone fin</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Quién puede abrirla</translation>
    </message>
    <message>
        <source>Why it has no end</source>
        <translation>Por qué no tiene final</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>Por qué es así</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>impugnación</translation>
    </message>
    <message>
        <source>compels %1</source>
        <translation>obliga a dar %1</translation>
    </message>
    <message>
        <source>compels nothing</source>
        <translation>no obliga a dar nada</translation>
    </message>
    <message>
        <source>court</source>
        <translation>tribunal</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterio</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discutido</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>editor of files</source>
        <translation>editor de archivos</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrumento</translation>
    </message>
    <message>
        <source>mail domain</source>
        <translation>dominio de correo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>ya no está en vigor</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>aún no está en vigor</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>only a warrant compels it</source>
        <translation>solo obliga una orden de registro</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>cuestión abierta</translation>
    </message>
    <message>
        <source>period</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>runs only where the policy sets %1</source>
        <translation>solo corre si la política fija %1</translation>
    </message>
    <message>
        <source>statute cited</source>
        <translation>ley citada</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>while it is open: no %1</source>
        <translation>mientras está abierta: sin %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>Attorney General and Director of National Intelligence</source>
        <translation>Fiscal General y Director de Inteligencia Nacional</translation>
    </message>
    <message>
        <source>FBI</source>
        <translation>FBI</translation>
    </message>
    <message>
        <source>Foreign Intelligence Surveillance Court</source>
        <translation>Tribunal de Vigilancia de Inteligencia Exterior</translation>
    </message>
    <message>
        <source>Inauguration Day</source>
        <translation>Día de la Investidura Presidencial</translation>
    </message>
    <message>
        <source>United States court of appeals</source>
        <translation>tribunal de apelación de los Estados Unidos</translation>
    </message>
    <message>
        <source>United States district court</source>
        <translation>tribunal de distrito de los Estados Unidos</translation>
    </message>
    <message>
        <source>a motion on grounds of comity was made</source>
        <translation>se presentó una moción por cortesía internacional</translation>
    </message>
    <message>
        <source>a motion to quash was made</source>
        <translation>se presentó una moción de anulación</translation>
    </message>
    <message>
        <source>a renewal came late</source>
        <translation>llegó una renovación tardía</translation>
    </message>
    <message>
        <source>agency of a state</source>
        <translation>organismo estatal</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>an appeal was filed</source>
        <translation>se presentó un recurso de apelación</translation>
    </message>
    <message>
        <source>an objection was served</source>
        <translation>se notificó una objeción</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquier persona</translation>
    </message>
    <message>
        <source>attorney</source>
        <translation>abogado</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>hacia atrás</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>secretario judicial</translation>
    </message>
    <message>
        <source>closed by order of the President</source>
        <translation>cerrado por orden del Presidente</translation>
    </message>
    <message>
        <source>court of a state</source>
        <translation>tribunal estatal</translation>
    </message>
    <message>
        <source>court-martial</source>
        <translation>consejo de guerra</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>costumbre</translation>
    </message>
    <message>
        <source>data was disclosed in an emergency</source>
        <translation>se revelaron datos en una emergencia</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>day of Congress</source>
        <translation>día declarado por el Congreso</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discutido</translation>
    </message>
    <message>
        <source>domain of authorities</source>
        <translation>dominio oficial</translation>
    </message>
    <message>
        <source>each category of data</source>
        <translation>cada categoría de datos</translation>
    </message>
    <message>
        <source>federal agency</source>
        <translation>organismo federal</translation>
    </message>
    <message>
        <source>federal holiday by statute</source>
        <translation>festivo federal por ley</translation>
    </message>
    <message>
        <source>foreign authority</source>
        <translation>autoridad extranjera</translation>
    </message>
    <message>
        <source>forwards</source>
        <translation>hacia delante</translation>
    </message>
    <message>
        <source>free mail, which anybody can open</source>
        <translation>buzón gratuito, que cualquiera puede abrir</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>instante</translation>
    </message>
    <message>
        <source>it was found that the enforcing authority must be notified</source>
        <translation>se determinó que hay que notificar a la autoridad de ejecución</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juez</translation>
    </message>
    <message>
        <source>lists agree</source>
        <translation>las listas coinciden</translation>
    </message>
    <message>
        <source>lists differ</source>
        <translation>las listas difieren</translation>
    </message>
    <message>
        <source>magistrate judge</source>
        <translation>juez magistrado</translation>
    </message>
    <message>
        <source>mail for one use</source>
        <translation>buzón de un solo uso</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>funcionario</translation>
    </message>
    <message>
        <source>one person decided alone</source>
        <translation>una persona decidió sola</translation>
    </message>
    <message>
        <source>part of the country</source>
        <translation>una parte del país</translation>
    </message>
    <message>
        <source>preservation was prolonged by Annex VI</source>
        <translation>se prorrogó la conservación con el anexo VI</translation>
    </message>
    <message>
        <source>prosecutor</source>
        <translation>fiscal</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>festivo público</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>tax authority</source>
        <translation>autoridad tributaria</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the Attorney General allowed it</source>
        <translation>el Fiscal General lo autorizó</translation>
    </message>
    <message>
        <source>the European emergency order was issued</source>
        <translation>se emitió la orden europea de emergencia</translation>
    </message>
    <message>
        <source>the European order was withdrawn</source>
        <translation>se retiró la orden europea</translation>
    </message>
    <message>
        <source>the FBI received the notice</source>
        <translation>el FBI recibió el aviso</translation>
    </message>
    <message>
        <source>the agency said that the emergency had passed</source>
        <translation>el organismo dijo que la emergencia había pasado</translation>
    </message>
    <message>
        <source>the agreement came into force</source>
        <translation>el acuerdo entró en vigor</translation>
    </message>
    <message>
        <source>the case was closed</source>
        <translation>se cerró el caso</translation>
    </message>
    <message>
        <source>the company itself</source>
        <translation>la propia empresa</translation>
    </message>
    <message>
        <source>the data was produced</source>
        <translation>se entregaron los datos</translation>
    </message>
    <message>
        <source>the date that is set</source>
        <translation>la fecha fijada</translation>
    </message>
    <message>
        <source>the demand</source>
        <translation>el requerimiento</translation>
    </message>
    <message>
        <source>the emergency installation began</source>
        <translation>empezó la instalación de emergencia</translation>
    </message>
    <message>
        <source>the enforcing authority was notified</source>
        <translation>se notificó a la autoridad de ejecución</translation>
    </message>
    <message>
        <source>the full investigation was opened</source>
        <translation>se abrió la investigación completa</translation>
    </message>
    <message>
        <source>the government received the confirmation of the backup copy</source>
        <translation>el gobierno recibió la confirmación de la copia de seguridad</translation>
    </message>
    <message>
        <source>the government told the user of the backup copy</source>
        <translation>el gobierno avisó al usuario de la copia de seguridad</translation>
    </message>
    <message>
        <source>the government's own notice was delayed</source>
        <translation>se aplazó el propio aviso del gobierno</translation>
    </message>
    <message>
        <source>the interception began</source>
        <translation>empezó la interceptación</translation>
    </message>
    <message>
        <source>the interception ended</source>
        <translation>terminó la interceptación</translation>
    </message>
    <message>
        <source>the notice was sent</source>
        <translation>se envió el aviso</translation>
    </message>
    <message>
        <source>the order of silence under 18 USC 3486 was made</source>
        <translation>se dictó la orden de silencio según 18 USC 3486</translation>
    </message>
    <message>
        <source>the order of silence under Cal. Penal Code 1546.2 was made</source>
        <translation>se dictó la orden de silencio según Cal. Penal Code 1546.2</translation>
    </message>
    <message>
        <source>the order was entered</source>
        <translation>se registró la orden en el tribunal</translation>
    </message>
    <message>
        <source>the paper that follows an emergency came</source>
        <translation>llegó el requerimiento que sigue a una emergencia</translation>
    </message>
    <message>
        <source>the petition was filed</source>
        <translation>se presentó la petición</translation>
    </message>
    <message>
        <source>the preservation ended</source>
        <translation>terminó la conservación</translation>
    </message>
    <message>
        <source>the release</source>
        <translation>la salida</translation>
    </message>
    <message>
        <source>the report to the CyberTipline was completed</source>
        <translation>se completó el informe a CyberTipline</translation>
    </message>
    <message>
        <source>the search was executed</source>
        <translation>se ejecutó el registro</translation>
    </message>
    <message>
        <source>the silence</source>
        <translation>el silencio</translation>
    </message>
    <message>
        <source>the silence ended</source>
        <translation>terminó el silencio</translation>
    </message>
    <message>
        <source>the subscriber</source>
        <translation>el abonado</translation>
    </message>
    <message>
        <source>the tracking ended</source>
        <translation>terminó el seguimiento</translation>
    </message>
    <message>
        <source>the user discovered the disclosure</source>
        <translation>el usuario descubrió la revelación</translation>
    </message>
    <message>
        <source>the user was told</source>
        <translation>se avisó al usuario</translation>
    </message>
    <message>
        <source>the user was told of the emergency</source>
        <translation>se avisó al usuario de la emergencia</translation>
    </message>
    <message>
        <source>what one decided alone was looked at</source>
        <translation>se revisó lo que una persona decidió sola</translation>
    </message>
    <message>
        <source>where it is certified</source>
        <translation>si hay certificación</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>A brace of the letter is not closed, or a section has no end. Correct it.</source>
        <translation>Una llave de la carta no está cerrada, o una sección no tiene final. Corríjala.</translation>
    </message>
    <message>
        <source>A letter cannot be printed without fonts. Run the program with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Una carta no se puede imprimir sin fuentes. Ejecute el programa con QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <source>A letter could not be filled in.</source>
        <translation>Una carta no se pudo rellenar.</translation>
    </message>
    <message>
        <source>A template of a letter is damaged. Install the program again.</source>
        <translation>Una plantilla de carta está dañada. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Carta %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>REHEARSAL: this paper has no legal effect</source>
        <translation>SIMULACRO: este documento no tiene efecto legal</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Registro: %1</translation>
    </message>
    <message>
        <source>The letter "%1" cannot be written: it needs %2, which is not known yet. State it and write the letter again.</source>
        <translation>La carta «%1» no se puede escribir: necesita %2, que aún no se conoce. Indíquelo y escriba la carta de nuevo.</translation>
    </message>
    <message>
        <source>The letter could not be printed: no page could be made.</source>
        <translation>La carta no se pudo imprimir: no se pudo hacer ninguna página.</translation>
    </message>
    <message>
        <source>The letter holds "%1": values are put in as words, by {{name}} alone. Correct it.</source>
        <translation>La carta contiene «%1»: los valores se ponen como palabras, solo con {{name}}. Corríjala.</translation>
    </message>
    <message>
        <source>The letter holds a picture, and letters are words alone. Take it out.</source>
        <translation>La carta contiene una imagen, y las cartas son solo palabras. Quítela.</translation>
    </message>
    <message>
        <source>The letter is empty. Write it as Markdown, with {{names}} for what differs.</source>
        <translation>La carta está vacía. Escríbala como Markdown, con {{names}} para lo que cambia.</translation>
    </message>
    <message>
        <source>The letter needs %1, which is empty.</source>
        <translation>La carta necesita %1, que está vacío.</translation>
    </message>
    <message>
        <source>There is no letter "%1" in the language "%2". See the help for the kinds of letter, or choose English (en).</source>
        <translation>No hay carta «%1» en el idioma «%2». Vea en la ayuda las clases de carta, o elija inglés (en).</translation>
    </message>
</context>
<context>
    <name>LetterEditing</name>
    <message>
        <source>A letter of kind %1 is not edited by hand.</source>
        <translation>Una carta del tipo %1 no se edita a mano.</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Carta %1</translation>
    </message>
    <message>
        <source>The letter holds "%1": letters are words, without pictures and HTML. Take it out.</source>
        <translation>La carta contiene «%1»: las cartas son palabras, sin imágenes ni HTML. Quítelo.</translation>
    </message>
    <message>
        <source>The letter no longer says %1, which such a letter needs. Put it back.</source>
        <translation>La carta ya no dice %1, que una carta así necesita. Vuelva a ponerlo.</translation>
    </message>
</context>
<context>
    <name>LetterLanguage</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source> (%1 UTC)</source>
        <translation> (%1 UTC)</translation>
    </message>
    <message>
        <source>No mail address to write to is known in %1, so no mail was made. State the requester's (requester_email) or verify the user's (notice contact), or write the letter as a PDF.</source>
        <translation>En %1 no se conoce ninguna dirección de correo a la que escribir, así que no se hizo ningún correo. Declare la del solicitante (requester_email) o verifique la del usuario (notice contact), o escriba la carta como PDF.</translation>
    </message>
    <message>
        <source>Nobody refused the emergency of %1. Refuse it first (emergency CASE refuse).</source>
        <translation>Nadie denegó la emergencia de %1. Deniéguela primero (emergency CASE refuse).</translation>
    </message>
    <message>
        <source>Nothing of %1 was disclosed as an emergency, so nothing follows it.</source>
        <translation>Nada de %1 se reveló por emergencia, así que nada le sigue.</translation>
    </message>
    <message>
        <source>Please find our letter in case %1 attached.</source>
        <translation>Adjuntamos nuestra carta en el caso %1.</translation>
    </message>
    <message>
        <source>The paper of %1 is a basis to preserve (%2), so nothing is refused. Take the hold.</source>
        <translation>El documento de %1 es base para conservar (%2), así que no se deniega nada. Inicie la conservación.</translation>
    </message>
    <message>
        <source>a civil subpoena</source>
        <translation>una citación civil</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>This PDF is damaged, so nobody can say what it carries besides its pages. Have it made anew.</source>
        <translation>Este PDF está dañado, así que nadie puede decir qué lleva además de sus páginas. Haga que se haga de nuevo.</translation>
    </message>
    <message>
        <source>it asks programs to do something</source>
        <translation>pide a los programas que hagan algo</translation>
    </message>
    <message>
        <source>it describes its pages a second time, in words that are not shown</source>
        <translation>describe sus páginas por segunda vez, con palabras que no se muestran</translation>
    </message>
    <message>
        <source>it has a form, whose values stand beside its pages</source>
        <translation>tiene un formulario, cuyos valores están junto a sus páginas</translation>
    </message>
    <message>
        <source>it has a list of names, whose words do not stand on its pages</source>
        <translation>tiene una lista de nombres, cuyas palabras no están en sus páginas</translation>
    </message>
    <message>
        <source>it has bookmarks, whose words do not stand on its pages</source>
        <translation>tiene marcadores, cuyas palabras no están en sus páginas</translation>
    </message>
    <message>
        <source>it has comments or marks laid over its pages</source>
        <translation>tiene comentarios o marcas puestos sobre sus páginas</translation>
    </message>
    <message>
        <source>it has files attached</source>
        <translation>tiene archivos adjuntos</translation>
    </message>
    <message>
        <source>it has layers, and what is switched off is still there</source>
        <translation>tiene capas, y lo que está apagado sigue ahí</translation>
    </message>
    <message>
        <source>it has redaction marks that were never applied: what they mark is still there</source>
        <translation>tiene marcas de tachado que nunca se aplicaron: lo que marcan sigue ahí</translation>
    </message>
    <message>
        <source>it has small pictures of its pages, which may show what they were before</source>
        <translation>tiene imágenes pequeñas de sus páginas, que pueden mostrar lo que fueron antes</translation>
    </message>
    <message>
        <source>it holds text beyond the page's edge</source>
        <translation>contiene texto más allá del borde de la página</translation>
    </message>
    <message>
        <source>it holds text in no ink, as behind a scan</source>
        <translation>contiene texto sin tinta, como detrás de un escaneo</translation>
    </message>
    <message>
        <source>it holds text that is covered or has the paper's colour</source>
        <translation>contiene texto cubierto o del color del papel</translation>
    </message>
    <message>
        <source>it says who made it, with what and when</source>
        <translation>dice quién lo hizo, con qué y cuándo</translation>
    </message>
    <message>
        <source>it still holds what it was before it was changed</source>
        <translation>aún contiene lo que era antes de cambiarse</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>There is no view %1. See views.</source>
        <translation>No hay ninguna vista %1. Consulte views.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>This system cannot lock in the process that reads papers, so papers are not read. Use a system with seccomp, or allow reading without a lock in the settings.</source>
        <translation>Este sistema no puede aislar el proceso que lee documentos, así que no se leen documentos. Use un sistema con seccomp, o permita en los ajustes leer sin aislamiento.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>"%1" is no mail address. Correct it and try again.</source>
        <translation>«%1» no es una dirección de correo. Corríjala y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>A mail draft needs a date.</source>
        <translation>Un borrador de correo necesita una fecha.</translation>
    </message>
    <message>
        <source>This mail is damaged or cut off, so it was stored unread. Ask the sender to send it again.</source>
        <translation>Este correo está dañado o cortado, así que se guardó sin leer. Pida al remitente que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>This mail is encrypted or signed as a whole (S/MIME); it was not opened. Ask the sender for a plain copy.</source>
        <translation>Este correo está cifrado o firmado entero (S/MIME); no se abrió. Pida al remitente una copia sin cifrar.</translation>
    </message>
    <message>
        <source>This mail is encrypted; its text could not be read. Ask the sender for a plain copy.</source>
        <translation>Este correo está cifrado; su texto no se pudo leer. Pida al remitente una copia sin cifrar.</translation>
    </message>
    <message>
        <source>This mail is nested too deep or has too many parts; not all were read.</source>
        <translation>Este correo está anidado demasiado hondo o tiene demasiadas partes; no se leyeron todas.</translation>
    </message>
    <message>
        <source>This mail is signed; the signature was not checked.</source>
        <translation>Este correo está firmado; la firma no se comprobó.</translation>
    </message>
    <message>
        <source>unnamed part</source>
        <translation>parte sin nombre</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>This page is not translated yet: it stands here in English.</source>
        <translation>Esta página aún no está traducida: aquí está en inglés.</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message>
        <source>Judging anew</source>
        <translation>Evaluando de nuevo</translation>
    </message>
    <message>
        <source>Taking up reminders</source>
        <translation>Asumiendo recordatorios</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Case</source>
        <translation>C&amp;aso</translation>
    </message>
    <message>
        <source>&amp;Docket</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Emergency</source>
        <translation>Eme&amp;rgencia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Car&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>A&amp;viso</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>&amp;Paquete</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>Ca&amp;mpaign</source>
        <translation>&amp;Campaña</translation>
    </message>
    <message>
        <source>Challen&amp;ge</source>
        <translation>Imp&amp;ugnación</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>H&amp;old</source>
        <translation>C&amp;onservación</translation>
    </message>
    <message>
        <source>L&amp;aw</source>
        <translation>&amp;Ley</translation>
    </message>
    <message>
        <source>Lis&amp;t</source>
        <translation>L&amp;ista</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The helper process that reads papers sent something that is no answer, so it was stopped. Try again; if it happens again, keep the paper unread.</source>
        <translation>El proceso auxiliar que lee documentos envió algo que no es una respuesta, así que se detuvo. Pruebe de nuevo; si vuelve a ocurrir, guarde el documento sin leer.</translation>
    </message>
    <message>
        <source>This is too large to be read: at most 1 GiB is handed to the helper process at a time. Split it and try again.</source>
        <translation>Esto es demasiado grande para leerlo: al proceso auxiliar se le da como mucho 1 GiB cada vez. Divídalo y pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1 %2 %3 (%4 UTC)</source>
        <translation>%1 %2 %3 (%4 UTC)</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <translation>%1 %2 UTC</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>%1 (%2) is open: enter what is said, and how it ends.</source>
        <translation>%1 (%2) está abierta: asiente lo que se dice, y cómo termina.</translation>
    </message>
    <message>
        <source>%1 approved that gag %2 is over: lift it.</source>
        <translation>%1 aprobó que la prohibición de revelar %2 terminó: levántela.</translation>
    </message>
    <message>
        <source>%1 asked for this: a second person approves it.</source>
        <translation>%1 lo pidió: una segunda persona lo aprueba.</translation>
    </message>
    <message>
        <source>%1 decided: a second person decides too.</source>
        <translation>%1 decidió: también decide una segunda persona.</translation>
    </message>
    <message>
        <source>Ask the agency for the process that follows: write the demand.</source>
        <translation>Pida al organismo la orden que debe seguir: escriba la exigencia.</translation>
    </message>
    <message>
        <source>Ask the agency whether the emergency has passed, and enter it.</source>
        <translation>Pregunte al organismo si la emergencia ha pasado, y asiéntelo.</translation>
    </message>
    <message>
        <source>Collect what may go out.</source>
        <translation>Recoja lo que puede salir.</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n proposed fact(s) with the paper and accept what is right.</source>
        <translation>
            <numerusform>Compare %n dato propuesto con el documento y acéptelo si es correcto.</numerusform>
            <numerusform>Compare %n datos propuestos con el documento y acepte lo que es correcto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counsel decides: see the findings, and overrule what does not stand.</source>
        <translation>Decide el abogado: vea los hallazgos, y deje sin efecto lo que no se sostiene.</translation>
    </message>
    <message>
        <source>Gag %1 ended: look for an extension and answer.</source>
        <translation>La prohibición de revelar %1 terminó: busque una prórroga y responda.</translation>
    </message>
    <message>
        <source>Gag %1 ends on %2: ask now whether it is extended.</source>
        <translation>La prohibición de revelar %1 termina el %2: pregunte ahora si se prorroga.</translation>
    </message>
    <message>
        <source>Hang up, and call the agency back at the number of the directory.</source>
        <translation>Cuelgue, y devuelva la llamada al organismo en el número del directorio.</translation>
    </message>
    <message>
        <source>Hold %1 ended: renew it if a request came in time, else destroy what was held.</source>
        <translation>La conservación %1 terminó: renuévela si llegó a tiempo una petición; si no, destruya lo conservado.</translation>
    </message>
    <message>
        <source>Hold %1 ends on %2: remind the agency before.</source>
        <translation>La conservación %1 termina el %2: recuérdeselo antes al organismo.</translation>
    </message>
    <message>
        <source>It asks for preservation: take the hold.</source>
        <translation>Pide conservación: iníciela.</translation>
    </message>
    <message>
        <source>It asks to renew, with another number and requester than hold %1 of %2: see whether that one is meant.</source>
        <translation>Pide renovar, con otro número y otro solicitante que la conservación %1 de %2: vea si se refiere a esa.</translation>
    </message>
    <message>
        <source>It renews hold %1 of %2, which ends on %3: renew that hold.</source>
        <translation>Renueva la conservación %1 de %2, que termina el %3: renueve esa conservación.</translation>
    </message>
    <message>
        <source>Nothing forbids notice: draft it to the user.</source>
        <translation>Nada prohíbe el aviso: redáctelo para el usuario.</translation>
    </message>
    <message>
        <source>Nothing is preserved under this paper: write the refusal. %1</source>
        <translation>No se conserva nada por este documento: escriba la denegación. %1</translation>
    </message>
    <message>
        <source>Nothing stands in the way: release the packet.</source>
        <translation>Nada lo impide: autorice la salida del paquete.</translation>
    </message>
    <message>
        <source>Nothing to do now; the dates say when there is.</source>
        <translation>Nada que hacer ahora; las fechas dicen cuándo lo habrá.</translation>
    </message>
    <message>
        <source>One person decided this alone: somebody else reviews it.</source>
        <translation>Una sola persona decidió esto: otra lo revisa.</translation>
    </message>
    <message>
        <source>Take a hold here.</source>
        <translation>Inicie aquí una conservación.</translation>
    </message>
    <message>
        <source>Tell the sender that it came in: write the acknowledgement.</source>
        <translation>Diga al remitente que llegó: escriba el acuse de recibo.</translation>
    </message>
    <message>
        <source>The agency does not confirm this request: nothing goes out. Refuse it with that reason.</source>
        <translation>El organismo no confirma esta solicitud: no sale nada. Deniéguela con ese motivo.</translation>
    </message>
    <message>
        <source>The case is closed; its dates say until when its file is kept.</source>
        <translation>El caso está cerrado; sus fechas dicen hasta cuándo se guarda su expediente.</translation>
    </message>
    <message>
        <source>The data is here: build the packet.</source>
        <translation>Los datos están aquí: arme el paquete.</translation>
    </message>
    <message>
        <source>The emergency has passed: tell the user.</source>
        <translation>La emergencia ha pasado: avise al usuario.</translation>
    </message>
    <message>
        <source>The emergency is refused: write the agency why.</source>
        <translation>La emergencia se deniega: escriba al organismo por qué.</translation>
    </message>
    <message>
        <source>The evidence asks for a call back: call the agency at the number of the directory.</source>
        <translation>Las pruebas piden devolver la llamada: llame al organismo al número del directorio.</translation>
    </message>
    <message>
        <source>The findings say: %1. Write the letter.</source>
        <translation>Los hallazgos dicen: %1. Escriba la carta.</translation>
    </message>
    <message>
        <source>The notice is drafted: send it and enter that.</source>
        <translation>El aviso está redactado: envíelo y asiéntelo.</translation>
    </message>
    <message>
        <source>The packet is released: hand it over, sealed for its recipient.</source>
        <translation>El paquete está autorizado: entréguelo, sellado para su destinatario.</translation>
    </message>
    <message>
        <source>The packet waits: %1</source>
        <translation>El paquete espera: %1</translation>
    </message>
    <message>
        <source>The requester is verified: decide whether you believe it.</source>
        <translation>El solicitante está verificado: decida si usted lo cree.</translation>
    </message>
    <message>
        <source>This case was erased; its certificate stands under Letters.</source>
        <translation>Este caso se borró; su certificado está en Cartas.</translation>
    </message>
    <message>
        <source>This is a campaign: its letters and results stand on the page of campaigns.</source>
        <translation>Esto es una campaña: sus cartas y resultados están en la página de campañas.</translation>
    </message>
    <message>
        <source>This is no legal process as far as was read; state the instrument if it is.</source>
        <translation>Esto no es un requerimiento legal, según lo que se leyó; indique el instrumento si lo es.</translation>
    </message>
    <message>
        <source>What kind of paper this is, is unknown: state the instrument.</source>
        <translation>No se sabe qué clase de documento es: indique el instrumento.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>%1 has no accepted account that waits for a notice. Accept or state the account first.</source>
        <translation>%1 no tiene ninguna cuenta aceptada que espere un aviso. Acepte o indique antes la cuenta.</translation>
    </message>
    <message>
        <source>%1 is no accepted account of %2. Accept or state the account first.</source>
        <translation>%1 no es una cuenta aceptada de %2. Acepte o indique antes la cuenta.</translation>
    </message>
    <message>
        <source>%1 is what the request itself gives; it is no contact of the user. Take the contact from the account's own records.</source>
        <translation>%1 es lo que da la propia solicitud; no es un contacto del usuario. Tome el contacto de los registros de la propia cuenta.</translation>
    </message>
    <message>
        <source>A contact is recorded with its address and with how it was verified. Give both.</source>
        <translation>Un contacto se registra con su dirección y con cómo se verificó. Indique ambos.</translation>
    </message>
    <message>
        <source>A gag for a length of time needs the date it runs from; the paper states no date of issue. Give --from.</source>
        <translation>Una prohibición de revelar por una duración necesita la fecha desde la que corre; el documento no indica fecha de expedición. Indique --from.</translation>
    </message>
    <message>
        <source>An exception from notice is recorded with its reason; give one.</source>
        <translation>Una excepción al aviso se registra con su motivo; indique uno.</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Una orden</translation>
    </message>
    <message>
        <source>No copy of the process is enclosed: no paper of the case is known to be it.</source>
        <translation>No se incluye copia del requerimiento: no se sabe de ningún documento del caso que lo sea.</translation>
    </message>
    <message>
        <source>No copy of the process is enclosed: the paper could not be read, so nobody knows whom it names.</source>
        <translation>No se incluye copia del requerimiento: el documento no se pudo leer, así que nadie sabe a quién nombra.</translation>
    </message>
    <message>
        <source>No copy of the process is enclosed: the paper names other accounts, or was read so at first. Remove what concerns other people and send that copy.</source>
        <translation>No se incluye copia del requerimiento: el documento nombra otras cuentas, o así se leyó al principio. Quite lo que se refiere a otras personas y envíe esa copia.</translation>
    </message>
    <message>
        <source>No notice may be made in %1.</source>
        <translation>No se puede hacer ningún aviso en %1.</translation>
    </message>
    <message>
        <source>No notice may go out in %1.</source>
        <translation>No puede salir ningún aviso en %1.</translation>
    </message>
    <message>
        <source>No notice to %1 is on its way: none was sent, or the last came back. Send it first.</source>
        <translation>Ningún aviso a %1 está en camino: no se envió ninguno, o el último fue devuelto. Envíelo primero.</translation>
    </message>
    <message>
        <source>No notice to %1 was drafted in %2 yet. Draft it first.</source>
        <translation>Aún no se redactó ningún aviso a %1 en %2. Redáctelo primero.</translation>
    </message>
    <message>
        <source>No notice was drafted in %1 yet. Draft it first.</source>
        <translation>Aún no se redactó ningún aviso en %1. Redáctelo primero.</translation>
    </message>
    <message>
        <source>No notice was sent in %1 yet; nothing can have become of it.</source>
        <translation>Aún no se envió ningún aviso en %1; no puede haber sido nada de él.</translation>
    </message>
    <message>
        <source>Say where an extension was looked for and what was found.</source>
        <translation>Diga dónde se buscó una prórroga y qué se halló.</translation>
    </message>
    <message>
        <source>That end is not later than the one that stands (%1). A gag is shortened only by lifting it, with a second person.</source>
        <translation>Ese final no es posterior al vigente (%1). Una prohibición de revelar solo se acorta levantándola, con una segunda persona.</translation>
    </message>
    <message>
        <source>The case %1 has no gag %2. See its gags.</source>
        <translation>El caso %1 no tiene la prohibición de revelar %2. Vea las que tiene.</translation>
    </message>
    <message>
        <source>The docket holds no paper whose SHA-256 is %1. Give the whole hash as show prints it, or leave the paper out.</source>
        <translation>El registro no contiene ningún documento cuyo SHA-256 sea %1. Dé el hash entero como lo imprime show, o no indique el documento.</translation>
    </message>
    <message>
        <source>The gag %1 cannot be lifted by one person.</source>
        <translation>La prohibición de revelar %1 no la puede levantar una sola persona.</translation>
    </message>
    <message>
        <source>The gag %1 has not ended yet; whether it was extended is answered after its end.</source>
        <translation>La prohibición de revelar %1 aún no ha terminado; si se prorrogó se responde después de su final.</translation>
    </message>
    <message>
        <source>The gag %1 was lifted; an extension cannot revive it. Add the new order as a gag of its own.</source>
        <translation>La prohibición de revelar %1 se levantó; una prórroga no puede revivirla. Añada la nueva orden como una prohibición propia.</translation>
    </message>
    <message>
        <source>The gag would end on %1, before it begins on %2. Correct the end or the day it runs from.</source>
        <translation>La prohibición de revelar terminaría el %1, antes de empezar el %2. Corrija el fin o el día desde el que corre.</translation>
    </message>
    <message>
        <source>The last judgement of %1 says "%2"; a letter of %3 does not fit it. State what is wrong with the paper first.</source>
        <translation>El último juicio de %1 dice «%2»; una carta %3 no le corresponde. Indique antes qué está mal en el documento.</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>no se conoce su final</translation>
    </message>
</context>
<context>
    <name>NoticeActs</name>
    <message>
        <source>Last day, where one is printed</source>
        <translation>Último día, si hay uno impreso</translation>
    </message>
    <message>
        <source>Or a length</source>
        <translation>O una duración</translation>
    </message>
    <message>
        <source>Or until a court orders otherwise</source>
        <translation>O hasta que un tribunal ordene otra cosa</translation>
    </message>
    <message>
        <source>The paper that says so</source>
        <translation>El documento que lo dice</translation>
    </message>
    <message>
        <source>none of this case</source>
        <translation>ninguno de este caso</translation>
    </message>
    <message>
        <source>such as 90 days or 1 years</source>
        <translation>como 90 days o 1 years</translation>
    </message>
</context>
<context>
    <name>NoticeCommands</name>
    <message>
        <source>%1 is no kind of letter. A kind is one of: %2.</source>
        <translation>%1 no es una clase de carta. Una clase es una de: %2.</translation>
    </message>
    <message>
        <source>%1 is no recipient of a notice. It is one of: holder, administrator, organisation.</source>
        <translation>%1 no es un destinatario de un aviso. Es uno de: holder, administrator, organisation.</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>%1: %2 at %3, verified by %4: %5</source>
        <translation>%1: %2 en %3, verificado por %4: %5</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: nobody verified its contact yet</source>
        <translation>%1: nadie verificó aún su contacto</translation>
    </message>
    <message>
        <source>; to %1 at %2</source>
        <translation>; a %1 en %2</translation>
    </message>
    <message>
        <source>; to a contact that nobody verified</source>
        <translation>; a un contacto que nadie verificó</translation>
    </message>
    <message>
        <source>The user was told nothing.</source>
        <translation>No se avisó de nada al usuario.</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>exception from notice: %1</source>
        <translation>excepción al aviso: %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>el administrador</translation>
    </message>
    <message>
        <source>the holder</source>
        <translation>el titular</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>the user objects</source>
        <translation>el usuario se opone</translation>
    </message>
</context>
<context>
    <name>Ocr</name>
    <message>
        <source>The trained data for reading scans is missing, so scans cannot be read. Install the package tesseract-ocr-eng.</source>
        <translation>Faltan los datos entrenados para leer escaneos, así que no se pueden leer. Instale el paquete tesseract-ocr-eng.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>free from: %1</source>
        <translation>libre desde: %1</translation>
    </message>
    <message>
        <source>free from: unknown</source>
        <translation>libre desde: se desconoce</translation>
    </message>
    <message>
        <source>names: %1</source>
        <translation>nombra: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>who may lift: %1</source>
        <translation>quién puede levantarlo: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message numerus="yes">
        <source>%1 and %n more accounts</source>
        <translation>
            <numerusform>%1 y %n cuenta más</numerusform>
            <numerusform>%1 y %n cuentas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are also named in %2</source>
        <translation>%1 también se nombran en %2</translation>
    </message>
    <message>
        <source>%1 is also named in %2</source>
        <translation>%1 también se nombra en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more cases share accounts with this one.</source>
        <translation>
            <numerusform>%n caso más comparte cuentas con este.</numerusform>
            <numerusform>%n casos más comparten cuentas con este.</numerusform>
        </translation>
    </message>
    <message>
        <source>a paper here says the same, word for word, as one of %1</source>
        <translation>un documento de aquí dice lo mismo, palabra por palabra, que uno de %1</translation>
    </message>
    <message>
        <source>an open demand</source>
        <translation>un requerimiento abierto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestado</translation>
    </message>
    <message>
        <source>docket number %1 is also that of %2</source>
        <translation>el número de expediente %1 es también el de %2</translation>
    </message>
    <message>
        <source>preserved, end of the hold unknown</source>
        <translation>conservado, no se conoce el final de la conservación</translation>
    </message>
    <message>
        <source>preserved, hold until %1</source>
        <translation>conservado, hasta %1</translation>
    </message>
    <message>
        <source>silence is owed until %1</source>
        <translation>se debe silencio hasta %1</translation>
    </message>
    <message>
        <source>silence is owed, its end unknown</source>
        <translation>se debe silencio, no se conoce su final</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>  data/certificates.pdf the custodian's declaration; data/custody.pdf the chain of custody</source>
        <translation>  data/certificates.pdf la declaración del custodio; data/custody.pdf la cadena de custodia</translation>
    </message>
    <message>
        <source>  data/cover.pdf        the letter on top</source>
        <translation>  data/cover.pdf        la carta de portada</translation>
    </message>
    <message>
        <source>  data/exhibits.sha256  the SHA-256 of every exhibit</source>
        <translation>  data/exhibits.sha256  el SHA-256 de cada anexo</translation>
    </message>
    <message>
        <source>  data/exhibits/        the files; the name begins with the number of the first page</source>
        <translation>  data/exhibits/        los archivos; el nombre empieza por el número de la primera página</translation>
    </message>
    <message>
        <source>  data/index.csv        every file that is produced, with its numbers and SHA-256</source>
        <translation>  data/index.csv        cada archivo que se entrega, con sus números y SHA-256</translation>
    </message>
    <message>
        <source>  data/redactions.csv   every place that is blacked out, where there is one</source>
        <translation>  data/redactions.csv   cada lugar tachado, donde lo hay</translation>
    </message>
    <message>
        <source>  data/withheld.csv     every file that is withheld, and why</source>
        <translation>  data/withheld.csv     cada archivo que se retiene, y por qué</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check who may read it.</source>
        <translation>%1 no se puede abrir. Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was left behind; see to free space and to the right to write there, then try again.</source>
        <translation>%1 no pudo escribirse (%2). No quedó nada; procure que haya espacio libre y permiso para escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 has a line that is no hash and path: %2</source>
        <translation>%1 tiene una línea que no es hash y ruta: %2</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a ZIP.</source>
        <translation>%1 no es ni una carpeta ni un ZIP.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty or a new folder.</source>
        <translation>%1 no está vacía. Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>%1 names %2 twice, or twice but for case or accents.</source>
        <translation>%1 nombra %2 dos veces, o dos veces salvo por mayúsculas o acentos.</translation>
    </message>
    <message>
        <source>%1 names %2, a path that leads out of the packet.</source>
        <translation>%1 nombra %2, una ruta que sale del paquete.</translation>
    </message>
    <message>
        <source>%1 names %2, which does not lie under data/.</source>
        <translation>%1 nombra %2, que no está en data/.</translation>
    </message>
    <message>
        <source>%1 names %2, which is payload and belongs into a manifest.</source>
        <translation>%1 nombra %2, que es contenido y pertenece a un manifiesto.</translation>
    </message>
    <message>
        <source>%1 names %2; a tag manifest does not name tag manifests.</source>
        <translation>%1 nombra %2; un manifiesto de etiquetas no nombra manifiestos de etiquetas.</translation>
    </message>
    <message>
        <source>%1 uses a hash that nobody here can compute.</source>
        <translation>%1 usa un hash que aquí nadie puede calcular.</translation>
    </message>
    <message>
        <source>A file without pages keeps its bytes; the sheet of the same number stands in for its page.</source>
        <translation>Un archivo sin páginas conserva sus bytes; la hoja del mismo número ocupa el lugar de su página.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>An earlier run was cut off: of what it left, files that are whole were kept: %1.</source>
        <translation>Una ejecución anterior se cortó: de lo que dejó, se guardaron los archivos que están enteros: %1.</translation>
    </message>
    <message>
        <source>Ask us for that sheet by another way than the one by which the packet came.</source>
        <translation>Pídanos esa hoja por otra vía que aquella por la que llegó el paquete.</translation>
    </message>
    <message>
        <source>Both print nothing where every file is as it was packed. No file was added to data if</source>
        <translation>Ambas no imprimen nada si cada archivo está como se empaquetó. No se añadió ningún archivo a data si</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Armando</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>How to verify it, in this folder, with GNU coreutils alone</source>
        <translation>Cómo verificarlo, en esta carpeta, solo con GNU coreutils</translation>
    </message>
    <message>
        <source>In the lists a cell that a spreadsheet would compute begins with an apostrophe.</source>
        <translation>En las listas, una celda que una hoja de cálculo calcularía empieza por un apóstrofo.</translation>
    </message>
    <message>
        <source>Its records</source>
        <translation>Sus registros</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Mirando lo que hay</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Check the right to write there.</source>
        <translation>No se puede escribir nada en %1. Compruebe el permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Numbering pages</source>
        <translation>Numerando páginas</translation>
    </message>
    <message>
        <source>Numbers: %1 to %2</source>
        <translation>Números: %1 a %2</translation>
    </message>
    <message>
        <source>Our record at that time, in words: %1</source>
        <translation>Nuestro registro en ese momento, en palabras: %1</translation>
    </message>
    <message>
        <source>Production %1 in case %2</source>
        <translation>Entrega %1 en el caso %2</translation>
    </message>
    <message>
        <source>REHEARSAL: this packet has no legal effect.</source>
        <translation>SIMULACRO: este paquete no tiene efecto legal.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The archive holds %1 twice.</source>
        <translation>El archivo ZIP contiene %1 dos veces.</translation>
    </message>
    <message>
        <source>The exhibit %1 could not be numbered. %2</source>
        <translation>El anexo %1 no se pudo numerar. %2</translation>
    </message>
    <message>
        <source>The exhibit %1 has no page that could be numbered.</source>
        <translation>El anexo %1 no tiene ninguna página que se pueda numerar.</translation>
    </message>
    <message>
        <source>The exhibits are those that the cover letter speaks of if</source>
        <translation>Los anexos son aquellos de los que habla la carta de portada si</translation>
    </message>
    <message>
        <source>The file %1 does not stand in %2.</source>
        <translation>El archivo %1 no está en %2.</translation>
    </message>
    <message>
        <source>The file %1 does not stand in the production index.</source>
        <translation>El archivo %1 no está en el índice de entrega.</translation>
    </message>
    <message>
        <source>The file %1 has still to be fetched.</source>
        <translation>El archivo %1 aún tiene que traerse.</translation>
    </message>
    <message>
        <source>The file %1 holds bytes that are no text.</source>
        <translation>El archivo %1 contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Falta el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that was packed: its hash (%2) differs.</source>
        <translation>El archivo %1 no es el que se empaquetó: su hash (%2) difiere.</translation>
    </message>
    <message>
        <source>The file %1 is not written in the encoding that the packet declares.</source>
        <translation>El archivo %1 no está escrito en la codificación que declara el paquete.</translation>
    </message>
    <message>
        <source>The file %1 of the packet cannot be read: %2.</source>
        <translation>El archivo %1 del paquete no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The file %1 of the packet is larger than any such file should be.</source>
        <translation>El archivo %1 del paquete es mayor de lo que un archivo así debería ser.</translation>
    </message>
    <message>
        <source>The file %1 stands in no manifest, or not in manifest-%2.txt.</source>
        <translation>El archivo %1 no está en ningún manifiesto, o no en manifest-%2.txt.</translation>
    </message>
    <message>
        <source>The file %1 was added: no packet has it.</source>
        <translation>El archivo %1 se añadió: ningún paquete lo tiene.</translation>
    </message>
    <message>
        <source>The first %1 of its records; all of them stand in the file</source>
        <translation>Los primeros %1 de sus registros; todos están en el archivo</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the right to write there.</source>
        <translation>La carpeta %1 no se puede crear. Compruebe el permiso para escribir allí.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose an empty or a new one.</source>
        <translation>La carpeta %1 no está vacía. Elija una vacía o nueva.</translation>
    </message>
    <message>
        <source>The folder is a BagIt bag (RFC 8493).</source>
        <translation>La carpeta es una bolsa BagIt (RFC 8493).</translation>
    </message>
    <message>
        <source>The list of exhibits does not fit the manifest.</source>
        <translation>La lista de anexos no concuerda con el manifiesto.</translation>
    </message>
    <message>
        <source>The packet declares the encoding %1, which nobody here can read.</source>
        <translation>El paquete declara la codificación %1, que aquí nadie puede leer.</translation>
    </message>
    <message>
        <source>The packet has no cover letter. Write it first.</source>
        <translation>El paquete no tiene carta de portada. Escríbala primero.</translation>
    </message>
    <message>
        <source>The packet has no folder data.</source>
        <translation>El paquete no tiene la carpeta data.</translation>
    </message>
    <message>
        <source>The packet has no manifest, so nothing in it can be verified.</source>
        <translation>El paquete no tiene manifiesto, así que nada de él se puede verificar.</translation>
    </message>
    <message>
        <source>The packet holds %1 and %2, which some systems cannot tell apart.</source>
        <translation>El paquete contiene %1 y %2, que algunos sistemas no distinguen.</translation>
    </message>
    <message>
        <source>The packet holds %1, which is no ordinary file.</source>
        <translation>El paquete contiene %1, que no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>The packet holds a link, %1. A packet holds files alone.</source>
        <translation>El paquete contiene un enlace, %1. Un paquete contiene solo archivos.</translation>
    </message>
    <message>
        <source>The packet is the one that was approved if</source>
        <translation>El paquete es el que se aprobó si</translation>
    </message>
    <message>
        <source>The packet is written in version %1.%2 of BagIt, which nobody here can verify.</source>
        <translation>El paquete está escrito en la versión %1.%2 de BagIt, que aquí nadie puede verificar.</translation>
    </message>
    <message>
        <source>The packet must have %1 and %2, and no other manifest.</source>
        <translation>El paquete debe tener %1 y %2, y ningún otro manifiesto.</translation>
    </message>
    <message>
        <source>The packet wants files to be fetched. No packet of this program does.</source>
        <translation>El paquete quiere que se traigan archivos. Ningún paquete de este programa lo hace.</translation>
    </message>
    <message>
        <source>The production index cannot be read.</source>
        <translation>El índice de entrega no se puede leer.</translation>
    </message>
    <message>
        <source>The production index does not fit the file %1.</source>
        <translation>El índice de entrega no concuerda con el archivo %1.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name.</source>
        <translation>No existe el archivo o carpeta %1. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>This file has no pages and is produced as it is. This sheet carries its number.</source>
        <translation>Este archivo no tiene páginas y se entrega como está. Esta hoja lleva su número.</translation>
    </message>
    <message>
        <source>This is no packet: it has no file bagit.txt.</source>
        <translation>Esto no es un paquete: no tiene el archivo bagit.txt.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Qué hay aquí</translation>
    </message>
    <message>
        <source>What stands beside its pages was taken off: %1</source>
        <translation>Se quitó lo que hay junto a sus páginas: %1</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>bag-info.txt counts the payload as %1, but it is %2.%3 (bytes and files).</source>
        <translation>bag-info.txt cuenta el contenido como %1, pero es %2.%3 (bytes y archivos).</translation>
    </message>
    <message>
        <source>bag-info.txt does not count the payload.</source>
        <translation>bag-info.txt no cuenta el contenido.</translation>
    </message>
    <message>
        <source>bag-info.txt does not name the program that wrote the packet.</source>
        <translation>bag-info.txt no nombra el programa que escribió el paquete.</translation>
    </message>
    <message>
        <source>bag-info.txt has a line that is no label and value: %1</source>
        <translation>bag-info.txt tiene una línea que no es etiqueta y valor: %1</translation>
    </message>
    <message>
        <source>bag-info.txt states Payload-Oxum twice.</source>
        <translation>bag-info.txt indica Payload-Oxum dos veces.</translation>
    </message>
    <message>
        <source>bagit.txt begins with a byte order mark, which it must not have.</source>
        <translation>bagit.txt empieza por una marca de orden de bytes, que no debe tener.</translation>
    </message>
    <message>
        <source>bagit.txt does not have the two lines it must have.</source>
        <translation>bagit.txt no tiene las dos líneas que debe tener.</translation>
    </message>
    <message>
        <source>bagit.txt is not the one this program writes.</source>
        <translation>bagit.txt no es el que escribe este programa.</translation>
    </message>
    <message>
        <source>fetch.txt has a line that is no address, length and path: %1</source>
        <translation>fetch.txt tiene una línea que no es dirección, longitud y ruta: %1</translation>
    </message>
    <message>
        <source>fetch.txt names %1, which stands in no manifest.</source>
        <translation>fetch.txt nombra %1, que no está en ningún manifiesto.</translation>
    </message>
    <message>
        <source>prints %1, and none beside it if</source>
        <translation>imprime %1, y ninguno más junto a él si</translation>
    </message>
    <message>
        <source>prints %1, and whole, with this text, if</source>
        <translation>imprime %1, y está entero, con este texto, si</translation>
    </message>
    <message>
        <source>prints README.txt, bag-info.txt, bagit.txt, data, manifest-sha256.txt and tagmanifest-sha256.txt.</source>
        <translation>imprime README.txt, bag-info.txt, bagit.txt, data, manifest-sha256.txt y tagmanifest-sha256.txt.</translation>
    </message>
    <message>
        <source>prints the number on the delivery sheet, which does not lie in this folder.</source>
        <translation>imprime el número de la hoja de entrega, que no está en esta carpeta.</translation>
    </message>
    <message>
        <source>prints the number that the cover letter states: %1.</source>
        <translation>imprime el número que indica la carta de portada: %1.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
</context>
<context>
    <name>PacketPanel</name>
    <message>
        <source>! The paper names dates, and these files could not be held against them. Look whether they hold more: %1</source>
        <translation>! El documento nombra fechas, y estos archivos no se pudieron contrastar con ellas. Mire si contienen más: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2 is rendered anew</source>
        <translation>%1: %2 se dibuja de nuevo</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4 (%5)</source>
        <translation>%1: %2 a %3, %4 (%5)</translation>
    </message>
    <message>
        <source>%1: %2, page %3 is blacked out at one place (%4)</source>
        <translation>%1: %2, la página %3 se tacha en un lugar (%4)</translation>
    </message>
    <message>
        <source>%1: head “%2”</source>
        <translation>%1: cabeza «%2»</translation>
    </message>
    <message>
        <source>No packet was built yet.</source>
        <translation>Aún no se armó ningún paquete.</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>No se retiene nada.</translation>
    </message>
    <message>
        <source>Withheld:</source>
        <translation>Retenido:</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>con acuse de recibo</translation>
    </message>
    <message>
        <source>and more: %1 reasons stand in withheld.csv</source>
        <translation>y más: hay %1 motivos en withheld.csv</translation>
    </message>
    <message>
        <source>built, waits for release</source>
        <translation>armado, espera la salida</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberada</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VÉASE TAMBIÉN</translation>
    </message>
    <message>
        <source>demands for user data: judged, dated, answered</source>
        <translation>requerimientos de datos de usuarios: juzgados, fechados, contestados</translation>
    </message>
    <message>
        <source>the same without a window</source>
        <translation>lo mismo sin ventana</translation>
    </message>
    <message>
        <source>the version, and the law it comes with; ends</source>
        <translation>la versión, y la ley que trae; termina</translation>
    </message>
    <message>
        <source>what can be said here, and ends</source>
        <translation>lo que se puede decir aquí, y termina</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>This file is empty. Ask the sender to send it again.</source>
        <translation>Este archivo está vacío. Pida al remitente que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>This file is larger than 512 MiB, so it was stored unread. Split it and receive the parts.</source>
        <translation>Este archivo pasa de 512 MiB, así que se guardó sin leer. Divídalo y reciba las partes.</translation>
    </message>
    <message>
        <source>This is no kind of file that is read here%1, so it was stored unread. PDF, PNG, JPEG, TIFF, mail (.eml), ZIP and plain text are read: ask for one of these.</source>
        <translation>Esta no es una clase de archivo que se lea aquí%1, así que se guardó sin leer. Se leen PDF, PNG, JPEG, TIFF, correo (.eml), ZIP y texto simple: pida uno de estos.</translation>
    </message>
    <message>
        <source>This page is a scan, and reading scans is switched off.</source>
        <translation>Esta página es un escaneo, y la lectura de escaneos está desactivada.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Replies to this mail go to %1 and not to its sender %2. Call the agency back.</source>
        <translation>Las respuestas a este correo van a %1 y no a su remitente %2. Devuelva la llamada al organismo.</translation>
    </message>
    <message>
        <source>The mail names more than one sender (%1), which honest mail seldom does. Call the agency back.</source>
        <translation>El correo nombra más de un remitente (%1), lo que el correo honrado rara vez hace. Devuelva la llamada al organismo.</translation>
    </message>
    <message>
        <source>The mail's own date (%1) lies in the future: its sender's clock is wrong, or the date is made up. Check when it came in.</source>
        <translation>La fecha del propio correo (%1) está en el futuro: el reloj de su remitente está mal, o la fecha es inventada. Compruebe cuándo llegó.</translation>
    </message>
    <message>
        <source>What is known of its receipt lies more than a day apart (%1 to %2): %3 counts. Check when it came in.</source>
        <translation>Lo que se sabe de su recibo dista más de un día (%1 a %2): cuenta %3. Compruebe cuándo llegó.</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The passphrase file %1 begins with an empty line. Write the passphrase into it.</source>
        <translation>El archivo de la frase de contraseña %1 empieza con una línea vacía. Escriba en él la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be opened. Check the name and who may read it.</source>
        <translation>No se puede abrir el archivo de la frase de contraseña %1. Compruebe el nombre y quién puede leerlo.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The password does not open this PDF. Check it and try again.</source>
        <translation>La contraseña no abre este PDF. Compruébela y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The structure of this PDF is damaged, so not everything that may be hidden in it could be looked for.</source>
        <translation>La estructura de este PDF está dañada, así que no se pudo buscar todo lo que puede estar oculto en él.</translation>
    </message>
    <message>
        <source>This PDF asks to start a program or to send a form; it was not done.</source>
        <translation>Este PDF pide iniciar un programa o enviar un formulario; no se hizo.</translation>
    </message>
    <message>
        <source>This PDF carries JavaScript; it was not run.</source>
        <translation>Este PDF lleva JavaScript; no se ejecutó.</translation>
    </message>
    <message>
        <source>This PDF carries annotations (comments, stamps or marks laid over the page).</source>
        <translation>Este PDF lleva anotaciones (comentarios, sellos o marcas sobre la página).</translation>
    </message>
    <message>
        <source>This PDF has a digital signature field; signatures are not checked.</source>
        <translation>Este PDF tiene un campo de firma digital; las firmas no se comprueban.</translation>
    </message>
    <message>
        <source>This PDF has files attached inside it; they were not opened.</source>
        <translation>Este PDF tiene archivos adjuntos dentro; no se abrieron.</translation>
    </message>
    <message>
        <source>This PDF has layers that can be hidden; what a reader shows may differ from what is printed.</source>
        <translation>Este PDF tiene capas que se pueden ocultar; lo que muestra un lector puede diferir de lo que se imprime.</translation>
    </message>
    <message>
        <source>This PDF has no pages. Ask the sender to send it again.</source>
        <translation>Este PDF no tiene páginas. Pida al remitente que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>This PDF holds an XFA form; only its printed pages were read.</source>
        <translation>Este PDF contiene un formulario XFA; solo se leyeron sus páginas impresas.</translation>
    </message>
    <message>
        <source>This PDF holds sound, video or 3D content; it was not played.</source>
        <translation>Este PDF contiene sonido, vídeo o contenido 3D; no se reprodujo.</translation>
    </message>
    <message>
        <source>This PDF is damaged or cut off, so it was stored unread. Ask the sender to send it again.</source>
        <translation>Este PDF está dañado o cortado, así que se guardó sin leer. Pida al remitente que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>This PDF is encrypted in a way that cannot be opened here, so it was stored unread. Ask the sender for an open copy.</source>
        <translation>Este PDF está cifrado de una forma que aquí no se puede abrir, así que se guardó sin leer. Pida al remitente una copia abierta.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password, so it was stored unread. Ask the sender for the password or for an open copy.</source>
        <translation>Este PDF está protegido con contraseña, así que se guardó sin leer. Pida al remitente la contraseña o una copia abierta.</translation>
    </message>
    <message>
        <source>This PDF was damaged and had to be repaired to be read; compare it with a fresh copy.</source>
        <translation>Este PDF estaba dañado y hubo que repararlo para leerlo; compárelo con una copia nueva.</translation>
    </message>
    <message>
        <source>This page cannot be drawn. Look at it on paper or ask for a new copy.</source>
        <translation>Esta página no se puede dibujar. Mírela en papel o pida una copia nueva.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 is no administrator here and adds nobody. Ask an administrator.</source>
        <translation>%1 no es administrador aquí y no añade a nadie. Pídalo a un administrador.</translation>
    </message>
    <message>
        <source>This docket knows no actor named %1. Name one with --actor.</source>
        <translation>Este registro no conoce a nadie llamado %1. Nombre a alguien con --actor.</translation>
    </message>
</context>
<context>
    <name>PeriodCommands</name>
    <message>
        <source>%1 cannot be opened. Check the name and who may read it.</source>
        <translation>No se puede abrir %1. Compruebe el nombre y quién puede leerlo.</translation>
    </message>
    <message>
        <source>--state is one of the United States, --country a member state of the European Union: name one of them.</source>
        <translation>--state es uno de los Estados Unidos, --country un estado miembro de la Unión Europea: nombre uno de los dos.</translation>
    </message>
    <message>
        <source>--table stands alone, or with --law: its columns say everything.</source>
        <translation>--table va solo, o con --law: sus columnas lo dicen todo.</translation>
    </message>
    <message>
        <source>No calendar of the country %1 for %2 is known, so its holidays are unknown. A file with its rows is read with --law.</source>
        <translation>No se conoce ningún calendario del país %1 de %2, así que no se conocen sus festivos. Un archivo con sus filas se lee con --law.</translation>
    </message>
    <message>
        <source>No calendar of the state %1 for %2 is known, so its holidays are unknown.</source>
        <translation>No se conoce ningún calendario del estado %1 de %2, así que no se conocen sus festivos.</translation>
    </message>
    <message>
        <source>One period needs --rule and --from; a case's periods are those of periods CASE.</source>
        <translation>Un plazo necesita --rule y --from; los plazos de un caso son los de periods CASE.</translation>
    </message>
    <message>
        <source>The calendars do not reach the year %1, so its holidays are unknown.</source>
        <translation>Los calendarios no llegan al año %1, así que no se conocen sus festivos.</translation>
    </message>
    <message>
        <source>The law's rows about time have errors, so no date is computed. See law check.</source>
        <translation>Las filas de la ley sobre el tiempo tienen errores, así que no se calcula ninguna fecha. Vea law check.</translation>
    </message>
</context>
<context>
    <name>PeriodDesk</name>
    <message>
        <source>%1 belongs to a gag: extend it with gag extend, end it with gag lift.</source>
        <translation>%1 pertenece a una prohibición de revelar: prorróguela con gag extend, póngale fin con gag lift.</translation>
    </message>
    <message>
        <source>%1 belongs to a preservation: renew it with hold renew, end it with hold release.</source>
        <translation>%1 pertenece a una conservación: renuévela con hold renew, póngale fin con hold release.</translation>
    </message>
    <message>
        <source>%1 did not run yet on %2; it runs from %3.</source>
        <translation>%1 aún no corría el %2; corre desde el %3.</translation>
    </message>
    <message>
        <source>%1 does not stand still, so it cannot run again.</source>
        <translation>%1 no está detenido, así que no puede volver a correr.</translation>
    </message>
    <message>
        <source>%1 had ended on %2, before %3.</source>
        <translation>%1 había terminado el %2, antes del %3.</translation>
    </message>
    <message>
        <source>%1 has no document %2. File the paper into the case first.</source>
        <translation>%1 no tiene el documento %2. Archive antes el documento en el caso.</translation>
    </message>
    <message>
        <source>%1 has no period %2 that runs. See its periods.</source>
        <translation>%1 no tiene ningún plazo %2 que corra. Vea sus plazos.</translation>
    </message>
    <message>
        <source>%1 is a power of the government; only an order changes it. Name its document with --document.</source>
        <translation>%1 es una facultad del gobierno; solo una orden la cambia. Nombre su documento con --document.</translation>
    </message>
    <message>
        <source>%1 is counted in hours. Give --from as an instant with its offset.</source>
        <translation>%1 se cuenta en horas. Dé --from como un instante con su desfase horario.</translation>
    </message>
    <message>
        <source>%1 is no later than the end that stands, %2: that extends nothing.</source>
        <translation>%1 no es posterior al final vigente, %2: eso no prorroga nada.</translation>
    </message>
    <message>
        <source>%1 is no length of time. Write it as in --by 14 days.</source>
        <translation>%1 no es una duración. Escríbala como en --by 14 days.</translation>
    </message>
    <message>
        <source>%1 is not recorded in %2; there is nothing to withdraw.</source>
        <translation>%1 no está registrado en %2; no hay nada que retirar.</translation>
    </message>
    <message>
        <source>%1 is the wait after a notice, which runs from the notice alone.</source>
        <translation>%1 es la espera tras un aviso, que corre solo desde el aviso.</translation>
    </message>
    <message>
        <source>%1 lies in the future; what has not happened yet is not recorded.</source>
        <translation>%1 está en el futuro; lo que aún no ha ocurrido no se registra.</translation>
    </message>
    <message>
        <source>%1 stands still already. It runs again with period resume.</source>
        <translation>%1 ya está detenido. Vuelve a correr con period resume.</translation>
    </message>
    <message>
        <source>%1 would end on %2, sooner than it does now (%3). A duty to keep, to wait or to be silent is not shortened so.</source>
        <translation>%1 terminaría el %2, antes que ahora (%3). Un deber de conservar, de esperar o de callar no se acorta así.</translation>
    </message>
    <message>
        <source>A period is changed with a reason; give one.</source>
        <translation>Un plazo se cambia con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>An event is withdrawn with a reason; give one.</source>
        <translation>Un hecho se retira con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>An extension runs to a day or for a length of time: give one of --to and --by.</source>
        <translation>Una prórroga va hasta un día o por una duración: dé uno de --to y --by.</translation>
    </message>
    <message>
        <source>It stands still since %1 and cannot run again before that day.</source>
        <translation>Está detenido desde el %1 y no puede volver a correr antes de ese día.</translation>
    </message>
    <message>
        <source>Only an extension takes --to and --by.</source>
        <translation>Solo una prórroga lleva --to y --by.</translation>
    </message>
    <message>
        <source>Several demands of %1 have a period %2. Name one with --demand.</source>
        <translation>Varios requerimientos de %1 tienen un plazo %2. Nombre uno con --demand.</translation>
    </message>
    <message>
        <source>The date of %1 is fixed by a paper, and a fixed date does not stand still; extend it instead.</source>
        <translation>La fecha de %1 la fija un documento, y una fecha fija no se detiene; prorróguela en su lugar.</translation>
    </message>
    <message>
        <source>The law counts from no event "%1". Events are: %2.</source>
        <translation>La ley no cuenta desde ningún hecho «%1». Los hechos son: %2.</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>no se conoce su final</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>%1 %2: recorded by a person</source>
        <translation>%1 %2: registrado por una persona</translation>
    </message>
    <message>
        <source>%1 (length: policy setting %2)</source>
        <translation>%1 (duración: ajuste de la política %2)</translation>
    </message>
    <message>
        <source>%1 business day counted</source>
        <translation>%1 día hábil contado</translation>
    </message>
    <message>
        <source>%1 business days counted</source>
        <translation>%1 días hábiles contados</translation>
    </message>
    <message>
        <source>%1 court day counted</source>
        <translation>%1 día judicial contado</translation>
    </message>
    <message>
        <source>%1 court days counted</source>
        <translation>%1 días judiciales contados</translation>
    </message>
    <message>
        <source>%1 day counted</source>
        <translation>%1 día contado</translation>
    </message>
    <message>
        <source>%1 days counted</source>
        <translation>%1 días contados</translation>
    </message>
    <message>
        <source>%1 does not count %2</source>
        <translation>%1 no cuenta %2</translation>
    </message>
    <message>
        <source>%1 does not count by the holidays of a member state</source>
        <translation>%1 no cuenta por los festivos de un estado miembro</translation>
    </message>
    <message>
        <source>%1 has no offset, and neither a court nor a zone says where that was. Write it with its offset, as in 2026-07-31T10:00:00-04:00.</source>
        <translation>%1 no tiene desfase horario, y ni un tribunal ni una zona dicen dónde fue. Escríbalo con su desfase, como en 2026-07-31T10:00:00-04:00.</translation>
    </message>
    <message>
        <source>%1 hour counted</source>
        <translation>%1 hora contada</translation>
    </message>
    <message>
        <source>%1 hours counted</source>
        <translation>%1 horas contadas</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is no date and no instant. Write 2026-11-23, or an instant with its offset.</source>
        <translation>%1 no es una fecha ni un instante. Escriba 2026-11-23, o un instante con su desfase horario.</translation>
    </message>
    <message>
        <source>%1 is no time zone. Write one such as America/New_York.</source>
        <translation>%1 no es una zona horaria. Escriba una como America/New_York.</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>no se conoce %1</translation>
    </message>
    <message>
        <source>%1 is stated nowhere</source>
        <translation>%1 no se indica en ningún lugar</translation>
    </message>
    <message>
        <source>%1 is twice in %2, since the clocks are set back. Write %3 or %4.</source>
        <translation>%1 ocurre dos veces en %2, porque los relojes se atrasan. Escriba %3 o %4.</translation>
    </message>
    <message>
        <source>%1 month counted</source>
        <translation>%1 mes contado</translation>
    </message>
    <message>
        <source>%1 months counted</source>
        <translation>%1 meses contados</translation>
    </message>
    <message>
        <source>%1 never was in %2: the clocks leap over it. Write the instant with its offset.</source>
        <translation>%1 nunca existió en %2: los relojes lo saltan. Escriba el instante con su desfase horario.</translation>
    </message>
    <message>
        <source>%1 year counted</source>
        <translation>%1 año contado</translation>
    </message>
    <message>
        <source>%1 years counted</source>
        <translation>%1 años contados</translation>
    </message>
    <message>
        <source>%1: %2 is not understood</source>
        <translation>%1: no se entiende %2</translation>
    </message>
    <message>
        <source>%1: compliance is due earlier, and the earlier binds.</source>
        <translation>%1: el cumplimiento vence antes, y vincula lo anterior.</translation>
    </message>
    <message>
        <source>%1: the latest day that the law names, or the packet released</source>
        <translation>%1: el último día que nombra la ley, o la salida del paquete</translation>
    </message>
    <message>
        <source>%1: whether this day counts is disputed; one reading ends here, the other runs on.</source>
        <translation>%1: se discute si este día cuenta; una lectura termina aquí, la otra sigue.</translation>
    </message>
    <message>
        <source>; nobody has accepted it yet</source>
        <translation>; nadie lo ha aceptado aún</translation>
    </message>
    <message>
        <source>A power of the government ends on its day and is not extended by weekends or holidays.</source>
        <translation>Una facultad del gobierno termina en su día y no se alarga por fines de semana ni festivos.</translation>
    </message>
    <message>
        <source>Another reading ends here. What must be done is done by the earlier day, which is right in both.</source>
        <translation>Otra lectura termina aquí. Lo que se debe hacer se hace para el día anterior, que es correcto en ambas.</translation>
    </message>
    <message>
        <source>Another reading ends here. What must be kept, kept silent or waited for runs to the later day, which is right in both.</source>
        <translation>Otra lectura termina aquí. Lo que se debe conservar, callar o esperar corre hasta el día posterior, que es correcto en ambas.</translation>
    </message>
    <message>
        <source>Before 1 December 2009 another Rule 6 counted; this date is not verified.</source>
        <translation>Antes del 1 de diciembre de 2009 contaba otra Regla 6; esta fecha no está verificada.</translation>
    </message>
    <message>
        <source>Counted from the last day of the running term, as that was moved, the term ends later.</source>
        <translation>Contado desde el último día del plazo en curso, ya alargado, el plazo termina más tarde.</translation>
    </message>
    <message>
        <source>Counted from the last day of the silence before, as that was moved, it ends later.</source>
        <translation>Contado desde el último día del silencio anterior, ya alargado, termina más tarde.</translation>
    </message>
    <message>
        <source>Counted from the receipt of the renewal the term ends later.</source>
        <translation>Contado desde el recibo de la renovación, el plazo termina más tarde.</translation>
    </message>
    <message>
        <source>Every reading ends here.</source>
        <translation>Todas las lecturas terminan aquí.</translation>
    </message>
    <message>
        <source>Execution of the warrant, as printed on it</source>
        <translation>Ejecución de la orden de registro, como está impreso en ella</translation>
    </message>
    <message>
        <source>Hours run at once from the event.</source>
        <translation>Las horas corren enseguida desde el hecho.</translation>
    </message>
    <message>
        <source>It began anew: %1.</source>
        <translation>Empezó de nuevo: %1.</translation>
    </message>
    <message>
        <source>It runs again: %1. What it stood still is added.</source>
        <translation>Vuelve a correr: %1. Se añade lo que estuvo detenido.</translation>
    </message>
    <message>
        <source>It stands still from here: %1.</source>
        <translation>Está detenido desde aquí: %1.</translation>
    </message>
    <message>
        <source>It was extended by %1: %2.</source>
        <translation>Se prorrogó %1: %2.</translation>
    </message>
    <message>
        <source>It was extended to this day: %1.</source>
        <translation>Se prorrogó hasta este día: %1.</translation>
    </message>
    <message>
        <source>No day of service is stated; it is taken to be the day of receipt.</source>
        <translation>No se indica el día de notificación; se toma el día de recibo.</translation>
    </message>
    <message>
        <source>No list confirms the holidays of this state in that year; they follow from its rules.</source>
        <translation>Ninguna lista confirma los festivos de este estado en ese año; se deducen de sus reglas.</translation>
    </message>
    <message>
        <source>No rule is called %1. Use an id such as T-PRES-01; law check lists the files of the law.</source>
        <translation>Ninguna regla se llama %1. Use un id como T-PRES-01; law check enumera los archivos de la ley.</translation>
    </message>
    <message>
        <source>Rule %1 has no length of its own and is off until the policy sets %2, so no date is computed. A docket whose policy sets it (law set %2) shows its date in periods CASE.</source>
        <translation>La regla %1 no tiene duración propia y está desactivada hasta que la política fije %2, así que no se calcula ninguna fecha. Un registro cuya política la fija (law set %2) muestra su fecha en periods CASE.</translation>
    </message>
    <message>
        <source>Rule %1 is prepared and no law: %2. It is in force on no day.</source>
        <translation>La regla %1 está en preparación y no es ley: %2. No está en vigor ningún día.</translation>
    </message>
    <message>
        <source>Rule %1 was not in force on %2. Use law show %1 to see since when it is.</source>
        <translation>La regla %1 no estaba en vigor el %2. Use law show %1 para ver desde cuándo lo está.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Silence under the order</source>
        <translation>Silencio según la orden</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>The clerk could not be reached, so the period runs on to the next day on which filing was possible.</source>
        <translation>No se pudo acudir a la secretaría del tribunal, así que el plazo sigue hasta el siguiente día en que se pudo presentar.</translation>
    </message>
    <message>
        <source>The court's time is not known, so the day ends where that is safest.</source>
        <translation>No se conoce la hora del tribunal, así que el día termina donde es más seguro.</translation>
    </message>
    <message>
        <source>The data are due</source>
        <translation>Los datos vencen</translation>
    </message>
    <message>
        <source>The date stands on the paper: it is neither computed nor moved.</source>
        <translation>La fecha está en el documento: ni se calcula ni se mueve.</translation>
    </message>
    <message>
        <source>The day of the event is not counted.</source>
        <translation>El día del hecho no se cuenta.</translation>
    </message>
    <message>
        <source>The day of the event is the first day counted.</source>
        <translation>El día del hecho es el primer día que se cuenta.</translation>
    </message>
    <message>
        <source>The earliest reading binds.</source>
        <translation>Vincula la lectura más temprana.</translation>
    </message>
    <message>
        <source>The latest reading binds.</source>
        <translation>Vincula la lectura más tardía.</translation>
    </message>
    <message>
        <source>The month has no such day: one reading takes its last day, the other the first of the next.</source>
        <translation>El mes no tiene ese día: una lectura toma su último día, la otra el primero del siguiente.</translation>
    </message>
    <message>
        <source>The preservation %1 has ended and cannot be renewed. Take a new one.</source>
        <translation>La conservación %1 ha terminado y no se puede renovar. Inicie una nueva.</translation>
    </message>
    <message>
        <source>The preservation %1 has no term that could be renewed; it stands until it is released.</source>
        <translation>La conservación %1 no tiene plazo que se pueda renovar; vale hasta que se libere.</translation>
    </message>
    <message>
        <source>The preservation %1 was renewed %2 times, which is all that policy allows without counsel. Counsel must decide whether 18 USC 2703(f) reaches further.</source>
        <translation>La conservación %1 se renovó %2 veces, que es todo lo que permite la política sin abogado. El abogado debe decidir si 18 USC 2703(f) llega más lejos.</translation>
    </message>
    <message>
        <source>The preservation %1 was taken on %2 and cannot have been renewed before. Correct the instant.</source>
        <translation>La conservación %1 se tomó el %2 y no puede haberse renovado antes. Corrija el instante.</translation>
    </message>
    <message>
        <source>The preservation was not renewed: its new end %1.</source>
        <translation>La conservación no se renovó: su nuevo final %1.</translation>
    </message>
    <message>
        <source>The process is due only on the day after; policy waits for the later of the two.</source>
        <translation>El requerimiento vence solo el día después; la política espera al posterior de los dos.</translation>
    </message>
    <message>
        <source>The table was not read: its first line must name the columns, at least mode and trigger.</source>
        <translation>La tabla no se leyó: su primera línea debe nombrar las columnas, al menos mode y trigger.</translation>
    </message>
    <message>
        <source>Whether this period is extended by weekends and holidays is disputed; one reading ends here.</source>
        <translation>Se discute si este plazo se alarga por fines de semana y festivos; una lectura termina aquí.</translation>
    </message>
    <message>
        <source>a civil demand names no end; it stands until it is released</source>
        <translation>un requerimiento civil no nombra final; vale hasta que se libere</translation>
    </message>
    <message>
        <source>a period that counts its first day is at least one day long</source>
        <translation>un plazo que cuenta su primer día dura al menos un día</translation>
    </message>
    <message>
        <source>as a log says that was imported</source>
        <translation>como dice un listado que se importó</translation>
    </message>
    <message>
        <source>as a person entered it</source>
        <translation>como lo asentó una persona</translation>
    </message>
    <message>
        <source>as its document says</source>
        <translation>como dice su documento</translation>
    </message>
    <message>
        <source>by the clock, when the paper was taken in</source>
        <translation>por el reloj, cuando se recibió el documento</translation>
    </message>
    <message>
        <source>cannot be computed: %1</source>
        <translation>no se puede calcular: %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>documento %1</translation>
    </message>
    <message>
        <source>from the envelope of the mail</source>
        <translation>del sobre del correo</translation>
    </message>
    <message>
        <source>from the header of the mail</source>
        <translation>del encabezado del correo</translation>
    </message>
    <message>
        <source>hours run from an instant, and only a day is known</source>
        <translation>las horas corren desde un instante, y solo se conoce un día</translation>
    </message>
    <message>
        <source>it does not count days</source>
        <translation>no cuenta días</translation>
    </message>
    <message>
        <source>it stands still, and its end is known once it runs again</source>
        <translation>está detenido, y su final se conocerá cuando vuelva a correr</translation>
    </message>
    <message>
        <source>its end "%1" is no date</source>
        <translation>su final «%1» no es una fecha</translation>
    </message>
    <message>
        <source>its end lies outside the years 1400 to 9999</source>
        <translation>su final está fuera de los años 1400 a 9999</translation>
    </message>
    <message>
        <source>its length "%1" is not understood</source>
        <translation>su duración «%1» no se entiende</translation>
    </message>
    <message>
        <source>its length is negative</source>
        <translation>su duración es negativa</translation>
    </message>
    <message>
        <source>no calendar for %1</source>
        <translation>no hay calendario para %1</translation>
    </message>
    <message>
        <source>no calendar of %1 for %2</source>
        <translation>no hay calendario de %1 para %2</translation>
    </message>
    <message>
        <source>no calendar of the member state %1 is known</source>
        <translation>no se conoce ningún calendario del estado miembro %1</translation>
    </message>
    <message>
        <source>no court is known as %1</source>
        <translation>no se conoce ningún tribunal como %1</translation>
    </message>
    <message>
        <source>no end of the silence is known</source>
        <translation>no se conoce el final del silencio</translation>
    </message>
    <message>
        <source>no rule %1 is in force on %2</source>
        <translation>ninguna regla %1 está en vigor el %2</translation>
    </message>
    <message>
        <source>no state is known as %1</source>
        <translation>no se conoce ningún estado como %1</translation>
    </message>
    <message>
        <source>no time zone is known as %1</source>
        <translation>no se conoce ninguna zona horaria como %1</translation>
    </message>
    <message>
        <source>read from the text of page %1</source>
        <translation>leído del texto de la página %1</translation>
    </message>
    <message>
        <source>recognised on the picture of page %1</source>
        <translation>reconocido en la imagen de la página %1</translation>
    </message>
    <message>
        <source>stated by a person</source>
        <translation>indicado por una persona</translation>
    </message>
    <message>
        <source>taken from a log that was imported</source>
        <translation>tomado de un listado que se importó</translation>
    </message>
    <message>
        <source>taken from the mail that brought it</source>
        <translation>tomado del correo que lo trajo</translation>
    </message>
    <message>
        <source>the day it runs from is not known</source>
        <translation>no se conoce el día desde el que corre</translation>
    </message>
    <message>
        <source>the day the preservation began is not known</source>
        <translation>no se conoce el día en que empezó la conservación</translation>
    </message>
    <message>
        <source>the length "%1" is not understood</source>
        <translation>la duración «%1» no se entiende</translation>
    </message>
    <message>
        <source>the notice was sent at %1</source>
        <translation>el aviso se envió el %1</translation>
    </message>
    <message>
        <source>the order runs until further order of the court, so its end is not known</source>
        <translation>la orden vale hasta nueva orden del tribunal, así que no se conoce su final</translation>
    </message>
    <message>
        <source>the preservation %1 was taken for a request received at %2</source>
        <translation>la conservación %1 se inició por una solicitud recibida el %2</translation>
    </message>
    <message>
        <source>the request to renew was received at %1</source>
        <translation>la petición de renovar se recibió el %1</translation>
    </message>
    <message>
        <source>the running term of %1, counted without moving its end</source>
        <translation>el plazo en curso de %1, contado sin mover su final</translation>
    </message>
    <message>
        <source>the statute names no end of the silence</source>
        <translation>la ley no nombra el final del silencio</translation>
    </message>
    <message>
        <source>when "%1" happened is not recorded</source>
        <translation>no está registrado cuándo ocurrió «%1»</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Agency, as the caller says: %1</source>
        <translation>Organismo, según quien llama: %1</translation>
    </message>
    <message>
        <source>Caller: %1</source>
        <translation>Quien llama: %1</translation>
    </message>
    <message>
        <source>Identifiers, read back and confirmed sign by sign:</source>
        <translation>Identificadores, releídos y confirmados signo por signo:</translation>
    </message>
    <message>
        <source>Number the caller gives: %1</source>
        <translation>Número que da quien llama: %1</translation>
    </message>
    <message>
        <source>Taken by phone at %1, written down by %2.</source>
        <translation>Tomado por teléfono el %1, anotado por %2.</translation>
    </message>
    <message>
        <source>What was asked:</source>
        <translation>Qué se pidió:</translation>
    </message>
    <message>
        <source>at</source>
        <translation>arroba</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>mayúscula %1</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>más</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>the sign %1</source>
        <translation>el signo %1</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation>guion bajo</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>This picture is damaged or cut off. Ask the sender to send it again.</source>
        <translation>Esta imagen está dañada o cortada. Pida al remitente que la envíe otra vez.</translation>
    </message>
    <message>
        <source>This picture is too large to be read (%1 by %2 dots). Ask for a scan of at most 600 dots per inch.</source>
        <translation>Esta imagen es demasiado grande para leerla (%1 por %2 puntos). Pida un escaneo de como mucho 600 puntos por pulgada.</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>There is no setting %1. See law settings.</source>
        <translation>No existe el ajuste %1. Vea law settings.</translation>
    </message>
</context>
<context>
    <name>PolicyDesk</name>
    <message>
        <source>%1 asked for this change and cannot adopt it.</source>
        <translation>%1 pidió este cambio y no puede adoptarlo.</translation>
    </message>
    <message>
        <source>A change of the policy is asked for with a reason; give one.</source>
        <translation>Un cambio de la política se pide con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>Cases stand on the policy in force: a change needs a second person. Ask for it with a reason, and let somebody else adopt it.</source>
        <translation>Hay casos que se apoyan en la política en vigor: un cambio necesita una segunda persona. Pídalo con un motivo, y deje que otra lo adopte.</translation>
    </message>
    <message>
        <source>No change of the policy waits for approval under this name. Ask for it first.</source>
        <translation>Ningún cambio de la política espera aprobación con este nombre. Pídalo primero.</translation>
    </message>
    <message>
        <source>The policy cannot be used: %1. Correct it and try again.</source>
        <translation>La política no se puede usar: %1. Corríjala y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>There is no setting %1. See law settings.</source>
        <translation>No existe el ajuste %1. Vea law settings.</translation>
    </message>
    <message>
        <source>This policy says what the one in force says. Nothing was asked.</source>
        <translation>Esta política dice lo que dice la que está en vigor. No se pidió nada.</translation>
    </message>
    <message>
        <source>Who asks for a change of the policy cannot adopt it.</source>
        <translation>Quien pide un cambio de la política no puede adoptarlo.</translation>
    </message>
    <message>
        <source>any other person</source>
        <translation>cualquier otra persona</translation>
    </message>
    <message>
        <source>two people (four eyes on a change of the rules)</source>
        <translation>dos personas (cuatro ojos sobre un cambio de las reglas)</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message>
        <source>%1 cannot be %2: the answers are %3</source>
        <translation>%1 no puede ser %2: las respuestas son %3</translation>
    </message>
    <message>
        <source>%1 cannot be set to %2 in the policy in force. Set a whole policy file with profile set.</source>
        <translation>%1 no se puede fijar en %2 en la política en vigor. Fije un archivo de política entero con profile set.</translation>
    </message>
    <message>
        <source>%1 is no category or level of the ladder</source>
        <translation>%1 no es una categoría ni un nivel de la escala</translation>
    </message>
    <message>
        <source>%1 is no setting of the law</source>
        <translation>%1 no es un ajuste de la ley</translation>
    </message>
    <message>
        <source>%1: %2 -&gt; %3</source>
        <translation>%1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>The policy in force has no list of settings that could be changed. Set a whole policy file with profile set.</source>
        <translation>La política en vigor no tiene una lista de ajustes que se puedan cambiar. Fije un archivo de política entero con profile set.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
</context>
<context>
    <name>Preservation</name>
    <message>
        <source>A %1 is neither a request under 18 U.S.C. 2703(f) nor a civil subpoena.</source>
        <translation>Esto no es ni una solicitud según 18 U.S.C. 2703(f) ni una citación civil: %1.</translation>
    </message>
    <message>
        <source>A %1 is no civil subpoena of the United States.</source>
        <translation>Esto no es una citación civil de los Estados Unidos: %1.</translation>
    </message>
    <message>
        <source>A %1 is no request of a governmental entity of the United States.</source>
        <translation>Esto no es una solicitud de una entidad gubernamental de los Estados Unidos: %1.</translation>
    </message>
    <message>
        <source>A hold runs in %1 already. Renew it instead.</source>
        <translation>Ya corre una conservación en %1. Renuévela en su lugar.</translation>
    </message>
    <message>
        <source>A received paper waits unread in the intake tray; it may name the account.</source>
        <translation>Un documento recibido espera sin leer en la bandeja de entrada; puede nombrar la cuenta.</translation>
    </message>
    <message>
        <source>A request cannot have been received in the future (%1). Write when it came in.</source>
        <translation>Una solicitud no puede haberse recibido en el futuro (%1). Escriba cuándo llegó.</translation>
    </message>
    <message>
        <source>Data is preserved only under 18 U.S.C. 2703(f) or a properly served U.S. civil subpoena. %1</source>
        <translation>Solo se conservan datos según 18 U.S.C. 2703(f) o por una citación civil de EE. UU. debidamente notificada. %1</translation>
    </message>
    <message>
        <source>Its issuer is of %1. 18 U.S.C. 2703(f) serves governmental entities of the United States (18 U.S.C. 2711(4)), and only a subpoena served in the United States binds otherwise.</source>
        <translation>Su emisor es de %1. 18 U.S.C. 2703(f) sirve a entidades gubernamentales de los Estados Unidos (18 U.S.C. 2711(4)), y fuera de eso solo vincula una citación notificada en los Estados Unidos.</translation>
    </message>
    <message>
        <source>No hold runs in %1. Take one first.</source>
        <translation>No corre ninguna conservación en %1. Inicie antes una.</translation>
    </message>
    <message>
        <source>Nothing is preserved for %1. The letter preservation_refusal says so to whoever asked.</source>
        <translation>No se conserva nada para %1. La carta preservation_refusal se lo dice a quien lo pidió.</translation>
    </message>
    <message>
        <source>Preservation %1 ended; destroyed as the policy promises (P-07).</source>
        <translation>La conservación %1 terminó; destruida como promete la política (P-07).</translation>
    </message>
    <message>
        <source>The basis is 2703f or civil, not %1.</source>
        <translation>La base es 2703f o civil, no %1.</translation>
    </message>
    <message>
        <source>The case %1 has no hold %2.</source>
        <translation>El caso %1 no tiene la conservación %2.</translation>
    </message>
    <message>
        <source>The hold %1 does not run any more; there is nothing to release.</source>
        <translation>La conservación %1 ya no corre; no hay nada que liberar.</translation>
    </message>
    <message>
        <source>The paper compels no preservation.</source>
        <translation>El documento no obliga a ninguna conservación.</translation>
    </message>
    <message>
        <source>The preserved data of %1 may not be destroyed.</source>
        <translation>Los datos conservados de %1 no se pueden destruir.</translation>
    </message>
    <message>
        <source>The request was received at %1, so its preservation did not begin before (%2). Give a later instant, or correct received_at.</source>
        <translation>La solicitud se recibió el %1, así que su conservación no empezó antes (%2). Dé un instante posterior, o corrija received_at.</translation>
    </message>
    <message>
        <source>Which basis it has is not stated.</source>
        <translation>No se indica qué base tiene.</translation>
    </message>
    <message>
        <source>by entry %1</source>
        <translation>por el asiento %1</translation>
    </message>
    <message>
        <source>by writing the file anew</source>
        <translation>escribiendo el archivo de nuevo</translation>
    </message>
    <message>
        <source>counsel, by stating the instrument that compels it</source>
        <translation>counsel, indicando el instrumento que obliga a ello</translation>
    </message>
    <message>
        <source>its bytes can still be read</source>
        <translation>sus bytes aún se pueden leer</translation>
    </message>
    <message>
        <source>its bytes were not there before</source>
        <translation>sus bytes no estaban antes</translation>
    </message>
    <message>
        <source>no copy in this docket</source>
        <translation>ninguna copia en este registro</translation>
    </message>
    <message>
        <source>the copy is gone; entry %1 carries the same bytes as another document</source>
        <translation>la copia ya no está; el asiento %1 lleva los mismos bytes como otro documento</translation>
    </message>
    <message>
        <source>the docket file and its journal</source>
        <translation>el archivo del registro y su diario</translation>
    </message>
    <message>
        <source>whoever files or discards the paper</source>
        <translation>quien archiva o descarta el documento</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>"%1" is no time zone of the IANA list</source>
        <translation>«%1» no es una zona horaria de la lista IANA</translation>
    </message>
    <message>
        <source>%1 is no key of a profile</source>
        <translation>%1 no es una clave de un perfil</translation>
    </message>
    <message>
        <source>%1 must be text, a number or a flag</source>
        <translation>%1 debe ser texto, un número o un indicador</translation>
    </message>
    <message>
        <source>The profile of the company cannot be used: line %1. Correct it and read it again.</source>
        <translation>El perfil de la empresa no se puede usar: línea %1. Corríjalo y léalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>"%1" is empty. Ask the sender to send it again.</source>
        <translation>«%1» está vacío. Pida al remitente que lo envíe otra vez.</translation>
    </message>
    <message>
        <source>Page %1 could not be read: %2</source>
        <translation>La página %1 no se pudo leer: %2</translation>
    </message>
    <message>
        <source>Reading papers is not built for this system yet; use Linux for it.</source>
        <translation>La lectura de documentos aún no está hecha para este sistema; use Linux para ella.</translation>
    </message>
    <message>
        <source>Reading this took longer than is allowed, so it was stopped. Look at the paper by eye, or ask for a simpler copy.</source>
        <translation>La lectura tardó más de lo permitido, así que se detuvo. Mire usted el documento, o pida una copia más sencilla.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>The process that reads papers died over this one, so it was stored unread. It may be damaged or made to do harm: ask the sender for a fresh copy.</source>
        <translation>El proceso que lee documentos murió con este, así que se guardó sin leer. Puede estar dañado o hecho para causar daño: pida al remitente una copia nueva.</translation>
    </message>
    <message>
        <source>The process that reads papers gave an answer that cannot be, so it was not believed. The paper may be made to do harm: keep it unread.</source>
        <translation>El proceso que lee documentos dio una respuesta que no puede ser, así que no se creyó. El documento puede estar hecho para causar daño: guárdelo sin leer.</translation>
    </message>
    <message>
        <source>The program writdesk-reader, which alone reads papers, cannot be started. Install Writdesk anew.</source>
        <translation>El programa writdesk-reader, el único que lee documentos, no se puede iniciar. Instale Writdesk de nuevo.</translation>
    </message>
    <message>
        <source>The time allowed for this paper was up before this page.</source>
        <translation>El tiempo permitido para este documento se acabó antes de esta página.</translation>
    </message>
    <message>
        <source>Too many files are open to start reading. Close some and try again.</source>
        <translation>Hay demasiados archivos abiertos para empezar a leer. Cierre algunos y pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>  data/entries.csv     data/facts.csv  data/periods.csv  data/documents.csv</source>
        <translation>  data/entries.csv     data/facts.csv  data/periods.csv  data/documents.csv</translation>
    </message>
    <message>
        <source>  data/entries.json    every entry with its body, oldest first: the case is what they say</source>
        <translation>  data/entries.json    cada asiento con su cuerpo, el más antiguo primero: el caso es lo que dicen</translation>
    </message>
    <message>
        <source>  data/papers          what was received, as it was received; data/letters what we wrote</source>
        <translation>  data/papers          lo recibido, como se recibió; data/letters lo que escribimos</translation>
    </message>
    <message>
        <source>  data/record.pdf      the case to read: facts, dates, papers, every entry</source>
        <translation>  data/record.pdf      el caso para leer: datos, fechas, documentos, cada asiento</translation>
    </message>
    <message>
        <source>Every file is as it was put here where this prints nothing:</source>
        <translation>Cada archivo está como se puso aquí si esto no imprime nada:</translation>
    </message>
    <message>
        <source>REHEARSAL: nothing in this folder has any legal effect.</source>
        <translation>SIMULACRO: nada en esta carpeta tiene efecto legal.</translation>
    </message>
    <message>
        <source>SILENCE: the user may not be told of this case now; record.pdf names why.</source>
        <translation>SILENCIO: ahora no se puede informar al usuario de este caso; record.pdf nombra por qué.</translation>
    </message>
    <message>
        <source>The SHA-256 of manifest-sha256.txt is %1.</source>
        <translation>El SHA-256 de manifest-sha256.txt es %1.</translation>
    </message>
    <message>
        <source>The case %1 as it stands in the docket of %2</source>
        <translation>El caso %1 como está en el registro de %2</translation>
    </message>
    <message>
        <source>The docket had %1 entries; its head was %2, in words: %3.</source>
        <translation>El registro tenía %1 asientos; su cabeza era %2, en palabras: %3.</translation>
    </message>
    <message>
        <source>The folder is a BagIt bag (RFC 8493).</source>
        <translation>La carpeta es una bolsa BagIt (RFC 8493).</translation>
    </message>
    <message>
        <source>The leaf of every entry stands in entries.csv; letters that left before this day carry earlier heads.</source>
        <translation>La hoja de cada asiento está en entries.csv; las cartas que salieron antes de este día llevan cabezas anteriores.</translation>
    </message>
    <message>
        <source>data of a user, left out</source>
        <translation>datos de un usuario, omitidos</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>erased by entry %1</source>
        <translation>borrado por el asiento %1</translation>
    </message>
</context>
<context>
    <name>Redact</name>
    <message>
        <source>The mark %1 lies beyond page %2. Withdraw it and mark the place anew.</source>
        <translation>La marca %1 está más allá de la página %2. Retírela y marque el lugar de nuevo.</translation>
    </message>
    <message>
        <source>The mark %1 names page %2, and there are %3. Withdraw it and mark the place anew.</source>
        <translation>La marca %1 nombra la página %2, y hay %3. Retírela y marque el lugar de nuevo.</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>%1 cannot be opened. Check who may read it.</source>
        <translation>%1 no se puede abrir. Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 carries what its pages do not show.</source>
        <translation>%1 lleva lo que sus páginas no muestran.</translation>
    </message>
    <message>
        <source>%1 has no mark %2.</source>
        <translation>%1 no tiene la marca %2.</translation>
    </message>
    <message>
        <source>%1 is no PDF, so no page of it can be marked. Records are filtered by a map of columns.</source>
        <translation>%1 no es un PDF, así que ninguna página suya se puede marcar. Los registros se filtran con un mapa de columnas.</translation>
    </message>
    <message>
        <source>%1 is no place; write x,y,width,height in points from the page's top left.</source>
        <translation>%1 no es un lugar; escriba x,y,ancho,alto en puntos desde la esquina superior izquierda de la página.</translation>
    </message>
    <message>
        <source>A mark has a reason code, which is printed in the box; give one.</source>
        <translation>Una marca tiene un código de motivo, que se imprime en el recuadro; indique uno.</translation>
    </message>
    <message>
        <source>A reason code has up to 24 letters. Choose a shorter one.</source>
        <translation>Un código de motivo tiene hasta 24 letras. Elija uno más corto.</translation>
    </message>
    <message>
        <source>Say which place is blacked out: --page and --rect; or --anew, to have the whole file rendered anew.</source>
        <translation>Diga qué lugar se tacha: --page y --rect; o --anew, para que se dibuje de nuevo el archivo entero.</translation>
    </message>
    <message>
        <source>The place does not lie on page %1, which measures %2 by %3 points from its top left.</source>
        <translation>El lugar no está en la página %1, que mide %2 por %3 puntos desde su esquina superior izquierda.</translation>
    </message>
</context>
<context>
    <name>RegisterCommands</name>
    <message>
        <source>The docket has more: these are of the cases that bind first. See the others in list.</source>
        <translation>El registro tiene más: estos son de los casos que obligan antes. Vea los demás en list.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>All gags</source>
        <translation>Todas las prohibiciones</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>Todos los avisos</translation>
    </message>
    <message>
        <source>All packets</source>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>All preservations</source>
        <translation>Todas las conservaciones</translation>
    </message>
    <message>
        <source>Filter: case, account, state…</source>
        <translation>Filtro: caso, cuenta, estado…</translation>
    </message>
    <message>
        <source>Filter: case, court, account, state…</source>
        <translation>Filtro: caso, tribunal, cuenta, estado…</translation>
    </message>
    <message>
        <source>Filter: case, number, person, state…</source>
        <translation>Filtro: caso, número, persona, estado…</translation>
    </message>
    <message>
        <source>Filter: case, requester, account, state…</source>
        <translation>Filtro: caso, solicitante, cuenta, estado…</translation>
    </message>
    <message>
        <source>Gags</source>
        <translation>Prohibiciones</translation>
    </message>
    <message>
        <source>No notice was written. Where nothing forbids it the user is told before data goes out: open the case and draft the notice (Ctrl+N). What became of it is then followed here.</source>
        <translation>No se escribió ningún aviso. Donde nada lo prohíbe, se avisa al usuario antes de que salgan datos: abra el caso y redacte el aviso (Ctrl+N). Lo que fue de él se sigue después aquí.</translation>
    </message>
    <message>
        <source>No packet was built. Collect into a case what its paper may compel, then build the packet (Ctrl+B); a second person approves it before it is released.</source>
        <translation>No se armó ningún paquete. Reúna en un caso lo que su documento puede exigir y arme el paquete (Ctrl+B); una segunda persona lo aprueba antes de que se entregue.</translation>
    </message>
    <message>
        <source>Nobody has ordered silence. An order that a paper holds becomes a gag when its facts are accepted; one that comes later is added in its case (Ctrl+G). A request alone is shown too, and binds nobody.</source>
        <translation>Nadie ha ordenado silencio. Una orden contenida en un documento pasa a ser prohibición cuando se aceptan sus datos; la que llega después se añade en su caso (Ctrl+G). También se muestra una mera petición, que no obliga a nadie.</translation>
    </message>
    <message>
        <source>Nothing is preserved. An agency asks for it with a letter under 18 U.S.C. 2703(f), or a served civil subpoena does: open that case and take the hold (Ctrl+H). Its end, renewals and destruction are then watched here.</source>
        <translation>No se conserva nada. Un organismo lo pide con una carta según 18 U.S.C. 2703(f), o lo hace una citación civil notificada: abra ese caso e inicie la conservación (Ctrl+H). Su fin, sus renovaciones y su destrucción se vigilan después aquí.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Preservations</source>
        <translation>Conservaciones</translation>
    </message>
    <message>
        <source>What forbids telling the user, by whom and until when. While one stands every letter, mail and print of a notice is blocked.</source>
        <translation>Qué prohíbe avisar al usuario, por quién y hasta cuándo. Mientras haya una, está bloqueada toda carta, correo e impresión de un aviso.</translation>
    </message>
    <message>
        <source>What is kept for a process that may come, until which day, and who acts when that day has passed.</source>
        <translation>Qué se conserva para una orden que puede llegar, hasta qué día y quién actúa cuando ese día ha pasado.</translation>
    </message>
    <message>
        <source>What users are told of demands for their data: drafts, what holds them back, what went, and when data may follow.</source>
        <translation>Qué se dice a los usuarios de los requerimientos de sus datos: borradores, qué los retiene, qué salió y cuándo pueden seguir los datos.</translation>
    </message>
    <message>
        <source>What was bound to be disclosed: who approved it, when it was released, and how it reached its recipient.</source>
        <translation>Qué se armó para revelar: quién lo aprobó, cuándo se autorizó su salida y cómo llegó a su destinatario.</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>! built</source>
        <translation>! armado</translation>
    </message>
    <message>
        <source>! came back</source>
        <translation>! devuelto</translation>
    </message>
    <message>
        <source>! ended, look</source>
        <translation>! terminó, busque</translation>
    </message>
    <message>
        <source>! ended, two confirm</source>
        <translation>! terminó, dos confirman</translation>
    </message>
    <message>
        <source>! not looked for yet</source>
        <translation>! aún no se buscó</translation>
    </message>
    <message>
        <source>! not written</source>
        <translation>! sin escribir</translation>
    </message>
    <message>
        <source>! objection</source>
        <translation>! objeción</translation>
    </message>
    <message>
        <source>! to be destroyed</source>
        <translation>! por destruir</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>acusado %1</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>todo de %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruido</translation>
    </message>
    <message>
        <source>does not bind</source>
        <translation>no obliga</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>earliest %1, latest %2</source>
        <translation>más temprano %1, más tardío %2</translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>prorrogado %n vez</numerusform>
            <numerusform>prorrogado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>late notice: %1</source>
        <translation>aviso tardío: %1</translation>
    </message>
    <message>
        <source>looked for: %1</source>
        <translation>se buscó: %1</translation>
    </message>
    <message>
        <source>no end is known</source>
        <translation>no se conoce el fin</translation>
    </message>
    <message>
        <source>nobody is left to tell</source>
        <translation>no queda nadie a quien avisar</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <translation>nadie sabe cuándo</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no dado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>released by the agency</source>
        <translation>liberado por el organismo</translation>
    </message>
    <message numerus="yes">
        <source>renewed %n time(s)</source>
        <translation>
            <numerusform>renovado %n vez</numerusform>
            <numerusform>renovado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>until a written release</source>
        <translation>hasta una liberación por escrito</translation>
    </message>
    <message>
        <source>until further order</source>
        <translation>hasta nueva orden</translation>
    </message>
    <message>
        <source>waits for counsel</source>
        <translation>espera al abogado</translation>
    </message>
    <message>
        <source>went %1</source>
        <translation>salió %1</translation>
    </message>
    <message>
        <source>when counsel decides</source>
        <translation>cuando decida el abogado</translation>
    </message>
    <message>
        <source>⊘ blocked</source>
        <translation>⊘ bloqueado</translation>
    </message>
    <message>
        <source>⊘ in force</source>
        <translation>⊘ en vigor</translation>
    </message>
    <message>
        <source>✓ acknowledged</source>
        <translation>✓ acusado</translation>
    </message>
    <message>
        <source>✓ delivered</source>
        <translation>✓ entregado</translation>
    </message>
    <message>
        <source>✓ ended</source>
        <translation>✓ terminado</translation>
    </message>
    <message>
        <source>✓ lifted</source>
        <translation>✓ levantado</translation>
    </message>
    <message>
        <source>✓ process received</source>
        <translation>✓ orden recibida</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>%1 approved: another person destroys it</source>
        <translation>%1 aprobó: otra persona lo destruye</translation>
    </message>
    <message>
        <source>%1 approved: another person lifts it</source>
        <translation>%1 aprobó: otra persona lo levanta</translation>
    </message>
    <message>
        <source>%1 asks for its destruction: another person approves</source>
        <translation>%1 pide su destrucción: otra persona aprueba</translation>
    </message>
    <message>
        <source>%1 asks to lift it: another person approves</source>
        <translation>%1 pide levantarlo: otra persona aprueba</translation>
    </message>
    <message>
        <source>%1 asks to send it: another person approves</source>
        <translation>%1 pide enviarlo: otra persona aprueba</translation>
    </message>
    <message>
        <source>A request binds nobody: counsel decides, and the agency is told on which day the user will be</source>
        <translation>Una petición no obliga a nadie: decide el abogado, y se dice al organismo qué día se avisará al usuario</translation>
    </message>
    <message>
        <source>Ask for its destruction; a second person approves it</source>
        <translation>Pida su destrucción; una segunda persona la aprueba</translation>
    </message>
    <message>
        <source>Ask now whether it is extended</source>
        <translation>Pregunte ahora si se prorroga</translation>
    </message>
    <message>
        <source>Ask once a year whether it still stands</source>
        <translation>Pregunte una vez al año si sigue en pie</translation>
    </message>
    <message>
        <source>Compare what the paper says of silence with it, and enter its end</source>
        <translation>Compárelo con lo que el documento dice del silencio y asiente su fin</translation>
    </message>
    <message>
        <source>Enter that it arrived, and who acknowledged it</source>
        <translation>Asiente que llegó y quién acusó recibo</translation>
    </message>
    <message>
        <source>Find out what the silence rests on; until then nobody is told</source>
        <translation>Averigüe en qué se apoya el silencio; hasta entonces no se avisa a nadie</translation>
    </message>
    <message>
        <source>Hand it over, sealed for its recipient</source>
        <translation>Entréguelo, sellado para su destinatario</translation>
    </message>
    <message>
        <source>It came back: find another address of the user, verify it, draft anew</source>
        <translation>Fue devuelto: busque otra dirección del usuario, verifíquela y redacte de nuevo</translation>
    </message>
    <message>
        <source>It ended: look for an extension and answer</source>
        <translation>Terminó: busque una prórroga y responda</translation>
    </message>
    <message>
        <source>It ran out by time: two people confirm that when the notice goes out</source>
        <translation>Venció por tiempo: dos personas lo confirman cuando sale el aviso</translation>
    </message>
    <message>
        <source>It silences by itself: only a written release that two people enter ends it</source>
        <translation>Silencia por sí misma: solo la termina una liberación por escrito que asientan dos personas</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>Keep it: %1</source>
        <translation>Consérvelo: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing before disclosure; the policy says when the user is told later</source>
        <translation>Nada antes de revelar; la política dice cuándo se avisa después al usuario</translation>
    </message>
    <message>
        <source>Nothing forbids it any more: draft the notice</source>
        <translation>Ya nada lo prohíbe: redacte el aviso</translation>
    </message>
    <message>
        <source>Nothing stands in the way: release it</source>
        <translation>Nada lo impide: autorice su salida</translation>
    </message>
    <message>
        <source>Nothing stands in the way: send it, and enter that</source>
        <translation>Nada lo impide: envíelo y asiéntelo</translation>
    </message>
    <message>
        <source>Nothing until it is free: %1</source>
        <translation>Nada hasta que quede libre: %1</translation>
    </message>
    <message>
        <source>Nothing until it nears its end</source>
        <translation>Nada hasta que se acerque su fin</translation>
    </message>
    <message>
        <source>Nothing: a newer one or another answer took its place</source>
        <translation>Nada: uno más nuevo u otra respuesta tomó su lugar</translation>
    </message>
    <message>
        <source>Nothing: its certificate lies in the case</source>
        <translation>Nada: su certificado está en el caso</translation>
    </message>
    <message>
        <source>Nothing: its receipt is acknowledged</source>
        <translation>Nada: se acusó su recibo</translation>
    </message>
    <message>
        <source>Nothing: the user was told</source>
        <translation>Nada: se avisó al usuario</translation>
    </message>
    <message>
        <source>Open the case: its gate is asked there</source>
        <translation>Abra el caso: allí se pregunta a su control</translation>
    </message>
    <message>
        <source>Remind the agency before it ends</source>
        <translation>Recuérdeselo al organismo antes de que termine</translation>
    </message>
    <message>
        <source>Say when it ends: %1</source>
        <translation>Diga cuándo termina: %1</translation>
    </message>
    <message>
        <source>Silence is only asked for: counsel decides whether it goes out</source>
        <translation>El silencio solo se pide: el abogado decide si sale</translation>
    </message>
    <message>
        <source>Tell the user: data went out under it</source>
        <translation>Avise al usuario: salieron datos bajo ella</translation>
    </message>
    <message>
        <source>The user objects: counsel decides, and nothing goes out before</source>
        <translation>El usuario se opone: decide el abogado, y antes no sale nada</translation>
    </message>
    <message>
        <source>Wait: data may follow once its window is over</source>
        <translation>Espere: los datos pueden seguir cuando termine su plazo</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>%1 does not renew a running hold of %2: its paper must be a renewal, and name an account that the hold keeps. State what the paper says, or renew the hold in its own case.</source>
        <translation>%1 no renueva una conservación en curso de %2: su documento debe ser una renovación y nombrar una cuenta que la conservación guarda. Declare lo que dice el documento, o renueve la conservación en su propio caso.</translation>
    </message>
    <message>
        <source>Hold %1 of %2 was renewed by this paper already.</source>
        <translation>La conservación %1 de %2 ya fue renovada por este documento.</translation>
    </message>
    <message>
        <source>It came after the preservation %1 of %2 ended: it is a new request with a new copy.</source>
        <translation>Llegó después de que terminara la conservación %1 de %2: es una solicitud nueva con una copia nueva.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ya está así: %2.</translation>
    </message>
    <message>
        <source>%1 is not closed; there is nothing to open again.</source>
        <translation>%1 no está cerrado; no hay nada que reabrir.</translation>
    </message>
    <message>
        <source>%1 lies in the future; a case is closed on a day that has come.</source>
        <translation>%1 está en el futuro; un caso se cierra en un día que ya llegó.</translation>
    </message>
    <message>
        <source>%1 was received only after %2. Give the day on which it was closed.</source>
        <translation>%1 se recibió solo después del %2. Indique el día en que se cerró.</translation>
    </message>
    <message>
        <source>A case is closed with a reason; give one.</source>
        <translation>Un caso se cierra con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>A case is opened again with a reason; give one.</source>
        <translation>Un caso se reabre con un motivo; indique uno.</translation>
    </message>
    <message>
        <source>A paper of %1 was not read, so it is not closed. Look at it and state what it says (look).</source>
        <translation>Un documento de %1 no se leyó, así que no se cierra. Mírelo e indique lo que dice (look).</translation>
    </message>
    <message>
        <source>The erasure of %1 cannot be proposed.</source>
        <translation>No se puede proponer el borrado de %1.</translation>
    </message>
</context>
<context>
    <name>RetentionActs</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>RetentionCommands</name>
    <message>
        <source>so many cases are decided, and no period of keeping runs for them: close them (close), or judge anew those that are closed</source>
        <translation>tantos casos están decididos, y no corre ningún plazo de guarda para ellos: ciérrelos (close), o juzgue de nuevo los que están cerrados</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>! due</source>
        <translation>! vencido</translation>
    </message>
    <message>
        <source>! proposed</source>
        <translation>! propuesto</translation>
    </message>
    <message>
        <source>%1 approved it: another person erases the case</source>
        <translation>%1 lo aprobó: otra persona borra el caso</translation>
    </message>
    <message>
        <source>%1 proposed it: a second person looks and approves</source>
        <translation>%1 lo propuso: una segunda persona mira y aprueba</translation>
    </message>
    <message>
        <source>Propose the erasure, or say why it is kept</source>
        <translation>Proponga el borrado, o diga por qué se guarda</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>✓ approved</source>
        <translation>✓ aprobado</translation>
    </message>
</context>
<context>
    <name>SaveDocument</name>
    <message>
        <source>The notice in %1 may not leave the docket.</source>
        <translation>El aviso en %1 no puede salir del registro.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>%1 is a view of the program. Choose another name.</source>
        <translation>%1 es una vista del programa. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A view needs a name by which it is found again.</source>
        <translation>Una vista necesita un nombre con el que volver a encontrarla.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vence esta semana</translation>
    </message>
    <message>
        <source>No view %1 was saved here.</source>
        <translation>Aquí no se guardó ninguna vista %1.</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada que venza</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Received this week</source>
        <translation>Recibidos esta semana</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 no se pudo escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The page did not come up within a minute. Try the window itself.</source>
        <translation>La página no apareció en un minuto. Pruebe la propia ventana.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>%1 could not be copied to %2.</source>
        <translation>%1 no se pudo copiar a %2.</translation>
    </message>
    <message>
        <source>%1 could not be written. See to free space and to the right to write there.</source>
        <translation>%1 no se pudo escribir. Compruebe el espacio libre y el permiso para escribir allí.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is in the way: work that is not finished has that name. Move it away.</source>
        <translation>%1 estorba: un trabajo sin terminar tiene ese nombre. Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>An earlier run was cut off; what it left was taken away, and this one begins anew.</source>
        <translation>Una ejecución anterior se cortó; lo que dejó se quitó, y esta empieza de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing %1. Wait for it, or choose another name.</source>
        <translation>Otro programa escribe %1. Espere a que termine, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>Cifrando</translation>
    </message>
    <message>
        <source>GnuPG cannot be started.</source>
        <translation>No se puede iniciar GnuPG.</translation>
    </message>
    <message>
        <source>GnuPG could not encrypt to the key %1. Ask the agency for a valid key, with which can be encrypted.</source>
        <translation>GnuPG no pudo cifrar con la clave %1. Pida al organismo una clave válida con la que se pueda cifrar.</translation>
    </message>
    <message>
        <source>GnuPG is not installed, so nothing can be encrypted to a key. Install gnupg, or hand over a ZIP with a passphrase.</source>
        <translation>GnuPG no está instalado, así que no se puede cifrar nada con una clave. Instale gnupg, o entregue un ZIP con frase de contraseña.</translation>
    </message>
    <message>
        <source>No temporary folder can be made.</source>
        <translation>No se puede crear ninguna carpeta temporal.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Check the right to write there.</source>
        <translation>No se puede escribir nada en %1. Compruebe el permiso para escribir allí.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. See to free space and to the right to write there, then try again.</source>
        <translation>No puede escribirse nada en %1. Procure que haya espacio libre y permiso para escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Sellando</translation>
    </message>
    <message>
        <source>The ZIP file could not be made.</source>
        <translation>No se pudo crear el archivo ZIP.</translation>
    </message>
    <message>
        <source>The folder %1 holds no file.</source>
        <translation>La carpeta %1 no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>The program writdesk-reader cannot be started. Install Writdesk anew.</source>
        <translation>No se puede iniciar el programa writdesk-reader. Instale Writdesk de nuevo.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name.</source>
        <translation>No existe el archivo o carpeta %1. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no key %1. Check the name.</source>
        <translation>No existe la clave %1. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>What lies in %1 cannot be taken away. Move it away.</source>
        <translation>Lo que hay en %1 no se puede quitar. Muévalo a otro lugar.</translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>The reading process was asked for something it does not know. The program and its writdesk-reader may be of different versions: install them anew.</source>
        <translation>Al proceso de lectura se le pidió algo que no conoce. El programa y su writdesk-reader pueden ser de versiones distintas: instálelos de nuevo.</translation>
    </message>
    <message>
        <source>This could not be read: it is damaged or too large. Ask the sender to send it again.</source>
        <translation>Esto no se pudo leer: está dañado o es demasiado grande. Pida al remitente que lo envíe otra vez.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 collects, and a collector sees its tasks alone. See tasks, and hand over with collect.</source>
        <translation>%1 recoge datos, y quien los recoge solo ve sus tareas. Vea tasks, y entregue con collect.</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as in 2026-07-31.</source>
        <translation>%1 no es una fecha. Escríbala como en 2026-07-31.</translation>
    </message>
    <message>
        <source>%1 is no instant. Write it with its offset, as in 2026-07-31T10:00:00-04:00.</source>
        <translation>%1 no es un instante. Escríbalo con su desfase horario, como en 2026-07-31T10:00:00-04:00.</translation>
    </message>
    <message>
        <source>%1 is no number that --%2 takes.</source>
        <translation>%1 no es un número que admita --%2.</translation>
    </message>
    <message>
        <source>A docket in a PostgreSQL database is not built yet; name a docket file.</source>
        <translation>Un registro en una base de datos PostgreSQL aún no está hecho; nombre un archivo de registro.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Frase de contraseña de %1: </translation>
    </message>
    <message>
        <source>The clock can be set in rehearsal dockets only; this is an ordinary one. Leave --now out.</source>
        <translation>El reloj solo se puede fijar en registros de simulacro; este es ordinario. Omita --now.</translation>
    </message>
    <message>
        <source>The clock cannot stand before the docket's last entry, %1. Choose a later instant.</source>
        <translation>El reloj no puede estar antes del último asiento del registro, %1. Elija un instante posterior.</translation>
    </message>
    <message>
        <source>The passphrase of %1 in %2 is wrong, so nothing was done. Correct the file.</source>
        <translation>La frase de contraseña de %1 en %2 es incorrecta, así que no se hizo nada. Corrija el archivo.</translation>
    </message>
    <message>
        <source>This docket knows no actor named %1. Name one with --actor, or add one with actor add.</source>
        <translation>Este registro no conoce a nadie llamado %1. Nombre a alguien con --actor, o añádalo con actor add.</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>No systemd answers for you here. Run crontab -e and add these lines: %1</source>
        <translation>Ningún systemd le responde aquí. Ejecute crontab -e y añada estas líneas: %1</translation>
    </message>
    <message>
        <source>The timer of backups has no folder yet; choose one with settings set backups FOLDER.</source>
        <translation>El temporizador de copias de seguridad aún no tiene carpeta; elija una con settings set backups FOLDER.</translation>
    </message>
    <message>
        <source>There is no docket %1 for the timers. Name one with settings set docket FILE.</source>
        <translation>No existe el registro %1 para los temporizadores. Nombre uno con settings set docket FILE.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 has no dates yet, so there is nothing to control. State the facts its dates run from.</source>
        <translation>%1 aún no tiene fechas, así que no hay nada que controlar. Indique los datos desde los que corren sus fechas.</translation>
    </message>
    <message>
        <source>a row of the law behind this date is not verified yet</source>
        <translation>una fila de la ley de la que sale esta fecha aún no está verificada</translation>
    </message>
    <message>
        <source>over from %1</source>
        <translation>pasado desde el %1</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>A page number begins with Latin letters, digits and marks without blanks. Change the prefix and try again.</source>
        <translation>Un número de página empieza por letras latinas, cifras y signos sin espacios. Cambie el prefijo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The pages of this PDF cannot be numbered: it is damaged, protected or no PDF. Print it to a new PDF and use that.</source>
        <translation>Las páginas de este PDF no se pueden numerar: está dañado, protegido o no es un PDF. Imprímalo a un PDF nuevo y use ese.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>A key needs a passphrase, so nobody was added. Let %1 choose one.</source>
        <translation>Una clave necesita una frase de contraseña, así que no se añadió a nadie. Deje que %1 elija una.</translation>
    </message>
    <message>
        <source>Cases stand on this policy already, so two people change it. Ask for another policy in the menu of the law.</source>
        <translation>Ya hay casos que se apoyan en esta política, así que la cambian dos personas. Pida otra política en el menú de la ley.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>No systemd answers for you here; the button says what to do instead.</source>
        <translation>Ningún systemd le responde aquí; el botón dice qué hacer en su lugar.</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>no se ejecuta</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>no está instalado</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>corre</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>! to do</source>
        <translation>! por hacer</translation>
    </message>
    <message>
        <source>needs a docket</source>
        <translation>necesita un registro</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– omitido</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>✕ does not open</source>
        <translation>✕ no se abre</translation>
    </message>
</context>
<context>
    <name>Stated</name>
    <message>
        <source>%1 cannot be "%2": it is %3.</source>
        <translation>%1 no puede ser «%2»: es %3.</translation>
    </message>
    <message>
        <source>%1 is not stated so: call back at the number of the directory, and enter what was answered with callback %2.</source>
        <translation>%1 no se indica así: devuelva la llamada al número del directorio, y asiente lo que se contestó con callback %2.</translation>
    </message>
    <message>
        <source>%1 is not stated: it is entered by whoever decides (emergency %2 decide, and by another person emergency %2 second).</source>
        <translation>%1 no se indica: lo asienta quien decide (emergency %2 decide, y otra persona emergency %2 second).</translation>
    </message>
    <message>
        <source>%1 may stand once, and has a value. State %1=%2 to put this one in its place.</source>
        <translation>%1 puede constar una sola vez y ya tiene un valor. Indique %1=%2 para poner este en su lugar.</translation>
    </message>
    <message>
        <source>The range of dates ends (%1) before it begins (%2). State range_from and range_to anew.</source>
        <translation>El intervalo de fechas termina (%1) antes de empezar (%2). Indique range_from y range_to de nuevo.</translation>
    </message>
    <message>
        <source>Whoever called back states it himself: callback_by is %1 here, or the call is entered with callback %2.</source>
        <translation>Quien devolvió la llamada lo indica por sí mismo: aquí callback_by es %1, o la llamada se asienta con callback %2.</translation>
    </message>
    <message>
        <source>a country by two letters (ISO 3166), such as US</source>
        <translation>un país con dos letras (ISO 3166), como US</translation>
    </message>
    <message>
        <source>a day such as 2026-12-07, or an instant with its offset</source>
        <translation>un día como 2026-12-07, o un instante con su desfase</translation>
    </message>
    <message>
        <source>a length of time such as 14 days, 10 business days or one year</source>
        <translation>una duración como 14 days, 10 business days u one year</translation>
    </message>
    <message>
        <source>a level or category of the data ladder</source>
        <translation>un nivel o una categoría de la escala de datos</translation>
    </message>
    <message>
        <source>a mail address such as j.roe@agency.example</source>
        <translation>una dirección de correo como j.roe@agency.example</translation>
    </message>
    <message>
        <source>a state by two letters (USPS), such as CA</source>
        <translation>un estado con dos letras (USPS), como CA</translation>
    </message>
    <message>
        <source>a whole telephone number with its country, such as +14155550137</source>
        <translation>un número de teléfono completo con su país, como +14155550137</translation>
    </message>
    <message>
        <source>an account with its kind: email:x@y.example, phone:+14155550137, ip:ADDRESS or ip:ADDRESS@INSTANT, domain:y.example, handle:, order:, url: or name:</source>
        <translation>una cuenta con su clase: email:x@y.example, phone:+14155550137, ip:DIRECCIÓN o ip:DIRECCIÓN@INSTANTE, domain:y.example, handle:, order:, url: o name:</translation>
    </message>
    <message>
        <source>an id of the law; law show lists them</source>
        <translation>un identificador de la ley; law show los enumera</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>true, or false</source>
        <translation>true o false</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>%1 is no collector of this docket. Add one with actor add --role collector.</source>
        <translation>%1 no recoge datos en este registro. Añádalo con actor add --role collector.</translation>
    </message>
    <message>
        <source>A task needs its collector; name one.</source>
        <translation>Una tarea necesita a quien recoge; nombre a alguien.</translation>
    </message>
    <message>
        <source>No account of %1 is accepted yet, so nobody knows whose data to collect.</source>
        <translation>Aún no se acepta ninguna cuenta de %1, así que nadie sabe qué datos recoger.</translation>
    </message>
    <message>
        <source>Nothing of %1 may go out yet, so there is nothing to collect. See its ceiling.</source>
        <translation>Nada de %1 puede salir aún, así que no hay nada que recoger. Vea su techo.</translation>
    </message>
</context>
<context>
    <name>TextBytes</name>
    <message>
        <source>No encoding is called %1. Name utf-8, utf-16 or windows-1252, or none.</source>
        <translation>Ninguna codificación se llama %1. Nombre utf-8, utf-16 o windows-1252, o ninguna.</translation>
    </message>
    <message>
        <source>The file is no text but a program's own format. Save it as CSV and try again.</source>
        <translation>El archivo no es texto sino el formato propio de un programa. Guárdelo como CSV y pruebe de nuevo.</translation>
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
    <name>Timers</name>
    <message>
        <source>%1 could not be removed. Remove it by hand.</source>
        <translation>%1 no se pudo eliminar. Elimínelo a mano.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check who may write there.</source>
        <translation>%1 no se pudo escribir. Compruebe quién puede escribir allí.</translation>
    </message>
    <message>
        <source>A part of this program is missing; install it again.</source>
        <translation>Falta una parte de este programa; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>No systemd answers for you here, so no timer was installed. Run crontab -e and add these lines: %1</source>
        <translation>Ningún systemd le responde aquí, así que no se instaló ningún temporizador. Ejecute crontab -e y añada estas líneas: %1</translation>
    </message>
    <message>
        <source>Somebody else wrote %1, so it was left as it is. Remove it, then try again.</source>
        <translation>Otro escribió %1, así que se dejó como está. Elimínelo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The timers are removed, but systemd did not read its units again: %1</source>
        <translation>Los temporizadores se eliminaron, pero systemd no volvió a leer sus unidades: %1</translation>
    </message>
    <message>
        <source>systemd did not start the timers (%1). Run crontab -e instead and add these lines: %2</source>
        <translation>systemd no inició los temporizadores (%1). Ejecute en su lugar crontab -e y añada estas líneas: %2</translation>
    </message>
    <message>
        <source>systemd did not stop %1: %2 Try again.</source>
        <translation>systemd no detuvo %1: %2 Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>“0 7 * * * %1 remind” and “30 12 * * * %1 docket backup”</source>
        <translation>«0 7 * * * %1 remind» y «30 12 * * * %1 docket backup»</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A warrant, subpoena, order or letter, as PDF, scan or mail. It is stored unread, read apart, and becomes a case.
Or choose one: %1. Cases stand on the left: Enter opens, %2 filters.</source>
        <translation>Una orden de registro, citación, orden judicial o carta, como PDF, escaneo o correo. Se guarda sin leer, se lee aparte, y se vuelve un caso.
O elija uno: %1. Los casos están a la izquierda: Intro abre, %2 filtra.</translation>
    </message>
    <message>
        <source>Drop a paper here</source>
        <translation>Suelte aquí un documento</translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>%1 could be a day or a number of days: write +%1, or the day with its month.</source>
        <translation>%1 podría ser un día o un número de días: escriba +%1, o el día con su mes.</translation>
    </message>
    <message>
        <source>%1 has no day %2.</source>
        <translation>%1 no tiene día %2.</translation>
    </message>
    <message>
        <source>%1 has no day %2: its last day is taken.</source>
        <translation>%1 no tiene día %2: se toma su último día.</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>Count in d, w, m or y: days, weeks, months or years from today.</source>
        <translation>Cuente en d, w, m o y: días, semanas, meses o años desde hoy.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 is a month.</source>
        <translation>Ni %1 ni %2 es un mes.</translation>
    </message>
    <message>
        <source>Read as day and month; for the other write %1.</source>
        <translation>Leído como día y mes; para lo otro escriba %1.</translation>
    </message>
    <message>
        <source>Read as month and day; for the other write %1.</source>
        <translation>Leído como mes y día; para lo otro escriba %1.</translation>
    </message>
    <message>
        <source>That day lies outside the years %1 to %2.</source>
        <translation>Ese día queda fuera de los años %1 a %2.</translation>
    </message>
    <message>
        <source>The one of next week; without “next” it is the coming one.</source>
        <translation>El de la semana que viene; sin «next» es el más próximo.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>No hay mes %1.</translation>
    </message>
    <message>
        <source>Today is that weekday too: the coming one is taken.</source>
        <translation>Hoy también es ese día: se toma el próximo.</translation>
    </message>
    <message>
        <source>Which day of that month? Write it as 7 %1.</source>
        <translation>¿Qué día de ese mes? Escríbalo como 7 %1.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días|día|dias|dia</translation>
    </message>
    <message>
        <source>end month</source>
        <translation>fin mes|final mes</translation>
    </message>
    <message>
        <source>end year</source>
        <translation>fin año|final año</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en|dentro</translation>
    </message>
    <message>
        <source>last</source>
        <translation>pasado|pasada|último|última</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses|mes</translation>
    </message>
    <message>
        <source>next</source>
        <translation>próximo|próxima|proximo|proxima|que viene</translation>
    </message>
    <message>
        <source>this</source>
        <translation>este|esta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas|semana</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años|año</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as +90, fri, 12/7, 7 Dec or 2026-12-07.</source>
        <translation>«%1» no es una fecha. Escríbala como +90, vie, 12/7, 7 dic o 2026-12-07.</translation>
    </message>
</context>
<context>
    <name>UserSettings</name>
    <message>
        <source>The settings %1 cannot be read. Correct the file, or remove it and choose again.</source>
        <translation>Los ajustes %1 no se pueden leer. Corrija el archivo, o elimínelo y elija de nuevo.</translation>
    </message>
    <message>
        <source>The settings %1 could not be written. Check who may write to its folder.</source>
        <translation>Los ajustes %1 no se pudieron escribir. Compruebe quién puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>There is no docket %1. Make it with docket new, or name another one.</source>
        <translation>No existe el registro %1. Créelo con docket new, o nombre otro.</translation>
    </message>
    <message>
        <source>There is no folder %1 to watch. Make it, or name another one.</source>
        <translation>No existe la carpeta %1 que vigilar. Créela, o nombre otra.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it, best on another disk, or name another one.</source>
        <translation>No existe la carpeta %1. Créela, mejor en otro disco, o nombre otra.</translation>
    </message>
    <message>
        <source>There is no language %1. Choose one of: %2.</source>
        <translation>No existe el idioma %1. Elija uno de: %2.</translation>
    </message>
    <message>
        <source>There is no setting %1. A setting is one of: %2.</source>
        <translation>No existe el ajuste %1. Un ajuste es uno de: %2.</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>its law set cannot be read: %1</source>
        <translation>su conjunto de leyes no se puede leer: %1</translation>
    </message>
    <message>
        <source>law set of %1, SHA-256 %2</source>
        <translation>conjunto de leyes del %1, SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 cannot be read any more. Check who may read it.</source>
        <translation>%1 ya no se puede leer. Compruebe quién puede leerlo.</translation>
    </message>
    <message>
        <source>%1 is stored, but could not be moved into the folder %2. Check who may write there.</source>
        <translation>%1 está guardado, pero no se pudo mover a la carpeta %2. Compruebe quién puede escribir allí.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read. Make it, or name another one.</source>
        <translation>La carpeta %1 no se puede leer. Créela, o nombre otra.</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>%1 belongs in a compartment and waits in the tray. Move it with tray move %2 --to DOCKET, or file it here with tray file %2 --read.</source>
        <translation>%1 pertenece a un compartimento y espera en la bandeja. Muévalo con tray move %2 --to DOCKET, o archívelo aquí con tray file %2 --read.</translation>
    </message>
    <message>
        <source>Not every file could be received; the sentences above say which and why.</source>
        <translation>No se pudieron recibir todos los archivos; las frases de arriba dicen cuáles y por qué.</translation>
    </message>
    <message>
        <source>Some files still grow; they are left for the next time.</source>
        <translation>Algunos archivos aún crecen; se dejan para la próxima vez.</translation>
    </message>
    <message>
        <source>The name of %1 is no UTF-8, so it is left where it is. Rename it.</source>
        <translation>El nombre de %1 no está en UTF-8, por lo que se deja donde está. Cámbielo.</translation>
    </message>
</context>
<context>
    <name>WhyPane</name>
    <message>
        <source>A row of the law it used is not verified: have it checked.</source>
        <translation>Una fila de la ley que se usó no está verificada: haga que se compruebe.</translation>
    </message>
    <message>
        <source>Both readings agree: %1.</source>
        <translation>Ambas lecturas coinciden: %1.</translation>
    </message>
    <message>
        <source>Data is kept until the end of this day; the latest reading binds.</source>
        <translation>Los datos se conservan hasta el final de este día; vincula la lectura más tardía.</translation>
    </message>
    <message>
        <source>Earliest reading: %1. Latest reading: %2.</source>
        <translation>Lectura más temprana: %1. Lectura más tardía: %2.</translation>
    </message>
    <message>
        <source>It cannot be computed: %1</source>
        <translation>No se puede calcular: %1</translation>
    </message>
    <message>
        <source>Law: %1 (rule %2).</source>
        <translation>Ley: %1 (regla %2).</translation>
    </message>
    <message>
        <source>Nobody is told until the end of this day; the latest reading binds.</source>
        <translation>No se informa a nadie hasta el final de este día; vincula la lectura más tardía.</translation>
    </message>
    <message>
        <source>Nothing may be done before the end of this day; the latest reading binds.</source>
        <translation>No se puede hacer nada antes del final de este día; vincula la lectura más tardía.</translation>
    </message>
    <message>
        <source>Over from: %1.</source>
        <translation>Pasado desde: %1.</translation>
    </message>
    <message>
        <source>Something must be done by this day; the earliest reading binds.</source>
        <translation>Algo se debe hacer para este día; vincula la lectura más temprana.</translation>
    </message>
    <message>
        <source>The government's power ends with this day; the earliest reading binds and it never rolls.</source>
        <translation>La facultad del gobierno termina con este día; vincula la lectura más temprana y nunca se traslada.</translation>
    </message>
    <message>
        <source>What binds: %1.</source>
        <translation>Qué vincula: %1.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>18 U.S.C. 2703(f)</source>
        <translation>18 U.S.C. 2703(f)</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? desconocido</translation>
    </message>
    <message>
        <source>A court order was needed</source>
        <translation>Hacía falta una orden judicial</translation>
    </message>
    <message>
        <source>A court order was shown</source>
        <translation>Se mostró una orden judicial</translation>
    </message>
    <message>
        <source>A victim's data</source>
        <translation>Datos de una víctima</translation>
    </message>
    <message>
        <source>About the administrator</source>
        <translation>Sobre el administrador</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts it matches</source>
        <translation>Cuentas que coinciden</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of delivery verified at</source>
        <translation>Dirección de entrega verificada el</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario del documento</translation>
    </message>
    <message>
        <source>Agency added to the directory</source>
        <translation>Organismo añadido al directorio</translation>
    </message>
    <message>
        <source>Agreement extended</source>
        <translation>Acuerdo prorrogado</translation>
    </message>
    <message>
        <source>All pages are there</source>
        <translation>Están todas las páginas</translation>
    </message>
    <message>
        <source>Anonymous speaker</source>
        <translation>Autor anónimo</translation>
    </message>
    <message>
        <source>Answer sent on</source>
        <translation>Respuesta enviada el</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Aprobación pedida</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Attachment A is there</source>
        <translation>Está el anexo A</translation>
    </message>
    <message>
        <source>Attachment B is there</source>
        <translation>Está el anexo B</translation>
    </message>
    <message>
        <source>Attestation on prohibited violations</source>
        <translation>Declaración sobre infracciones prohibidas</translation>
    </message>
    <message>
        <source>Audit or summons</source>
        <translation>Auditoría o requerimiento</translation>
    </message>
    <message>
        <source>Authority ends on</source>
        <translation>La facultad termina el</translation>
    </message>
    <message>
        <source>Billing address and tax papers</source>
        <translation>Dirección de facturación y documentos fiscales</translation>
    </message>
    <message>
        <source>Called back at</source>
        <translation>Llamada devuelta el</translation>
    </message>
    <message>
        <source>Called back by</source>
        <translation>Llamada devuelta por</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Campaign opened</source>
        <translation>Campaña abierta</translation>
    </message>
    <message>
        <source>Case of a compartment looked at</source>
        <translation>Caso de un compartimento consultado</translation>
    </message>
    <message>
        <source>Certified by the Designated Authority</source>
        <translation>Certificado por la autoridad designada</translation>
    </message>
    <message>
        <source>Certified to apply to this company</source>
        <translation>Certificado que se aplica a esta empresa</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Impugnación</translation>
    </message>
    <message>
        <source>Challenge decided</source>
        <translation>Impugnación decidida</translation>
    </message>
    <message>
        <source>Challenge opened</source>
        <translation>Impugnación abierta</translation>
    </message>
    <message>
        <source>Change of the law asked for</source>
        <translation>Cambio de la ley pedido</translation>
    </message>
    <message>
        <source>Change of the profile asked for</source>
        <translation>Cambio del perfil pedido</translation>
    </message>
    <message>
        <source>Class of the court</source>
        <translation>Clase del tribunal</translation>
    </message>
    <message>
        <source>Clause of the silence</source>
        <translation>Cláusula del silencio</translation>
    </message>
    <message>
        <source>Clock noticed to be wrong</source>
        <translation>Reloj hallado mal</translation>
    </message>
    <message>
        <source>Collected data looked at</source>
        <translation>Datos recogidos consultados</translation>
    </message>
    <message>
        <source>Collection task</source>
        <translation>Tarea de recogida</translation>
    </message>
    <message>
        <source>Collection task given</source>
        <translation>Tarea de recogida encargada</translation>
    </message>
    <message>
        <source>Collection task noted</source>
        <translation>Tarea de recogida anotada</translation>
    </message>
    <message>
        <source>Contact of the user verified</source>
        <translation>Contacto del usuario verificado</translation>
    </message>
    <message>
        <source>Copy of a packet taken out</source>
        <translation>Copia de un paquete sacada</translation>
    </message>
    <message>
        <source>Costs paid or waived</source>
        <translation>Gastos pagados o renunciados</translation>
    </message>
    <message>
        <source>Counsel decided</source>
        <translation>El abogado decidió</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Court of the action</source>
        <translation>Tribunal de la causa</translation>
    </message>
    <message>
        <source>Court's seal</source>
        <translation>Sello del tribunal</translation>
    </message>
    <message>
        <source>Customer told on</source>
        <translation>Cliente avisado el</translation>
    </message>
    <message>
        <source>DKIM of the mail</source>
        <translation>DKIM del correo</translation>
    </message>
    <message>
        <source>DMARC of the mail</source>
        <translation>DMARC del correo</translation>
    </message>
    <message>
        <source>Danger described</source>
        <translation>Peligro descrito</translation>
    </message>
    <message>
        <source>Data asked for</source>
        <translation>Datos pedidos</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Datos recogidos</translation>
    </message>
    <message>
        <source>Data comes from</source>
        <translation>Los datos vienen de</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Datos desde</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Datos hasta</translation>
    </message>
    <message>
        <source>Data went out</source>
        <translation>Salieron datos</translation>
    </message>
    <message>
        <source>Day of the examination</source>
        <translation>Día del examen</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Entregar a</translation>
    </message>
    <message>
        <source>Demand for process after an emergency</source>
        <translation>Exigencia de la orden tras una emergencia</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Digest of the day made</source>
        <translation>Resumen del día hecho</translation>
    </message>
    <message>
        <source>Docket opened</source>
        <translation>Registro abierto</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Vence en</translation>
    </message>
    <message>
        <source>Duties to the controller looked at</source>
        <translation>Deberes con el responsable revisados</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Emergency decided</source>
        <translation>Emergencia decidida</translation>
    </message>
    <message>
        <source>Emergency decided by a second person</source>
        <translation>Emergencia decidida por una segunda persona</translation>
    </message>
    <message>
        <source>Emergency refused</source>
        <translation>Emergencia denegada</translation>
    </message>
    <message>
        <source>Emergency reviewed</source>
        <translation>Emergencia revisada</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Erasure of an import log asked for</source>
        <translation>Borrado de un listado importado pedido</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>Hecho registrado</translation>
    </message>
    <message>
        <source>Evidence of authenticity gathered</source>
        <translation>Pruebas de autenticidad reunidas</translation>
    </message>
    <message>
        <source>Exception from notice</source>
        <translation>Excepción al aviso</translation>
    </message>
    <message>
        <source>Execute by</source>
        <translation>Ejecutar el</translation>
    </message>
    <message>
        <source>Execute within</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <source>Exported to a file</source>
        <translation>Exportado a un archivo</translation>
    </message>
    <message>
        <source>Extension arrived at</source>
        <translation>La prórroga llegó el</translation>
    </message>
    <message>
        <source>Facts accepted</source>
        <translation>Datos aceptados</translation>
    </message>
    <message>
        <source>Facts stated</source>
        <translation>Datos indicados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>First request of the sender</source>
        <translation>Primera solicitud del remitente</translation>
    </message>
    <message>
        <source>First to decide</source>
        <translation>Primera persona que decide</translation>
    </message>
    <message>
        <source>Form complete, right way</source>
        <translation>Formulario completo, vía correcta</translation>
    </message>
    <message>
        <source>Form signed</source>
        <translation>Formulario firmado</translation>
    </message>
    <message>
        <source>Full access logs</source>
        <translation>Listados de acceso completos</translation>
    </message>
    <message>
        <source>Gag added</source>
        <translation>Prohibición de revelar añadida</translation>
    </message>
    <message>
        <source>Gag changed</source>
        <translation>Prohibición de revelar cambiada</translation>
    </message>
    <message>
        <source>Harm that the court found</source>
        <translation>Daño que halló el tribunal</translation>
    </message>
    <message>
        <source>Has the emergency passed?</source>
        <translation>¿Ha pasado la emergencia?</translation>
    </message>
    <message>
        <source>Hold changed</source>
        <translation>Conservación cambiada</translation>
    </message>
    <message>
        <source>Hold taken</source>
        <translation>Conservación iniciada</translation>
    </message>
    <message>
        <source>Hours of searching</source>
        <translation>Horas de búsqueda</translation>
    </message>
    <message>
        <source>How much it asks for</source>
        <translation>Cuánto pide</translation>
    </message>
    <message>
        <source>How the data helps</source>
        <translation>Cómo ayudan los datos</translation>
    </message>
    <message>
        <source>Import log erased</source>
        <translation>Listado importado borrado</translation>
    </message>
    <message>
        <source>Imported from a log</source>
        <translation>Importado de un listado</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Expedido el</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Issuer's country</source>
        <translation>País del emisor</translation>
    </message>
    <message>
        <source>Issuer's state</source>
        <translation>Estado del emisor</translation>
    </message>
    <message>
        <source>Judge on the roster</source>
        <translation>Juez en la nómina</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgado</translation>
    </message>
    <message>
        <source>Kind of administrative subpoena</source>
        <translation>Clase de citación administrativa</translation>
    </message>
    <message>
        <source>Kind of emergency</source>
        <translation>Clase de emergencia</translation>
    </message>
    <message>
        <source>Kind of issuer</source>
        <translation>Clase de emisor</translation>
    </message>
    <message>
        <source>Law in force set</source>
        <translation>Ley en vigor fijada</translation>
    </message>
    <message>
        <source>Length and types of service</source>
        <translation>Duración y tipos de servicio</translation>
    </message>
    <message>
        <source>Less was asked for before</source>
        <translation>Antes se pidió menos</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Carta escrita</translation>
    </message>
    <message>
        <source>Letters begun</source>
        <translation>Cartas empezadas</translation>
    </message>
    <message>
        <source>Letters written</source>
        <translation>Cartas escritas</translation>
    </message>
    <message>
        <source>Letters' results</source>
        <translation>Resultados de las cartas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Enlazado</translation>
    </message>
    <message>
        <source>Local subpoena issued</source>
        <translation>Citación local emitida</translation>
    </message>
    <message>
        <source>Location history</source>
        <translation>Historial de ubicaciones</translation>
    </message>
    <message>
        <source>Log imported and kept</source>
        <translation>Listado importado y guardado</translation>
    </message>
    <message>
        <source>Mail came from</source>
        <translation>El correo vino de</translation>
    </message>
    <message>
        <source>Mail headers without subject</source>
        <translation>Encabezados de correo sin asunto</translation>
    </message>
    <message>
        <source>Manifest of what is preserved</source>
        <translation>Manifiesto de lo conservado</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Medios de pago</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>NSL certified</source>
        <translation>NSL certificada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Sin registros</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Number of an agency confirmed</source>
        <translation>Número de un organismo confirmado</translation>
    </message>
    <message>
        <source>Number of an agency retired</source>
        <translation>Número de un organismo retirado</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objeción</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Offered to the public</source>
        <translation>Ofrecido al público</translation>
    </message>
    <message>
        <source>Only protected speech</source>
        <translation>Solo expresión protegida</translation>
    </message>
    <message>
        <source>Order for a victim's data</source>
        <translation>Orden para datos de una víctima</translation>
    </message>
    <message>
        <source>Order to name the speaker</source>
        <translation>Orden de identificar al autor</translation>
    </message>
    <message>
        <source>Other content</source>
        <translation>Otro contenido</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Otros registros</translation>
    </message>
    <message>
        <source>Packet built</source>
        <translation>Paquete armado</translation>
    </message>
    <message>
        <source>Packet on its way</source>
        <translation>Paquete en camino</translation>
    </message>
    <message>
        <source>Packet released</source>
        <translation>Salida del paquete autorizada</translation>
    </message>
    <message>
        <source>Paper filed</source>
        <translation>Documento archivado</translation>
    </message>
    <message>
        <source>Paper of the tray discarded</source>
        <translation>Documento de la bandeja descartado</translation>
    </message>
    <message>
        <source>Paper received</source>
        <translation>Documento recibido</translation>
    </message>
    <message>
        <source>Period begun anew</source>
        <translation>Plazo empezado de nuevo</translation>
    </message>
    <message>
        <source>Period extended</source>
        <translation>Plazo prorrogado</translation>
    </message>
    <message>
        <source>Period paused</source>
        <translation>Plazo detenido</translation>
    </message>
    <message>
        <source>Period resumed</source>
        <translation>Plazo reanudado</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person in danger</source>
        <translation>Persona en peligro</translation>
    </message>
    <message>
        <source>Place marked to be blacked out</source>
        <translation>Lugar marcado para tachar</translation>
    </message>
    <message>
        <source>Preservation ran until</source>
        <translation>La conservación corrió hasta</translation>
    </message>
    <message>
        <source>Preserve from</source>
        <translation>Conservar desde</translation>
    </message>
    <message>
        <source>Process that the order names</source>
        <translation>Orden que nombra la orden de silencio</translation>
    </message>
    <message>
        <source>Profile set</source>
        <translation>Perfil fijado</translation>
    </message>
    <message>
        <source>Protected profession or matter</source>
        <translation>Profesión o asunto protegido</translation>
    </message>
    <message>
        <source>Provider's state</source>
        <translation>Estado del proveedor</translation>
    </message>
    <message>
        <source>Public profile</source>
        <translation>Perfil público</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Query before a hold ends</source>
        <translation>Consulta antes de que termine una conservación</translation>
    </message>
    <message>
        <source>Rank of the certifying official</source>
        <translation>Rango del funcionario que certifica</translation>
    </message>
    <message>
        <source>Real-time addressing</source>
        <translation>Direccionamiento en tiempo real</translation>
    </message>
    <message>
        <source>Real-time interception</source>
        <translation>Interceptación en tiempo real</translation>
    </message>
    <message>
        <source>Real-time location</source>
        <translation>Ubicación en tiempo real</translation>
    </message>
    <message>
        <source>Receipt of a preservation</source>
        <translation>Recibo de una conservación</translation>
    </message>
    <message>
        <source>Receipt was acknowledged</source>
        <translation>Se acusó recibo</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Refusal of an emergency</source>
        <translation>Denegación de una emergencia</translation>
    </message>
    <message>
        <source>Refusal to preserve</source>
        <translation>Denegación de conservar</translation>
    </message>
    <message>
        <source>Region of the controller</source>
        <translation>Región del responsable</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Related request</source>
        <translation>Solicitud relacionada</translation>
    </message>
    <message>
        <source>Reminder to renew</source>
        <translation>Recordatorio de renovar</translation>
    </message>
    <message>
        <source>Reminder told or taken up</source>
        <translation>Recordatorio dado o tomado a cargo</translation>
    </message>
    <message>
        <source>Reminders ran</source>
        <translation>Recordatorios ejecutados</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translation>Petición de aclaración</translation>
    </message>
    <message>
        <source>Request to narrow</source>
        <translation>Petición de acotar</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Requester called back</source>
        <translation>Llamada devuelta al solicitante</translation>
    </message>
    <message>
        <source>Requester's mail</source>
        <translation>Correo del solicitante</translation>
    </message>
    <message>
        <source>Requester's phone</source>
        <translation>Teléfono del solicitante</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Rule 45(d) and (e) reproduced</source>
        <translation>Reproduce la Regla 45(d) y (e)</translation>
    </message>
    <message>
        <source>SPF of the mail</source>
        <translation>SPF del correo</translation>
    </message>
    <message>
        <source>Said in a challenge</source>
        <translation>Dicho en una impugnación</translation>
    </message>
    <message>
        <source>Says the parties were told</source>
        <translation>Dice que se avisó a las partes</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Served on</source>
        <translation>Notificado el</translation>
    </message>
    <message>
        <source>Served through</source>
        <translation>Notificado por medio de</translation>
    </message>
    <message>
        <source>Session times and durations</source>
        <translation>Horas y duraciones de sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signer's role</source>
        <translation>Papel del firmante</translation>
    </message>
    <message>
        <source>Signer's title</source>
        <translation>Cargo del firmante</translation>
    </message>
    <message>
        <source>Signs of fraud</source>
        <translation>Indicios de fraude</translation>
    </message>
    <message>
        <source>Silence asked</source>
        <translation>Silencio pedido</translation>
    </message>
    <message>
        <source>Silence ends on</source>
        <translation>El silencio termina el</translation>
    </message>
    <message>
        <source>Silence rests on</source>
        <translation>El silencio se apoya en</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>En silencio durante</translation>
    </message>
    <message>
        <source>Silent until</source>
        <translation>En silencio hasta</translation>
    </message>
    <message>
        <source>Specific and articulable facts</source>
        <translation>Hechos específicos y articulables</translation>
    </message>
    <message>
        <source>Split into demands</source>
        <translation>Dividido en requerimientos</translation>
    </message>
    <message>
        <source>States judicial review</source>
        <translation>Indica la revisión judicial</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status set</source>
        <translation>Situación fijada</translation>
    </message>
    <message>
        <source>Statute cited</source>
        <translation>Ley citada</translation>
    </message>
    <message>
        <source>Statute covers the investigation</source>
        <translation>La ley cubre la investigación</translation>
    </message>
    <message>
        <source>Subscriber numbers and addresses</source>
        <translation>Números y direcciones del abonado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Technical help asked for</source>
        <translation>Ayuda técnica pedida</translation>
    </message>
    <message>
        <source>The certification is complete</source>
        <translation>La certificación está completa</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>This company is named</source>
        <translation>Nombra a esta empresa</translation>
    </message>
    <message>
        <source>To be complied with at</source>
        <translation>Ha de cumplirse el</translation>
    </message>
    <message>
        <source>US instrument</source>
        <translation>Clase de orden de EE. UU.</translation>
    </message>
    <message>
        <source>US law bars it</source>
        <translation>La ley de EE. UU. lo impide</translation>
    </message>
    <message>
        <source>Unread paper looked at</source>
        <translation>Documento sin leer consultado</translation>
    </message>
    <message>
        <source>Unusual set of accounts</source>
        <translation>Conjunto de cuentas inusual</translation>
    </message>
    <message>
        <source>User lives in</source>
        <translation>El usuario vive en</translation>
    </message>
    <message>
        <source>User's nationality</source>
        <translation>Nacionalidad del usuario</translation>
    </message>
    <message>
        <source>View of the list removed</source>
        <translation>Vista de la lista quitada</translation>
    </message>
    <message>
        <source>View of the list saved</source>
        <translation>Vista de la lista guardada</translation>
    </message>
    <message>
        <source>What 3123(b)(1) asks for is there</source>
        <translation>Está lo que pide 3123(b)(1)</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>What is odd about the document</source>
        <translation>Qué hay de raro en el documento</translation>
    </message>
    <message>
        <source>What the agency said</source>
        <translation>Qué dijo el organismo</translation>
    </message>
    <message>
        <source>What the scan said</source>
        <translation>Qué dijo el análisis</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>De dónde viene el número</translation>
    </message>
    <message>
        <source>Whether costs are claimed</source>
        <translation>Si se reclaman gastos</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién contestó</translation>
    </message>
    <message>
        <source>Who may not be told</source>
        <translation>A quién no se puede avisar</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quién se refiere</translation>
    </message>
    <message>
        <source>Whose account</source>
        <translation>De quién es la cuenta</translation>
    </message>
    <message>
        <source>Why all time is asked for</source>
        <translation>Por qué se pide todo el tiempo</translation>
    </message>
    <message>
        <source>Why an emergency is believed</source>
        <translation>Por qué se cree en la emergencia</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por qué se denegó</translation>
    </message>
    <message>
        <source>Why process is too slow</source>
        <translation>Por qué una orden tardaría demasiado</translation>
    </message>
    <message>
        <source>Within 100 miles</source>
        <translation>Dentro de 100 millas</translation>
    </message>
    <message>
        <source>Would break a foreign law</source>
        <translation>Infringiría una ley extranjera</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>acusar recibo</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acusado</translation>
    </message>
    <message>
        <source>act by</source>
        <translation>actuar antes de</translation>
    </message>
    <message>
        <source>active</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>orientativo</translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordada</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestado</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>recurrir</translation>
    </message>
    <message>
        <source>ask counsel</source>
        <translation>preguntar al abogado</translation>
    </message>
    <message>
        <source>ask them to clarify</source>
        <translation>pedirles que aclaren</translation>
    </message>
    <message>
        <source>ask to clarify</source>
        <translation>pedir aclaración</translation>
    </message>
    <message>
        <source>ask to narrow</source>
        <translation>pedir que se acote</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>built</source>
        <translation>armado</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>campaign, sent</source>
        <translation>campaña, enviada</translation>
    </message>
    <message>
        <source>campaign, written</source>
        <translation>campaña, escrita</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>no se puede calcular</translation>
    </message>
    <message>
        <source>civil subpoena</source>
        <translation>citación civil</translation>
    </message>
    <message>
        <source>clerk not reachable</source>
        <translation>secretaría cerrada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
    <message>
        <source>comply</source>
        <translation>cumplir</translation>
    </message>
    <message>
        <source>comply in part</source>
        <translation>cumplir en parte</translation>
    </message>
    <message>
        <source>counsel decides</source>
        <translation>decide el abogado</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>mostrador</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>orden judicial</translation>
    </message>
    <message>
        <source>curable</source>
        <translation>subsanable</translation>
    </message>
    <message>
        <source>decision by one person</source>
        <translation>decisión de una sola persona</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destruido</translation>
    </message>
    <message>
        <source>destruction of what was held</source>
        <translation>destrucción de lo conservado</translation>
    </message>
    <message>
        <source>disputed day</source>
        <translation>día discutido</translation>
    </message>
    <message>
        <source>end of a gag</source>
        <translation>fin de una prohibición de revelar</translation>
    </message>
    <message>
        <source>end of month</source>
        <translation>fin de mes</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>erasure of a case</source>
        <translation>borrado de un caso</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>excepción</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>fatal</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>concedida en parte</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>traspasado</translation>
    </message>
    <message>
        <source>hold until cured</source>
        <translation>en espera hasta que se subsane</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>imported from a log</source>
        <translation>importado de un listado</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>keep until</source>
        <translation>conservar hasta</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>levantada</translation>
    </message>
    <message>
        <source>made permanent</source>
        <translation>hecha permanente</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>no appeal</source>
        <translation>sin recurso</translation>
    </message>
    <message>
        <source>not extended</source>
        <translation>no prorrogada</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>aún sin juzgar</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>number of an agency</source>
        <translation>número de un organismo</translation>
    </message>
    <message>
        <source>older rule</source>
        <translation>regla anterior</translation>
    </message>
    <message>
        <source>other reading</source>
        <translation>otra lectura</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>overruling of a finding</source>
        <translation>anulación de un hallazgo</translation>
    </message>
    <message>
        <source>packet built</source>
        <translation>paquete armado</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>portal</translation>
    </message>
    <message>
        <source>post</source>
        <translation>correo postal</translation>
    </message>
    <message>
        <source>preserve</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>preserved</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>printed on the paper</source>
        <translation>impreso en el documento</translation>
    </message>
    <message>
        <source>printed text</source>
        <translation>texto impreso</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>read from a scan</source>
        <translation>leído de un escaneo</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirigir</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>registered agent</source>
        <translation>agente registrado</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>release of a packet</source>
        <translation>salida de un paquete</translation>
    </message>
    <message>
        <source>release, no destruction</source>
        <translation>salida, no destrucción</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>remanded</source>
        <translation>devuelta al tribunal inferior</translation>
    </message>
    <message>
        <source>request only (does not bind)</source>
        <translation>solo petición (no vincula)</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>running</source>
        <translation>corre</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>shown by</source>
        <translation>lo muestra</translation>
    </message>
    <message>
        <source>state calendar</source>
        <translation>calendario del estado</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>stay silent until</source>
        <translation>callar hasta</translation>
    </message>
    <message>
        <source>sustained</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>the clock here</source>
        <translation>el reloj de aquí</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>la empresa</translation>
    </message>
    <message>
        <source>the court</source>
        <translation>el tribunal</translation>
    </message>
    <message>
        <source>the court orders the silence</source>
        <translation>el tribunal ordena el silencio</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>el gobierno</translation>
    </message>
    <message>
        <source>the mail's envelope</source>
        <translation>el sobre del correo</translation>
    </message>
    <message>
        <source>the sender's date</source>
        <translation>la fecha del remitente</translation>
    </message>
    <message>
        <source>the silence ended</source>
        <translation>el silencio terminó</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>el usuario</translation>
    </message>
    <message>
        <source>the user objects</source>
        <translation>el usuario se opone</translation>
    </message>
    <message>
        <source>their power ends</source>
        <translation>su facultad termina</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>fuente desconocida</translation>
    </message>
    <message>
        <source>user told</source>
        <translation>usuario avisado</translation>
    </message>
    <message>
        <source>wait, not before the end of</source>
        <translation>esperar, no antes del final de</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>way of counting</source>
        <translation>forma de contar</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>without extension</source>
        <translation>sin prórroga</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ aceptado</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ se cumple</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ falla</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>%1 could not be written; what it would say lies in the docket.</source>
        <translation>%1 no se pudo escribir; lo que diría está en el registro.</translation>
    </message>
    <message>
        <source>%1 exists already. Name a file that does not.</source>
        <translation>%1 ya existe. Nombre un archivo que no exista.</translation>
    </message>
    <message>
        <source>%1 must end in one of: .%2.</source>
        <translation>%1 debe terminar en uno de: .%2.</translation>
    </message>
    <message>
        <source>The name of the file to write is empty. Write it after --to.</source>
        <translation>El nombre del archivo que se escribe está vacío. Escríbalo tras --to.</translation>
    </message>
    <message>
        <source>There is no folder %1 that you may write to.</source>
        <translation>No hay ninguna carpeta %1 en la que usted pueda escribir.</translation>
    </message>
</context>
<context>
    <name>writdesk::AgencyActs</name>
    <message>
        <source>Add an agency</source>
        <translation>Añadir un organismo</translation>
    </message>
    <message>
        <source>Add the agency</source>
        <translation>Añadir el organismo</translation>
    </message>
    <message>
        <source>Added. A second person finds the number at its source and confirms it.</source>
        <translation>Añadido. Una segunda persona busca el número en su fuente y lo confirma.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Agency, number, source</source>
        <translation>Organismo, número, fuente</translation>
    </message>
    <message>
        <source>Call the number of the directory, never one that the request gives.</source>
        <translation>Llame al número del directorio, nunca a uno que dé la solicitud.</translation>
    </message>
    <message>
        <source>Call the number of the directory. The request gives %1: that is not the number to call.</source>
        <translation>Llame al número del directorio. La solicitud da %1: ese no es el número al que llamar.</translation>
    </message>
    <message>
        <source>Call the requester of %1 back</source>
        <translation>Devolver la llamada al solicitante de %1</translation>
    </message>
    <message>
        <source>Confirm the number</source>
        <translation>Confirmar el número</translation>
    </message>
    <message>
        <source>Confirm the number of %1</source>
        <translation>Confirmar el número de %1</translation>
    </message>
    <message>
        <source>Confirmed: two people found this number.</source>
        <translation>Confirmado: dos personas hallaron este número.</translation>
    </message>
    <message>
        <source>Domain of its mail</source>
        <translation>Dominio de su correo</translation>
    </message>
    <message>
        <source>Enter the call</source>
        <translation>Asentar la llamada</translation>
    </message>
    <message>
        <source>Find the number where the request did not put it. A second person finds it again before it verifies anybody.</source>
        <translation>Busque el número donde la solicitud no lo puso. Una segunda persona lo busca otra vez antes de que verifique a nadie.</translation>
    </message>
    <message>
        <source>Mailbox that the agency named for delivery</source>
        <translation>Buzón que el organismo nombró para la entrega</translation>
    </message>
    <message>
        <source>No agency is selected. Select one in the directory.</source>
        <translation>No hay ningún organismo elegido. Elija uno en el directorio.</translation>
    </message>
    <message>
        <source>Nobody is called back by it any more.</source>
        <translation>Ya no se devuelve la llamada a nadie por él.</translation>
    </message>
    <message>
        <source>Number of its switchboard or dispatcher</source>
        <translation>Número de su centralita</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Retire the number</source>
        <translation>Retirar el número</translation>
    </message>
    <message>
        <source>Retire the number of %1</source>
        <translation>Retirar el número de %1</translation>
    </message>
    <message>
        <source>Retired.</source>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>The call is entered.</source>
        <translation>La llamada está asentada.</translation>
    </message>
    <message>
        <source>The directory is empty. Find the agency's number on its own site or in a roster, not in the request, and add it (Directory of agencies).</source>
        <translation>El directorio está vacío. Busque el número del organismo en su propio sitio o en una guía, no en la solicitud, y añádalo (Directorio de organismos).</translation>
    </message>
    <message>
        <source>What was asked and answered</source>
        <translation>Qué se preguntó y respondió</translation>
    </message>
    <message>
        <source>Where this number was found</source>
        <translation>Dónde se halló este número</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién contestó</translation>
    </message>
    <message>
        <source>You found %1 yourself at %2. Who entered it cannot confirm it.</source>
        <translation>Usted mismo halló %1 en %2. Quien lo asentó no puede confirmarlo.</translation>
    </message>
    <message>
        <source>asked in this call; empty where it was not</source>
        <translation>preguntado en esta llamada; vacío si no se preguntó</translation>
    </message>
    <message>
        <source>empty where it is not known</source>
        <translation>vacío si no se conoce</translation>
    </message>
    <message>
        <source>its own site, a roster, a printed directory; never the request</source>
        <translation>su propio sitio, una guía, un directorio impreso; nunca la solicitud</translation>
    </message>
    <message>
        <source>name, and badge or desk</source>
        <translation>nombre, y placa o puesto</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nadie contestó</translation>
    </message>
    <message>
        <source>such as +13125550100</source>
        <translation>como +13125550100</translation>
    </message>
    <message>
        <source>the agency confirms the officer and the request</source>
        <translation>el organismo confirma al agente y la solicitud</translation>
    </message>
    <message>
        <source>the agency does not confirm it</source>
        <translation>el organismo no la confirma</translation>
    </message>
    <message>
        <source>two letters; empty for a national one</source>
        <translation>dos letras; vacío para uno nacional</translation>
    </message>
</context>
<context>
    <name>writdesk::AllCasesPage</name>
    <message>
        <source>%1 selected; Ctrl+A selects all that the filter finds.</source>
        <translation>%1 seleccionados; Ctrl+A selecciona todo lo que encuentra el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s).</source>
        <translation>
            <numerusform>%n caso.</numerusform>
            <numerusform>%n casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Every case that the filter finds is selected.</source>
        <translation>Está seleccionado cada caso que encuentra el filtro.</translation>
    </message>
    <message>
        <source>Every case, what is due first. Type to narrow the list.</source>
        <translation>Todos los casos, primero lo que vence antes. Escriba para acotar la lista.</translation>
    </message>
    <message>
        <source>Filter all cases</source>
        <translation>Filtrar todos los casos</translation>
    </message>
    <message>
        <source>No case came in yet. Drop a paper on the window or open one (Ctrl+O): it becomes the first case. A log of earlier requests is imported.</source>
        <translation>Aún no llegó ningún caso. Suelte un documento sobre la ventana o abra uno (Ctrl+O): será el primer caso. Un listado de solicitudes anteriores se importa.</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>Ningún caso coincide.</translation>
    </message>
    <message>
        <source>No case matches. Clear the filter to see all.</source>
        <translation>Ningún caso coincide. Vacíe el filtro para verlos todos.</translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation>Aún no hay casos.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Leído como: %1</translation>
    </message>
    <message>
        <source>The first %1 cases; scroll for more.</source>
        <translation>Los primeros %1 casos; desplácese para ver más.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>warrant due this week · account:x@y.example · received last month · -closed</source>
        <translation>warrant vence esta semana · cuenta:x@y.example · recibido este mes · -closed</translation>
    </message>
</context>
<context>
    <name>writdesk::AuditActs</name>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written to %1. They name cases whose users may not be told: keep the file as you keep the docket.</source>
        <translation>
            <numerusform>Se escribió %n asiento en %1. Puede nombrar un caso cuyo usuario no puede ser avisado: guarde el archivo como guarda el registro.</numerusform>
            <numerusform>Se escribieron %n asientos en %1. Nombran casos cuyos usuarios no pueden ser avisados: guarde el archivo como guarda el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the entries</source>
        <translation>Guardar los asientos</translation>
    </message>
    <message>
        <source>The entries are being written.</source>
        <translation>Se están escribiendo los asientos.</translation>
    </message>
    <message>
        <source>The entries were checked; the page says what came of it.</source>
        <translation>Se comprobaron los asientos; la página dice qué resultó.</translation>
    </message>
    <message>
        <source>✓ Checked %1, up to entry %2: every leaf, the tree, and every document by its hash.</source>
        <translation>✓ Comprobado %1, hasta el asiento %2: cada hoja, el árbol y cada documento por su hash.</translation>
    </message>
</context>
<context>
    <name>writdesk::CalendarGrid</name>
    <message>
        <source>%1 (not kept everywhere)</source>
        <translation>%1 (no en todas partes)</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 más</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation>No se ha elegido ningún día.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>writdesk::CalendarPage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Dates of the selected day</source>
        <translation>Fechas del día seleccionado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a la fecha</translation>
    </message>
    <message>
        <source>Go to: +90, fri, 7 Dec</source>
        <translation>Ir a: +90, vie, 7 dic</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More cases stand in the docket than were looked at for these days: see the list.</source>
        <translation>Hay en el registro más casos de los que se miraron para estos días: vea la lista.</translation>
    </message>
    <message>
        <source>Page Down goes a month on</source>
        <translation>Av Pág avanza un mes</translation>
    </message>
    <message>
        <source>Page Up goes a month back</source>
        <translation>Re Pág retrocede un mes</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>A hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Type a day and press Enter; G in the calendar comes here</source>
        <translation>Escriba un día y pulse Intro; G en el calendario viene aquí</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>writdesk::CampaignActs</name>
    <message numerus="yes">
        <source>%n letter(s) are written; letters.csv says whose each is.</source>
        <translation>
            <numerusform>%n carta está escrita; letters.csv dice de quién es.</numerusform>
            <numerusform>%n cartas están escritas; letters.csv dice de quién es cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve the letters of %1</source>
        <translation>Aprobar las cartas de %1</translation>
    </message>
    <message>
        <source>Approved. The letters can be written.</source>
        <translation>Aprobado. Las cartas se pueden escribir.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Choose the files…</source>
        <translation>Elegir los archivos…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Asentar</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>Asentado.</translation>
    </message>
    <message>
        <source>Entered: the letters that were not sent before are sent.</source>
        <translation>Asentado: las cartas que no se habían enviado antes están enviadas.</translation>
    </message>
    <message>
        <source>Letter (Markdown)</source>
        <translation>Carta (Markdown)</translation>
    </message>
    <message>
        <source>Letters are being written. Stop that first, or wait.</source>
        <translation>Se están escribiendo cartas. Deténgalo primero, o espere.</translation>
    </message>
    <message>
        <source>Name of the letters' new folder</source>
        <translation>Nombre de la nueva carpeta de cartas</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>No campaign is selected. Select one, or open a new one.</source>
        <translation>No hay ninguna campaña elegida. Elija una, o abra una nueva.</translation>
    </message>
    <message>
        <source>One file per recipient, with neutral names. The folder gets its name once all are there; the same folder again goes on where it ended.</source>
        <translation>Un archivo por destinatario, con nombres neutros. La carpeta recibe su nombre cuando están todos; con la misma carpeta se continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>One notice to many people. Choose its letter (Markdown, with {{column}} for what differs), then its recipients (CSV with a column recipient or to). Gagged accounts are included.</source>
        <translation>Un aviso a muchas personas. Elija su carta (Markdown, con {{column}} para lo que cambia), luego sus destinatarios (CSV con una columna recipient o to). Las cuentas con prohibición de revelar se incluyen.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF and mail draft</source>
        <translation>PDF y borrador de correo</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Recipients (CSV)</source>
        <translation>Destinatarios (CSV)</translation>
    </message>
    <message>
        <source>Results (CSV with the columns recipient and state)</source>
        <translation>Resultados (CSV con las columnas recipient y state)</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 letters. Write to the same folder to go on.</source>
        <translation>Detenido tras %1 de %2 cartas. Escriba en la misma carpeta para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>The campaign is open. %n row(s) are no recipient; the reasons stand below.</source>
        <translation>
            <numerusform>La campaña está abierta. %n fila no es un destinatario; los motivos están abajo.</numerusform>
            <numerusform>La campaña está abierta. %n filas no son destinatarios; los motivos están abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign is open. Every row is told below what became of it.</source>
        <translation>La campaña está abierta. De cada fila se dice abajo qué fue de ella.</translation>
    </message>
    <message>
        <source>The results are entered. Every row is told below what became of it.</source>
        <translation>Los resultados están asentados. De cada fila se dice abajo qué fue de ella.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What became of a letter</source>
        <translation>Qué fue de una carta</translation>
    </message>
    <message>
        <source>What became of the letter</source>
        <translation>Qué fue de la carta</translation>
    </message>
    <message>
        <source>Write the letters of %1</source>
        <translation>Escribir las cartas de %1</translation>
    </message>
    <message>
        <source>You approve exactly this letter to exactly these recipients. Who asked cannot approve.</source>
        <translation>Usted aprueba exactamente esta carta a exactamente estos destinatarios. Quien lo pidió no puede aprobar.</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>mail draft, PDF where no address is known</source>
        <translation>borrador de correo, PDF si no se conoce la dirección</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>subject of the mails; it says nothing of any case</source>
        <translation>asunto de los correos; no dice nada de ningún caso</translation>
    </message>
</context>
<context>
    <name>writdesk::CampaignPage</name>
    <message numerus="yes">
        <source>%n campaign(s) that nobody closed.</source>
        <translation>
            <numerusform>%n campaña que nadie cerró.</numerusform>
            <numerusform>%n campañas que nadie cerró.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin one with New campaign: a title, a letter, and a file of those who are to get it.</source>
        <translation>Empiece una con Nueva campaña: un título, una carta y un archivo de quienes han de recibirla.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Letters written</source>
        <translation>Cartas escritas</translation>
    </message>
    <message>
        <source>No campaign is open. A campaign is one notice to many people, such as the one before an acquisition.</source>
        <translation>Ninguna campaña está abierta. Una campaña es un aviso a muchas personas, como el anterior a una adquisición.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Destinatarios (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop writing letters</source>
        <translation>Dejar de escribir cartas</translation>
    </message>
    <message>
        <source>What became of each row of the file (%1)</source>
        <translation>Qué fue de cada fila del archivo (%1)</translation>
    </message>
    <message>
        <source>Whoever gets the letter of the selected campaign is listed here, and what became of it.</source>
        <translation>Aquí consta quién recibe la carta de la campaña elegida y qué fue de ella.</translation>
    </message>
    <message>
        <source>letter %1 of %2</source>
        <translation>carta %1 de %2</translation>
    </message>
</context>
<context>
    <name>writdesk::CaseDelegate</name>
    <message>
        <source>issuer unknown</source>
        <translation>emisor desconocido</translation>
    </message>
</context>
<context>
    <name>writdesk::CaseHeader</name>
    <message>
        <source>%1 shows why</source>
        <translation>%1 muestra por qué</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Siguiente paso: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>decidido: %1</translation>
    </message>
</context>
<context>
    <name>writdesk::CasePage</name>
    <message>
        <source>! Evidence</source>
        <translation>! Pruebas</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Impugnación</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del caso</translation>
    </message>
    <message>
        <source>⊘ Notice</source>
        <translation>⊘ Aviso</translation>
    </message>
</context>
<context>
    <name>writdesk::CasePreview</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Move in the list: what matters of the case stands here. Enter opens it.</source>
        <translation>Muévase por la lista: aquí está lo que importa del caso. Intro lo abre.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>The user is not told</source>
        <translation>No se avisa al usuario</translation>
    </message>
    <message>
        <source>This case is sealed or of national security. Enter opens it, and that you looked is entered.</source>
        <translation>Este caso está sellado o es de seguridad nacional. Intro lo abre, y queda anotado que usted lo miró.</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>no se conoce ninguna</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nada que venza</translation>
    </message>
    <message>
        <source>nothing forbids it</source>
        <translation>nada lo prohíbe</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>nada por ahora</translation>
    </message>
</context>
<context>
    <name>writdesk::CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n caso</numerusform>
            <numerusform>%n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases, what is due first</source>
        <translation>Casos, primero lo que vence antes</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>Filtrar los casos</translation>
    </message>
    <message>
        <source>Filter: number, issuer, account, status…</source>
        <translation>Filtrar: número, emisor, cuenta, situación…</translation>
    </message>
    <message>
        <source>No case matches. Clear the filter to see all.</source>
        <translation>Ningún caso coincide. Vacíe el filtro para ver todos.</translation>
    </message>
    <message>
        <source>No cases yet. Drop a paper here.</source>
        <translation>Aún no hay casos. Suelte aquí un documento.</translation>
    </message>
    <message>
        <source>first %1 cases, scroll for more</source>
        <translation>primeros %1 casos, desplace para ver más</translation>
    </message>
</context>
<context>
    <name>writdesk::ChallengeActs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Impugnación</translation>
    </message>
    <message>
        <source>Decide %1: %2</source>
        <translation>Decidir %1: %2</translation>
    </message>
    <message>
        <source>Enter how it ended</source>
        <translation>Asentar cómo terminó</translation>
    </message>
    <message>
        <source>Enter the line</source>
        <translation>Asentar la línea</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>Asentado.</translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <translation>Asentado: %1.</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>No open challenge is selected. Select one under Challenge, or open one.</source>
        <translation>No hay ninguna impugnación abierta elegida. Elija una en Impugnación, o abra una.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Por qué motivo</translation>
    </message>
    <message>
        <source>One line of its log: what one side told the other, and when.</source>
        <translation>Una línea de su bitácora: qué dijo una parte a la otra, y cuándo.</translation>
    </message>
    <message>
        <source>Open a challenge in %1</source>
        <translation>Abrir una impugnación en %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>The challenge is open.</source>
        <translation>La impugnación está abierta.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>While it is open it stands in the way of release and destruction, or of notice, as its kind says. Counsel enters how it ended.</source>
        <translation>Mientras está abierta impide la salida y la destrucción, o el aviso, según diga su clase. Counsel asienta cómo terminó.</translation>
    </message>
    <message>
        <source>Who may end it: %1. Counsel enters it.</source>
        <translation>Quién puede ponerle fin: %1. Counsel lo asienta.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Why, and where that stands</source>
        <translation>Por qué, y dónde consta</translation>
    </message>
    <message>
        <source>whoever it is open to first</source>
        <translation>a quien le toca primero</translation>
    </message>
</context>
<context>
    <name>writdesk::ChallengePanel</name>
    <message>
        <source>A motion to quash, an objection or a request to narrow is opened as a challenge (Ctrl+Shift+G); while it is open it stops what its kind says.</source>
        <translation>Una moción de anulación, una objeción o una petición de reducir se abre como impugnación (Ctrl+Mayús+G); mientras está abierta detiene lo que dice su clase.</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Impugnaciones</translation>
    </message>
    <message>
        <source>What each side says of the challenge that is selected stands here, in order.</source>
        <translation>Aquí consta, en orden, lo que cada parte dice de la impugnación elegida.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
</context>
<context>
    <name>writdesk::CommandPalette</name>
    <message>
        <source>%1 — not now</source>
        <translation>%1 — ahora no</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>No command is called “%1”. Try one word of what is to be done, such as “letter”, “hold” or “backup”.</source>
        <translation>Ninguna orden se llama «%1». Pruebe con una palabra de lo que hay que hacer, como «carta», «conservación» o «copia».</translation>
    </message>
    <message>
        <source>Type a part of what is to be done…</source>
        <translation>Escriba una parte de lo que se va a hacer…</translation>
    </message>
</context>
<context>
    <name>writdesk::DirectoryPage</name>
    <message>
        <source>A requester is called back at these numbers, never at one that the request gives.</source>
        <translation>Se devuelve la llamada a un solicitante en estos números, nunca en uno que dé la solicitud.</translation>
    </message>
    <message>
        <source>Add an agency with the number that stands on its own site.</source>
        <translation>Añada un organismo con el número que figura en su propio sitio.</translation>
    </message>
    <message>
        <source>Directory of agencies</source>
        <translation>Directorio de organismos</translation>
    </message>
    <message>
        <source>Nobody is in it yet. Add the agencies that ask often, with the number on their own site: at two at night there is no time to look for it.</source>
        <translation>Aún no hay nadie en él. Añada los organismos que piden a menudo, con el número de su propio sitio: a las dos de la noche no hay tiempo de buscarlo.</translation>
    </message>
</context>
<context>
    <name>writdesk::DoctorPage</name>
    <message numerus="yes">
        <source>%n check(s) ask for something; the last column says what.</source>
        <translation>
            <numerusform>%n comprobación pide algo; la última columna dice qué.</numerusform>
            <numerusform>%n comprobaciones piden algo; la última columna dice qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: nothing has to be done.</source>
        <translation>Todo está bien: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Checks of the docket</source>
        <translation>Comprobaciones del registro</translation>
    </message>
    <message>
        <source>Every entry, document and list is being checked…</source>
        <translation>Se comprueba cada asiento, documento y lista…</translation>
    </message>
    <message>
        <source>Folder for the backup, best on another disk</source>
        <translation>Carpeta para la copia de seguridad, mejor en otro disco</translation>
    </message>
    <message>
        <source>Health of the docket</source>
        <translation>Estado del registro</translation>
    </message>
    <message>
        <source>The backup %1 was made and verified.</source>
        <translation>La copia de seguridad %1 se hizo y se verificó.</translation>
    </message>
    <message>
        <source>The checks did not end. Refresh begins them anew.</source>
        <translation>Las comprobaciones no terminaron. Actualizar las empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>writdesk::DocumentView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: page</source>
        <translation>%1: página</translation>
    </message>
    <message>
        <source>%1: text</source>
        <translation>%1: texto</translation>
    </message>
    <message>
        <source>%1: which page</source>
        <translation>%1: qué página</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>This document was erased.</source>
        <translation>Este documento se borró.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
</context>
<context>
    <name>writdesk::EmergencyActs</name>
    <message>
        <source>%1 decided: %2</source>
        <translation>%1 decidió: %2</translation>
    </message>
    <message>
        <source>Ask the caller these things and read them back. Then hang up and call the agency at the number of the directory. The least is asked for: name, address, last network address.</source>
        <translation>Pregunte esto a quien llama y vuelva a leérselo. Luego cuelgue y llame al organismo al número del directorio. Se pide lo mínimo: nombre, dirección, última dirección de red.</translation>
    </message>
    <message>
        <source>Decide %1</source>
        <translation>Decidir %1</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Asentarlo</translation>
    </message>
    <message>
        <source>Enter the decision</source>
        <translation>Asentar la decisión</translation>
    </message>
    <message>
        <source>Enter the review</source>
        <translation>Asentar la revisión</translation>
    </message>
    <message>
        <source>Entered.</source>
        <translation>Asentado.</translation>
    </message>
    <message>
        <source>Entered. A second person decides too.</source>
        <translation>Asentado. También decide una segunda persona.</translation>
    </message>
    <message>
        <source>Entered. Somebody else reviews it within 24 hours.</source>
        <translation>Asentado. Otra persona lo revisa en 24 horas.</translation>
    </message>
    <message>
        <source>Entered. The notice to the user is due.</source>
        <translation>Asentado. El aviso al usuario vence.</translation>
    </message>
    <message>
        <source>Entered: two people decided.</source>
        <translation>Asentado: decidieron dos personas.</translation>
    </message>
    <message>
        <source>I believe it too</source>
        <translation>Yo también lo creo</translation>
    </message>
    <message>
        <source>No data goes out. The letter of refusal gives the agency this reason.</source>
        <translation>No sale ningún dato. La carta de denegación da al organismo este motivo.</translation>
    </message>
    <message>
        <source>One person decided it alone. Who decided cannot review.</source>
        <translation>Una sola persona lo decidió. Quien decidió no puede revisar.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>Process followed %1</source>
        <translation>Llegó la orden que seguía a %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Denegar %1</translation>
    </message>
    <message>
        <source>Refuse the emergency</source>
        <translation>Denegar la emergencia</translation>
    </message>
    <message>
        <source>Refused. Next: write the agency why.</source>
        <translation>Denegada. Siguiente: escriba al organismo por qué.</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>Second %1</source>
        <translation>Segunda persona de %1</translation>
    </message>
    <message>
        <source>The agency sent the process that it owed. Receive it as a paper and link the two cases.</source>
        <translation>El organismo envió la orden que debía. Recíbala como documento y enlace los dos casos.</translation>
    </message>
    <message>
        <source>The case is open and due within the hour. Next: call the agency back.</source>
        <translation>El caso está abierto y vence dentro de una hora. Siguiente: devuelva la llamada al organismo.</translation>
    </message>
    <message>
        <source>The emergency of %1 has passed</source>
        <translation>La emergencia de %1 ha pasado</translation>
    </message>
    <message>
        <source>The review is entered.</source>
        <translation>La revisión está asentada.</translation>
    </message>
    <message>
        <source>The user is told now, unless a gag forbids it.</source>
        <translation>Ahora se avisa al usuario, salvo que lo prohíba una prohibición de revelar.</translation>
    </message>
    <message>
        <source>Two people decide. The policy lets one act alone with a reason; somebody else reviews it within 24 hours.</source>
        <translation>Deciden dos personas. La política deja que una actúe sola con un motivo; otra lo revisa en 24 horas.</translation>
    </message>
    <message>
        <source>Two people decide: you, and a second person after you (18 USC 2702(b)(8), (c)(4)).</source>
        <translation>Deciden dos personas: usted, y una segunda después (18 USC 2702(b)(8), (c)(4)).</translation>
    </message>
    <message>
        <source>What you add</source>
        <translation>Lo que usted añade</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>Lo que usted halló</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why nobody else could be asked; empty: a second person decides too</source>
        <translation>Por qué no se pudo preguntar a nadie más; vacío: también decide una segunda persona</translation>
    </message>
    <message>
        <source>Why the user is told after the disclosure; empty: notice comes first</source>
        <translation>Por qué se avisa al usuario después de la revelación; vacío: el aviso va primero</translation>
    </message>
    <message>
        <source>Why you believe in good faith that there is an emergency</source>
        <translation>Por qué cree usted de buena fe que hay una emergencia</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>estoy de acuerdo</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>no estoy de acuerdo</translation>
    </message>
    <message>
        <source>report a fraud: the number that verified it is retired</source>
        <translation>denunciar un fraude: se retira el número que lo verificó</translation>
    </message>
</context>
<context>
    <name>writdesk::EmergencyPanel</name>
    <message>
        <source>%1: by %2.</source>
        <translation>%1: por %2.</translation>
    </message>
    <message>
        <source>Call back at this number of the directory</source>
        <translation>Devolver la llamada a este número del directorio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Next act</source>
        <translation>Siguiente acto</translation>
    </message>
    <message>
        <source>Next act: %1</source>
        <translation>Siguiente acto: %1</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Número para devolver la llamada</translation>
    </message>
    <message>
        <source>The clock of a rehearsal stands still.</source>
        <translation>El reloj de un simulacro está parado.</translation>
    </message>
    <message>
        <source>The three facts</source>
        <translation>Los tres datos</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo que queda</translation>
    </message>
</context>
<context>
    <name>writdesk::EntriesPage</name>
    <message numerus="yes">
        <source>%n entries match.</source>
        <translation>
            <numerusform>%n asiento coincide.</numerusform>
            <numerusform>%n asientos coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Entries of the docket, newest first</source>
        <translation>Asientos del registro, primero los más nuevos</translation>
    </message>
    <message>
        <source>Everything that was ever done, by whom and when; nothing of it can be rewritten. A packet or letter that left bears the docket's head as it stood then.</source>
        <translation>Todo lo que se hizo, por quién y cuándo; nada de ello puede reescribirse. Un paquete o una carta que salió lleva la cabeza del registro como estaba entonces.</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Filtrar los asientos</translation>
    </message>
    <message>
        <source>Filter: person, what, case, day (2026-11-23), month (2026-11), today…</source>
        <translation>Filtro: persona, qué, caso, día (2026-11-23), mes (2026-11), hoy…</translation>
    </message>
    <message numerus="yes">
        <source>Head of %n entries: %1</source>
        <translation>
            <numerusform>Cabeza de %n asiento: %1</numerusform>
            <numerusform>Cabeza de %n asientos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked back as far as entry %1…</source>
        <translation>Se miró hacia atrás hasta el asiento %1…</translation>
    </message>
    <message>
        <source>No entry matches. Clear the filter to see all.</source>
        <translation>Ningún asiento coincide. Borre el filtro para verlos todos.</translation>
    </message>
    <message>
        <source>The newest %1 are here. Filter by day, person or case to see others.</source>
        <translation>Aquí están los %1 más nuevos. Filtre por día, persona o caso para ver otros.</translation>
    </message>
    <message>
        <source>The newest %1 are here; scroll for more.</source>
        <translation>Aquí están los %1 más nuevos; desplácese para ver más.</translation>
    </message>
    <message>
        <source>What the last check found</source>
        <translation>Qué encontró la última comprobación</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>writdesk::EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Número para devolver la llamada</translation>
    </message>
</context>
<context>
    <name>writdesk::FactActs</name>
    <message>
        <source>%1 in %2, pages %3 to %4</source>
        <translation>%1 en %2, páginas %3 a %4</translation>
    </message>
    <message>
        <source>%1 is overruled, or waits for a second person's approval.</source>
        <translation>%1 queda sin efecto, o espera la aprobación de una segunda persona.</translation>
    </message>
    <message>
        <source>%1 on page %2 is the instrument now; accept what it states.</source>
        <translation>%1 en la página %2 es ahora el instrumento; acepte lo que dice.</translation>
    </message>
    <message>
        <source>%1 typed over</source>
        <translation>%1 sobrescrito</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while you typed "%2". Look at what stands there now, and type it again if it is still wrong.</source>
        <translation>Otra persona cambió %1 mientras usted escribía «%2». Mire lo que consta ahora y escríbalo de nuevo si sigue mal.</translation>
    </message>
    <message>
        <source>A fatal finding needs a second person's approval before it counts.</source>
        <translation>Un hallazgo fatal necesita la aprobación de una segunda persona antes de que cuente.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>Aceptado: %1.</translation>
    </message>
    <message>
        <source>All facts are accepted.</source>
        <translation>Todos los datos están aceptados.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Asked for by %1.</source>
        <translation>Lo pide %1.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Cleared: %1.</source>
        <translation>Borrado: %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Destruir</translation>
    </message>
    <message>
        <source>Destroy what was held</source>
        <translation>Destruir lo conservado</translation>
    </message>
    <message>
        <source>Destroyed; the certificate stands under Letters.</source>
        <translation>Destruido; el certificado está en Cartas.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Hold %1 of %2 is renewed.</source>
        <translation>La conservación %1 de %2 está renovada.</translation>
    </message>
    <message>
        <source>Judged anew by the law in force.</source>
        <translation>Juzgado de nuevo por la ley en vigor.</translation>
    </message>
    <message>
        <source>No fact is selected. Select the one to clear.</source>
        <translation>No hay ningún dato elegido. Elija el que se va a vaciar.</translation>
    </message>
    <message>
        <source>No fact of this case was changed here: there is nothing to undo.</source>
        <translation>Aquí no se cambió ningún dato de este caso: no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>No finding is selected. Select the one to overrule under Findings.</source>
        <translation>No hay ningún hallazgo elegido. Elija en Hallazgos el que quedará sin efecto.</translation>
    </message>
    <message>
        <source>Nothing is destroyed by this; the data is no longer kept for this case.</source>
        <translation>Con esto no se destruye nada; los datos ya no se guardan para este caso.</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Dejar sin efecto</translation>
    </message>
    <message>
        <source>Overrule %1</source>
        <translation>Dejar %1 sin efecto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Recorded; its periods run.</source>
        <translation>Registrado; sus plazos corren.</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Liberar la conservación</translation>
    </message>
    <message>
        <source>Renew a hold of another case</source>
        <translation>Renovar una conservación de otro caso</translation>
    </message>
    <message>
        <source>Renew the hold</source>
        <translation>Renovar la conservación</translation>
    </message>
    <message>
        <source>Several papers</source>
        <translation>Varios documentos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State a fact</source>
        <translation>Indicar un dato</translation>
    </message>
    <message>
        <source>Stated: %1.</source>
        <translation>Indicado: %1.</translation>
    </message>
    <message>
        <source>Take a hold</source>
        <translation>Iniciar una conservación</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Take the hold</source>
        <translation>Iniciar la conservación</translation>
    </message>
    <message>
        <source>That is no date and no instant. Write it as 2026-11-23.</source>
        <translation>Eso no es una fecha ni un instante. Escríbalo como 2026-11-23.</translation>
    </message>
    <message>
        <source>The data of the named accounts is kept as it is. The period runs from receipt.</source>
        <translation>Los datos de las cuentas nombradas se guardan como están. El plazo corre desde el recibo.</translation>
    </message>
    <message>
        <source>The hold is released.</source>
        <translation>La conservación está liberada.</translation>
    </message>
    <message>
        <source>The hold is renewed.</source>
        <translation>La conservación está renovada.</translation>
    </message>
    <message>
        <source>The hold is taken.</source>
        <translation>La conservación está iniciada.</translation>
    </message>
    <message>
        <source>The hold runs on from its own end, as of the receipt of this paper, and the cases are linked.</source>
        <translation>La conservación sigue desde su propio final, según la recepción de este documento, y los casos quedan enlazados.</translation>
    </message>
    <message>
        <source>The instrument is</source>
        <translation>El instrumento es</translation>
    </message>
    <message>
        <source>The papers of this case as they were told apart. What the one you take states is proposed instead of what was read of the one before; what was accepted or typed stays.</source>
        <translation>Los documentos de este caso como se distinguieron. Lo que dice el que usted tome se propone en lugar de lo leído del anterior; lo aceptado o escrito se queda.</translation>
    </message>
    <message>
        <source>This cannot be undone. Every gate is asked again, and a second person must have approved it.</source>
        <translation>Esto no se puede deshacer. Se vuelve a preguntar a cada control, y una segunda persona debe haberlo aprobado.</translation>
    </message>
    <message>
        <source>This case has one paper only, as far as was read. State the instrument if it is wrong.</source>
        <translation>Este caso tiene un solo documento, según lo leído. Indique el instrumento si está mal.</translation>
    </message>
    <message>
        <source>Undone: %1. What stood before stands again, by a new entry.</source>
        <translation>Deshecho: %1. Lo que había antes vuelve a estar, por un nuevo asiento.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo muestra</translation>
    </message>
    <message>
        <source>What the law counts from it runs from then on.</source>
        <translation>Lo que la ley cuenta desde ello corre desde entonces.</translation>
    </message>
    <message>
        <source>What you state is accepted at once and marked as typed.</source>
        <translation>Lo que usted indica queda aceptado enseguida y marcado como escrito a mano.</translation>
    </message>
    <message>
        <source>a date as +90, fri or 12/7, an account as email:x@example.com</source>
        <translation>una fecha como +90, vie o 12/7, una cuenta como email:x@example.com</translation>
    </message>
    <message>
        <source>a date as +90, fri or 12/7, yes or no, or words; none where nothing is found</source>
        <translation>una fecha como +90, vie o 12/7, sí o no, o palabras; none donde no se halla nada</translation>
    </message>
    <message>
        <source>a date as -1d, fri or 12/7, or an instant with its offset where hours count</source>
        <translation>una fecha como -1d, vie o 12/7, o un instante con su desfase donde cuentan las horas</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>aceptado %1</translation>
    </message>
    <message>
        <source>all facts accepted</source>
        <translation>todos los datos aceptados</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>borrado %1</translation>
    </message>
    <message>
        <source>properly served U.S. civil subpoena</source>
        <translation>citación civil de EE. UU. debidamente notificada</translation>
    </message>
    <message>
        <source>request under 18 U.S.C. 2703(f)</source>
        <translation>solicitud según 18 U.S.C. 2703(f)</translation>
    </message>
    <message>
        <source>stated %1</source>
        <translation>declarado %1</translation>
    </message>
</context>
<context>
    <name>writdesk::FactsPanel</name>
    <message>
        <source>Enter accepts the fact, F2 types over its value.</source>
        <translation>Intro acepta el dato, F2 escribe sobre su valor.</translation>
    </message>
    <message>
        <source>Enter answers the question.</source>
        <translation>Intro responde a la pregunta.</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>What is still asked</source>
        <translation>Lo que aún se pide</translation>
    </message>
</context>
<context>
    <name>writdesk::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>writdesk::FolderWatcher</name>
    <message>
        <source>%1 from the watched folder is received as %2.</source>
        <translation>%1 de la carpeta vigilada se recibió como %2.</translation>
    </message>
    <message>
        <source>%1 is watched: what is stored from it moves into its folder received.</source>
        <translation>Se vigila %1: lo que se guarda de ella se mueve a su carpeta received.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Files that appear in %1 are received.</source>
        <translation>Se reciben los archivos que aparecen en %1.</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que vigilar</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Ya no se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>another folder is watched</source>
        <translation>se vigila otra carpeta</translation>
    </message>
    <message>
        <source>no folder is watched</source>
        <translation>no se vigila ninguna carpeta</translation>
    </message>
</context>
<context>
    <name>writdesk::FormDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>“%1” is needed.</source>
        <translation>Hace falta «%1».</translation>
    </message>
</context>
<context>
    <name>writdesk::FrameStatus</name>
    <message numerus="yes">
        <source>%1 acts for %2 · %n entries · docket head: %3</source>
        <translation>
            <numerusform>%1 actúa para %2 · %n asiento · cabeza del registro: %3</numerusform>
            <numerusform>%1 actúa para %2 · %n asientos · cabeza del registro: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the docket</source>
        <translation>Cabeza del registro</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Stop the work under way</source>
        <translation>Detener el trabajo en curso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The head of the docket in words. Every paper that leaves carries them: compare them aloud.
%1</source>
        <translation>La cabeza del registro en palabras. La lleva cada documento que sale: compárenlas en voz alta.
%1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>writdesk::HandOverActs</name>
    <message>
        <source>%1, page %2, %3</source>
        <translation>%1, página %2, %3</translation>
    </message>
    <message>
        <source>A folder with every entry, the papers and letters, and how to verify them. That it was made is entered.</source>
        <translation>Una carpeta con cada asiento, los documentos y cartas, y cómo verificarlos. Que se hizo queda asentado.</translation>
    </message>
    <message>
        <source>A second person must approve the exception.</source>
        <translation>Una segunda persona debe aprobar la excepción.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Ask for an exception</source>
        <translation>Pedir una excepción</translation>
    </message>
    <message>
        <source>Black out a place</source>
        <translation>Tachar un lugar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Collected file</source>
        <translation>Archivo recogido</translation>
    </message>
    <message>
        <source>Folder of the released packet</source>
        <translation>Carpeta del paquete autorizado</translation>
    </message>
    <message>
        <source>Hand over the packet</source>
        <translation>Entregar el paquete</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>La tengo</translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere. Tell it to the recipient by another way than the packet itself, at a number or address that was verified.</source>
        <translation>Se muestra una vez y no se guarda en ningún lugar. Dígasela al destinatario por otra vía que la del paquete, a un número o dirección verificados.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Name of the record's new folder</source>
        <translation>Nombre de la nueva carpeta del historial</translation>
    </message>
    <message>
        <source>Name of what is handed over</source>
        <translation>Nombre de lo que se entrega</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only a packet that was released, and that nobody changed.</source>
        <translation>Solo un paquete cuya salida se autorizó, y que nadie cambió.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Código del motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record of the case for a court</source>
        <translation>Historial del caso para un tribunal</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Registrado.</translation>
    </message>
    <message>
        <source>The agency's public key</source>
        <translation>Clave pública del organismo</translation>
    </message>
    <message>
        <source>The mark is withdrawn.</source>
        <translation>La marca está retirada.</translation>
    </message>
    <message>
        <source>The packet arrived</source>
        <translation>El paquete llegó</translation>
    </message>
    <message>
        <source>The packet is ready for its recipient.</source>
        <translation>El paquete está listo para su destinatario.</translation>
    </message>
    <message>
        <source>The passphrase of this packet</source>
        <translation>La frase de contraseña de este paquete</translation>
    </message>
    <message>
        <source>The place is marked.</source>
        <translation>El lugar está marcado.</translation>
    </message>
    <message>
        <source>The record lies in %1.</source>
        <translation>El historial está en %1.</translation>
    </message>
    <message>
        <source>This file goes out although the paper does not ask for it, once a second person approves. The cover letter says so. What the instrument cannot compel stays withheld.</source>
        <translation>Este archivo sale aunque el documento no lo pida, una vez que lo apruebe una segunda persona. La carta de portada lo dice. Lo que el instrumento no puede exigir sigue retenido.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>When a packet is built, every page of this file is rendered anew; under the box nothing is left.</source>
        <translation>Al armar un paquete, cada página de este archivo se dibuja de nuevo; bajo el recuadro no queda nada.</translation>
    </message>
    <message>
        <source>With what was collected of users</source>
        <translation>Con lo recogido de los usuarios</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw a mark</source>
        <translation>Retirar una marca</translation>
    </message>
    <message>
        <source>ZIP with a passphrase (AES-256)</source>
        <translation>ZIP con frase de contraseña (AES-256)</translation>
    </message>
    <message>
        <source>by whom, and how it was told</source>
        <translation>por quién, y cómo se dijo</translation>
    </message>
    <message>
        <source>else it is named by its hash alone</source>
        <translation>si no, se nombra solo por su hash</translation>
    </message>
    <message>
        <source>file encrypted to the agency's OpenPGP key</source>
        <translation>archivo cifrado con la clave OpenPGP del organismo</translation>
    </message>
    <message>
        <source>folder, as it is</source>
        <translation>carpeta, como está</translation>
    </message>
    <message>
        <source>it was delivered</source>
        <translation>se entregó</translation>
    </message>
    <message>
        <source>left, top, width, height in points; or draw it on the page first</source>
        <translation>izquierda, arriba, ancho, alto en puntos; o dibújelo antes en la página</translation>
    </message>
    <message>
        <source>stands in the black box</source>
        <translation>está en el recuadro negro</translation>
    </message>
    <message>
        <source>the recipient confirmed that the numbers agree</source>
        <translation>el destinatario confirmó que los números coinciden</translation>
    </message>
    <message>
        <source>the recipient has it</source>
        <translation>el destinatario lo tiene</translation>
    </message>
</context>
<context>
    <name>writdesk::HistoryPanel</name>
    <message>
        <source>Docket entries, newest first</source>
        <translation>Asientos del registro, el más nuevo primero</translation>
    </message>
</context>
<context>
    <name>writdesk::ImportActs</name>
    <message>
        <source>Log of past requests, as CSV</source>
        <translation>Listado de solicitudes pasadas, como CSV</translation>
    </message>
    <message>
        <source>The log is imported.</source>
        <translation>El listado está importado.</translation>
    </message>
    <message>
        <source>The map is kept as %1.</source>
        <translation>El mapa se guarda como %1.</translation>
    </message>
    <message>
        <source>Where the map is kept</source>
        <translation>Dónde se guarda el mapa</translation>
    </message>
</context>
<context>
    <name>writdesk::ImportColumns</name>
    <message>
        <source>Columns of the log</source>
        <translation>Columnas del listado</translation>
    </message>
    <message>
        <source>Format of its dates</source>
        <translation>Formato de sus fechas</translation>
    </message>
    <message>
        <source>such as dd/MM/yyyy; empty: each date tells it itself</source>
        <translation>como dd/MM/yyyy; vacío: cada fecha lo dice por sí misma</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– omitido</translation>
    </message>
</context>
<context>
    <name>writdesk::ImportLogActs</name>
    <message>
        <source>Another person erases it. The cases that came from it stay, and its rows stay known by their hashes: none of them is imported twice.</source>
        <translation>Lo borra otra persona. Los casos que salieron de él se quedan, y sus filas siguen siendo conocidas por su hash: ninguna se importa dos veces.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pedir</translation>
    </message>
    <message>
        <source>Ask for the erasure of %1</source>
        <translation>Pedir el borrado de %1</translation>
    </message>
    <message>
        <source>Asked. Another person erases the log.</source>
        <translation>Pedido. Otra persona borra el listado.</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Erase the log</source>
        <translation>Borrar el listado</translation>
    </message>
    <message>
        <source>Its bytes are destroyed and cannot come back. Who asked for the erasure cannot carry it out.</source>
        <translation>Sus bytes se destruyen y no pueden volver. Quien pidió el borrado no puede llevarlo a cabo.</translation>
    </message>
    <message>
        <source>No log is selected. Select one among the logs imported.</source>
        <translation>No hay ningún listado seleccionado. Seleccione uno entre los listados importados.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Save the log as it came</source>
        <translation>Guardar el listado tal como llegó</translation>
    </message>
    <message>
        <source>Save the report: .pdf to print it, .csv for a spreadsheet</source>
        <translation>Guardar el informe: .pdf para imprimirlo, .csv para una hoja de cálculo</translation>
    </message>
    <message>
        <source>The log %1 was erased; what became of its rows is still known.</source>
        <translation>El listado %1 se borró; lo que fue de sus filas se sigue sabiendo.</translation>
    </message>
    <message>
        <source>The log is erased.</source>
        <translation>El listado está borrado.</translation>
    </message>
    <message>
        <source>The log lies in %1. It may name users who may not be told: keep the file as you keep the docket.</source>
        <translation>El listado está en %1. Puede nombrar a usuarios a quienes no se puede avisar: guarde el archivo como guarda el registro.</translation>
    </message>
    <message>
        <source>The report lies in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
</context>
<context>
    <name>writdesk::ImportLogsPanel</name>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <translation>%1, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Logs imported</source>
        <translation>Listados importados</translation>
    </message>
    <message>
        <source>No log was imported yet. The original of each is kept here with its hash.</source>
        <translation>Todavía no se importó ningún listado. El original de cada uno se conserva aquí con su hash.</translation>
    </message>
    <message>
        <source>Parts of the log</source>
        <translation>Partes del listado</translation>
    </message>
    <message>
        <source>The log as it came</source>
        <translation>El listado tal como llegó</translation>
    </message>
    <message>
        <source>The selected log</source>
        <translation>El listado seleccionado</translation>
    </message>
    <message>
        <source>This log was erased.</source>
        <translation>Este listado se borró.</translation>
    </message>
    <message>
        <source>What became of its rows</source>
        <translation>Qué fue de sus filas</translation>
    </message>
</context>
<context>
    <name>writdesk::ImportPage</name>
    <message>
        <source>%1 is being looked at; nothing is written.</source>
        <translation>Se mira %1; no se escribe nada.</translation>
    </message>
    <message>
        <source>%1: rows in %2 = cases to be %3 + already here %4 + rejected %5. Nothing is written yet.</source>
        <translation>%1: filas en %2 = casos por crear %3 + ya presentes %4 + rechazadas %5. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>%1: rows in %2 = imported %3 + already here %4 + rejected %5. The log itself is kept.</source>
        <translation>%1: filas en %2 = importadas %3 + ya presentes %4 + rechazadas %5. El propio listado se guarda.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) look like cases of an earlier log; the reason names them.</source>
        <translation>
            <numerusform>%n fila se parece a un caso de un listado anterior; el motivo lo nombra.</numerusform>
            <numerusform>%n filas se parecen a casos de un listado anterior; el motivo los nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import the log</source>
        <translation>&amp;Importar el listado</translation>
    </message>
    <message>
        <source>&amp;Keep this map…</source>
        <translation>&amp;Guardar este mapa…</translation>
    </message>
    <message>
        <source>A header that is the name of a fact is mapped to it. Nothing else is guessed.</source>
        <translation>Un encabezado que es el nombre de un dato se asigna a él. Nada más se adivina.</translation>
    </message>
    <message>
        <source>A log on its way in</source>
        <translation>Un listado por importar</translation>
    </message>
    <message>
        <source>As the file %1 says.</source>
        <translation>Como dice el archivo %1.</translation>
    </message>
    <message>
        <source>Choose a log of past requests, kept as CSV: each of its rows becomes a case, once.</source>
        <translation>Elija un listado de solicitudes pasadas, guardado como CSV: cada una de sus filas se vuelve un caso, una vez.</translation>
    </message>
    <message>
        <source>First rows as they are taken</source>
        <translation>Primeras filas como se toman</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Importar un listado</translation>
    </message>
    <message>
        <source>Logs imported</source>
        <translation>Listados importados</translation>
    </message>
    <message>
        <source>Logs imported (%1)</source>
        <translation>Listados importados (%1)</translation>
    </message>
    <message>
        <source>Map of the log, as TOML</source>
        <translation>Mapa del listado, como TOML</translation>
    </message>
    <message>
        <source>Map the col&amp;umns here</source>
        <translation>Asignar aquí las col&amp;umnas</translation>
    </message>
    <message>
        <source>Parts of the import</source>
        <translation>Partes de la importación</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Filas que hay que mirar</translation>
    </message>
    <message>
        <source>Rows to look at: rejected, or like an earlier case</source>
        <translation>Filas que mirar: rechazadas, o como un caso anterior</translation>
    </message>
    <message>
        <source>Say of at least one column what it holds: its rows are then shown here. Nothing is written yet.</source>
        <translation>Diga al menos de una columna qué contiene: sus filas se muestran entonces aquí. Aún no se escribe nada.</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>Use a map from a &amp;file…</source>
        <translation>Usar un mapa de un &amp;archivo…</translation>
    </message>
    <message>
        <source>What becomes of the log</source>
        <translation>Qué es del listado</translation>
    </message>
    <message>
        <source>What its columns hold</source>
        <translation>Qué contienen sus columnas</translation>
    </message>
    <message>
        <source>Where the map comes from</source>
        <translation>De dónde viene el mapa</translation>
    </message>
</context>
<context>
    <name>writdesk::KeepingActs</name>
    <message>
        <source>Backup to restore</source>
        <translation>Copia que se restaura</translation>
    </message>
    <message>
        <source>Backup to try out</source>
        <translation>Copia que se prueba</translation>
    </message>
    <message>
        <source>By the words that the newest paper bears, a backup that is older than that paper is recognised.</source>
        <translation>Por las palabras que lleva el documento más reciente se reconoce una copia de seguridad anterior a ese documento.</translation>
    </message>
    <message>
        <source>Choose where it lies</source>
        <translation>Elegir dónde queda</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Every case of the docket, as other programs read it. It holds what is silent elsewhere: that it left is entered.</source>
        <translation>Todos los casos del registro, como los leen otros programas. Contiene lo que en otra parte se calla: que salió queda asentado.</translation>
    </message>
    <message>
        <source>Export the cases</source>
        <translation>Exportar los casos</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>Folder that is watched</source>
        <translation>Carpeta vigilada</translation>
    </message>
    <message>
        <source>Folder with room for the trial, which is removed again</source>
        <translation>Carpeta con espacio para la prueba, que después se elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The backup can be restored, and holds every entry of this docket.</source>
        <translation>La copia se puede restaurar y contiene todos los asientos de este registro.</translation>
    </message>
    <message>
        <source>The backup can be restored.</source>
        <translation>La copia se puede restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>The backup can be restored. %n later entries of this docket are not in it.</source>
        <translation>
            <numerusform>La copia se puede restaurar. Le falta %n asiento posterior de este registro.</numerusform>
            <numerusform>La copia se puede restaurar. Le faltan %n asientos posteriores de este registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup stands restored and verified as %1. Open it as a first step: Open a docket.</source>
        <translation>La copia quedó restaurada y verificada como %1. Ábrala en los primeros pasos: Abrir un registro.</translation>
    </message>
    <message>
        <source>The export %1 is written.</source>
        <translation>La exportación %1 está escrita.</translation>
    </message>
    <message numerus="yes">
        <source>The export %1 is written. Of %n case(s) in it the user may not be told: keep it so.</source>
        <translation>
            <numerusform>La exportación %1 está escrita. De %n caso en ella no se puede avisar al usuario: guárdela así.</numerusform>
            <numerusform>La exportación %1 está escrita. De %n casos en ella no se puede avisar al usuario: guárdela así.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are kept.</source>
        <translation>Los ajustes están guardados.</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>What you chose on this computer, kept in %1. An empty one is not chosen.</source>
        <translation>Lo que eligió en este equipo, guardado en %1. Lo vacío no está elegido.</translation>
    </message>
    <message>
        <source>Where the export lies</source>
        <translation>Dónde queda la exportación</translation>
    </message>
    <message>
        <source>Where the restored docket lies</source>
        <translation>Dónde queda el registro restaurado</translation>
    </message>
    <message>
        <source>Words of the newest paper</source>
        <translation>Palabras del documento más reciente</translation>
    </message>
    <message>
        <source>all of it, as JSON</source>
        <translation>todo ello, en JSON</translation>
    </message>
    <message>
        <source>spoken from the next start on</source>
        <translation>se habla desde el próximo inicio</translation>
    </message>
    <message>
        <source>that of the system</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>the dates, as CSV</source>
        <translation>las fechas, en CSV</translation>
    </message>
    <message>
        <source>the entries, as CSV</source>
        <translation>los asientos, en CSV</translation>
    </message>
    <message>
        <source>the facts, as CSV</source>
        <translation>los datos, en CSV</translation>
    </message>
    <message>
        <source>the list of cases, as CSV</source>
        <translation>la lista de casos, en CSV</translation>
    </message>
    <message>
        <source>twelve words, as printed; empty where there is no paper</source>
        <translation>doce palabras, como están impresas; vacío si no hay documento</translation>
    </message>
</context>
<context>
    <name>writdesk::LawActs</name>
    <message>
        <source>%1 asks that the policy changes: %2
Reason: %3
Who asked cannot approve. No case is dated anew by it.</source>
        <translation>%1 pide que cambie la política: %2
Motivo: %3
Quien lo pidió no puede aprobar. Ningún caso cambia de fechas por ello.</translation>
    </message>
    <message>
        <source>%1 asks to make this law of the docket: %2. The reason: %3
Who asked cannot approve. No case is dated anew by it.</source>
        <translation>%1 pide que esto sea ley del registro: %2. El motivo: %3
Quien lo pidió no puede aprobarlo. Ningún caso se fecha de nuevo por ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were judged anew by the law in force.</source>
        <translation>
            <numerusform>%n caso se juzgó de nuevo por la ley en vigor.</numerusform>
            <numerusform>%n casos se juzgaron de nuevo por la ley en vigor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt the draft</source>
        <translation>Adoptar el borrador</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve a change of the law</source>
        <translation>Aprobar un cambio de la ley</translation>
    </message>
    <message>
        <source>Approve a change of the policy</source>
        <translation>Aprobar un cambio de la política</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>Asked. The change waits for a second person's approval.</source>
        <translation>Pedido. El cambio espera la aprobación de una segunda persona.</translation>
    </message>
    <message>
        <source>Files of the draft</source>
        <translation>Archivos del borrador</translation>
    </message>
    <message>
        <source>No case is selected. Select cases under Open cases that change.</source>
        <translation>No hay ningún caso elegido. Elija casos en Casos abiertos que cambian.</translation>
    </message>
    <message>
        <source>No change of the law or the policy waits for approval. Ask for one first.</source>
        <translation>Ningún cambio de la ley o de la política espera aprobación. Pida antes uno.</translation>
    </message>
    <message>
        <source>No draft is chosen. Check a draft of the law, or list its impact, first.</source>
        <translation>No hay ningún borrador elegido. Compruebe antes un borrador de la ley, o enumere su efecto.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The change is law of this docket. What it changes in open cases is listed below.</source>
        <translation>El cambio es ley de este registro. Lo que cambia en los casos abiertos se enumera abajo.</translation>
    </message>
    <message numerus="yes">
        <source>The draft has %n error(s), so its impact is not known. Correct the lines named below.</source>
        <translation>
            <numerusform>El borrador tiene %n error, así que no se conoce su efecto. Corrija la línea nombrada abajo.</numerusform>
            <numerusform>El borrador tiene %n errores, así que no se conoce su efecto. Corrija las líneas nombradas abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft has %n error(s). Correct the lines named below.</source>
        <translation>
            <numerusform>El borrador tiene %n error. Corrija la línea nombrada abajo.</numerusform>
            <numerusform>El borrador tiene %n errores. Corrija las líneas nombradas abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft has no errors. Its impact can be listed, and it can be adopted.</source>
        <translation>El borrador no tiene errores. Se puede enumerar su efecto, y se puede adoptar.</translation>
    </message>
    <message>
        <source>The policy is changed. What it changes in open cases is listed below.</source>
        <translation>La política ha cambiado. Lo que cambia en los casos abiertos se enumera abajo.</translation>
    </message>
    <message>
        <source>This becomes law of the docket once a second person approves. No case is dated anew until a person judges it: %1</source>
        <translation>Esto será ley del registro cuando una segunda persona lo apruebe. Ningún caso se fecha de nuevo hasta que alguien lo juzgue: %1</translation>
    </message>
    <message>
        <source>This list is of a draft, and cases are judged by the law in force. Adopt the draft, then list the cases that wait for a new judgement.</source>
        <translation>Esta lista es de un borrador, y los casos se juzgan por la ley en vigor. Adopte el borrador, luego enumere los casos que esperan un nuevo juicio.</translation>
    </message>
</context>
<context>
    <name>writdesk::LawChangesPanel</name>
    <message>
        <source>Cases looked at</source>
        <translation>Casos mirados</translation>
    </message>
    <message>
        <source>List the impact of a draft, or the cases that wait for a new judgement.</source>
        <translation>Enumere el efecto de un borrador, o los casos que esperan un nuevo juicio.</translation>
    </message>
    <message>
        <source>Open cases that change</source>
        <translation>Casos abiertos que cambian</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop looking at cases</source>
        <translation>Dejar de mirar casos</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>caso %1 de %2</translation>
    </message>
    <message>
        <source>waiting to begin</source>
        <translation>esperando para empezar</translation>
    </message>
</context>
<context>
    <name>writdesk::LawPage</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of the policy waits for a second person: %1, asked by %2: %3</source>
        <translation>Un cambio de la política espera a una segunda persona: %1, pedido por %2: %3</translation>
    </message>
    <message>
        <source>A change waits for a second person: %1, asked by %2: %3</source>
        <translation>Un cambio espera a una segunda persona: %1, pedido por %2: %3</translation>
    </message>
    <message>
        <source>Errors of the draft</source>
        <translation>Errores del borrador</translation>
    </message>
    <message>
        <source>Filter the law</source>
        <translation>Filtrar la ley</translation>
    </message>
    <message>
        <source>Filter: id, words, statute, instrument, disputed, off…</source>
        <translation>Filtrar: id, palabras, ley, instrumento, discutido, desactivado…</translation>
    </message>
    <message>
        <source>Holidays of</source>
        <translation>Festivos de</translation>
    </message>
    <message>
        <source>In force in this docket: law of %1 (SHA-256 %2…), policy of %3.</source>
        <translation>En vigor en este registro: ley del %1 (SHA-256 %2…), política del %3.</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>No hay ninguna fila elegida.</translation>
    </message>
    <message>
        <source>Open cases that change</source>
        <translation>Casos abiertos que cambian</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row, draft and cases</source>
        <translation>Fila, borrador y casos</translation>
    </message>
    <message>
        <source>Rows of the law</source>
        <translation>Filas de la ley</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>La ley</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>La usan</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Qué dice la fila</translation>
    </message>
    <message>
        <source>Year of the holidays</source>
        <translation>Año de los festivos</translation>
    </message>
    <message>
        <source>no row matches</source>
        <translation>ninguna fila coincide</translation>
    </message>
</context>
<context>
    <name>writdesk::LetterActs</name>
    <message>
        <source>A mail draft (.eml) too</source>
        <translation>También un borrador de correo (.eml)</translation>
    </message>
    <message>
        <source>Change its words before, beside its page</source>
        <translation>Cambiar antes su texto, junto a su página</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Draft the notice to the user</source>
        <translation>Redactar el aviso al usuario</translation>
    </message>
    <message>
        <source>It goes to the requester and into the docket. Nothing is sent.</source>
        <translation>Va al solicitante y al registro. No se envía nada.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>No letter is selected. Select one under Letters.</source>
        <translation>No hay ninguna carta elegida. Elija una en Cartas.</translation>
    </message>
    <message>
        <source>No notice may be made in %1.</source>
        <translation>No se puede hacer ningún aviso en %1.</translation>
    </message>
    <message>
        <source>Nothing is sent: the draft stands under Letters.</source>
        <translation>No se envía nada: el borrador está en Cartas.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Guardar la carta</translation>
    </message>
    <message>
        <source>Save the mail draft</source>
        <translation>Guardar el borrador de correo</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The deadline-control sheet stands under Letters.</source>
        <translation>La hoja de control de plazos está en Cartas.</translation>
    </message>
    <message>
        <source>The notice is drafted; it stands under Letters.</source>
        <translation>El aviso está redactado; está en Cartas.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Written, in your words: %1.</source>
        <translation>Escrita, con sus palabras: %1.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Escrito: %1.</translation>
    </message>
</context>
<context>
    <name>writdesk::LetterEditor</name>
    <message>
        <source>&amp;Drop the changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Keep the letter</source>
        <translation>&amp;Conservar la carta</translation>
    </message>
    <message>
        <source>Ctrl+Return; so does leaving these words</source>
        <translation>Ctrl+Intro; también al salir de este texto</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Texto de la carta</translation>
    </message>
    <message>
        <source>Words of the letter (Markdown)</source>
        <translation>Texto de la carta (Markdown)</translation>
    </message>
</context>
<context>
    <name>writdesk::LettersPanel</name>
    <message>
        <source>Drag a letter into a mail or a folder, or copy it with Ctrl+C.</source>
        <translation>Arrastre una carta a un correo o a una carpeta, o cópiela con Ctrl+C.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>No letter was written yet. Write one (Ctrl+L): it becomes a page and an entry here, and nothing is sent.</source>
        <translation>Aún no se escribió ninguna carta. Escriba una (Ctrl+L): aquí será una página y un asiento, y no se envía nada.</translation>
    </message>
</context>
<context>
    <name>writdesk::MainWindow</name>
    <message>
        <source>REHEARSAL</source>
        <translation>SIMULACRO</translation>
    </message>
</context>
<context>
    <name>writdesk::ManualPage</name>
    <message numerus="yes">
        <source>%n chapter(s); Enter leads on</source>
        <translation>
            <numerusform>%n capítulo; Intro lleva adelante</numerusform>
            <numerusform>%n capítulos; Intro lleva adelante</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>&amp;Copiar el enlace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>Índice del manual</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Find in the manual…</source>
        <translation>Buscar en el manual…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>In force in this docket: %1.</source>
        <translation>En vigor en este registro: %1.</translation>
    </message>
    <message>
        <source>It comes with the %1.</source>
        <translation>Viene con el %1.</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>Ningún capítulo contiene estas palabras.</translation>
    </message>
    <message>
        <source>The same law is in force in this docket.</source>
        <translation>En este registro rige la misma ley.</translation>
    </message>
    <message>
        <source>This link leads out of the program, which opens none by itself: %1</source>
        <translation>Este enlace lleva fuera del programa, que no abre ninguno por sí mismo: %1</translation>
    </message>
    <message>
        <source>law set of %1, SHA-256 `%2`</source>
        <translation>conjunto de leyes del %1, SHA-256 `%2`</translation>
    </message>
</context>
<context>
    <name>writdesk::ManualView</name>
    <message>
        <source>Chapter of the manual</source>
        <translation>Capítulo del manual</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
</context>
<context>
    <name>writdesk::ManyActs</name>
    <message numerus="yes">
        <source>%1 of %n case(s) done.</source>
        <translation>
            <numerusform>%1 de %n caso hecho.</numerusform>
            <numerusform>%1 de %n casos hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not: %2</source>
        <translation>%1 no lo fue: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s).</source>
        <translation>
            <numerusform>%n caso.</numerusform>
            <numerusform>%n casos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) were not either.</source>
        <translation>
            <numerusform>%n caso más tampoco.</numerusform>
            <numerusform>%n casos más tampoco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>Elija antes una vista guardada.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Each of them is judged by the law in force, as an entry of its own.</source>
        <translation>Cada uno se juzga por la ley en vigor, con un asiento propio.</translation>
    </message>
    <message>
        <source>Everybody who opens this docket finds it by its name. It is read anew on each day: "this week" stays this week.</source>
        <translation>Todos los que abren este registro la encuentran por su nombre. Se lee de nuevo cada día: «esta semana» sigue siendo esta semana.</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Judge these cases anew</source>
        <translation>Evaluar de nuevo estos casos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No case is selected. Select some, or all that the filter finds with Ctrl+A.</source>
        <translation>No hay ningún caso seleccionado. Seleccione algunos, o con Ctrl+A todo lo que encuentra el filtro.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Asumirlos</translation>
    </message>
    <message>
        <source>Take up the reminders of these cases</source>
        <translation>Asumir los recordatorios de estos casos</translation>
    </message>
    <message>
        <source>The view %1 is removed.</source>
        <translation>La vista %1 se ha quitado.</translation>
    </message>
    <message>
        <source>The view is saved.</source>
        <translation>La vista se ha guardado.</translation>
    </message>
    <message>
        <source>Their reminders are yours then: they go no further.</source>
        <translation>Sus recordatorios son entonces suyos: no pasan a nadie más.</translation>
    </message>
</context>
<context>
    <name>writdesk::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
</context>
<context>
    <name>writdesk::NoticeActs</name>
    <message>
        <source>A second person must approve exactly this.</source>
        <translation>Una segunda persona debe aprobar exactamente esto.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add a gag</source>
        <translation>Añadir una prohibición de revelar</translation>
    </message>
    <message>
        <source>Add the gag</source>
        <translation>Añadir la prohibición</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As the new order says.</source>
        <translation>Como dice la nueva orden.</translation>
    </message>
    <message>
        <source>Ask to lift</source>
        <translation>Pedir que se levante</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Asentar la respuesta</translation>
    </message>
    <message>
        <source>Entered: no extension was found.</source>
        <translation>Asentado: no se halló ninguna prórroga.</translation>
    </message>
    <message>
        <source>Entered: the notice bounced.</source>
        <translation>Asentado: el aviso fue devuelto.</translation>
    </message>
    <message>
        <source>Entered: the notice was delivered.</source>
        <translation>Asentado: el aviso fue entregado.</translation>
    </message>
    <message>
        <source>Entered: the notice was sent; the waiting time runs.</source>
        <translation>Asentado: el aviso fue enviado; corre el tiempo de espera.</translation>
    </message>
    <message>
        <source>Entered: the user objects. Disclosure stops.</source>
        <translation>Asentado: el usuario se opone. La revelación se detiene.</translation>
    </message>
    <message>
        <source>Exception from notice</source>
        <translation>Excepción al aviso</translation>
    </message>
    <message>
        <source>Extend gag %1</source>
        <translation>Prorrogar la prohibición de revelar %1</translation>
    </message>
    <message>
        <source>Extend the gag</source>
        <translation>Prorrogar la prohibición</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>It blocks notice from now on. Without an end it blocks until one is known.</source>
        <translation>Bloquea el aviso desde ahora. Sin final, bloquea hasta que se conozca uno.</translation>
    </message>
    <message>
        <source>Lift gag %1</source>
        <translation>Levantar la prohibición de revelar %1</translation>
    </message>
    <message>
        <source>No account of this case is accepted yet. Accept or state the account first.</source>
        <translation>Aún no se acepta ninguna cuenta de este caso. Acepte o indique antes la cuenta.</translation>
    </message>
    <message>
        <source>No extension of gag %1 was found</source>
        <translation>No se halló ninguna prórroga de la prohibición de revelar %1</translation>
    </message>
    <message>
        <source>No gag is selected. Select one under Notice.</source>
        <translation>No hay ninguna prohibición de revelar elegida. Elija una en Aviso.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record the contact</source>
        <translation>Registrar el contacto</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>Registrar la excepción</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Corre desde</translation>
    </message>
    <message>
        <source>The administrator of the organisation</source>
        <translation>El administrador de la organización</translation>
    </message>
    <message>
        <source>The contact is recorded.</source>
        <translation>El contacto está registrado.</translation>
    </message>
    <message>
        <source>The exception is recorded.</source>
        <translation>La excepción está registrada.</translation>
    </message>
    <message>
        <source>The gag is added: notice is blocked.</source>
        <translation>La prohibición de revelar está añadida: el aviso queda bloqueado.</translation>
    </message>
    <message>
        <source>The gag is extended.</source>
        <translation>La prohibición de revelar está prorrogada.</translation>
    </message>
    <message>
        <source>The gag is lifted.</source>
        <translation>La prohibición de revelar está levantada.</translation>
    </message>
    <message>
        <source>The holder of the account</source>
        <translation>El titular de la cuenta</translation>
    </message>
    <message>
        <source>The notice goes there, and the docket keeps how it was verified.</source>
        <translation>El aviso va allí, y el registro guarda cómo se verificó.</translation>
    </message>
    <message>
        <source>The organisation, by its legal contact</source>
        <translation>La organización, por su contacto legal</translation>
    </message>
    <message>
        <source>The policy allows it for an emergency, harm to a child, or a hijacked account.</source>
        <translation>La política lo permite por una emergencia, daño a un menor, o una cuenta secuestrada.</translation>
    </message>
    <message>
        <source>Where it was looked for, and what was found</source>
        <translation>Dónde se buscó, y qué se halló</translation>
    </message>
    <message>
        <source>Where the user is told</source>
        <translation>Dónde se avisa al usuario</translation>
    </message>
    <message>
        <source>Where the user of %1 is told</source>
        <translation>Dónde se avisa al usuario de %1</translation>
    </message>
    <message>
        <source>Who imposes it</source>
        <translation>Quién la impone</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>A quién se avisa</translation>
    </message>
    <message>
        <source>Who must not be told</source>
        <translation>A quién no se debe avisar</translation>
    </message>
    <message>
        <source>any person, where empty</source>
        <translation>cualquier persona, si está vacío</translation>
    </message>
    <message>
        <source>from the account's own records, never from the request</source>
        <translation>de los registros de la propia cuenta, nunca de la solicitud</translation>
    </message>
</context>
<context>
    <name>writdesk::NoticePanel</name>
    <message>
        <source>Gags</source>
        <translation>Prohibiciones de revelar</translation>
    </message>
    <message>
        <source>No account is accepted yet.</source>
        <translation>Aún no se acepta ninguna cuenta.</translation>
    </message>
    <message>
        <source>Nobody ordered silence in this case. An order that a paper holds becomes a gag when its facts are accepted; one that comes later is added (Ctrl+G).</source>
        <translation>Nadie ordenó silencio en este caso. La orden que contiene un documento pasa a ser prohibición de revelar al aceptar sus datos; la que llega después se añade (Ctrl+G).</translation>
    </message>
    <message>
        <source>What blocks notice</source>
        <translation>Qué bloquea el aviso</translation>
    </message>
    <message>
        <source>What the user was told</source>
        <translation>Qué se dijo al usuario</translation>
    </message>
    <message>
        <source>Where the user is told</source>
        <translation>Dónde se avisa al usuario</translation>
    </message>
    <message>
        <source>⊘ The user must not be told. What forbids it:</source>
        <translation>⊘ No se debe avisar al usuario. Lo prohíbe:</translation>
    </message>
    <message>
        <source>✓ Nothing forbids telling the user.</source>
        <translation>✓ Nada prohíbe avisar al usuario.</translation>
    </message>
</context>
<context>
    <name>writdesk::Office</name>
    <message>
        <source>%1 Its bytes are kept in the intake tray.</source>
        <translation>%1 Sus bytes se guardan en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>%1 collects, and this window shows whole cases. See writdeskctl tasks, or open the docket as somebody else.</source>
        <translation>%1 recoge datos, y esta ventana muestra casos enteros. Vea writdeskctl tasks, o abra el registro como otra persona.</translation>
    </message>
    <message>
        <source>No docket is open.</source>
        <translation>No hay ningún registro abierto.</translation>
    </message>
</context>
<context>
    <name>writdesk::PacketActs</name>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve as second person</source>
        <translation>Aprobar como segunda persona</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Collect data</source>
        <translation>Recoger datos</translation>
    </message>
    <message>
        <source>Collected.</source>
        <translation>Recogido.</translation>
    </message>
    <message>
        <source>Exported with</source>
        <translation>Exportado con</translation>
    </message>
    <message>
        <source>Files of the export</source>
        <translation>Archivos de la exportación</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Carpeta de la exportación</translation>
    </message>
    <message>
        <source>Folder of the packet to release</source>
        <translation>Carpeta del paquete que va a salir</translation>
    </message>
    <message>
        <source>Map of the columns</source>
        <translation>Mapa de las columnas</translation>
    </message>
    <message>
        <source>Name of the packet's new folder</source>
        <translation>Nombre de la nueva carpeta del paquete</translation>
    </message>
    <message>
        <source>No flag that the user can see was set</source>
        <translation>No se puso ninguna señal que el usuario pueda ver</translation>
    </message>
    <message>
        <source>No mail went to the user</source>
        <translation>No se envió ningún correo al usuario</translation>
    </message>
    <message>
        <source>No password was reset</source>
        <translation>No se cambió ninguna contraseña</translation>
    </message>
    <message>
        <source>Records are filtered by a map of columns</source>
        <translation>Los registros se filtran con un mapa de columnas</translation>
    </message>
    <message>
        <source>The packet is built. It needs a second person's approval before release.</source>
        <translation>El paquete está armado. Necesita la aprobación de una segunda persona antes de salir.</translation>
    </message>
    <message>
        <source>The packet is released.</source>
        <translation>La salida del paquete está autorizada.</translation>
    </message>
    <message>
        <source>What data it is</source>
        <translation>Qué datos son</translation>
    </message>
    <message>
        <source>What is above the ceiling is taken too and withheld later.</source>
        <translation>Lo que está por encima del techo también se toma y se retiene después.</translation>
    </message>
    <message>
        <source>What you approve</source>
        <translation>Qué aprueba usted</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>De quién son los datos</translation>
    </message>
    <message>
        <source>You approve exactly what was asked for, as it stands now; any later change voids it. Who asked cannot approve.</source>
        <translation>Usted aprueba exactamente lo que se pidió, como está ahora; cualquier cambio posterior lo anula. Quien lo pidió no puede aprobar.</translation>
    </message>
    <message>
        <source>change of the law's tables</source>
        <translation>cambio de las tablas de la ley</translation>
    </message>
    <message>
        <source>destruction of what was held</source>
        <translation>destrucción de lo conservado</translation>
    </message>
    <message>
        <source>erasure of the case</source>
        <translation>borrado del caso</translation>
    </message>
    <message>
        <source>exception for what the paper does not ask for</source>
        <translation>excepción por lo que el documento no pide</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>en una carpeta</translation>
    </message>
    <message>
        <source>in files</source>
        <translation>en archivos</translation>
    </message>
    <message>
        <source>lifting of a gag</source>
        <translation>levantamiento de una prohibición de revelar</translation>
    </message>
    <message>
        <source>name and version of the tool</source>
        <translation>nombre y versión de la herramienta</translation>
    </message>
    <message>
        <source>notice to the user</source>
        <translation>aviso al usuario</translation>
    </message>
    <message>
        <source>overruling of a finding</source>
        <translation>dejar sin efecto un hallazgo</translation>
    </message>
    <message>
        <source>release of the packet</source>
        <translation>salida del paquete</translation>
    </message>
    <message>
        <source>the map is chosen after the files</source>
        <translation>el mapa se elige después de los archivos</translation>
    </message>
</context>
<context>
    <name>writdesk::PacketOut</name>
    <message>
        <source>Another packet was selected meanwhile. Drag or copy again what is wanted.</source>
        <translation>Mientras tanto se eligió otro paquete. Arrastre o copie de nuevo lo que quiera.</translation>
    </message>
    <message>
        <source>No folder could be made for the packet: %1</source>
        <translation>No se pudo crear una carpeta para el paquete: %1</translation>
    </message>
    <message>
        <source>The packet is copied, as a folder; the docket says so. No delivery is recorded of it: hand it over for that.</source>
        <translation>El paquete está copiado, como carpeta; el registro lo dice. No consta ninguna entrega: entréguelo para eso.</translation>
    </message>
    <message>
        <source>The packet is ready: drag it once more; the docket says so. No delivery is recorded of it: hand it over for that.</source>
        <translation>El paquete está listo: arrástrelo otra vez; el registro lo dice. No consta ninguna entrega: entréguelo para eso.</translation>
    </message>
</context>
<context>
    <name>writdesk::PacketPanel</name>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>Collected data</source>
        <translation>Datos recogidos</translation>
    </message>
    <message>
        <source>Drag a released packet into a folder, or copy it with Ctrl+C.</source>
        <translation>Arrastre a una carpeta un paquete cuya salida se autorizó, o cópielo con Ctrl+C.</translation>
    </message>
    <message>
        <source>How far the paper reaches</source>
        <translation>Hasta dónde llega el documento</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>What blocks release</source>
        <translation>Qué bloquea la salida</translation>
    </message>
    <message>
        <source>⊘ Nothing may be released. What stands in the way:</source>
        <translation>⊘ No puede salir nada. Lo impide:</translation>
    </message>
    <message>
        <source>✓ Nothing stands in the way of release.</source>
        <translation>✓ Nada impide la salida.</translation>
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
    <name>writdesk::PaperIntake</name>
    <message>
        <source>%1 is received as %2.</source>
        <translation>%1 se recibió como %2.</translation>
    </message>
    <message>
        <source>%1 is received as %2. %3</source>
        <translation>%1 se recibió como %2. %3</translation>
    </message>
    <message>
        <source>%1 waits in the tray: it belongs in a compartment.</source>
        <translation>%1 espera en la bandeja: pertenece a un compartimento.</translation>
    </message>
    <message>
        <source>%1 was received before: see case %2. No case was opened.</source>
        <translation>%1 ya se recibió: vea el caso %2. No se abrió ningún caso.</translation>
    </message>
    <message>
        <source>Papers to receive</source>
        <translation>Documentos que recibir</translation>
    </message>
    <message>
        <source>The clipboard holds no files. Copy the paper's file first, or drop it on the window.</source>
        <translation>El portapapeles no contiene archivos. Copie antes el archivo del documento, o suéltelo en la ventana.</translation>
    </message>
</context>
<context>
    <name>writdesk::PaperView</name>
    <message>
        <source>Pa&amp;per</source>
        <translation>Docu&amp;mento</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>writdesk::PaperWindow</name>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>writdesk::PeriodsPanel</name>
    <message>
        <source>Dates of the case</source>
        <translation>Fechas del caso</translation>
    </message>
</context>
<context>
    <name>writdesk::PhoneActs</name>
    <message>
        <source>%1 is right</source>
        <translation>%1 es correcto</translation>
    </message>
    <message>
        <source>Agency, as the caller says</source>
        <translation>Organismo, según quien llama</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Archivarlo</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Nothing is filed: not every identifier was confirmed. Correct them and read back again.</source>
        <translation>No se archiva nada: no se confirmó cada identificador. Corríjalos y vuelva a leerlos.</translation>
    </message>
    <message>
        <source>Number the caller gives</source>
        <translation>Número que da quien llama</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releer</translation>
    </message>
    <message>
        <source>Say each identifier as it stands here, and tick it once the caller agrees.</source>
        <translation>Diga cada identificador como está aquí, y márquelo cuando quien llama esté de acuerdo.</translation>
    </message>
    <message>
        <source>Taken by phone</source>
        <translation>Tomado por teléfono</translation>
    </message>
    <message>
        <source>Taken by phone.txt</source>
        <translation>Tomado por teléfono.txt</translation>
    </message>
    <message>
        <source>The call is written down as a paper and filed.</source>
        <translation>La llamada está anotada como documento y archivada.</translation>
    </message>
    <message>
        <source>Type while the caller speaks, and stay on the line: next you read the identifiers back.</source>
        <translation>Escriba mientras habla quien llama, y no cuelgue: después le relee los identificadores.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Quién llama</translation>
    </message>
    <message>
        <source>kept, and never the number that is called back</source>
        <translation>se guarda, y nunca es el número al que se devuelve la llamada</translation>
    </message>
    <message>
        <source>x@y, +1…, handle:…; several parted by commas</source>
        <translation>x@y, +1…, handle:…; varias separadas por comas</translation>
    </message>
</context>
<context>
    <name>writdesk::PolicyActs</name>
    <message>
        <source>%1
%2
Now: %3. It changes once a second person approves; no case follows before a person judges it.</source>
        <translation>%1
%2
Ahora: %3. Cambia una vez que lo apruebe una segunda persona; ningún caso lo sigue antes de que una persona lo juzgue.</translation>
    </message>
    <message>
        <source>%1 has one answer that is built: %2. %3</source>
        <translation>%1 tiene hecha una sola respuesta: %2. %3</translation>
    </message>
    <message>
        <source>%1 is no setting of the law in force any more.</source>
        <translation>%1 ya no es un ajuste de la ley en vigor.</translation>
    </message>
    <message>
        <source>%1 takes the place of the policy in force once a second person approves.</source>
        <translation>%1 ocupa el lugar de la política en vigor una vez que lo apruebe una segunda persona.</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Añadir un día festivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ask for another policy</source>
        <translation>Pedir otra política</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>Asked. The change waits for a second person's approval.</source>
        <translation>Pedido. El cambio espera la aprobación de una segunda persona.</translation>
    </message>
    <message>
        <source>Asked. The change waits for a second person's approval. What it would change is listed below.</source>
        <translation>Pedido. El cambio espera la aprobación de una segunda persona. Lo que cambiaría se enumera abajo.</translation>
    </message>
    <message>
        <source>Asked. The holiday waits for a second person's approval.</source>
        <translation>Pedido. El festivo espera la aprobación de una segunda persona.</translation>
    </message>
    <message>
        <source>Change the setting %1</source>
        <translation>Cambiar el ajuste %1</translation>
    </message>
    <message>
        <source>Counts as a legal holiday</source>
        <translation>Cuenta como festivo legal</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>Clase de día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No row of a file is selected. Select a row; the file in which it stands is saved.</source>
        <translation>No hay ninguna fila de un archivo elegida. Elija una fila; se guarda el archivo en que está.</translation>
    </message>
    <message>
        <source>No setting is selected. Filter for "open question" and select the one to change.</source>
        <translation>No hay ningún ajuste elegido. Filtre por «cuestión abierta» y elija el que se va a cambiar.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Save to edit</source>
        <translation>Guardar para editar</translation>
    </message>
    <message>
        <source>Saved as %1. Edit it, check it as a draft, and ask that it be adopted.</source>
        <translation>Guardado como %1. Edítelo, compruébelo como borrador, y pida que se adopte.</translation>
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
        <source>The day becomes law of this docket once a second person approves. No case is dated anew until a person judges it; the cases it moves are listed then.</source>
        <translation>El día se vuelve ley de este registro una vez que lo apruebe una segunda persona. Ningún caso cambia de fechas hasta que una persona lo juzgue; los casos que mueve se enumeran entonces.</translation>
    </message>
    <message>
        <source>The law in force has no file %1 any more.</source>
        <translation>La ley en vigor ya no tiene el archivo %1.</translation>
    </message>
    <message>
        <source>The policy's file</source>
        <translation>El archivo de la política</translation>
    </message>
    <message>
        <source>a court is closed by its own order</source>
        <translation>un tribunal está cerrado por su propia orden</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>closed by the President</source>
        <translation>cerrado por el Presidente</translation>
    </message>
    <message>
        <source>declared by Congress</source>
        <translation>declarado por el Congreso</translation>
    </message>
    <message>
        <source>declared by a state</source>
        <translation>declarado por un estado</translation>
    </message>
    <message>
        <source>disputed: both dates are shown</source>
        <translation>discutido: se muestran ambas fechas</translation>
    </message>
    <message>
        <source>its id, as in nysd; empty: of a state or of the whole country</source>
        <translation>su id, como en nysd; vacío: de un estado o de todo el país</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the clerk's office cannot be reached</source>
        <translation>no se puede acudir a la secretaría</translation>
    </message>
    <message>
        <source>the order, notice or statute that declares it</source>
        <translation>la orden, el anuncio o la ley que lo declara</translation>
    </message>
    <message>
        <source>two letters; empty: of a court or of the whole country</source>
        <translation>dos letras; vacío: de un tribunal o de todo el país</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>writdesk::PreservationPanel</name>
    <message>
        <source>Nothing is held. Where a paper asks for preservation, take the hold (Ctrl+H): its end and renewals are then counted.</source>
        <translation>No se conserva nada. Si un documento pide conservación, hágala (Ctrl+H): entonces se cuentan su fin y sus renovaciones.</translation>
    </message>
    <message>
        <source>Nothing is preserved under this paper (P-05): %1 Write the letter that refuses it.</source>
        <translation>No se conserva nada por este documento (P-05): %1 Escriba la carta que lo deniega.</translation>
    </message>
    <message>
        <source>Preservations</source>
        <translation>Conservaciones</translation>
    </message>
    <message>
        <source>What is copied under a hold is listed here by its manifest, and outlives the copies.</source>
        <translation>Lo copiado en una conservación consta aquí por su manifiesto, que sobrevive a las copias.</translation>
    </message>
    <message>
        <source>What is preserved</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>What is preserved, by its manifests</source>
        <translation>Qué se conserva, por sus manifiestos</translation>
    </message>
</context>
<context>
    <name>writdesk::RegisterPage</name>
    <message>
        <source>%1 match.</source>
        <translation>%1 coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are over.</source>
        <translation>
            <numerusform>%n fila terminó.</numerusform>
            <numerusform>%n filas terminaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ask for an act now.</source>
        <translation>
            <numerusform>%n fila pide un acto ahora.</numerusform>
            <numerusform>%n filas piden un acto ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in all.</source>
        <translation>
            <numerusform>%n fila en total.</numerusform>
            <numerusform>%n filas en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Nobody has to act now.</source>
        <translation>Nadie tiene que actuar ahora.</translation>
    </message>
    <message>
        <source>None of these matches; clear the filter to see all.</source>
        <translation>Ninguno coincide; borre el filtro para verlos todos.</translation>
    </message>
    <message>
        <source>The docket has more: those cases are here that bind first. The others are found in the list.</source>
        <translation>El registro tiene más: aquí están los casos que obligan antes. Los demás se hallan en la lista.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
</context>
<context>
    <name>writdesk::ReminderActs</name>
    <message>
        <source>Its reminders are yours: they go no further.</source>
        <translation>Sus recordatorios son suyos: no van más allá.</translation>
    </message>
</context>
<context>
    <name>writdesk::RetentionActs</name>
    <message>
        <source>A second person approves exactly what the case is now; any later entry voids that.</source>
        <translation>Una segunda persona aprueba exactamente lo que el caso es ahora; cualquier asiento posterior lo anula.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approve the erasure of %1</source>
        <translation>Aprobar el borrado de %1</translation>
    </message>
    <message>
        <source>Approved. It can be erased now.</source>
        <translation>Aprobado. Ya se puede borrar.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Closed on, where that was earlier than today</source>
        <translation>Cerrado el, si fue antes de hoy</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translation>Borrar el caso</translation>
    </message>
    <message>
        <source>Its entries, documents, accounts and search words are destroyed and cannot come back. The certificate says what went, and where its words may still be.</source>
        <translation>Sus asientos, documentos, cuentas y palabras de búsqueda se destruyen y no pueden volver. El certificado dice qué se fue, y dónde pueden estar aún sus palabras.</translation>
    </message>
    <message>
        <source>Its file is kept until it is closed anew.</source>
        <translation>Su expediente se guarda hasta que se cierre de nuevo.</translation>
    </message>
    <message>
        <source>No file is selected. Select one among the files of closed cases.</source>
        <translation>No hay ningún expediente elegido. Elija uno entre los expedientes de casos cerrados.</translation>
    </message>
    <message>
        <source>Nothing of it is due any more, and its file is kept for the years that the policy sets.</source>
        <translation>Nada de él vence ya, y su expediente se guarda los años que fija la política.</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Reabrir %1</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Reabrir el caso</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Propose the erasure of %1</source>
        <translation>Proponer el borrado de %1</translation>
    </message>
    <message>
        <source>Proposed. It waits for a second person's approval.</source>
        <translation>Propuesto. Espera la aprobación de una segunda persona.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The case is closed; its dates say until when its file is kept.</source>
        <translation>El caso está cerrado; sus fechas dicen hasta cuándo se guarda su expediente.</translation>
    </message>
    <message numerus="yes">
        <source>The case is erased here. %n place(s) still hold it: see the certificate.</source>
        <translation>
            <numerusform>El caso está borrado aquí. %n lugar aún lo contiene: vea el certificado.</numerusform>
            <numerusform>El caso está borrado aquí. %n lugares aún lo contienen: vea el certificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is erased.</source>
        <translation>El caso está borrado.</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>El caso está abierto otra vez.</translation>
    </message>
    <message>
        <source>You approve exactly what was proposed, as it stands now. Who proposed it cannot approve.</source>
        <translation>Usted aprueba exactamente lo que se propuso, como está ahora. Quien lo propuso no puede aprobar.</translation>
    </message>
</context>
<context>
    <name>writdesk::RetentionPage</name>
    <message numerus="yes">
        <source>%n decided case(s) are not closed, so no time of keeping runs for them.</source>
        <translation>
            <numerusform>%n caso decidido no está cerrado, así que no corre para él ningún tiempo de guarda.</numerusform>
            <numerusform>%n casos decididos no están cerrados, así que no corre para ellos ningún tiempo de guarda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are due for erasure: one person proposes, another approves.</source>
        <translation>
            <numerusform>%n expediente debe borrarse: una persona propone, otra aprueba.</numerusform>
            <numerusform>%n expedientes deben borrarse: una persona propone, otra aprueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files of closed cases</source>
        <translation>Expedientes de casos cerrados</translation>
    </message>
    <message>
        <source>No file's time ends soon. Once a case is closed its time of keeping runs, and the file is listed here 90 days before that ends.</source>
        <translation>Ningún plazo de archivo termina pronto. Al cerrar un caso corre su plazo de conservación, y el archivo aparece aquí 90 días antes de que acabe.</translation>
    </message>
    <message>
        <source>Nothing is due for erasure. Files whose time ends within 90 days are listed.</source>
        <translation>Nada debe borrarse. Se enumeran los expedientes cuyo tiempo termina en 90 días.</translation>
    </message>
</context>
<context>
    <name>writdesk::StartActs</name>
    <message>
        <source>%1 may act here as %2.</source>
        <translation>%1 puede actuar aquí como %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Add yourself first: whoever is administrator adds the others.</source>
        <translation>Añádase antes usted: quien es administrador añade a los demás.</translation>
    </message>
    <message>
        <source>Backups go to %1.</source>
        <translation>Las copias de seguridad van a %1.</translation>
    </message>
    <message>
        <source>Choose where it lies</source>
        <translation>Elegir dónde está</translation>
    </message>
    <message>
        <source>Docket to open</source>
        <translation>Registro que abrir</translation>
    </message>
    <message>
        <source>Folder for backups, best on another disk</source>
        <translation>Carpeta para copias de seguridad, mejor en otro disco</translation>
    </message>
    <message>
        <source>Kind of docket</source>
        <translation>Clase de registro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New docket</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>One file on a local disk. It is not encrypted by itself yet, so choose a disk that is. The policy can be changed as the next step.</source>
        <translation>Un archivo en un disco local. Aún no se cifra por sí mismo, así que elija un disco que lo haga. La política se puede cambiar en el paso siguiente.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Policy to begin with</source>
        <translation>Política con la que empezar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The company's policy</source>
        <translation>La política de la empresa</translation>
    </message>
    <message>
        <source>The docket %1 is made and open.</source>
        <translation>El registro %1 está creado y abierto.</translation>
    </message>
    <message>
        <source>The docket %1 is open.</source>
        <translation>El registro %1 está abierto.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The person types a passphrase that nobody else knows: it opens the key that signs approvals.</source>
        <translation>La persona escribe una frase de contraseña que nadie más sabe: abre la clave que firma aprobaciones.</translation>
    </message>
    <message>
        <source>The timers are removed.</source>
        <translation>Los temporizadores están eliminados.</translation>
    </message>
    <message>
        <source>The timers run.</source>
        <translation>Los temporizadores se ejecutan.</translation>
    </message>
    <message>
        <source>The two passphrases differ, so nobody was added. Try again.</source>
        <translation>Las dos frases de contraseña difieren, así que no se añadió a nadie. Pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This policy is in force: %1</source>
        <translation>Esta política está en vigor: %1</translation>
    </message>
    <message>
        <source>Where the docket lies</source>
        <translation>Dónde está el registro</translation>
    </message>
    <message>
        <source>a rehearsal, to practise: every name holds every role</source>
        <translation>un simulacro, para practicar: cada nombre tiene todos los papeles</translation>
    </message>
    <message>
        <source>as they log in to this computer</source>
        <translation>como inicia sesión en este equipo</translation>
    </message>
    <message>
        <source>the office's own, with people and keys</source>
        <translation>el propio de la oficina, con personas y claves</translation>
    </message>
</context>
<context>
    <name>writdesk::StartPage</name>
    <message>
        <source>%1 is open.</source>
        <translation>%1 está abierto.</translation>
    </message>
    <message>
        <source>%1, a rehearsal.</source>
        <translation>%1, un simulacro.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. A second person is missing.</source>
        <translation>%1. Falta una segunda persona.</translation>
    </message>
    <message>
        <source>%1: the example that comes with the program.</source>
        <translation>%1: el ejemplo que trae el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to do. Each can be left out and taken up again.</source>
        <translation>
            <numerusform>%n paso por hacer. Se puede omitir y retomar.</numerusform>
            <numerusform>%n pasos por hacer. Cada uno se puede omitir y retomar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Install the timers</source>
        <translation>&amp;Instalar los temporizadores</translation>
    </message>
    <message>
        <source>&amp;Remove the timers</source>
        <translation>&amp;Eliminar los temporizadores</translation>
    </message>
    <message>
        <source>&amp;Save this policy to edit…</source>
        <translation>&amp;Guardar esta política para editarla…</translation>
    </message>
    <message>
        <source>&amp;Use our own policy…</source>
        <translation>&amp;Usar nuestra propia política…</translation>
    </message>
    <message>
        <source>A date at which nobody looks passes all the same: each morning the timer tells what is due, and at noon it makes the copy.</source>
        <translation>Una fecha que nadie mira pasa igualmente: cada mañana el temporizador dice lo que vence, y a mediodía hace la copia.</translation>
    </message>
    <message>
        <source>A disk fails once: a verified copy on another disk is then all that is left.</source>
        <translation>Un disco falla alguna vez: una copia verificada en otro disco es entonces todo lo que queda.</translation>
    </message>
    <message>
        <source>A docket</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>A rehearsal: every name holds every role. %1</source>
        <translation>Un simulacro: cada nombre tiene todos los papeles. %1</translation>
    </message>
    <message>
        <source>A warrant, subpoena, order or letter, as PDF, scan or mail. It is stored unread, read apart, and becomes a case.</source>
        <translation>Una orden de registro, citación, orden judicial o carta, como PDF, escaneo o correo. Se guarda sin leer, se lee aparte, y se vuelve un caso.</translation>
    </message>
    <message>
        <source>Add a pers&amp;on…</source>
        <translation>Añadir a una pers&amp;ona…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Every paper, date and letter stands in this one file, which nobody can rewrite; without it nothing can be received.</source>
        <translation>Cada documento, fecha y carta está en este único archivo, que nadie puede reescribir; sin él no se puede recibir nada.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Its entity, time zone, promises and fees decide every date and every letter.</source>
        <translation>Su entidad, zona horaria, promesas y tarifas deciden cada fecha y cada carta.</translation>
    </message>
    <message>
        <source>Ne&amp;w docket…</source>
        <translation>&amp;Nuevo registro…</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>No se eligió ninguna carpeta.</translation>
    </message>
    <message>
        <source>Nobody may act here yet. Add yourself first.</source>
        <translation>Nadie puede actuar aquí aún. Añádase antes usted.</translation>
    </message>
    <message>
        <source>None is open yet. Make one, or open one.</source>
        <translation>Aún no hay ninguno abierto. Cree uno, o abra uno.</translation>
    </message>
    <message>
        <source>Nothing is left to do here. Each of it can be changed at any time.</source>
        <translation>Aquí no queda nada por hacer. Cada cosa se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Open a doc&amp;ket…</source>
        <translation>&amp;Abrir un registro…</translation>
    </message>
    <message>
        <source>Reminders by a timer</source>
        <translation>Recordatorios por un temporizador</translation>
    </message>
    <message>
        <source>Then drop a paper here</source>
        <translation>Luego suelte aquí un documento</translation>
    </message>
    <message>
        <source>What needs two pairs of eyes cannot be done by one person, and roles part who decides from who collects.</source>
        <translation>Lo que necesita cuatro ojos no lo puede hacer una sola persona, y los papeles separan a quien decide de quien recoge.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Adónde van las copias de seguridad</translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation>Quién puede actuar</translation>
    </message>
    <message>
        <source>Who the company is</source>
        <translation>Quién es la empresa</translation>
    </message>
</context>
<context>
    <name>writdesk::StartStep</name>
    <message>
        <source>How it stands: %1</source>
        <translation>Cómo está: %1</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomarlo</translation>
    </message>
</context>
<context>
    <name>writdesk::TaskActs</name>
    <message>
        <source>Collection task of %1</source>
        <translation>Tarea de recogida de %1</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Quién recoge</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>Encargar la tarea</translation>
    </message>
    <message>
        <source>It names accounts, data, days, and what must not happen meanwhile; neither who asks nor why.</source>
        <translation>Nombra cuentas, datos, días, y qué no debe ocurrir entretanto; ni quién pide ni por qué.</translation>
    </message>
    <message>
        <source>The task is given; it stands under Letters, ready to be saved.</source>
        <translation>La tarea está encargada; está en Cartas, lista para guardarse.</translation>
    </message>
</context>
<context>
    <name>writdesk::TimelineView</name>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 (%2): %3. Earliest reading %4, latest %5.</source>
        <translation>%1 (%2): %3. Lectura más temprana %4, más tardía %5.</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>No se conoce ninguna fecha.</translation>
    </message>
    <message>
        <source>Timeline of the case</source>
        <translation>Línea de tiempo del caso</translation>
    </message>
    <message>
        <source>┆ today, %1</source>
        <translation>┆ hoy, %1</translation>
    </message>
</context>
<context>
    <name>writdesk::TodayPage</name>
    <message>
        <source>%1 (the first %2 of %3)</source>
        <translation>%1 (los primeros %2 de %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n cosa que mirar.</numerusform>
            <numerusform>%n cosas que mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>More cases are due than stand here: see the list.</source>
        <translation>Vencen más casos de los que hay aquí: vea la lista.</translation>
    </message>
    <message>
        <source>Nothing binds within seven days, and nothing waits for anybody.</source>
        <translation>Nada vincula dentro de siete días, y nada espera a nadie.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
</context>
<context>
    <name>writdesk::TrayActs</name>
    <message>
        <source>%1 Nothing of it is filed yet: its bytes wait in the tray, and no entry speaks of them.</source>
        <translation>%1 Aún no se archiva nada de él: sus bytes esperan en la bandeja, y ningún asiento habla de ellos.</translation>
    </message>
    <message>
        <source>%1 is under seal, as its words say.</source>
        <translation>%1 está bajo sello, según dicen sus palabras.</translation>
    </message>
    <message>
        <source>%1 speaks of national security.</source>
        <translation>%1 habla de seguridad nacional.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Docket of the compartment</source>
        <translation>Registro del compartimento</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Papers in the intake tray</source>
        <translation>Documentos en la bandeja de entrada</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The intake tray is empty: every paper that came in is filed.</source>
        <translation>La bandeja de entrada está vacía: cada documento que llegó está archivado.</translation>
    </message>
    <message>
        <source>The paper is discarded; the docket says why.</source>
        <translation>El documento está descartado; el registro dice por qué.</translation>
    </message>
    <message>
        <source>The paper is filed here.</source>
        <translation>El documento está archivado aquí.</translation>
    </message>
    <message>
        <source>The paper is filed in the other docket; nothing of it is left in this one.</source>
        <translation>El documento está archivado en el otro registro; nada de él queda en este.</translation>
    </message>
    <message>
        <source>The paper is filed unread.</source>
        <translation>El documento está archivado sin leer.</translation>
    </message>
    <message>
        <source>The paper waits in the tray.</source>
        <translation>El documento espera en la bandeja.</translation>
    </message>
    <message>
        <source>These papers are filed nowhere yet: nothing could read them, or nobody said where they belong. Their bytes are kept unchanged until somebody decides.</source>
        <translation>Estos documentos aún no están archivados: nada pudo leerlos, o nadie dijo adónde pertenecen. Sus bytes se guardan sin cambios hasta que alguien decida.</translation>
    </message>
    <message>
        <source>This paper belongs in a compartment</source>
        <translation>Este documento pertenece a un compartimento</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué es de ello</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Adónde pertenece</translation>
    </message>
    <message>
        <source>file here all the same</source>
        <translation>archivar aquí de todos modos</translation>
    </message>
    <message>
        <source>file into another docket (compartment)…</source>
        <translation>archivar en otro registro (compartimento)…</translation>
    </message>
    <message>
        <source>is discarded, for the reason below</source>
        <translation>se descarta, por el motivo de abajo</translation>
    </message>
    <message>
        <source>is filed into another docket (compartment); no trace of it stays here</source>
        <translation>se archiva en otro registro (compartimento); aquí no queda rastro de él</translation>
    </message>
    <message>
        <source>is filed unread into %1</source>
        <translation>se archiva sin leer en %1</translation>
    </message>
    <message>
        <source>is read again and opens a case of its own</source>
        <translation>se lee otra vez y abre un caso propio</translation>
    </message>
    <message>
        <source>leave in the tray</source>
        <translation>dejar en la bandeja</translation>
    </message>
    <message>
        <source>needed where it is discarded</source>
        <translation>hace falta si se descarta</translation>
    </message>
    <message>
        <source>of a protected PDF that is read again; it is kept nowhere</source>
        <translation>de un PDF protegido que se lee otra vez; no se guarda en ninguna parte</translation>
    </message>
    <message>
        <source>opens a case of its own, unread</source>
        <translation>abre un caso propio, sin leer</translation>
    </message>
</context>
<context>
    <name>writdesk::WhyPane</name>
    <message>
        <source>Select a period to see how its dates came about.</source>
        <translation>Elija un plazo para ver de dónde salen sus fechas.</translation>
    </message>
    <message>
        <source>Steps of the derivation</source>
        <translation>Pasos de la derivación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Por qué esta fecha</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
</context>
</TS>
