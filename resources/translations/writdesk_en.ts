<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- English as it is spoken of one and of many; every other string stands in the sources. -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>writdesk::CalendarGrid</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::FrameStatus</name>
    <message numerus="yes">
        <source>%1 acts for %2 · %n entries · docket head: %3</source>
        <translation>
            <numerusform>%1 acts for %2 · %n entry · docket head: %3</numerusform>
            <numerusform>%1 acts for %2 · %n entries · docket head: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>Compare %n proposed fact(s) with the paper and accept what is right.</source>
        <translation>
            <numerusform>Compare %n proposed fact with the paper and accept it where it is right.</numerusform>
            <numerusform>Compare %n proposed facts with the paper and accept what is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LawChangesPanel</name>
    <message numerus="yes">
        <source>%n open case(s) would change. Nothing was entered.</source>
        <translation>
            <numerusform>%n open case would change. Nothing was entered.</numerusform>
            <numerusform>%n open cases would change. Nothing was entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) wait for a new judgement. Select cases and judge them anew.</source>
        <translation>
            <numerusform>%n open case waits for a new judgement. Select it and judge it anew.</numerusform>
            <numerusform>%n open cases wait for a new judgement. Select cases and judge them anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::StartPage</name>
    <message numerus="yes">
        <source>%n step(s) to do. Each can be left out and taken up again.</source>
        <translation>
            <numerusform>%n step to do. It can be left out and taken up again.</numerusform>
            <numerusform>%n steps to do. Each can be left out and taken up again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::TodayPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::LawActs</name>
    <message numerus="yes">
        <source>The draft has %n error(s). Correct the lines named below.</source>
        <translation>
            <numerusform>The draft has %n error. Correct the line named below.</numerusform>
            <numerusform>The draft has %n errors. Correct the lines named below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft has %n error(s), so its impact is not known. Correct the lines named below.</source>
        <translation>
            <numerusform>The draft has %n error, so its impact is not known. Correct the line named below.</numerusform>
            <numerusform>The draft has %n errors, so its impact is not known. Correct the lines named below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were judged anew by the law in force.</source>
        <translation>
            <numerusform>%n case was judged anew by the law in force.</numerusform>
            <numerusform>%n cases were judged anew by the law in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::DoctorPage</name>
    <message numerus="yes">
        <source>%n check(s) ask for something; the last column says what.</source>
        <translation>
            <numerusform>%n check asks for something; the last column says what.</numerusform>
            <numerusform>%n checks ask for something; the last column says what.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::LawPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::CasesPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocketCommands</name>
    <message numerus="yes">
        <source>The lists differ from the entries in %n place(s). Run docket rebuild; a paper that is gone or damaged comes back only from a backup.</source>
        <translation>
            <numerusform>The lists differ from the entries in %n place. Run docket rebuild; a paper that is gone or damaged comes back only from a backup.</numerusform>
            <numerusform>The lists differ from the entries in %n places. Run docket rebuild; a paper that is gone or damaged comes back only from a backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) look like cases of an earlier log; the reason names them.</source>
        <translation>
            <numerusform>%n row looks like a case of an earlier log; the reason names it.</numerusform>
            <numerusform>%n rows look like cases of an earlier log; the reason names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::RetentionActs</name>
    <message numerus="yes">
        <source>The case is erased here. %n place(s) still hold it: see the certificate.</source>
        <translation>
            <numerusform>The case is erased here. %n place still holds it: see the certificate.</numerusform>
            <numerusform>The case is erased here. %n places still hold it: see the certificate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::RetentionPage</name>
    <message numerus="yes">
        <source>%n file(s) are due for erasure: one person proposes, another approves.</source>
        <translation>
            <numerusform>%n file is due for erasure: one person proposes, another approves.</numerusform>
            <numerusform>%n files are due for erasure: one person proposes, another approves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided case(s) are not closed, so no time of keeping runs for them.</source>
        <translation>
            <numerusform>%n decided case is not closed, so no time of keeping runs for it.</numerusform>
            <numerusform>%n decided cases are not closed, so no time of keeping runs for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::CampaignActs</name>
    <message numerus="yes">
        <source>The campaign is open. %n row(s) are no recipient; the reasons stand below.</source>
        <translation>
            <numerusform>The campaign is open. %n row is no recipient; the reason stands below.</numerusform>
            <numerusform>The campaign is open. %n rows are no recipients; the reasons stand below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are written; letters.csv says whose each is.</source>
        <translation>
            <numerusform>%n letter is written; letters.csv says whose it is.</numerusform>
            <numerusform>%n letters are written; letters.csv says whose each is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::CampaignPage</name>
    <message numerus="yes">
        <source>%n campaign(s) that nobody closed.</source>
        <translation>
            <numerusform>%n campaign that nobody closed.</numerusform>
            <numerusform>%n campaigns that nobody closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n date(s) passed</source>
        <translation>
            <numerusform>%n date passed</numerusform>
            <numerusform>%n dates passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) bind today</source>
        <translation>
            <numerusform>%n date binds today</numerusform>
            <numerusform>%n dates bind today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) bind soon</source>
        <translation>
            <numerusform>%n date binds soon</numerusform>
            <numerusform>%n dates bind soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) went to the next role</source>
        <translation>
            <numerusform>%n reminder went to the next role</numerusform>
            <numerusform>%n reminders went to the next role</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reminder ran on %n of the last 30 days.</source>
        <translation>
            <numerusform>No reminder ran on %n day of the last 30.</numerusform>
            <numerusform>No reminder ran on %n days of the last 30.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more item(s) are due; open the docket to see them.</source>
        <translation>
            <numerusform>%n more item is due; open the docket to see it.</numerusform>
            <numerusform>%n more items are due; open the docket to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlaps</name>
    <message numerus="yes">
        <source>%1 and %n more accounts</source>
        <translation>
            <numerusform>%1 and %n more account</numerusform>
            <numerusform>%1 and %n more accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cases share accounts with this one.</source>
        <translation>
            <numerusform>%n more case shares accounts with this one.</numerusform>
            <numerusform>%n more cases share accounts with this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldTable</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::ManyActs</name>
    <message numerus="yes">
        <source>%n case(s).</source>
        <translation>
            <numerusform>%n case.</numerusform>
            <numerusform>%n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s) done.</source>
        <translation>
            <numerusform>%1 of %n case done.</numerusform>
            <numerusform>%1 of %n cases done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more case(s) were not either.</source>
        <translation>
            <numerusform>%n more case was not either.</numerusform>
            <numerusform>%n more cases were not either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::AllCasesPage</name>
    <message numerus="yes">
        <source>%n case(s).</source>
        <translation>
            <numerusform>%n case.</numerusform>
            <numerusform>%n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::RegisterPage</name>
    <message numerus="yes">
        <source>%n row(s) in all.</source>
        <translation>
            <numerusform>%n row in all.</numerusform>
            <numerusform>%n rows in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ask for an act now.</source>
        <translation>
            <numerusform>%n row asks for an act now.</numerusform>
            <numerusform>%n rows ask for an act now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are over.</source>
        <translation>
            <numerusform>%n row is over.</numerusform>
            <numerusform>%n rows are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message numerus="yes">
        <source>renewed %n time(s)</source>
        <translation>
            <numerusform>renewed %n time</numerusform>
            <numerusform>renewed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>extended %n time</numerusform>
            <numerusform>extended %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::EntriesPage</name>
    <message numerus="yes">
        <source>Head of %n entries: %1</source>
        <translation>
            <numerusform>Head of %n entry: %1</numerusform>
            <numerusform>Head of %n entries: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries match.</source>
        <translation>
            <numerusform>%n entry matches.</numerusform>
            <numerusform>%n entries match.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::AuditActs</name>
    <message numerus="yes">
        <source>%n entries were written to %1. They name cases whose users may not be told: keep the file as you keep the docket.</source>
        <translation>
            <numerusform>%n entry was written to %1. It may name a case whose user may not be told: keep the file as you keep the docket.</numerusform>
            <numerusform>%n entries were written to %1. They name cases whose users may not be told: keep the file as you keep the docket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::ManualPage</name>
    <message numerus="yes">
        <source>%n chapter(s); Enter leads on</source>
        <translation>
            <numerusform>%n chapter; Enter leads on</numerusform>
            <numerusform>%n chapters; Enter leads on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>The backup's lists differ from its entries in %n place(s). Make another backup, and run docket doctor on the docket it came from.</source>
        <translation>
            <numerusform>The backup's lists differ from its entries in %n place. Make another backup, and run docket doctor on the docket it came from.</numerusform>
            <numerusform>The backup's lists differ from its entries in %n places. Make another backup, and run docket doctor on the docket it came from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message numerus="yes">
        <source>%n document(s) were stored by work that was cut off and stand in no entry.</source>
        <translation>
            <numerusform>%n document was stored by work that was cut off and stands in no entry.</numerusform>
            <numerusform>%n documents were stored by work that was cut off and stand in no entry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holiday(s) of %1</source>
        <translation>
            <numerusform>%n holiday of %1</numerusform>
            <numerusform>%n holidays of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are no longer where they were made.</source>
        <translation>
            <numerusform>%n older one is no longer where it was made.</numerusform>
            <numerusform>%n older ones are no longer where they were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were stored and never filed.</source>
        <translation>
            <numerusform>%n paper was stored and never filed.</numerusform>
            <numerusform>%n papers were stored and never filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the law</source>
        <translation>
            <numerusform>%n row of the law</numerusform>
            <numerusform>%n rows of the law</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The docket knows %n actor(s); what needs a second person cannot be done.</source>
        <translation>
            <numerusform>The docket knows %n actor; what needs a second person cannot be done.</numerusform>
            <numerusform>The docket knows %n actors; what needs a second person cannot be done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The holidays of %1 are not known for %n state(s): %2.</source>
        <translation>
            <numerusform>The holidays of %1 are not known for %n state: %2.</numerusform>
            <numerusform>The holidays of %1 are not known for %n states: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists differ from the entries in %n place(s): %1.</source>
        <translation>
            <numerusform>The lists differ from the entries in %n place: %1.</numerusform>
            <numerusform>The lists differ from the entries in %n places: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>writdesk::KeepingActs</name>
    <message numerus="yes">
        <source>The backup can be restored. %n later entries of this docket are not in it.</source>
        <translation>
            <numerusform>The backup can be restored. %n later entry of this docket is not in it.</numerusform>
            <numerusform>The backup can be restored. %n later entries of this docket are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export %1 is written. Of %n case(s) in it the user may not be told: keep it so.</source>
        <translation>
            <numerusform>The export %1 is written. Of %n case in it the user may not be told: keep it so.</numerusform>
            <numerusform>The export %1 is written. Of %n cases in it the user may not be told: keep it so.</numerusform>
        </translation>
    </message>
</context>
</TS>
