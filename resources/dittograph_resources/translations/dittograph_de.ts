<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>1,000 of 1,000</source>
        <translation>1.000 von 1.000</translation>
    </message>
    <message>
        <source>95 % confidence interval: {low} to {high}</source>
        <translation>95-%-Konfidenzintervall: {low} bis {high}</translation>
    </message>
    <message>
        <source>A decision applies to all of them, and one Undo takes it back.</source>
        <translation>Eine Entscheidung gilt für alle, und ein Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>A dittography is a copyist&apos;s mistake: the same words written twice.</source>
        <translation>Dittographie nennt man den Fehler eines Abschreibers: dieselben Wörter, zweimal geschrieben.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A scan is running, and closing now stops it. What it has done so far is kept: the same scan then continues from there.</source>
        <translation>Ein Durchlauf ist im Gange; wenn Sie jetzt schließen, endet er. Was bisher getan ist, bleibt erhalten: Derselbe Durchlauf macht dann dort weiter.</translation>
    </message>
    <message>
        <source>A scan is running; wait until it ends, or cancel it first.</source>
        <translation>Ein Durchlauf ist im Gange; warten Sie, bis er endet, oder brechen Sie ihn erst ab.</translation>
    </message>
    <message>
        <source>A table (.csv or .tsv) with a header row and one pair of texts per row. The label is 1 if both texts say the same thing and 0 if not. For degrees of similarity, name the column score instead and use numbers, such as 0 to 5.</source>
        <translation>Eine Tabelle (.csv oder .tsv) mit einer Kopfzeile und einem Textpaar je Zeile. Die Spalte „label“ ist 1, wenn beide Texte dasselbe sagen, sonst 0. Für Grade der Ähnlichkeit nennen Sie die Spalte „score“ und schreiben Zahlen hinein, etwa 0 bis 5.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About Dittograph</source>
        <translation>Über Dittograph</translation>
    </message>
    <message>
        <source>About the encoder</source>
        <translation>Zum Encoder</translation>
    </message>
    <message>
        <source>About {share} of the pairs were found, so a cluster may lack a text that belongs to it.</source>
        <translation>Etwa {share} der Paare wurden gefunden; einer Gruppe kann also ein Text fehlen, der zu ihr gehört.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add files, a folder or a list first.</source>
        <translation>Fügen Sie zuerst Dateien, einen Ordner oder eine Liste hinzu.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement with the labels beyond chance (Matthews correlation coefficient): 0 is chance, 1 is perfect.</source>
        <translation>Übereinstimmung mit den Urteilen über den Zufall hinaus (Matthews-Korrelationskoeffizient): 0 ist Zufall, 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation>Ähnliche beisammen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All that the reference has is dropped.</source>
        <translation>Alles, was die Referenz hat, ist verworfen.</translation>
    </message>
    <message>
        <source>An encoder is being taught</source>
        <translation>Ein Encoder wird angelernt</translation>
    </message>
    <message>
        <source>An encoder is being taught, and closing now loses what it has learned. Wait, or stop it below and keep the best so far.</source>
        <translation>Ein Encoder wird angelernt; wenn Sie jetzt schließen, geht verloren, was er gelernt hat. Warten Sie, oder halten Sie ihn unten an und behalten Sie den bisher besten Stand.</translation>
    </message>
    <message>
        <source>Any sentence-transformers folder on this computer; its files are checked before they are read.</source>
        <translation>Jeder sentence-transformers-Ordner auf diesem Computer; seine Dateien werden geprüft, bevor sie gelesen werden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Appearance and help</source>
        <translation>Erscheinungsbild und Hilfe</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple-Grafik (MPS)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply to {n} cluster</source>
        <translation>Auf {n} Gruppe anwenden</translation>
    </message>
    <message>
        <source>Apply to {n} clusters</source>
        <translation>Auf {n} Gruppen anwenden</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>Arabisch (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Wie unten gewählt</translation>
    </message>
    <message>
        <source>As guessed</source>
        <translation>Wie vermutet</translation>
    </message>
    <message>
        <source>As guessed, each for itself</source>
        <translation>Jede Datei wie vermutet</translation>
    </message>
    <message>
        <source>At {line}, this text is in no cluster; it is shown in its source here.</source>
        <translation>Bei {line} ist dieser Text in keiner Gruppe; hier sehen Sie ihn in seiner Quelle.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the clusters</source>
        <translation>Zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgewogenheit</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after, on the held-out pairs</source>
        <translation>Vorher und nachher, an den Testpaaren</translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation>Beste Schwelle</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Building the clusters</source>
        <translation>Gruppen werden gebildet</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By the order of sources</source>
        <translation>Nach der Reihenfolge der Quellen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept: the next scan continues from there.</source>
        <translation>Abgebrochen. Was bisher getan ist, bleibt erhalten: Der nächste Durchlauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Central European (DOS, cp852)</source>
        <translation>Mitteleuropäisch (DOS, cp852)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Macintosh)</source>
        <translation>Mitteleuropäisch (Macintosh)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check two texts</source>
        <translation>Zwei Texte prüfen</translation>
    </message>
    <message>
        <source>Checking the folder…</source>
        <translation>Der Ordner wird geprüft…</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Choose a file of judged pairs</source>
        <translation>Datei mit beurteilten Paaren wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a line to have its state again. That is a step of its own: nothing is lost, and you can undo it.</source>
        <translation>Wählen Sie eine Zeile, um zu ihrem Stand zurückzukehren. Das ist ein eigener Schritt: Nichts geht verloren, und Sie können ihn rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose an encoder&apos;s folder</source>
        <translation>Ordner eines Encoders wählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose files, a folder or a project</source>
        <translation>Dateien, einen Ordner oder ein Projekt wählen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose rules that you saved, or name these to save them</source>
        <translation>Wählen Sie gespeicherte Regeln, oder benennen Sie diese, um sie zu speichern</translation>
    </message>
    <message>
        <source>Choose the pairs first.</source>
        <translation>Wählen Sie zuerst die Paare.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Column of the tables</source>
        <translation>Spalte der Tabellen</translation>
    </message>
    <message>
        <source>Column with the text:</source>
        <translation>Spalte mit dem Text:</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare two texts, or two lists line by line</source>
        <translation>Zwei Texte vergleichen, oder zwei Listen Zeile für Zeile</translation>
    </message>
    <message>
        <source>Compare with older texts (optional)</source>
        <translation>Mit älteren Texten vergleichen (optional)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Compared lines</source>
        <translation>Verglichene Zeilen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Texte werden verglichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied; paste it into a spreadsheet.</source>
        <translation>Kopiert; fügen Sie es in eine Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>Beispiel kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Cosine similarity {similarity:.6f}</source>
        <translation>Kosinus-Ähnlichkeit {similarity:.6f}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Counting… {files}</source>
        <translation>Wird gezählt… {files}</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation>Strg+Ab, Strg+Auf</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, cp866)</source>
        <translation>Kyrillisch (DOS, cp866)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Kyrillisch (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation>Kyrillisch (Macintosh)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>DROP</source>
        <translation>VERWERFEN</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decide for each file</source>
        <translation>Für jede Datei selbst bestimmen</translation>
    </message>
    <message>
        <source>Decide for me</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Decide for me (measured once)</source>
        <translation>Automatisch (einmal gemessen)</translation>
    </message>
    <message>
        <source>Decided before.</source>
        <translation>Vorher entschieden.</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Entscheidungen (*.json)</translation>
    </message>
    <message>
        <source>Degrees of similarity</source>
        <translation>Grade der Ähnlichkeit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the saved rules of this name</source>
        <translation>Die gespeicherten Regeln dieses Namens löschen</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Verschiedene Texte</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Differs in {said}</source>
        <translation>Unterschied: {said}</translation>
    </message>
    <message>
        <source>Differs least from the others</source>
        <translation>Der mit den wenigsten Unterschieden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dittograph ended unexpectedly last time. Everything you decided was saved.</source>
        <translation>Dittograph wurde beim letzten Mal unerwartet beendet. Alle Ihre Entscheidungen wurden gespeichert.</translation>
    </message>
    <message>
        <source>Dittograph opens no connection to any network. It sends no texts, no statistics and no reports of errors, does not look for updates, and needs no account. Libraries that could download something are told not to at startup. No code from an encoder&apos;s folder is run.

Your own files are only read. Exports are written where you choose.</source>
        <translation>Dittograph stellt keine Verbindung zu einem Netzwerk her. Es sendet keine Texte, keine Statistiken und keine Fehlerberichte, sucht nicht nach Aktualisierungen und braucht kein Konto. Bibliotheken, die etwas herunterladen könnten, wird das beim Start untersagt. Code aus dem Ordner eines Encoders wird nicht ausgeführt.

Ihre eigenen Dateien werden nur gelesen. Exporte werden dorthin geschrieben, wo Sie es wünschen.</translation>
    </message>
    <message>
        <source>Dittograph projects (*{suffix})</source>
        <translation>Dittograph-Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>Dittograph {version}</source>
        <translation>Dittograph {version}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Ab, Auf</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down</source>
        <translation>Ziehen, oder Alt+Auf und Alt+Ab drücken</translation>
    </message>
    <message>
        <source>Drop a file of judged pairs</source>
        <translation>Datei mit beurteilten Paaren hier ablegen</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Drop from the other all that any document has</source>
        <translation>Aus dem anderen verwerfen, was irgendein Dokument hat</translation>
    </message>
    <message>
        <source>Drop it to scan or open it</source>
        <translation>Zum Durchsuchen oder Öffnen hier ablegen</translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation>Diesen Text verwerfen</translation>
    </message>
    <message>
        <source>Drop what the reference has…</source>
        <translation>Verwerfen, was die Referenz hat…</translation>
    </message>
    <message>
        <source>Drop {texts}</source>
        <translation>{texts} verwerfen</translation>
    </message>
    <message>
        <source>Drop: {place}</source>
        <translation>Verwerfen: {place}</translation>
    </message>
    <message>
        <source>Drop: {place} ({close})</source>
        <translation>Verwerfen: {place} ({close})</translation>
    </message>
    <message>
        <source>Dropped {n} text that the reference has.</source>
        <translation>{n} Text verworfen, den die Referenz hat.</translation>
    </message>
    <message>
        <source>Dropped {n} text.</source>
        <translation>{n} Text verworfen.</translation>
    </message>
    <message>
        <source>Dropped {n} texts that the reference has.</source>
        <translation>{n} Texte verworfen, die die Referenz hat.</translation>
    </message>
    <message>
        <source>Dropped {n} texts.</source>
        <translation>{n} Texte verworfen.</translation>
    </message>
    <message>
        <source>Each row of a table is one text.</source>
        <translation>Jede Zeile einer Tabelle ist ein Text.</translation>
    </message>
    <message>
        <source>Each side has its own scale; shaded: the 95 % range.</source>
        <translation>Jede Seite hat ihren eigenen Maßstab; schattiert: der 95-%-Bereich.</translation>
    </message>
    <message>
        <source>Each text with its nearest neighbours in an index</source>
        <translation>Jeder Text mit seinen nächsten Nachbarn in einem Index</translation>
    </message>
    <message>
        <source>Embedding the texts</source>
        <translation>Texte werden kodiert</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoder to teach</source>
        <translation>Encoder, der lernen soll</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Encoders to measure</source>
        <translation>Encoder, die gemessen werden</translation>
    </message>
    <message>
        <source>Encoding of text files</source>
        <translation>Kodierung der Textdateien</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>Kodierung: {name}</translation>
    </message>
    <message>
        <source>Encoding texts: {done:,} of {total:,}…</source>
        <translation>Texte werden kodiert: {done:,} von {total:,}…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every pair is decided.</source>
        <translation>Alle Paare sind entschieden.</translation>
    </message>
    <message>
        <source>Every pair of copies is decided.</source>
        <translation>Alle Paare von Kopien sind entschieden.</translation>
    </message>
    <message>
        <source>Every step, and the way back to any of them</source>
        <translation>Alle Schritte, und der Weg zu jedem zurück</translation>
    </message>
    <message>
        <source>Every text with every other</source>
        <translation>Jeder Text mit jedem anderen</translation>
    </message>
    <message>
        <source>Every text with every other (complete)</source>
        <translation>Jeder Text mit jedem anderen (vollständig)</translation>
    </message>
    <message>
        <source>Everything you decided is saved, and the work done so far is kept.</source>
        <translation>Alle Ihre Entscheidungen sind gespeichert, und was bisher getan ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Everything you decided is saved.</source>
        <translation>Alle Ihre Entscheidungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Example of a file of judged pairs</source>
        <translation>Beispiel einer Datei mit beurteilten Paaren</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Entscheidungen exportieren…</translation>
    </message>
    <message>
        <source>Export the decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Die Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation>F7, Umschalt+F7</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Find in the clusters</source>
        <translation>In den Gruppen suchen</translation>
    </message>
    <message>
        <source>Find the texts nearest to what you type, whatever their words</source>
        <translation>Texte finden, die Ihrer Eingabe am nächsten sind, in welchen Worten auch immer</translation>
    </message>
    <message>
        <source>Finding what differs</source>
        <translation>Unterschiede werden gesucht</translation>
    </message>
    <message>
        <source>Finds letters or articles that say the same; only the beginning of long ones is read.</source>
        <translation>Findet Briefe oder Artikel, die dasselbe sagen; von langen wird nur der Anfang gelesen.</translation>
    </message>
    <message>
        <source>Finds passages that were reused as a whole.</source>
        <translation>Findet Absätze, die als Ganzes wiederverwendet wurden.</translation>
    </message>
    <message>
        <source>Finds the same statement in two articles. Best for running text.</source>
        <translation>Findet dieselbe Aussage in zwei Artikeln. Am besten für Fließtext.</translation>
    </message>
    <message>
        <source>Finds what your texts say twice, even in other words.</source>
        <translation>Findet, was Ihre Texte zweimal sagen, auch in anderen Worten.</translation>
    </message>
    <message>
        <source>Flagged first</source>
        <translation>Mit Hinweis zuerst</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found {found:,} of {files} in {folder}; the project names them there now.</source>
        <translation>{found:,} gefunden (von {files}) in {folder}; das Projekt sucht sie nun dort.</translation>
    </message>
    <message>
        <source>From the list to the texts</source>
        <translation>Von der Liste zu den Texten</translation>
    </message>
    <message>
        <source>From the newest file</source>
        <translation>Aus der neuesten Datei</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>Voll (32 Bit)</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Go to the next difference (F7)</source>
        <translation>Zum nächsten Unterschied (F7)</translation>
    </message>
    <message>
        <source>Go to the previous difference (Shift+F7)</source>
        <translation>Zum vorigen Unterschied (Umschalt+F7)</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Greek (DOS, cp737)</source>
        <translation>Griechisch (DOS, cp737)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Griechisch (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Greyed-out settings are set by your administrator.</source>
        <translation>Ausgegraute Einstellungen hat Ihr Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Half, fast on recent processors (bf16)</source>
        <translation>Halb, schnell auf neueren Prozessoren (bf16)</translation>
    </message>
    <message>
        <source>Half, for graphics cards (fp16)</source>
        <translation>Halb, für Grafikkarten (fp16)</translation>
    </message>
    <message>
        <source>Hebrew (DOS, cp862)</source>
        <translation>Hebräisch (DOS, cp862)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Held out for testing</source>
        <translation>Zum Testen zurückgehalten</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Höher ist besser.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>How close to the top each text&apos;s partner ranks; 1 means always first.</source>
        <translation>Wie weit oben der Partner jedes Textes steht; 1 heißt: immer an erster Stelle.</translation>
    </message>
    <message>
        <source>How far each step goes, such as 0.00002 or 2e-5.</source>
        <translation>Wie weit jeder Schritt geht, etwa 0.00002 oder 2e-5.</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Wie er gelernt hat</translation>
    </message>
    <message>
        <source>How letters are written down in plain text. Files that say so themselves are read as they say.</source>
        <translation>Wie Buchstaben in reinem Text geschrieben sind. Dateien, die es selbst angeben, werden so gelesen, wie sie es angeben.</translation>
    </message>
    <message>
        <source>How many of the shared passages are undecided</source>
        <translation>Wie viele der gemeinsamen Stellen noch offen sind</translation>
    </message>
    <message>
        <source>How many passages of the other document stand in this one</source>
        <translation>Wie viele Stellen des anderen Dokuments in diesem stehen</translation>
    </message>
    <message>
        <source>How many times all pairs are used at most.</source>
        <translation>Wie oft alle Paare höchstens verwendet werden.</translation>
    </message>
    <message>
        <source>How much of each document stands in each other one</source>
        <translation>Wie viel von jedem Dokument in jedem anderen steht</translation>
    </message>
    <message>
        <source>How much of each document stands in each other one (Ctrl+D)</source>
        <translation>Wie viel von jedem Dokument in jedem anderen steht (Strg+D)</translation>
    </message>
    <message>
        <source>How much of the other document stands in this one</source>
        <translation>Wie viel vom anderen Dokument in diesem steht</translation>
    </message>
    <message>
        <source>How much of this document stands in the other one</source>
        <translation>Wie viel von diesem Dokument im anderen steht</translation>
    </message>
    <message>
        <source>How similar the pairs are</source>
        <translation>Wie ähnlich die Paare sind</translation>
    </message>
    <message>
        <source>How well encoders find what you judged to be the same</source>
        <translation>Wie gut Encoder finden, was Sie als gleich beurteilt haben</translation>
    </message>
    <message>
        <source>How well matching pairs rank above the others, over all thresholds; 1 is perfect.</source>
        <translation>Wie weit passende Paare vor den übrigen stehen, über alle Schwellen; 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Identical except for case, punctuation or spacing</source>
        <translation>Gleich bis auf Großschreibung, Zeichensetzung oder Leerraum</translation>
    </message>
    <message>
        <source>In the results, the threshold can be lowered to this value. Each encoder has its own, which is measured when it is first used.</source>
        <translation>In den Ergebnissen lässt sich die Schwelle bis zu diesem Wert senken. Jeder Encoder hat seinen eigenen, der bei der ersten Verwendung gemessen wird.</translation>
    </message>
    <message>
        <source>It cannot be counted: {problem}</source>
        <translation>Kann nicht gezählt werden: {problem}</translation>
    </message>
    <message>
        <source>It in other</source>
        <translation>Dieses im anderen</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>Er wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>It will be compared with the encoder for other languages.</source>
        <translation>Verglichen wird mit dem Encoder für andere Sprachen.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japanisch (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japanisch (Shift-JIS)</translation>
    </message>
    <message>
        <source>Judge some pairs to find out which threshold to trust</source>
        <translation>Einige Paare beurteilen, um zu erfahren, welcher Schwelle zu trauen ist</translation>
    </message>
    <message>
        <source>Judge {batch} pairs</source>
        <translation>{batch} Paare beurteilen</translation>
    </message>
    <message>
        <source>Judged correctly</source>
        <translation>Richtig beurteilt</translation>
    </message>
    <message>
        <source>Judged pairs</source>
        <translation>Beurteilte Paare</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>BEHALTEN</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all of yours</source>
        <translation>Alle eigenen behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep by rules</source>
        <translation>Nach Regeln behalten</translation>
    </message>
    <message>
        <source>Keep by rules…</source>
        <translation>Nach Regeln behalten…</translation>
    </message>
    <message>
        <source>Keep everything that the two share, in both (B)</source>
        <translation>Alles behalten, was die zwei gemeinsam haben, in beiden (B)</translation>
    </message>
    <message>
        <source>Keep the first, drop the repeats</source>
        <translation>Das erste behalten, Wiederholungen verwerfen</translation>
    </message>
    <message>
        <source>Keep the other, drop the repeats from the first</source>
        <translation>Das andere behalten, Wiederholungen im ersten verwerfen</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Diesen Text behalten</translation>
    </message>
    <message>
        <source>Keep this, drop the others</source>
        <translation>Diesen behalten, die anderen verwerfen</translation>
    </message>
    <message>
        <source>Keep {kept}, drop repeats from {other}</source>
        <translation>{kept} behalten, Wiederholungen in {other} verwerfen</translation>
    </message>
    <message>
        <source>Keep: {place}</source>
        <translation>Behalten: {place}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept one, dropped {drop:,}.</source>
        <translation>Einen behalten, {drop:,} verworfen.</translation>
    </message>
    <message>
        <source>Kept {n} text.</source>
        <translation>{n} Text behalten.</translation>
    </message>
    <message>
        <source>Kept {n} texts.</source>
        <translation>{n} Texte behalten.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>Koreanisch (ISO-2022-KR)</translation>
    </message>
    <message>
        <source>Korean (cp949)</source>
        <translation>Koreanisch (cp949)</translation>
    </message>
    <message>
        <source>Larger batches need more memory.</source>
        <translation>Größere Batches brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Least similar first</source>
        <translation>Unähnlichste zuerst</translation>
    </message>
    <message>
        <source>Leave out the pairs in which nothing is left to decide</source>
        <translation>Paare auslassen, in denen nichts mehr zu entscheiden ist</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left alone because {why}.</source>
        <translation>Unverändert, weil: {why}.</translation>
    </message>
    <message>
        <source>Left alone: {place} ({why_left})</source>
        <translation>Unverändert: {place} ({why_left})</translation>
    </message>
    <message>
        <source>Left text</source>
        <translation>Linker Text</translation>
    </message>
    <message>
        <source>Left {differing:,} undecided because {facts} differ.</source>
        <translation>{differing:,} offen gelassen: {facts} weichen ab.</translation>
    </message>
    <message>
        <source>Left {distant:,} undecided because the wording differs too much.</source>
        <translation>{distant:,} offen gelassen: Der Wortlaut weicht zu stark ab.</translation>
    </message>
    <message>
        <source>Left {n} alone because they are marked to keep.</source>
        <translation>{n} unverändert, weil zum Behalten markiert.</translation>
    </message>
    <message>
        <source>Left {n} alone because what would stay in their place is dropped.</source>
        <translation>{n} unverändert, weil verworfen ist, was an ihrer Stelle bliebe.</translation>
    </message>
    <message>
        <source>Left {n} undecided because {facts} differ.</source>
        <translation>{n} offen gelassen: {facts} weichen ab.</translation>
    </message>
    <message>
        <source>Let an encoder learn from your judgements</source>
        <translation>Einen Encoder aus Ihren Urteilen lernen lassen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence: MIT</source>
        <translation>Lizenz: MIT</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Linear agreement</source>
        <translation>Lineare Übereinstimmung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>List its clusters again; later scans no longer mute it</source>
        <translation>Ihre Gruppen wieder auflisten; spätere Durchläufe blenden sie nicht mehr aus</translation>
    </message>
    <message>
        <source>Loading the encoder</source>
        <translation>Encoder wird geladen</translation>
    </message>
    <message>
        <source>Loading the encoder…</source>
        <translation>Der Encoder wird geladen…</translation>
    </message>
    <message>
        <source>Looking for the encoders of this computer…</source>
        <translation>Die Encoder dieses Computers werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for the files in {name}…</source>
        <translation>Die Dateien werden gesucht: {name}…</translation>
    </message>
    <message>
        <source>Lowest similarity kept</source>
        <translation>Kleinste Ähnlichkeit</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>An die erste Stelle setzen</translation>
    </message>
    <message>
        <source>Makes the similarity match the rating. For graded scores.</source>
        <translation>Bringt die Ähnlichkeit mit der Bewertung in Einklang. Für abgestufte Werte.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Match the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Matching pairs only</source>
        <translation>Nur passende Paare</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure and teach</source>
        <translation>Messen und anlernen</translation>
    </message>
    <message>
        <source>Measure and teach with this project&apos;s decisions</source>
        <translation>Mit den Entscheidungen dieses Projekts messen und anlernen</translation>
    </message>
    <message>
        <source>Measure both</source>
        <translation>Beide messen</translation>
    </message>
    <message>
        <source>Measure encoders</source>
        <translation>Encoder messen</translation>
    </message>
    <message>
        <source>Measure encoders on pairs that you have judged, and let one learn from them</source>
        <translation>Encoder an Paaren messen, die Sie beurteilt haben, und einen daraus lernen lassen</translation>
    </message>
    <message>
        <source>Measured encoders</source>
        <translation>Gemessene Encoder</translation>
    </message>
    <message>
        <source>Measured on the decisions of “{project}”: {pairs}</source>
        <translation>Gemessen an den Entscheidungen von „{project}“: {pairs}</translation>
    </message>
    <message>
        <source>Measured on {file}: {pairs}</source>
        <translation>Gemessen an {file}: {pairs}</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Merge decisions</source>
        <translation>Entscheidungen zusammenführen</translation>
    </message>
    <message>
        <source>Merge decisions…</source>
        <translation>Entscheidungen zusammenführen…</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Most of what recurs here are long stretches of documents ({share}). With “Paragraphs” as the unit of a new scan, there would be fewer clusters to decide.</source>
        <translation>Das meiste, was hier wiederkehrt, sind lange Abschnitte von Dokumenten ({share}). Mit „Absätze“ als Einheit eines neuen Durchlaufs wären weniger Gruppen zu entscheiden.</translation>
    </message>
    <message>
        <source>Most of what recurs here are whole documents ({share}). With “Whole files” as the unit of a new scan, each of them would be one cluster.</source>
        <translation>Das meiste, was hier wiederkehrt, sind ganze Dokumente ({share}). Mit „Ganze Dateien“ als Einheit eines neuen Durchlaufs wäre jedes davon eine Gruppe.</translation>
    </message>
    <message>
        <source>Most similar first</source>
        <translation>Ähnlichste zuerst</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Mute everywhere</source>
        <translation>Überall ausblenden</translation>
    </message>
    <message>
        <source>Mute it here and in every later scan</source>
        <translation>Hier und in jedem späteren Durchlauf ausblenden</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new encoder</source>
        <translation>Name des neuen Encoders</translation>
    </message>
    <message>
        <source>Name of the rules</source>
        <translation>Name der Regeln</translation>
    </message>
    <message>
        <source>Name of these rules</source>
        <translation>Name dieser Regeln</translation>
    </message>
    <message>
        <source>Near-identical</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Near-identical, but the facts differ</source>
        <translation>Fast gleich, aber die Angaben weichen ab</translation>
    </message>
    <message>
        <source>Nearest texts</source>
        <translation>Nächste Texte</translation>
    </message>
    <message>
        <source>Neither keep nor drop</source>
        <translation>Weder behalten noch verwerfen</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>Neuer Durchlauf</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Next or previous cluster</source>
        <translation>Nächste oder vorige Gruppe</translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation>Nächster oder voriger Unterschied</translation>
    </message>
    <message>
        <source>Next or previous text</source>
        <translation>Nächster oder voriger Text</translation>
    </message>
    <message>
        <source>Next undecided cluster</source>
        <translation>Nächste offene Gruppe</translation>
    </message>
    <message>
        <source>No component has that name or licence.</source>
        <translation>Keine Komponente hat diesen Namen oder diese Lizenz.</translation>
    </message>
    <message>
        <source>No longer filter by “{words}”</source>
        <translation>Nicht mehr nach „{words}“ filtern</translation>
    </message>
    <message>
        <source>No program was found to show the guide; open {path} in a browser.</source>
        <translation>Für das Handbuch wurde kein Programm gefunden; öffnen Sie {path} in einem Browser.</translation>
    </message>
    <message>
        <source>No two documents share a passage at this line.</source>
        <translation>Bei dieser Linie haben keine zwei Dokumente eine Stelle gemeinsam.</translation>
    </message>
    <message>
        <source>No two documents share anything.</source>
        <translation>Keine zwei Dokumente haben etwas gemeinsam.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is nearer than chance.</source>
        <translation>Keiner ist näher als der Zufall.</translation>
    </message>
    <message>
        <source>None of {files} was found in {folder}, so nothing was changed; choose the folder that holds all of them.</source>
        <translation>In {folder} wurde nichts gefunden (gesucht: {files}), daher blieb alles unverändert; wählen Sie den Ordner, der alle enthält.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>Not counted; whatever can be read is scanned all the same.</source>
        <translation>Nicht gezählt; was lesbar ist, wird trotzdem durchsucht.</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Not read ({error}).</source>
        <translation>Nicht gelesen ({error}).</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet</source>
        <translation>Hier wurde noch nichts abgelegt</translation>
    </message>
    <message>
        <source>Nothing in these files says how their letters are written down. Where a line looks wrong, choose another encoding.</source>
        <translation>Nichts in diesen Dateien sagt, wie ihre Buchstaben geschrieben sind. Wo eine Zeile falsch aussieht, wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing recurs in so many documents.</source>
        <translation>In so vielen Dokumenten kehrt nichts wieder.</translation>
    </message>
    <message>
        <source>Nothing remains of it: every text was dropped before.</source>
        <translation>Es bleibt nichts davon: Alle Texte wurden vorher verworfen.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the clusters have just been rebuilt; try again.</source>
        <translation>Nichts wurde geändert, weil die Gruppen soeben neu gebildet wurden; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was left to decide.</source>
        <translation>Nichts war mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing would be left of {documents}.</source>
        <translation>Nichts bliebe übrig von: {documents}.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of all pairs, the share on the right side of the threshold that is best for this.</source>
        <translation>Welcher Anteil aller Paare auf der richtigen Seite der Schwelle liegt, die dafür die beste ist.</translation>
    </message>
    <message>
        <source>Of each cluster stays, the most important rule first:</source>
        <translation>Von jeder Gruppe bleibt, die wichtigste Regel zuerst:</translation>
    </message>
    <message>
        <source>Of every text, one copy stays in another document</source>
        <translation>Von jedem Text bleibt eine Kopie in einem anderen Dokument</translation>
    </message>
    <message>
        <source>Of the pairs that are the same, the share that reach the best threshold.</source>
        <translation>Welcher Anteil der gleichen Paare die beste Schwelle erreicht.</translation>
    </message>
    <message>
        <source>Of the pairs that reach the best threshold, the share that are the same.</source>
        <translation>Welcher Anteil der Paare, die die beste Schwelle erreichen, gleich ist.</translation>
    </message>
    <message>
        <source>On held-out pairs</source>
        <translation>An den Testpaaren</translation>
    </message>
    <message>
        <source>One entry per line: titles, questions, answers.</source>
        <translation>Ein Eintrag je Zeile: Titel, Fragen, Antworten.</translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Only {found:,} of {files} were found in {folder}, so nothing was changed; choose the folder that holds all of them.</source>
        <translation>Nur {found:,} gefunden (von {files}) in {folder}, daher blieb alles unverändert; wählen Sie den Ordner, der alle enthält.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Open the folder of the libraries</source>
        <translation>Ordner der Bibliotheken öffnen</translation>
    </message>
    <message>
        <source>Open the folder “{name}”</source>
        <translation>Ordner „{name}“ öffnen</translation>
    </message>
    <message>
        <source>Open {name}, {texts}</source>
        <translation>{name} öffnen, {texts}</translation>
    </message>
    <message>
        <source>OpenDocument presentations</source>
        <translation>OpenDocument-Präsentationen</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets</source>
        <translation>OpenDocument-Tabellen</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>OpenDocument-Texte</translation>
    </message>
    <message>
        <source>Opening {stem}…</source>
        <translation>{stem} wird geöffnet…</translation>
    </message>
    <message>
        <source>Or start it without any network, if your system allows that, with “unshare --map-current-user --net dittograph-gui” in a terminal. With the network on, “ss -tuap” lists all connections while a scan runs: Dittograph has none.</source>
        <translation>Oder starten Sie es ganz ohne Netzwerk, wenn Ihr System das erlaubt: mit „unshare --map-current-user --net dittograph-gui“ in einem Terminal. Mit Netzwerk zeigt „ss -tuap“ während eines Durchlaufs alle Verbindungen: Dittograph hat keine.</translation>
    </message>
    <message>
        <source>Order of the picture; otherwise documents that are alike are near</source>
        <translation>Reihenfolge im Bild; sonst stehen ähnliche Dokumente nah beieinander</translation>
    </message>
    <message>
        <source>Order of the sources</source>
        <translation>Reihenfolge der Quellen</translation>
    </message>
    <message>
        <source>Other decisions ▾</source>
        <translation>Andere Entscheidungen ▾</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Anderes Dokument</translation>
    </message>
    <message>
        <source>Other in it</source>
        <translation>Anderes in diesem</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere Sprachen</translation>
    </message>
    <message>
        <source>Other things to decide of the selected documents</source>
        <translation>Was sich für die ausgewählten Dokumente sonst noch entscheiden lässt</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Overlap of {count}</source>
        <translation>Überschneidung: {count}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pairs at a time (batch size)</source>
        <translation>Paare auf einmal (Batch-Größe)</translation>
    </message>
    <message>
        <source>Pairs of documents</source>
        <translation>Dokumentpaare</translation>
    </message>
    <message>
        <source>Pairs of documents in a table</source>
        <translation>Dokumentpaare in einer Tabelle</translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor:.2f}, because there were too many pairs to keep them all.</source>
        <translation>Paare mit einer Ähnlichkeit von mindestens {floor:.2f}, weil es zu viele Paare gab, um alle zu behalten.</translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor:.2f}.</source>
        <translation>Paare mit einer Ähnlichkeit von mindestens {floor:.2f}.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Paraphrase check</source>
        <translation>Paraphrasen prüfen</translation>
    </message>
    <message>
        <source>Paraphrase, but the facts differ</source>
        <translation>Paraphrase, aber die Angaben weichen ab</translation>
    </message>
    <message>
        <source>Partner found</source>
        <translation>Partner gefunden</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Passages in more than</source>
        <translation>Stellen in mehr als</translation>
    </message>
    <message>
        <source>Passages that are similar</source>
        <translation>Stellen, die einander ähnlich sind</translation>
    </message>
    <message>
        <source>Passages that recur</source>
        <translation>Wiederkehrende Stellen</translation>
    </message>
    <message>
        <source>Passages that recur in many documents</source>
        <translation>Stellen, die in vielen Dokumenten wiederkehren</translation>
    </message>
    <message>
        <source>Passed over: {words}</source>
        <translation>Übergangen: {words}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Liste einfügen…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Liste einfügen…</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Eingefügte Liste</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>PowerPoint presentations</source>
        <translation>PowerPoint-Präsentationen</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Präsentationen</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Fortschritt des Zählens</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Pulls matching pairs together and pushes the others apart. For labels 1 and 0.</source>
        <translation>Zieht passende Paare zusammen und schiebt die übrigen auseinander. Für die Werte 1 und 0.</translation>
    </message>
    <message>
        <source>Put in front of each text</source>
        <translation>Vor jeden Text gesetzt</translation>
    </message>
    <message>
        <source>Qt and the LGPL</source>
        <translation>Qt und die LGPL</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are ordinary files that are loaded when Dittograph starts; nothing checks whether they are the ones that came with it. They are in

{folder}

To use your own: build Qt {qt}, or a later version of the {series} series, as shared libraries with the same modules; close Dittograph; put your files in the place of those of the same name; start Dittograph. PySide6 and shiboken6 can be replaced in the same way, in the folders beside it.</source>
        <translation>Die Bibliotheken von Qt sind gewöhnliche Dateien, die beim Start von Dittograph geladen werden; nichts prüft, ob es die mitgelieferten sind. Sie liegen in

{folder}

Um Ihre eigenen zu verwenden: Bauen Sie Qt {qt} oder eine spätere Version der Reihe {series} als gemeinsam genutzte Bibliotheken mit denselben Modulen; schließen Sie Dittograph; ersetzen Sie die Dateien gleichen Namens durch Ihre eigenen; starten Sie Dittograph. PySide6 und shiboken6 lassen sich auf dieselbe Weise ersetzen, in den Ordnern daneben.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>RTF documents</source>
        <translation>RTF-Dokumente</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Gerechnet auf</translation>
    </message>
    <message>
        <source>Rank agreement</source>
        <translation>Rangübereinstimmung</translation>
    </message>
    <message>
        <source>Rank agreement, best distance</source>
        <translation>Rangübereinstimmung, bester Abstand</translation>
    </message>
    <message>
        <source>Rated too high</source>
        <translation>Zu hoch bewertet</translation>
    </message>
    <message>
        <source>Rated too low</source>
        <translation>Zu niedrig bewertet</translation>
    </message>
    <message>
        <source>Read menus, headers and page numbers too</source>
        <translation>Auch Menüs, Kopfzeilen und Seitenzahlen lesen</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Read the same sources again; your decisions still apply</source>
        <translation>Dieselben Quellen noch einmal lesen; Ihre Entscheidungen gelten weiter</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Lesereihenfolge</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading the pairs</source>
        <translation>Paare werden gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Reference folder…</source>
        <translation>Referenzordner…</translation>
    </message>
    <message>
        <source>Reference: {place}</source>
        <translation>Referenz: {place}</translation>
    </message>
    <message>
        <source>Related, possibly a paraphrase</source>
        <translation>Verwandt, vielleicht eine Paraphrase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from this list; the file is kept</source>
        <translation>Aus dieser Liste entfernen; die Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>Remove from this list; the folder is kept</source>
        <translation>Aus dieser Liste entfernen; der Ordner bleibt erhalten</translation>
    </message>
    <message>
        <source>Remove the filter “{words}”</source>
        <translation>Filter „{words}“ entfernen</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Liste entfernen</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu durchsuchen</translation>
    </message>
    <message>
        <source>Results at each threshold</source>
        <translation>Ergebnisse bei jeder Schwelle</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>Rechter Text</translation>
    </message>
    <message>
        <source>Right when joined</source>
        <translation>Richtig, wenn verbunden</translation>
    </message>
    <message>
        <source>Right when joined and found, balanced in one figure (their harmonic mean); 1 is perfect.</source>
        <translation>Richtig, wenn verbunden, und gefunden, ausgewogen in einer Zahl (ihr harmonisches Mittel); 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Rounds (epochs)</source>
        <translation>Runden (Epochen)</translation>
    </message>
    <message>
        <source>Rows of tables, lines of lists, and sentences of everything else.</source>
        <translation>Zeilen von Tabellen und Listen, Sätze von allem anderen.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Said of {n} pair of texts that they are not duplicates.</source>
        <translation>Für {n} Textpaar festgehalten, dass es kein Duplikat ist.</translation>
    </message>
    <message>
        <source>Said of {n} pairs of texts that they are not duplicates.</source>
        <translation>Für {n} Textpaare festgehalten, dass sie keine Duplikate sind.</translation>
    </message>
    <message>
        <source>Same or different</source>
        <translation>Gleich oder verschieden</translation>
    </message>
    <message>
        <source>Same topic at most</source>
        <translation>Höchstens dasselbe Thema</translation>
    </message>
    <message>
        <source>Sample collection{suffix}</source>
        <translation>Beispielsammlung{suffix}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save an example file</source>
        <translation>Beispieldatei speichern</translation>
    </message>
    <message>
        <source>Save an example file…</source>
        <translation>Beispieldatei speichern…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save these rules by the name on the left</source>
        <translation>Diese Regeln unter dem Namen links speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Saved as {path}. From now on, every decision is saved there.</source>
        <translation>Gespeichert als {path}. Von nun an wird jede Entscheidung dort gespeichert.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say it in your own words; a text need not have the same</source>
        <translation>Sagen Sie es in eigenen Worten; ein Text muss nicht dieselben haben</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Scan a list that you paste</source>
        <translation>Eine eingefügte Liste durchsuchen</translation>
    </message>
    <message>
        <source>Scan the others</source>
        <translation>Die anderen durchsuchen</translation>
    </message>
    <message>
        <source>Scan with it</source>
        <translation>Damit durchsuchen</translation>
    </message>
    <message>
        <source>Scan “{stem}” again with it</source>
        <translation>„{stem}“ damit neu durchsuchen</translation>
    </message>
    <message>
        <source>Scanned again with “{name}”; similarities now mean something different, so choose the threshold again.</source>
        <translation>Mit „{name}“ neu durchsucht; Ähnlichkeiten bedeuten nun etwas anderes, wählen Sie die Schwelle also neu.</translation>
    </message>
    <message>
        <source>Scanned again: no new texts.</source>
        <translation>Neu durchsucht: keine neuen Texte.</translation>
    </message>
    <message>
        <source>Scanned again: {n} of {every:,} texts are new.</source>
        <translation>Neu durchsucht: {n} von {every:,} Texten sind neu.</translation>
    </message>
    <message>
        <source>Scanned again: {n} of {every:,} texts is new.</source>
        <translation>Neu durchsucht: {n} von {every:,} Texten ist neu.</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Wird durchsucht…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Nach Bedeutung suchen</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>Nach Name oder Lizenz suchen</translation>
    </message>
    <message>
        <source>Search for texts like the chosen one (W)</source>
        <translation>Nach Texten wie dem gewählten suchen (W)</translation>
    </message>
    <message>
        <source>Search the components by name or licence</source>
        <translation>Die Komponenten nach Name oder Lizenz durchsuchen</translation>
    </message>
    <message>
        <source>Searches {texts}, also those in no cluster.</source>
        <translation>Durchsucht {texts}, auch solche in keiner Gruppe.</translation>
    </message>
    <message>
        <source>See first what that would drop</source>
        <translation>Erst ansehen, was das verwerfen würde</translation>
    </message>
    <message>
        <source>See for yourself</source>
        <translation>Überzeugen Sie sich selbst</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Select all clusters of the list</source>
        <translation>Alle Gruppen der Liste auswählen</translation>
    </message>
    <message>
        <source>Select all copies</source>
        <translation>Alle Kopien auswählen</translation>
    </message>
    <message>
        <source>Select every pair of documents that are the same, or nearly</source>
        <translation>Alle Paare von Dokumenten auswählen, die gleich oder fast gleich sind</translation>
    </message>
    <message>
        <source>Select several clusters</source>
        <translation>Mehrere Gruppen auswählen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settle many clusters at once, with a preview</source>
        <translation>Viele Gruppen auf einmal entscheiden, mit Vorschau</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>Anteil der Dokumente</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Shared passages side by side</source>
        <translation>Gemeinsame Stellen nebeneinander</translation>
    </message>
    <message>
        <source>Shift or Ctrl and a click</source>
        <translation>Umschalt oder Strg und ein Klick</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Umschalt+K</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show its cluster</source>
        <translation>Gruppe anzeigen</translation>
    </message>
    <message>
        <source>Show more ({left:,} left)</source>
        <translation>Mehr anzeigen ({left:,} übrig)</translation>
    </message>
    <message>
        <source>Show the cluster of the chosen text (Enter)</source>
        <translation>Gruppe des gewählten Textes anzeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>Show {step} more</source>
        <translation>{step} weitere anzeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Similar texts of the two are put in clusters together no more (N)</source>
        <translation>Ähnliche Texte der beiden kommen nicht mehr in eine Gruppe (N)</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Similarity and rating of each pair</source>
        <translation>Ähnlichkeit und Bewertung jedes Paares</translation>
    </message>
    <message>
        <source>Similarity {similarity}</source>
        <translation>Ähnlichkeit {similarity}</translation>
    </message>
    <message>
        <source>Some encoders were trained with these words before each text.</source>
        <translation>Manche Encoder wurden mit diesen Wörtern vor jedem Text trainiert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dittograph. Everything you decided is saved; you can continue.</source>
        <translation>In Dittograph ist etwas schiefgegangen. Alle Ihre Entscheidungen sind gespeichert; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space or J</source>
        <translation>Leertaste oder J</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Spearman, max</source>
        <translation>Spearman, Maximum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start teaching</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Der Rechenkern startet…</translation>
    </message>
    <message>
        <source>Starting the measuring…</source>
        <translation>Die Messung startet…</translation>
    </message>
    <message>
        <source>Starting the scan…</source>
        <translation>Der Durchlauf startet…</translation>
    </message>
    <message>
        <source>Starting the teaching…</source>
        <translation>Das Anlernen startet…</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Stays because {why}.</source>
        <translation>Bleibt, weil: {why}.</translation>
    </message>
    <message>
        <source>Stays because {why}. {n} text left alone.</source>
        <translation>Bleibt, weil: {why}. {n} Text unverändert.</translation>
    </message>
    <message>
        <source>Stays because {why}. {n} texts left alone.</source>
        <translation>Bleibt, weil: {why}. {n} Texte unverändert.</translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}.</source>
        <translation>Bleibt, weil: {why}; von mehreren solchen Texten: {then}.</translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}. {n} text left alone.</source>
        <translation>Bleibt, weil: {why}; von mehreren solchen Texten: {then}. {n} Text unverändert.</translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}. {n} texts left alone.</source>
        <translation>Bleibt, weil: {why}; von mehreren solchen Texten: {then}. {n} Texte unverändert.</translation>
    </message>
    <message>
        <source>Stop and keep the best so far</source>
        <translation>Anhalten und besten Stand behalten</translation>
    </message>
    <message>
        <source>Stop at once, keep nothing</source>
        <translation>Sofort anhalten, nichts behalten</translation>
    </message>
    <message>
        <source>Stopped at once; nothing was kept.</source>
        <translation>Sofort angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Stopped before anything was learned; nothing was kept.</source>
        <translation>Angehalten, bevor etwas gelernt war; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Stopping: the best so far is measured and saved…</source>
        <translation>Wird angehalten: Der bisher beste Stand wird gemessen und gespeichert…</translation>
    </message>
    <message>
        <source>Struck through: only on the left.  Underlined: only on the right.</source>
        <translation>Durchgestrichen: nur links.  Unterstrichen: nur rechts.</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>Tabellen und Daten</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Alle fremden übernehmen</translation>
    </message>
    <message>
        <source>Take it out of the list of clusters and of all counts</source>
        <translation>Aus der Liste der Gruppen und allen Zählungen nehmen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Teach again</source>
        <translation>Noch einmal anlernen</translation>
    </message>
    <message>
        <source>Teach another</source>
        <translation>Weiteren anlernen</translation>
    </message>
    <message>
        <source>Teach one</source>
        <translation>Einen anlernen</translation>
    </message>
    <message>
        <source>Teaches each text to find its partner among all others; other pairs are not used.</source>
        <translation>Lehrt jeden Text, seinen Partner unter allen anderen zu finden; andere Paare werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Teaching ended without a result.</source>
        <translation>Das Anlernen endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Teaching has ended.</source>
        <translation>Das Anlernen ist beendet.</translation>
    </message>
    <message>
        <source>Teaching is done; keep the encoder or discard it.</source>
        <translation>Das Anlernen ist fertig; behalten oder verwerfen Sie den Encoder.</translation>
    </message>
    <message>
        <source>Teaching {share}</source>
        <translation>Anlernen {share}</translation>
    </message>
    <message>
        <source>Teaching “{new_name}”</source>
        <translation>„{new_name}“ wird angelernt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Texts of the reference</source>
        <translation>Texte der Referenz</translation>
    </message>
    <message>
        <source>Texts that differ in a number, date, negation or name stay (K)</source>
        <translation>Texte bleiben, die sich in Zahl, Datum, Verneinung oder Name unterscheiden (K)</translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <translation>Die NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>The answer appears here as soon as there is text on both sides.</source>
        <translation>Die Antwort erscheint hier, sobald auf beiden Seiten Text steht.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>The best of {states} states was chosen on these pairs; expect slightly lower figures on new ones.</source>
        <translation>Der beste von {states} Ständen wurde an diesen Paaren gewählt; erwarten Sie an neuen etwas niedrigere Werte.</translation>
    </message>
    <message>
        <source>The best {n} of {states} states were chosen on these pairs; expect slightly lower figures on new ones.</source>
        <translation>Die besten {n} von {states} Ständen wurden an diesen Paaren gewählt; erwarten Sie an neuen etwas niedrigere Werte.</translation>
    </message>
    <message>
        <source>The chosen encoder was made for English and misses much of it.</source>
        <translation>Der gewählte Encoder ist für Englisch gemacht und übersieht hier vieles.</translation>
    </message>
    <message>
        <source>The complete source code of exactly these versions is published by the Qt Project:

{sources}/qt/{series}/{qt}/single/

{sources}/QtForPython/pyside6/PySide6-{pyside}-src/

That of every other library is at the address that “Made with” shows beside it, or, if its version is one of Debian&apos;s, in Debian&apos;s archive under that name and version.

If it is no longer available there, whoever gave you this copy of Dittograph will provide it to you, and to anyone else who has the copy, for at least three years from that day, for no more than the cost of sending it. Ask where you got Dittograph.</source>
        <translation>Den vollständigen Quelltext genau dieser Versionen veröffentlicht das Qt-Projekt:

{sources}/qt/{series}/{qt}/single/

{sources}/QtForPython/pyside6/PySide6-{pyside}-src/

Der Quelltext jeder anderen Bibliothek liegt unter der Adresse, die unter „Bestandteile“ neben ihr steht, oder, wenn ihre Version von Debian stammt, in Debians Archiv unter diesem Namen und dieser Version.

Ist er dort nicht mehr verfügbar, so stellt ihn, wer Ihnen diese Kopie von Dittograph gegeben hat, Ihnen und allen anderen, die die Kopie haben, mindestens drei Jahre lang von jenem Tag an zur Verfügung, für nicht mehr als die Kosten des Versands. Fragen Sie dort, wo Sie Dittograph erhalten haben.</translation>
    </message>
    <message>
        <source>The decisions of a project (open one first)</source>
        <translation>Die Entscheidungen eines Projekts (öffnen Sie erst eines)</translation>
    </message>
    <message>
        <source>The decisions of “{stem}”</source>
        <translation>Die Entscheidungen von „{stem}“</translation>
    </message>
    <message>
        <source>The encoder does not learn from these pairs.</source>
        <translation>Aus diesen Paaren lernt der Encoder nicht.</translation>
    </message>
    <message>
        <source>The encoder is still loading; the answer comes when it is ready.</source>
        <translation>Der Encoder wird noch geladen; die Antwort kommt, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>The engine has given an answer of another version; close Dittograph and open it.</source>
        <translation>Der Rechenkern hat in einer anderen Version geantwortet; schließen Sie Dittograph und öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>The engine is busy; this is done as soon as it is free.</source>
        <translation>Der Rechenkern ist beschäftigt; dies geschieht, sobald er frei ist.</translation>
    </message>
    <message>
        <source>The engine is running again; what it had not finished when it stopped is still waiting.</source>
        <translation>Der Rechenkern läuft wieder; was er nicht beendet hatte, wartet noch.</translation>
    </message>
    <message>
        <source>The engine stopped while it was measuring; measure again.</source>
        <translation>Der Rechenkern ist bei der Messung stehen geblieben; messen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The engine stopped while it was teaching, so nothing was learned; start again.</source>
        <translation>Der Rechenkern ist beim Anlernen stehen geblieben, daher wurde nichts gelernt; starten Sie neu.</translation>
    </message>
    <message>
        <source>The engine stopped; the encoder is still there, so choose again.</source>
        <translation>Der Rechenkern ist stehen geblieben; der Encoder ist noch da, wählen Sie also noch einmal.</translation>
    </message>
    <message>
        <source>The engine, which reads and compares the texts, cannot be started.</source>
        <translation>Der Rechenkern, der die Texte liest und vergleicht, kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The engine, which reads and compares the texts, has stopped; perhaps the memory of this computer ran out.</source>
        <translation>Der Rechenkern, der die Texte liest und vergleicht, ist stehen geblieben; vielleicht war der Speicher dieses Computers erschöpft.</translation>
    </message>
    <message>
        <source>The first text</source>
        <translation>Der erste Text</translation>
    </message>
    <message>
        <source>The highest of four ways to compare vectors: cosine, dot product and two distances.</source>
        <translation>Der höchste Wert aus vier Arten, Vektoren zu vergleichen: Kosinus, Skalarprodukt und zwei Abstände.</translation>
    </message>
    <message>
        <source>The last line on the left has no partner and is left out.</source>
        <translation>Die letzte Zeile links hat keinen Partner und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The last line on the right has no partner and is left out.</source>
        <translation>Die letzte Zeile rechts hat keinen Partner und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The last text</source>
        <translation>Der letzte Text</translation>
    </message>
    <message>
        <source>The last {n} lines on the left have no partner and are left out.</source>
        <translation>Die letzten {n} Zeilen links haben keinen Partner und werden ausgelassen.</translation>
    </message>
    <message>
        <source>The last {n} lines on the right have no partner and are left out.</source>
        <translation>Die letzten {n} Zeilen rechts haben keinen Partner und werden ausgelassen.</translation>
    </message>
    <message>
        <source>The learning rate must be a number such as 0.00002.</source>
        <translation>Die Lernrate muss eine Zahl sein wie 0.00002.</translation>
    </message>
    <message>
        <source>The left list has {left:,} lines and the right one {right:,}.</source>
        <translation>Die linke Liste hat {left:,} Zeilen, die rechte {right:,}.</translation>
    </message>
    <message>
        <source>The licence of Dittograph</source>
        <translation>Die Lizenz von Dittograph</translation>
    </message>
    <message>
        <source>The list of components cannot be read (something unexpected went wrong); reinstall Dittograph.</source>
        <translation>Die Liste der Komponenten ist nicht lesbar (etwas Unerwartetes ist schiefgegangen); installieren Sie Dittograph neu.</translation>
    </message>
    <message>
        <source>The list that you pasted has not been fully scanned, and closing now loses it.</source>
        <translation>Die eingefügte Liste ist nicht vollständig durchsucht; wenn Sie jetzt schließen, geht sie verloren.</translation>
    </message>
    <message>
        <source>The longest text</source>
        <translation>Der längste Text</translation>
    </message>
    <message>
        <source>The most complete table row</source>
        <translation>Die vollständigste Tabellenzeile</translation>
    </message>
    <message>
        <source>The nearest {entries:,} of {texts}.</source>
        <translation>Die nächsten {entries:,} ({texts} insgesamt).</translation>
    </message>
    <message>
        <source>The one that contains the other, or comes first</source>
        <translation>Das, welches das andere enthält oder zuerst kommt</translation>
    </message>
    <message>
        <source>The original encoder is not changed; the new one is a copy.</source>
        <translation>Der ursprüngliche Encoder wird nicht verändert; der neue ist eine Kopie.</translation>
    </message>
    <message>
        <source>The picture leaves out {n} document that shares least.</source>
        <translation>Im Bild fehlt {n} Dokument, das am wenigsten gemeinsam hat.</translation>
    </message>
    <message>
        <source>The picture leaves out {n} documents that share least.</source>
        <translation>Im Bild fehlen {n} Dokumente, die am wenigsten gemeinsam haben.</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>Der Prozessor (CPU)</translation>
    </message>
    <message>
        <source>The reference has nothing of these documents at this line.</source>
        <translation>Bei dieser Linie hat die Referenz nichts von diesen Dokumenten.</translation>
    </message>
    <message>
        <source>The rules change nothing.</source>
        <translation>Die Regeln ändern nichts.</translation>
    </message>
    <message>
        <source>The same seed draws the same pairs in the same order.</source>
        <translation>Derselbe Startwert zieht dieselben Paare in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The same the other way (D)</source>
        <translation>Dasselbe umgekehrt (D)</translation>
    </message>
    <message>
        <source>The scan is done.</source>
        <translation>Der Durchlauf ist fertig.</translation>
    </message>
    <message>
        <source>The shortest text</source>
        <translation>Der kürzeste Text</translation>
    </message>
    <message>
        <source>The source code</source>
        <translation>Der Quelltext</translation>
    </message>
    <message>
        <source>The text of this licence did not come with the component.</source>
        <translation>Der Text dieser Lizenz lag der Komponente nicht bei.</translation>
    </message>
    <message>
        <source>The texts above are also compared with these; these are not compared with one another.</source>
        <translation>Die Texte oben werden auch mit diesen verglichen; diese nicht untereinander.</translation>
    </message>
    <message>
        <source>The threshold with the best balance of right when joined and found. In brackets: its 95 % confidence interval; a wide one means that more judged pairs are needed.</source>
        <translation>Die Schwelle mit dem besten Gleichgewicht aus „richtig, wenn verbunden“ und „gefunden“. In Klammern ihr 95-%-Konfidenzintervall; ein weites heißt, dass mehr beurteilte Paare nötig sind.</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>Die beiden Texte nebeneinander</translation>
    </message>
    <message>
        <source>The window is made with Qt {qt} and PySide6 {pyside} (with shiboken6), both built from their unmodified sources and loaded as shared libraries, under the GNU Lesser General Public License, version 3. Its text, and that of the GNU General Public License which it builds on, are under “Made with”. A package may leave out what only a debugger reads in them.

Dittograph itself has the MIT licence. You may modify it, and reverse engineer it to debug your own changes to Qt.</source>
        <translation>Das Fenster ist mit Qt {qt} und PySide6 {pyside} (samt shiboken6) gemacht, beide aus ihrem unveränderten Quelltext gebaut und als gemeinsam genutzte Bibliotheken geladen, unter der GNU Lesser General Public License, Version 3. Ihr Text und der der GNU General Public License, auf der sie aufbaut, stehen unter „Bestandteile“. Ein Paket darf auslassen, was darin nur ein Debugger liest.

Dittograph selbst hat die MIT-Lizenz. Sie dürfen es verändern und zurückentwickeln, um Ihre eigenen Änderungen an Qt auf Fehler zu prüfen.</translation>
    </message>
    <message>
        <source>The worst errors of “{name}”</source>
        <translation>Die schlimmsten Fehler von „{name}“</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Then paste it into a spreadsheet</source>
        <translation>Dann in eine Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>There are no pairs to measure with yet.</source>
        <translation>Es gibt noch keine Paare zum Messen.</translation>
    </message>
    <message>
        <source>There are not enough pairs yet; see above.</source>
        <translation>Es gibt noch nicht genug Paare; siehe oben.</translation>
    </message>
    <message>
        <source>There is no other text.</source>
        <translation>Es gibt keinen anderen Text.</translation>
    </message>
    <message>
        <source>There is nothing here that Dittograph can read.</source>
        <translation>Hier ist nichts, was Dittograph lesen kann.</translation>
    </message>
    <message>
        <source>There were too many pairs to keep, so only those with a similarity of at least {floor:.2f} are listed.</source>
        <translation>Es gab zu viele Paare, um alle zu behalten; aufgelistet sind nur die mit einer Ähnlichkeit von mindestens {floor:.2f}.</translation>
    </message>
    <message>
        <source>These clusters have so many texts that setting all of them apart would take minutes; choose fewer clusters.</source>
        <translation>Diese Gruppen haben so viele Texte, dass es Minuten dauern würde, alle zu trennen; wählen Sie weniger Gruppen.</translation>
    </message>
    <message>
        <source>This cannot be handed to the engine ({error}), so nothing was done.</source>
        <translation>Der Auftrag konnte dem Rechenkern nicht übergeben werden ({error}); daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>Those the encoder was made for</source>
        <translation>Die, für die der Encoder gemacht ist</translation>
    </message>
    <message>
        <source>Through an index (faster for very many texts)</source>
        <translation>Über einen Index (schneller bei sehr vielen Texten)</translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation>Kreuzen Sie mindestens einen Encoder an.</translation>
    </message>
    <message>
        <source>Tick at least one rule.</source>
        <translation>Kreuzen Sie mindestens eine Regel an.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Took over {decisions} from “{project}”; undo takes them all back.</source>
        <translation>{decisions} aus „{project}“ übernommen; Rückgängig nimmt alle zurück.</translation>
    </message>
    <message>
        <source>Training loss; lower is better.</source>
        <translation>Trainingsverlust; niedriger ist besser.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Beispielsammlung ausprobieren</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Turn off the network: everything still works, for as long as you like.</source>
        <translation>Schalten Sie das Netzwerk aus: Alles funktioniert weiterhin, solange Sie möchten.</translation>
    </message>
    <message>
        <source>Turns texts into numbers so that they can be compared.</source>
        <translation>Verwandelt Texte in Zahlen, damit sie sich vergleichen lassen.</translation>
    </message>
    <message>
        <source>Two lists, line by line</source>
        <translation>Zwei Listen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Zwei Texte</translation>
    </message>
    <message>
        <source>Type or paste a list here, one entry per line.</source>
        <translation>Schreiben Sie hier eine Liste, oder fügen Sie eine ein: ein Eintrag je Zeile.</translation>
    </message>
    <message>
        <source>Type or paste the first text here.</source>
        <translation>Schreiben Sie hier den ersten Text, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Type or paste the second text here.</source>
        <translation>Schreiben Sie hier den zweiten Text, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Use the one for other languages</source>
        <translation>Den für andere Sprachen verwenden</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Den üblichen verwenden</translation>
    </message>
    <message>
        <source>Using your own build of Qt</source>
        <translation>Ihr eigenes Qt verwenden</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version, system and libraries, for support</source>
        <translation>Version, System und Bibliotheken, für den Support</translation>
    </message>
    <message>
        <source>Vertical: right when joined. Horizontal: found.</source>
        <translation>Senkrecht: richtig, wenn verbunden. Waagerecht: gefunden.</translation>
    </message>
    <message>
        <source>Vertical: similarity. Horizontal: rating.</source>
        <translation>Senkrecht: Ähnlichkeit. Waagerecht: Bewertung.</translation>
    </message>
    <message>
        <source>Waiting for the first figure.</source>
        <translation>Wartet auf den ersten Wert.</translation>
    </message>
    <message>
        <source>Web pages and e-books</source>
        <translation>Webseiten und E-Books</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>Weighing evidence</source>
        <translation>Belege werden abgewogen</translation>
    </message>
    <message>
        <source>Western (DOS, cp437)</source>
        <translation>Westlich (DOS, cp437)</translation>
    </message>
    <message>
        <source>Western (DOS, cp850)</source>
        <translation>Westlich (DOS, cp850)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Westlich (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Westlich (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Macintosh)</source>
        <translation>Westlich (Macintosh)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
        <source>What differs, word by word</source>
        <translation>Was sich unterscheidet, Wort für Wort</translation>
    </message>
    <message>
        <source>What else says this?</source>
        <translation>Was sagt dasselbe?</translation>
    </message>
    <message>
        <source>What else says “{quoted}”</source>
        <translation>Was sonst sagt „{quoted}“?</translation>
    </message>
    <message>
        <source>What is left alone</source>
        <translation>Was unverändert bleibt</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Was verwendet wird</translation>
    </message>
    <message>
        <source>What stands around the text: the navigation of web pages, the headers, footers and page numbers of documents.</source>
        <translation>Was um den Text herum steht: die Navigation von Webseiten, Kopf- und Fußzeilen und Seitenzahlen von Dokumenten.</translation>
    </message>
    <message>
        <source>What such a file looks like</source>
        <translation>Wie eine solche Datei aussieht</translation>
    </message>
    <message>
        <source>What the rules would do</source>
        <translation>Was die Regeln täten</translation>
    </message>
    <message>
        <source>What to learn from the pairs</source>
        <translation>Was aus den Paaren gelernt wird</translation>
    </message>
    <message>
        <source>What to scan</source>
        <translation>Was durchsucht wird</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What will not be read, and why</source>
        <translation>Was nicht gelesen wird, und warum</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When judging: back one pair</source>
        <translation>Beim Beurteilen: ein Paar zurück</translation>
    </message>
    <message>
        <source>When judging: different</source>
        <translation>Beim Beurteilen: verschieden</translation>
    </message>
    <message>
        <source>When judging: not sure</source>
        <translation>Beim Beurteilen: unsicher</translation>
    </message>
    <message>
        <source>When judging: the same</source>
        <translation>Beim Beurteilen: gleich</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where are the files now?</source>
        <translation>Wo sind die Dateien jetzt?</translation>
    </message>
    <message>
        <source>Where the texts differ</source>
        <translation>Wo sich die Texte unterscheiden</translation>
    </message>
    <message>
        <source>Where the texts differ; click to go there</source>
        <translation>Wo sich die Texte unterscheiden; klicken, um dorthin zu springen</translation>
    </message>
    <message>
        <source>Where your data is stored</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>Whether pairs rated higher are also more similar, whatever the distances; 1 is perfect.</source>
        <translation>Ob höher bewertete Paare auch ähnlicher sind, gleich in welchem Abstand; 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Whether the similarity rises in step with the rating; 1 is perfect.</source>
        <translation>Ob die Ähnlichkeit im selben Maß wie die Bewertung steigt; 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Which clusters are shown</source>
        <translation>Welche Gruppen angezeigt werden</translation>
    </message>
    <message>
        <source>While it learns</source>
        <translation>Während er lernt</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Ganze Dateien</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With the network on, open the Activity Monitor, “Network”, while a scan runs: Dittograph has sent and received nothing.</source>
        <translation>Öffnen Sie bei eingeschaltetem Netzwerk die Aktivitätsanzeige, „Netzwerk“, während eines Durchlaufs: Dittograph hat nichts gesendet und nichts empfangen.</translation>
    </message>
    <message>
        <source>With the network on, open the Resource Monitor, “Network”, while a scan runs: Dittograph is not in the list.</source>
        <translation>Öffnen Sie bei eingeschaltetem Netzwerk den Ressourcenmonitor, „Netzwerk“, während eines Durchlaufs: Dittograph steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <source>Word processing</source>
        <translation>Textverarbeitung</translation>
    </message>
    <message>
        <source>Words put before each text</source>
        <translation>Wörter vor jedem Text</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird ermittelt…</translation>
    </message>
    <message>
        <source>Wrongly joined</source>
        <translation>Falsch verbunden</translation>
    </message>
    <message>
        <source>Wrote {decisions} to {name}. It holds no texts; a colleague who has the same files can merge it.</source>
        <translation>{decisions} in {name} geschrieben. Texte sind nicht darin; jemand mit denselben Dateien kann sie zusammenführen.</translation>
    </message>
    <message>
        <source>XLIFF translations</source>
        <translation>XLIFF-Übersetzungen</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>Ja, verwerfen</translation>
    </message>
    <message>
        <source>Your administrator decides which encoders are available, so you cannot teach one.</source>
        <translation>Ihr Administrator bestimmt, welche Encoder verfügbar sind, daher können Sie keinen anlernen.</translation>
    </message>
    <message>
        <source>Your administrator decides which encoders are available.</source>
        <translation>Ihr Administrator bestimmt, welche Encoder verfügbar sind.</translation>
    </message>
    <message>
        <source>Your administrator has set the encoder, so you cannot scan with “{name}” here; ask for it if it serves you better.</source>
        <translation>Ihr Administrator hat den Encoder festgelegt, daher können Sie hier nicht mit „{name}“ durchsuchen; fragen Sie nach ihm, wenn er für Sie besser ist.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a fact differs</source>
        <translation>eine Angabe weicht ab</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a part of the text</source>
        <translation>ein Teil des Textes</translation>
    </message>
    <message>
        <source>a person said that it is not the same</source>
        <translation>jemand hat gesagt, dass er nicht dasselbe ist</translation>
    </message>
    <message>
        <source>a person said that the texts are not the same</source>
        <translation>jemand hat gesagt, dass die Texte nicht dasselbe sind</translation>
    </message>
    <message>
        <source>a person said that they are not the same</source>
        <translation>jemand hat gesagt, dass sie nicht dasselbe sind</translation>
    </message>
    <message>
        <source>a scan is running</source>
        <translation>ein Durchlauf ist im Gange</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>ein Zeichen</translation>
    </message>
    <message>
        <source>a text of {source}</source>
        <translation>ein Text aus {source}</translation>
    </message>
    <message>
        <source>a word that the encoder cannot read</source>
        <translation>ein Wort, das der Encoder nicht lesen kann</translation>
    </message>
    <message>
        <source>a “not”</source>
        <translation>ein „nicht“</translation>
    </message>
    <message>
        <source>about {share} of the pairs</source>
        <translation>etwa {share} der Paare</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>after {epoch:.2g} rounds: loss {loss:.4f}</source>
        <translation>nach {epoch:.2g} Runden: Verlust {loss:.4f}</translation>
    </message>
    <message>
        <source>after {epoch:.2g} rounds: {name} {score:.3f}</source>
        <translation>nach {epoch:.2g} Runden: {name} {score:.3f}</translation>
    </message>
    <message>
        <source>all text files</source>
        <translation>alle Textdateien</translation>
    </message>
    <message>
        <source>all {clusters}</source>
        <translation>alle ({clusters})</translation>
    </message>
    <message>
        <source>an encoder is being taught</source>
        <translation>ein Encoder wird angelernt</translation>
    </message>
    <message>
        <source>at {threshold:.2f}, {share} of what is joined is right and {found} is found</source>
        <translation>bei {threshold:.2f} ist {share} des Verbundenen richtig und {found} gefunden</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Präzision</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>best {best:.3f}</source>
        <translation>bester: {best:.3f}</translation>
    </message>
    <message>
        <source>best {threshold:.2f}</source>
        <translation>beste: {threshold:.2f}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation>nicht lesbar: {problem}</translation>
    </message>
    <message>
        <source>cell {name}</source>
        <translation>Zelle {name}</translation>
    </message>
    <message>
        <source>chapter “{title}”</source>
        <translation>Kapitel „{title}“</translation>
    </message>
    <message>
        <source>clusters are being built</source>
        <translation>Gruppen werden gebildet</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <source>comes with Dittograph</source>
        <translation>in Dittograph enthalten</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>contrastive loss</source>
        <translation>kontrastiver Verlust</translation>
    </message>
    <message>
        <source>cosine similarity loss</source>
        <translation>Kosinus-Ähnlichkeitsverlust</translation>
    </message>
    <message>
        <source>data that can be computed again; safe to delete at any time</source>
        <translation>Daten, die sich neu berechnen lassen; jederzeit gefahrlos zu löschen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>differs in {facts}</source>
        <translation>Unterschied: {facts}</translation>
    </message>
    <message>
        <source>drop everything shared from {n} document</source>
        <translation>alles Gemeinsame aus {n} Dokument verwerfen</translation>
    </message>
    <message>
        <source>drop everything shared from {n} documents</source>
        <translation>alles Gemeinsame aus {n} Dokumenten verwerfen</translation>
    </message>
    <message>
        <source>drop what repeats in {n} document</source>
        <translation>Wiederholungen in {n} Dokument verwerfen</translation>
    </message>
    <message>
        <source>drop what repeats in {n} documents</source>
        <translation>Wiederholungen in {n} Dokumenten verwerfen</translation>
    </message>
    <message>
        <source>drop {n} text</source>
        <translation>{n} Text verwerfen</translation>
    </message>
    <message>
        <source>drop {n} text that the reference has</source>
        <translation>{n} Text verwerfen, den die Referenz hat</translation>
    </message>
    <message>
        <source>drop {n} texts</source>
        <translation>{n} Texte verwerfen</translation>
    </message>
    <message>
        <source>drop {n} texts that the reference has</source>
        <translation>{n} Texte verwerfen, die die Referenz hat</translation>
    </message>
    <message>
        <source>dropped {place}</source>
        <translation>{place} verworfen</translation>
    </message>
    <message>
        <source>dropped {texts}</source>
        <translation>{texts} verworfen</translation>
    </message>
    <message>
        <source>electronic books</source>
        <translation>E-Books</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>encoders are being measured</source>
        <translation>Encoder werden gemessen</translation>
    </message>
    <message>
        <source>encoders that you taught</source>
        <translation>Encoder, die Sie angelernt haben</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>fits your pairs</source>
        <translation>passt zu Ihren Paaren</translation>
    </message>
    <message>
        <source>folder, {n} file</source>
        <translation>Ordner, {n} Datei</translation>
    </message>
    <message>
        <source>folder, {n} files</source>
        <translation>Ordner, {n} Dateien</translation>
    </message>
    <message>
        <source>for F1</source>
        <translation>für F1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>from the Hugging Face cache</source>
        <translation>aus dem Hugging-Face-Zwischenspeicher</translation>
    </message>
    <message>
        <source>go back to the beginning</source>
        <translation>zum Anfang zurückkehren</translation>
    </message>
    <message>
        <source>go back to “{what}”</source>
        <translation>zurückkehren zu „{what}“</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>it comes first</source>
        <translation>er kommt zuerst</translation>
    </message>
    <message>
        <source>it comes first, and the rules find no other difference</source>
        <translation>er kommt zuerst, und die Regeln finden sonst keinen Unterschied</translation>
    </message>
    <message>
        <source>it comes last</source>
        <translation>er kommt zuletzt</translation>
    </message>
    <message>
        <source>it differs least from the others</source>
        <translation>er hat die wenigsten Unterschiede zu den anderen</translation>
    </message>
    <message>
        <source>it is muted</source>
        <translation>er ist ausgeblendet</translation>
    </message>
    <message>
        <source>it is similar only by way of other texts</source>
        <translation>er ist nur über andere Texte ähnlich</translation>
    </message>
    <message>
        <source>it is the longest</source>
        <translation>er ist der längste</translation>
    </message>
    <message>
        <source>it is the shortest</source>
        <translation>er ist der kürzeste</translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation>er wurde vorher behalten</translation>
    </message>
    <message>
        <source>its file was changed last</source>
        <translation>seine Datei wurde zuletzt geändert</translation>
    </message>
    <message>
        <source>its other texts are in the reference, which no rule prefers</source>
        <translation>ihre anderen Texte sind in der Referenz, die keine Regel vorzieht</translation>
    </message>
    <message>
        <source>its row has the most cells filled</source>
        <translation>in seiner Zeile sind die meisten Zellen gefüllt</translation>
    </message>
    <message>
        <source>its source comes first</source>
        <translation>seine Quelle kommt zuerst</translation>
    </message>
    <message>
        <source>its source comes first in your order</source>
        <translation>seine Quelle kommt in Ihrer Reihenfolge zuerst</translation>
    </message>
    <message>
        <source>its texts are muted</source>
        <translation>ihre Texte sind ausgeblendet</translation>
    </message>
    <message>
        <source>keep both of {n} pair of documents</source>
        <translation>{n} Dokumentpaar: beide behalten</translation>
    </message>
    <message>
        <source>keep both of {n} pairs of documents</source>
        <translation>{n} Dokumentpaare: beide behalten</translation>
    </message>
    <message>
        <source>keep by rules in {n} cluster</source>
        <translation>in {n} Gruppe nach Regeln behalten</translation>
    </message>
    <message>
        <source>keep by rules in {n} clusters</source>
        <translation>in {n} Gruppen nach Regeln behalten</translation>
    </message>
    <message>
        <source>keep {n} text</source>
        <translation>{n} Text behalten</translation>
    </message>
    <message>
        <source>keep {n} texts</source>
        <translation>{n} Texte behalten</translation>
    </message>
    <message>
        <source>kept {place}</source>
        <translation>{place} behalten</translation>
    </message>
    <message>
        <source>kept {place} and dropped {n} other</source>
        <translation>{place} behalten und {n} anderen verworfen</translation>
    </message>
    <message>
        <source>kept {place} and dropped {n} others</source>
        <translation>{place} behalten und {n} andere verworfen</translation>
    </message>
    <message>
        <source>kept {texts}</source>
        <translation>{texts} behalten</translation>
    </message>
    <message>
        <source>labelled different</source>
        <translation>als verschieden gekennzeichnet</translation>
    </message>
    <message>
        <source>labelled the same</source>
        <translation>als gleich gekennzeichnet</translation>
    </message>
    <message>
        <source>line {n:,}</source>
        <translation>Zeile {n:,}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>lange Texte</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>may be a duplicate again</source>
        <translation>wieder mögliches Duplikat</translation>
    </message>
    <message>
        <source>may be a duplicate again: texts that are gone</source>
        <translation>wieder mögliches Duplikat: Texte, die nicht mehr da sind</translation>
    </message>
    <message>
        <source>may be a duplicate again: “{text}”</source>
        <translation>wieder mögliches Duplikat: „{text}“</translation>
    </message>
    <message>
        <source>mean reciprocal rank</source>
        <translation>mittlerer reziproker Rang</translation>
    </message>
    <message>
        <source>mixed units</source>
        <translation>gemischte Einheiten</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>nach unten verschoben</translation>
    </message>
    <message>
        <source>moved here from above</source>
        <translation>von oben hierher verschoben</translation>
    </message>
    <message>
        <source>moved here from below</source>
        <translation>von unten hierher verschoben</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>nach oben verschoben</translation>
    </message>
    <message>
        <source>multiple negatives ranking loss</source>
        <translation>Rangverlust mit mehreren Gegenbeispielen</translation>
    </message>
    <message>
        <source>mute {n} text</source>
        <translation>{n} Text ausblenden</translation>
    </message>
    <message>
        <source>mute {n} texts</source>
        <translation>{n} Texte ausblenden</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>muted everywhere</source>
        <translation>überall ausgeblendet</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>near-identical</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>negations</source>
        <translation>Verneinungen</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>keine Entscheidungen</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>no other text of the cluster can</source>
        <translation>kein anderer Text der Gruppe kann bleiben</translation>
    </message>
    <message>
        <source>no pair is missing</source>
        <translation>kein Paar fehlt</translation>
    </message>
    <message>
        <source>no text can stay for it</source>
        <translation>kein Text kann an seiner Stelle bleiben</translation>
    </message>
    <message>
        <source>none chosen; drop one here</source>
        <translation>keine gewählt; hier eine ablegen</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <translation>kein Duplikat</translation>
    </message>
    <message>
        <source>not duplicates: {n} pair of documents</source>
        <translation>keine Duplikate: {n} Dokumentpaar</translation>
    </message>
    <message>
        <source>not duplicates: {n} pairs of documents</source>
        <translation>keine Duplikate: {n} Dokumentpaare</translation>
    </message>
    <message>
        <source>nothing else can go for it</source>
        <translation>nichts anderes kann an seiner Stelle entfallen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>of the documents, and in {least} or more; copies count once</source>
        <translation>der Dokumente, und in {least} oder mehr; Kopien zählen einmal</translation>
    </message>
    <message>
        <source>opposite words</source>
        <translation>gegensätzliche Wörter</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>page {n:,}</source>
        <translation>Seite {n:,}</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>paragraph {n:,}</source>
        <translation>Absatz {n:,}</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>partner found</source>
        <translation>Partner gefunden</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>pasted lists</source>
        <translation>eingefügte Listen</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>rank agreement</source>
        <translation>Rangübereinstimmung</translation>
    </message>
    <message>
        <source>rated {rating:.2f}</source>
        <translation>bewertet mit {rating:.2f}</translation>
    </message>
    <message>
        <source>rated {rating:.2f} of 1</source>
        <translation>bewertet mit {rating:.2f} von 1</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>reads {max_tokens:,} tokens</source>
        <translation>liest {max_tokens:,} Token</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>regrouping after teaching</source>
        <translation>neue Gruppen nach dem Anlernen</translation>
    </message>
    <message>
        <source>right when joined</source>
        <translation>richtig, wenn verbunden</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>roles exchanged</source>
        <translation>vertauschte Rollen</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>row {n:,}</source>
        <translation>Zeile {n:,}</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>scans that you have not saved elsewhere</source>
        <translation>Durchläufe, die Sie nicht anderswo gespeichert haben</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>Blatt „{name}“</translation>
    </message>
    <message>
        <source>show {n} text again</source>
        <translation>{n} Text wieder einblenden</translation>
    </message>
    <message>
        <source>show {n} texts again</source>
        <translation>{n} Texte wieder einblenden</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>similarity {similarity}</source>
        <translation>Ähnlichkeit {similarity}</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>table, {n} row</source>
        <translation>Tabelle, {n} Zeile</translation>
    </message>
    <message>
        <source>table, {n} rows</source>
        <translation>Tabelle, {n} Zeilen</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>the last answer</source>
        <translation>die letzte Antwort</translation>
    </message>
    <message>
        <source>the mean of these {kept} is kept: {best:.3f}</source>
        <translation>das Mittel dieser {kept} bleibt: {best:.3f}</translation>
    </message>
    <message>
        <source>the other texts are in the reference</source>
        <translation>die anderen Texte sind in der Referenz</translation>
    </message>
    <message>
        <source>the reference has it</source>
        <translation>die Referenz hat ihn</translation>
    </message>
    <message>
        <source>the texts are muted</source>
        <translation>die Texte sind ausgeblendet</translation>
    </message>
    <message>
        <source>the texts are similar only by way of others</source>
        <translation>die Texte sind nur über andere ähnlich</translation>
    </message>
    <message>
        <source>the {selected:,} selected</source>
        <translation>die {selected:,} ausgewählten</translation>
    </message>
    <message>
        <source>the {view:,} that match the filter</source>
        <translation>die {view:,}, auf die der Filter passt</translation>
    </message>
    <message>
        <source>they are similar only by way of other texts</source>
        <translation>sie sind nur über andere Texte ähnlich</translation>
    </message>
    <message>
        <source>today, {then:%H:%M}</source>
        <translation>heute, {then:%H:%M}</translation>
    </message>
    <message>
        <source>translation memories</source>
        <translation>Übersetzungsspeicher</translation>
    </message>
    <message>
        <source>translations of programs (PO)</source>
        <translation>Programmübersetzungen (PO)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>unmark {n} text</source>
        <translation>Markierung von {n} Text aufheben</translation>
    </message>
    <message>
        <source>unmark {n} texts</source>
        <translation>Markierung von {n} Texten aufheben</translation>
    </message>
    <message>
        <source>unmarked {place}</source>
        <translation>Markierung aufgehoben: {place}</translation>
    </message>
    <message>
        <source>unmarked {texts}</source>
        <translation>Markierung aufgehoben: {texts}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>weakest link {similarity}</source>
        <translation>schwächste Verbindung {similarity}</translation>
    </message>
    <message>
        <source>weakest {similarity}</source>
        <translation>kleinste {similarity}</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>who does what</source>
        <translation>wer was tut</translation>
    </message>
    <message>
        <source>who does what to whom</source>
        <translation>wer wem was tut</translation>
    </message>
    <message>
        <source>whole files</source>
        <translation>ganze Dateien</translation>
    </message>
    <message>
        <source>with full precision (32 bit)</source>
        <translation>mit voller Genauigkeit (32 Bit)</translation>
    </message>
    <message>
        <source>with half precision (bf16)</source>
        <translation>mit halber Genauigkeit (bf16)</translation>
    </message>
    <message>
        <source>with half precision (fp16)</source>
        <translation>mit halber Genauigkeit (fp16)</translation>
    </message>
    <message>
        <source>with unknown precision</source>
        <translation>mit unbekannter Genauigkeit</translation>
    </message>
    <message>
        <source>words that the encoder cannot read</source>
        <translation>Wörter, die der Encoder nicht lesen kann</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>your choices, and the list of recent projects</source>
        <translation>Ihre Einstellungen und die Liste der letzten Projekte</translation>
    </message>
    <message>
        <source>zip archives</source>
        <translation>ZIP-Archive</translation>
    </message>
    <message>
        <source>{apart:,} “not a duplicate”</source>
        <translation>{apart:,} „kein Duplikat“</translation>
    </message>
    <message>
        <source>{busy}; add the folder when that is done.</source>
        <translation>{busy}; fügen Sie den Ordner hinzu, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{busy}; the answer comes when that is done.</source>
        <translation>{busy}; die Antwort kommt, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{busy}; the measuring starts by itself when that is done.</source>
        <translation>{busy}; die Messung startet von selbst, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{busy}; the scan starts when that is done.</source>
        <translation>{busy}; der Durchlauf startet, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{busy}; the search follows by itself.</source>
        <translation>{busy}; die Suche folgt von selbst.</translation>
    </message>
    <message>
        <source>{busy}; the teaching starts by itself when that is done.</source>
        <translation>{busy}; das Anlernen startet von selbst, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{clusters} · {texts} · {identical:,} identical · {flagged:,} flagged</source>
        <translation>{clusters} · {texts} · {identical:,} identisch · {flagged:,} mit Hinweis</translation>
    </message>
    <message>
        <source>{count:,.0f} million</source>
        <translation>{count:,.0f} Millionen</translation>
    </message>
    <message>
        <source>{count:,} of {every:,} clusters</source>
        <translation>{count:,} von {every:,} Gruppen</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{decided:,} of {clusters:,} decided</source>
        <translation>{decided:,} von {clusters:,} entschieden</translation>
    </message>
    <message>
        <source>{differing:,} would stay because {facts} differ.</source>
        <translation>{differing:,} blieben: {facts} weichen ab.</translation>
    </message>
    <message>
        <source>{dimension:,} dimensions</source>
        <translation>{dimension:,} Dimensionen</translation>
    </message>
    <message>
        <source>{documents} that repeat each other</source>
        <translation>{documents}, die einander wiederholen</translation>
    </message>
    <message>
        <source>{done:,} files</source>
        <translation>{done:,} Dateien</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} files</source>
        <translation>{done:,} von {total:,} Dateien</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>{encoder} taught</source>
        <translation>{encoder}, angelernt</translation>
    </message>
    <message>
        <source>{encoder} taught on {pairs}</source>
        <translation>{encoder}, angelernt mit {pairs}</translation>
    </message>
    <message>
        <source>{encoding}, a guess</source>
        <translation>{encoding}, vermutet</translation>
    </message>
    <message>
        <source>{fact} differs</source>
        <translation>{fact} weicht ab</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} and {last} differ</source>
        <translation>{first} und {last} weichen ab</translation>
    </message>
    <message>
        <source>{first} and {more} more languages</source>
        <translation>{first} und {more} weitere Sprachen</translation>
    </message>
    <message>
        <source>{first} contains most of {second}, {count}</source>
        <translation>{first} enthält das meiste von {second}, {count}</translation>
    </message>
    <message>
        <source>{first} contains {second}, {count}</source>
        <translation>{first} enthält {second}, {count}</translation>
    </message>
    <message>
        <source>{gone} Nothing was scanned again yet; restore the missing sources, or go on without them.</source>
        <translation>{gone} Es wurde noch nichts neu durchsucht; stellen Sie die fehlenden Quellen wieder her, oder machen Sie ohne sie weiter.</translation>
    </message>
    <message>
        <source>{gone} Nothing was scanned again; restore the missing sources, or start a new scan.</source>
        <translation>{gone} Es wurde nichts neu durchsucht; stellen Sie die fehlenden Quellen wieder her, oder beginnen Sie einen neuen Durchlauf.</translation>
    </message>
    <message>
        <source>{kept:,} would stay because you kept them.</source>
        <translation>{kept:,} blieben, weil Sie sie behalten haben.</translation>
    </message>
    <message>
        <source>{known:,} of {pairs:,} lines compared</source>
        <translation>{known:,} von {pairs:,} Zeilen verglichen</translation>
    </message>
    <message>
        <source>{minutes} h {rest} min</source>
        <translation>{minutes} h {rest} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{more} more kinds of files</source>
        <translation>{more} weitere Dateiarten</translation>
    </message>
    <message>
        <source>{muted:,} muted</source>
        <translation>{muted:,} ausgeblendet</translation>
    </message>
    <message>
        <source>{n:,} with a remark</source>
        <translation>{n:,} mit Anmerkung</translation>
    </message>
    <message>
        <source>{name} and {more} more</source>
        <translation>{name} und {more} weitere</translation>
    </message>
    <message>
        <source>{name} on {device}</source>
        <translation>{name} auf {device}</translation>
    </message>
    <message>
        <source>{name} · {size} · reads {tokens} of a text</source>
        <translation>{name} · {size} · liest {tokens} eines Textes</translation>
    </message>
    <message>
        <source>{n} cluster</source>
        <translation>{n} Gruppe</translation>
    </message>
    <message>
        <source>{n} cluster: {keep} kept, {drop} dropped.</source>
        <translation>{n} Gruppe: {keep} behalten, {drop} verworfen.</translation>
    </message>
    <message>
        <source>{n} cluster: {keep} would be kept, {drop} would be dropped.</source>
        <translation>{n} Gruppe: {keep} behalten, {drop} verworfen würden.</translation>
    </message>
    <message>
        <source>{n} clusters</source>
        <translation>{n} Gruppen</translation>
    </message>
    <message>
        <source>{n} clusters: {keep} kept, {drop} dropped.</source>
        <translation>{n} Gruppen: {keep} behalten, {drop} verworfen.</translation>
    </message>
    <message>
        <source>{n} clusters: {keep} would be kept, {drop} would be dropped.</source>
        <translation>{n} Gruppen: {keep} behalten, {drop} verworfen würden.</translation>
    </message>
    <message>
        <source>{n} component</source>
        <translation>{n} Komponente</translation>
    </message>
    <message>
        <source>{n} components</source>
        <translation>{n} Komponenten</translation>
    </message>
    <message>
        <source>{n} decided before.</source>
        <translation>{n} vorher entschieden.</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} Entscheidung</translation>
    </message>
    <message>
        <source>{n} decision concerns texts that are not here, or that are only compared against.</source>
        <translation>{n} Entscheidung betrifft Texte, die nicht hier sind oder mit denen nur verglichen wird.</translation>
    </message>
    <message>
        <source>{n} decision contradicts yours. Yours hold, unless you tick a line.</source>
        <translation>{n} Entscheidung widerspricht Ihrer. Ihre gilt, wenn Sie keine Zeile ankreuzen.</translation>
    </message>
    <message>
        <source>{n} decision is the same here already.</source>
        <translation>{n} Entscheidung ist hier bereits dieselbe.</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} Entscheidungen</translation>
    </message>
    <message>
        <source>{n} decisions are the same here already.</source>
        <translation>{n} Entscheidungen sind hier bereits dieselben.</translation>
    </message>
    <message>
        <source>{n} decisions concern texts that are not here, or that are only compared against.</source>
        <translation>{n} Entscheidungen betreffen Texte, die nicht hier sind oder mit denen nur verglichen wird.</translation>
    </message>
    <message>
        <source>{n} decisions contradict yours. Yours hold, unless you tick a line.</source>
        <translation>{n} Entscheidungen widersprechen Ihren. Ihre gelten, wenn Sie keine Zeile ankreuzen.</translation>
    </message>
    <message>
        <source>{n} dimension</source>
        <translation>{n} Dimension</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} Dimensionen</translation>
    </message>
    <message>
        <source>{n} document</source>
        <translation>{n} Dokument</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>{n} Dokumente</translation>
    </message>
    <message>
        <source>{n} dropped as a duplicate</source>
        <translation>{n} als Duplikat verworfen</translation>
    </message>
    <message>
        <source>{n} earlier sentence</source>
        <translation>{n} früherer Satz</translation>
    </message>
    <message>
        <source>{n} earlier sentences</source>
        <translation>{n} frühere Sätze</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <source>{n} equal sentence</source>
        <translation>{n} gleicher Satz</translation>
    </message>
    <message>
        <source>{n} equal sentences</source>
        <translation>{n} gleiche Sätze</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} Datei</translation>
    </message>
    <message>
        <source>{n} file of the same name holds other contents.</source>
        <translation>{n} Datei gleichen Namens hat anderen Inhalt.</translation>
    </message>
    <message>
        <source>{n} file of the system</source>
        <translation>{n} Datei des Systems</translation>
    </message>
    <message>
        <source>{n} file that is read already</source>
        <translation>{n} Datei, die bereits gelesen wird</translation>
    </message>
    <message>
        <source>{n} file to read, {size}: {kinds}</source>
        <translation>{n} Datei zu lesen, {size}: {kinds}</translation>
    </message>
    <message>
        <source>{n} file: the encoding is a guess</source>
        <translation>{n} Datei: Die Kodierung ist vermutet</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <source>{n} files of the same name hold other contents.</source>
        <translation>{n} Dateien gleichen Namens haben anderen Inhalt.</translation>
    </message>
    <message>
        <source>{n} files of the system</source>
        <translation>{n} Dateien des Systems</translation>
    </message>
    <message>
        <source>{n} files that are read already</source>
        <translation>{n} Dateien, die bereits gelesen werden</translation>
    </message>
    <message>
        <source>{n} files to read, {size}: {kinds}</source>
        <translation>{n} Dateien zu lesen, {size}: {kinds}</translation>
    </message>
    <message>
        <source>{n} files: the encoding is a guess</source>
        <translation>{n} Dateien: Die Kodierung ist vermutet</translation>
    </message>
    <message>
        <source>{n} hidden file or folder</source>
        <translation>{n} versteckte Datei oder versteckter Ordner</translation>
    </message>
    <message>
        <source>{n} hidden files or folders</source>
        <translation>{n} versteckte Dateien oder Ordner</translation>
    </message>
    <message>
        <source>{n} judged one by one</source>
        <translation>{n} einzeln beurteilt</translation>
    </message>
    <message>
        <source>{n} judgement</source>
        <translation>{n} Urteil</translation>
    </message>
    <message>
        <source>{n} judgements</source>
        <translation>{n} Urteile</translation>
    </message>
    <message>
        <source>{n} later sentence</source>
        <translation>{n} späterer Satz</translation>
    </message>
    <message>
        <source>{n} later sentences</source>
        <translation>{n} spätere Sätze</translation>
    </message>
    <message>
        <source>{n} left alone because {why}.</source>
        <translation>{n} unverändert, weil: {why}.</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} Zeile</translation>
    </message>
    <message>
        <source>{n} line is blank on one side and left out.</source>
        <translation>{n} Zeile ist auf einer Seite leer und wird ausgelassen.</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>{n} lines are blank on one side and left out.</source>
        <translation>{n} Zeilen sind auf einer Seite leer und werden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} link that leads nowhere</source>
        <translation>{n} Verknüpfung ins Leere</translation>
    </message>
    <message>
        <source>{n} link to a folder that is read already</source>
        <translation>{n} Verknüpfung zu einem Ordner, der bereits gelesen wird</translation>
    </message>
    <message>
        <source>{n} links that lead nowhere</source>
        <translation>{n} Verknüpfungen ins Leere</translation>
    </message>
    <message>
        <source>{n} links to folders that are read already</source>
        <translation>{n} Verknüpfungen zu Ordnern, die bereits gelesen werden</translation>
    </message>
    <message>
        <source>{n} mark</source>
        <translation>{n} Markierung</translation>
    </message>
    <message>
        <source>{n} marked “not a duplicate”</source>
        <translation>{n} als „kein Duplikat“ markiert</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} Markierungen</translation>
    </message>
    <message>
        <source>{n} more pair</source>
        <translation>{n} weiteres Paar</translation>
    </message>
    <message>
        <source>{n} more pairs</source>
        <translation>{n} weitere Paare</translation>
    </message>
    <message>
        <source>{n} more place</source>
        <translation>{n} weitere Fundstelle</translation>
    </message>
    <message>
        <source>{n} more places</source>
        <translation>{n} weitere Fundstellen</translation>
    </message>
    <message>
        <source>{n} pair</source>
        <translation>{n} Paar</translation>
    </message>
    <message>
        <source>{n} pair of documents</source>
        <translation>{n} Dokumentpaar</translation>
    </message>
    <message>
        <source>{n} pair of documents selected</source>
        <translation>{n} Dokumentpaar ausgewählt</translation>
    </message>
    <message>
        <source>{n} pair with graded scores</source>
        <translation>{n} Paar mit abgestuften Werten</translation>
    </message>
    <message>
        <source>{n} pair: {same:,} the same, {different:,} different</source>
        <translation>{n} Paar: {same:,} gleich, {different:,} verschieden</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation>{n} Paare</translation>
    </message>
    <message>
        <source>{n} pairs of documents</source>
        <translation>{n} Dokumentpaare</translation>
    </message>
    <message>
        <source>{n} pairs of documents selected</source>
        <translation>{n} Dokumentpaare ausgewählt</translation>
    </message>
    <message>
        <source>{n} pairs with graded scores</source>
        <translation>{n} Paare mit abgestuften Werten</translation>
    </message>
    <message>
        <source>{n} pairs: {same:,} the same, {different:,} different</source>
        <translation>{n} Paare: {same:,} gleich, {different:,} verschieden</translation>
    </message>
    <message>
        <source>{n} paragraph</source>
        <translation>{n} Absatz</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} Absätze</translation>
    </message>
    <message>
        <source>{n} passage</source>
        <translation>{n} Stelle</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>{n} pipe, device or socket</source>
        <translation>{n} Pipe, Gerät oder Socket</translation>
    </message>
    <message>
        <source>{n} pipes, devices or sockets</source>
        <translation>{n} Pipes, Geräte oder Sockets</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} Zeile</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>{n} sentence</source>
        <translation>{n} Satz</translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation>{n} Sätze</translation>
    </message>
    <message>
        <source>{n} source</source>
        <translation>{n} Quelle</translation>
    </message>
    <message>
        <source>{n} source left out</source>
        <translation>{n} Quelle ausgelassen</translation>
    </message>
    <message>
        <source>{n} source with a remark</source>
        <translation>{n} Quelle mit Anmerkung</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} Quellen</translation>
    </message>
    <message>
        <source>{n} sources left out</source>
        <translation>{n} Quellen ausgelassen</translation>
    </message>
    <message>
        <source>{n} sources with a remark</source>
        <translation>{n} Quellen mit Anmerkung</translation>
    </message>
    <message>
        <source>{n} text</source>
        <translation>{n} Text</translation>
    </message>
    <message>
        <source>{n} text left alone</source>
        <translation>{n} Text unverändert</translation>
    </message>
    <message>
        <source>{n} text of {documents} stands in the reference.</source>
        <translation>{n} Text steht in der Referenz ({documents}).</translation>
    </message>
    <message>
        <source>{n} text that nearly every document has is not counted.</source>
        <translation>{n} Text, den fast jedes Dokument hat, zählt nicht mit.</translation>
    </message>
    <message>
        <source>{n} texts</source>
        <translation>{n} Texte</translation>
    </message>
    <message>
        <source>{n} texts left alone</source>
        <translation>{n} Texte unverändert</translation>
    </message>
    <message>
        <source>{n} texts of {documents} stand in the reference.</source>
        <translation>{n} Texte stehen in der Referenz ({documents}).</translation>
    </message>
    <message>
        <source>{n} texts that nearly every document has are not counted.</source>
        <translation>{n} Texte, die fast jedes Dokument hat, zählen nicht mit.</translation>
    </message>
    <message>
        <source>{n} token</source>
        <translation>{n} Token</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} Token</translation>
    </message>
    <message>
        <source>{one} differs</source>
        <translation>{one} weicht ab</translation>
    </message>
    <message>
        <source>{others} other kinds ({count:,})</source>
        <translation>{others} weitere Arten ({count:,})</translation>
    </message>
    <message>
        <source>{pairs:,} lines copied; paste them into a spreadsheet.</source>
        <translation>{pairs:,} Zeilen kopiert; fügen Sie sie in eine Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>{passages:,} of {of_second:,}</source>
        <translation>{passages:,} von {of_second:,}</translation>
    </message>
    <message>
        <source>{passages} only in {first_name}</source>
        <translation>{passages} nur in {first_name}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} ist nicht lesbar ({strerror}).</translation>
    </message>
    <message>
        <source>{pooling} pooling</source>
        <translation>Pooling: {pooling}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} je Sekunde</translation>
    </message>
    <message>
        <source>{second} is a copy of {first}, {count}</source>
        <translation>{second} ist eine Kopie von {first}, {count}</translation>
    </message>
    <message>
        <source>{second} is nearly a copy of {first}, {count}</source>
        <translation>{second} ist fast eine Kopie von {first}, {count}</translation>
    </message>
    <message>
        <source>{second} says the same as {first}, {count}</source>
        <translation>{second} sagt dasselbe wie {first}, {count}</translation>
    </message>
    <message>
        <source>{second} shares {shared:,} of {every} with {first}</source>
        <translation>{second} hat {shared:,} / {every} mit {first} gemeinsam</translation>
    </message>
    <message>
        <source>{second} shares {shared:,} of {every} with {first}, {same:,} word for word</source>
        <translation>{second} hat {shared:,} / {every} mit {first} gemeinsam, {same:,} Wort für Wort</translation>
    </message>
    <message>
        <source>{shared:,} of {every}</source>
        <translation>{shared:,} / {every}</translation>
    </message>
    <message>
        <source>{shared:,} of {every}, {same:,} word for word</source>
        <translation>{shared:,} / {every}, {same:,} Wort für Wort</translation>
    </message>
    <message>
        <source>{share} of {one} stands in {two}</source>
        <translation>{share} von {one} steht in {two}</translation>
    </message>
    <message>
        <source>{shown:,} found</source>
        <translation>{shown:,} gefunden</translation>
    </message>
    <message>
        <source>{shown} of {many}</source>
        <translation>{shown} von {many}</translation>
    </message>
    <message>
        <source>{source} and {n} more are no longer there.</source>
        <translation>{source} und {n} weitere sind nicht mehr da.</translation>
    </message>
    <message>
        <source>{source} is no longer there.</source>
        <translation>{source} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{texts} in {sources}</source>
        <translation>{texts} in {sources}</translation>
    </message>
    <message>
        <source>{texts}: {first} …</source>
        <translation>{texts}: {first} …</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are lines shared by {whose}.</source>
        <translation>{told:,} / {clusters} sind gemeinsame Zeilen: {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are paragraphs shared by {whose}.</source>
        <translation>{told:,} / {clusters} sind gemeinsame Absätze: {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are sentences shared by {whose}.</source>
        <translation>{told:,} / {clusters} sind gemeinsame Sätze: {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are texts shared by {whose}.</source>
        <translation>{told:,} / {clusters} sind gemeinsame Texte: {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same lines of {whose}.</source>
        <translation>{told:,} / {clusters} sind dieselben Zeilen: {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same paragraphs of {whose}.</source>
        <translation>{told:,} / {clusters} sind dieselben Absätze: {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same sentences of {whose}.</source>
        <translation>{told:,} / {clusters} sind dieselben Sätze: {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same texts of {whose}.</source>
        <translation>{told:,} / {clusters} sind dieselben Texte: {whose}.</translation>
    </message>
    <message>
        <source>{unread:,} will not be read</source>
        <translation>{unread:,} werden nicht gelesen</translation>
    </message>
    <message>
        <source>{wanted:,} sources</source>
        <translation>{wanted:,} Quellen</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>{what}, first {place}</source>
        <translation>{what}, zuerst {place}</translation>
    </message>
    <message>
        <source>{why}; of several such texts, {then}</source>
        <translation>{why}; von mehreren solchen Texten: {then}</translation>
    </message>
    <message>
        <source>{words}  ({step} of {steps})</source>
        <translation>{words}  ({step} von {steps})</translation>
    </message>
    <message>
        <source>{words}, in {sources:,} sources, {state}</source>
        <translation>{words}, in {sources:,} Quellen, {state}</translation>
    </message>
    <message>
        <source>“not a duplicate”: texts that are gone</source>
        <translation>„kein Duplikat“: Texte, die nicht mehr da sind</translation>
    </message>
    <message>
        <source>“not a duplicate”: “{text}”</source>
        <translation>„kein Duplikat“: „{text}“</translation>
    </message>
    <message>
        <source>“{name}” gets every pair right.</source>
        <translation>„{name}“ beurteilt jedes Paar richtig.</translation>
    </message>
    <message>
        <source>“{name}” is chosen; add what you want to scan.</source>
        <translation>„{name}“ ist gewählt; fügen Sie hinzu, was durchsucht werden soll.</translation>
    </message>
    <message>
        <source>“{name}” is kept, and can be chosen for every scan.</source>
        <translation>„{name}“ bleibt erhalten und kann für jeden Durchlauf gewählt werden.</translation>
    </message>
    <message>
        <source>“{name}” was discarded; “{encoder}” is unchanged.</source>
        <translation>„{name}“ wurde verworfen; „{encoder}“ ist unverändert.</translation>
    </message>
    <message>
        <source>“{name}” was not measured: {error}</source>
        <translation>„{name}“ wurde nicht gemessen: {error}</translation>
    </message>
    <message>
        <source>“{name}”, which you taught, is waiting for your decision.</source>
        <translation>„{name}“, von Ihnen angelernt, wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>“{project}” holds {decisions} on texts that are here.</source>
        <translation>„{project}“ enthält {decisions} zu Texten, die hier sind.</translation>
    </message>
    <message>
        <source>“{project}” holds {decisions} that you have not made here.</source>
        <translation>„{project}“ enthält {decisions}, die Sie hier nicht getroffen haben.</translation>
    </message>
    <message>
        <source>… and {more:,} more, for which “All of them” counts.</source>
        <translation>… und {more:,} weitere, für die „Alle“ gilt.</translation>
    </message>
    <message>
        <source>… and {rows:,} more</source>
        <translation>… und {rows:,} weitere</translation>
    </message>
    <message>
        <source>… and {skipped:,} more, which “Copy list” has too.</source>
        <translation>… und {skipped:,} weitere, die „Liste kopieren“ auch enthält.</translation>
    </message>
</context>
</TS>
