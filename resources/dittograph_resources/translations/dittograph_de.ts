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
        <source>({n:,} words)</source>
        <translation>({n:,} Wörter)</translation>
    </message>
    <message>
        <source>1 line was left out, which stands before the first subtitle.</source>
        <translation>1 Zeile vor dem ersten Untertitel wurde ausgelassen.</translation>
    </message>
    <message>
        <source>1 obsolete entry was left out.</source>
        <translation>1 veralteter Eintrag wurde ausgelassen.</translation>
    </message>
    <message>
        <source>1 row {one} and was left out ({lines}).</source>
        <translation>1 Zeile {one} und wurde ausgelassen ({lines}).</translation>
    </message>
    <message>
        <source>1 translation is marked as fuzzy: nobody has confirmed it.</source>
        <translation>1 Übersetzung ist als unscharf (fuzzy) gekennzeichnet: Niemand hat sie bestätigt.</translation>
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
        <source>A PDF says where each letter is printed, so nothing can be taken out of it without leaving holes; take a copy as plain text instead.</source>
        <translation>Ein PDF legt fest, wo jeder Buchstabe gedruckt wird; nichts lässt sich ohne Lücken herausnehmen. Stattdessen eine Kopie als reinen Text nehmen.</translation>
    </message>
    <message>
        <source>A block of code is marked to be dropped, but copies keep code as it is; take the mark away.</source>
        <translation>Ein Codeblock ist zum Verwerfen markiert, aber Kopien lassen Code, wie er ist; die Markierung entfernen.</translation>
    </message>
    <message>
        <source>A cross-encoder has read the {pairs} that all else leaves open. It counts as soon as a few more pairs of either kind are judged.</source>
        <translation>Ein Cross-Encoder hat {pairs} gelesen, die alles andere offen lässt. Er zählt, sobald von beiden Arten noch einige Paare beurteilt sind.</translation>
    </message>
    <message>
        <source>A cross-encoder has read the {pairs} that all else leaves open; their likelihoods go by what it says, too.</source>
        <translation>Ein Cross-Encoder hat {pairs} gelesen, die alles andere offen lässt; ihre Wahrscheinlichkeiten richten sich auch nach dem, was er sagt.</translation>
    </message>
    <message>
        <source>A cross-encoder has read {pairs} of those that all else leaves open, and {unread} not yet.</source>
        <translation>Ein Cross-Encoder hat von dem, was alles andere offen lässt, {pairs} gelesen und {unread} noch nicht.</translation>
    </message>
    <message>
        <source>A cross-encoder learns from pairs that are the same or not; choose the contrastive loss, or teach without a cross-encoder.</source>
        <translation>Ein Cross-Encoder lernt von Paaren, die gleich sind oder nicht; den Kontrastverlust wählen oder ohne Cross-Encoder anlernen.</translation>
    </message>
    <message>
        <source>A cross-encoder was taught with this encoder. It reads both texts of a pair together, and can weigh the {pairs} that all else leaves open.</source>
        <translation>Mit diesem Encoder wurde ein Cross-Encoder angelernt. Er liest beide Texte eines Paars zusammen und kann {pairs} abwägen, die alles andere offen lässt.</translation>
    </message>
    <message>
        <source>A cross-encoder, which reads both texts of a pair together, has an average precision of {n} on the pairs held out; likelihoods go by both.</source>
        <translation>Ein Cross-Encoder, der beide Texte eines Paars zusammen liest, erreicht auf den zurückgehaltenen Paaren eine mittlere Präzision von {n}; Wahrscheinlichkeiten richten sich nach beiden.</translation>
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
        <source>A document embedded in it were not read.</source>
        <translation>Ein eingebettetes Dokument wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A faithful copy cannot be written in {codec}; save it in UTF-8.</source>
        <translation>Eine getreue Kopie kann nicht in {codec} geschrieben werden; in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>A faithful copy of an RTF document cannot be written; save it as .docx and scan that, or take a copy of its text.</source>
        <translation>Eine getreue Kopie eines RTF-Dokuments kann nicht geschrieben werden; als .docx speichern und das durchsuchen oder eine Kopie des Textes nehmen.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A folder has taken its place; try again.</source>
        <translation>An seine Stelle ist ein Ordner getreten; erneut versuchen.</translation>
    </message>
    <message>
        <source>A likelihood is learned from pairs that you judge: judge some first.</source>
        <translation>Eine Wahrscheinlichkeit wird aus beurteilten Paaren gelernt: zuerst einige beurteilen.</translation>
    </message>
    <message>
        <source>A likelihood is learned from pairs that you judge: judge {n} more pair first.</source>
        <translation>Eine Wahrscheinlichkeit wird aus beurteilten Paaren gelernt: zuerst {n} weiteres Paar beurteilen.</translation>
    </message>
    <message>
        <source>A likelihood is learned from pairs that you judge: judge {n} more pairs first.</source>
        <translation>Eine Wahrscheinlichkeit wird aus beurteilten Paaren gelernt: zuerst {n} weitere Paare beurteilen.</translation>
    </message>
    <message>
        <source>A mail is a letter that was sent, so no copy without some of its text is written.</source>
        <translation>Eine Mail ist ein versandter Brief, daher wird keine Kopie ohne Teile ihres Textes geschrieben.</translation>
    </message>
    <message>
        <source>A map needs three texts or more.</source>
        <translation>Eine Karte braucht mindestens drei Texte.</translation>
    </message>
    <message>
        <source>A part of it is encrypted, and was left out.</source>
        <translation>Ein Teil ist verschlüsselt und wurde ausgelassen.</translation>
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
        <source>A table cannot be written as plain text; export a list instead.</source>
        <translation>Eine Tabelle kann nicht als reiner Text geschrieben werden; stattdessen eine Liste exportieren.</translation>
    </message>
    <message>
        <source>A text joins when it is similar to any one member; the two ends of a long chain may have little in common.</source>
        <translation>Ein Text gehört dazu, wenn er irgendeinem Mitglied ähnlich ist; die Enden einer langen Kette haben womöglich wenig gemeinsam.</translation>
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
        <source>Added: {name}</source>
        <translation>Hinzugekommen: {name}</translation>
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
        <source>All cells of the table are empty.</source>
        <translation>Alle Zellen der Tabelle sind leer.</translation>
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
        <source>All its sheets are empty.</source>
        <translation>Alle Blätter sind leer.</translation>
    </message>
    <message>
        <source>All of its chapters are missing or damaged; get a new copy of it.</source>
        <translation>Alle Kapitel fehlen oder sind beschädigt; eine neue Kopie besorgen.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of these have the same words; drop those you do not need instead.</source>
        <translation>Alle diese haben denselben Wortlaut; stattdessen verwerfen, was Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>All pairs have the same score, so nothing can be said of the encoder.</source>
        <translation>Alle Paare haben denselben Wert, über den Encoder lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>All pairs judged so far are of one kind, and a likelihood takes both.</source>
        <translation>Alle bisher beurteilten Paare sind von einer Art, und eine Wahrscheinlichkeit braucht beide.</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>All texts in a picture, those that are alike near each other</source>
        <translation>Alle Texte in einem Bild, ähnliche nahe beieinander</translation>
    </message>
    <message>
        <source>All texts in a picture, those that are alike near each other (Ctrl+M)</source>
        <translation>Alle Texte in einem Bild, ähnliche nahe beieinander (Strg+M)</translation>
    </message>
    <message>
        <source>All that the reference has is dropped.</source>
        <translation>Alles, was die Referenz hat, ist verworfen.</translation>
    </message>
    <message>
        <source>All {n:,} texts decided.</source>
        <translation>Alle {n:,} Texte entschieden.</translation>
    </message>
    <message>
        <source>All {n} pairs are judged; that is too few to recommend a threshold.</source>
        <translation>Alle {n} Paare sind beurteilt; das sind zu wenige, um eine Schwelle zu empfehlen.</translation>
    </message>
    <message>
        <source>All {n} pairs are judged; too few of them are of one kind to recommend a threshold.</source>
        <translation>Alle {n} Paare sind beurteilt; von einer Art sind es zu wenige, um eine Schwelle zu empfehlen.</translation>
    </message>
    <message>
        <source>All {n} pairs are labelled as different; add some that are the same, else nothing can be told apart.</source>
        <translation>Alle {n} Paare sind als verschieden bezeichnet; gleiche hinzufügen, sonst lässt sich nichts unterscheiden.</translation>
    </message>
    <message>
        <source>All {n} pairs are labelled as the same; add some that are different, else nothing can be told apart.</source>
        <translation>Alle {n} Paare sind als gleich bezeichnet; verschiedene hinzufügen, sonst lässt sich nichts unterscheiden.</translation>
    </message>
    <message>
        <source>All {n} words agree.</source>
        <translation>Alle {n} Wörter stimmen überein.</translation>
    </message>
    <message>
        <source>An archive has no passages of its own.</source>
        <translation>Ein Archiv hat keine eigenen Stellen.</translation>
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
        <source>An index was used: predicted to take {through}, comparing every pair {every}.</source>
        <translation>Ein Index wurde verwendet: voraussichtliche Dauer {through}, jedes Paar zu vergleichen {every}.</translation>
    </message>
    <message>
        <source>Another program is writing to this project; your decision is saved when it is done.</source>
        <translation>Ein anderes Programm schreibt gerade in dieses Projekt; Ihre Entscheidung wird danach gespeichert.</translation>
    </message>
    <message>
        <source>Any likelihood</source>
        <translation>Jede Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Any sentence-transformers folder on this computer; its files are checked before they are read.</source>
        <translation>Jeder sentence-transformers-Ordner auf diesem Computer; seine Dateien werden geprüft, bevor sie gelesen werden.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Any two members of a cluster are at least as similar as the line says.</source>
        <translation>Je zwei Mitglieder einer Gruppe sind einander mindestens so ähnlich, wie die Linie verlangt.</translation>
    </message>
    <message>
        <source>Any wording</source>
        <translation>Jeder Wortlaut</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
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
        <source>Arrows, +, -, 0</source>
        <translation>Pfeile, +, -, 0</translation>
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
        <source>As in the last scan</source>
        <translation>Wie im letzten Durchlauf</translation>
    </message>
    <message>
        <source>As the encoder has it</source>
        <translation>Wie beim Encoder</translation>
    </message>
    <message>
        <source>At least {n} % of the pairs were found, with 95 % confidence: {n2} texts were compared with all others.</source>
        <translation>Mindestens {n} % der Paare wurden gefunden, mit 95 % Sicherheit: {n2} Texte wurden mit allen anderen verglichen.</translation>
    </message>
    <message>
        <source>At the best threshold, of 100 pairs that it calls the same {cosine_precision} are, before {cosine_precision2}; of 100 that are the same it finds {cosine_recall}, before {cosine_recall2}.</source>
        <translation>Bei der besten Schwelle sind von 100 als gleich bezeichneten Paaren {cosine_precision} gleich, vorher {cosine_precision2}; von 100 gleichen findet er {cosine_recall}, vorher {cosine_recall2}.</translation>
    </message>
    <message>
        <source>At {line}, this text is in no cluster; it is shown in its source here.</source>
        <translation>Bei {line} ist dieser Text in keiner Gruppe; hier sehen Sie ihn in seiner Quelle.</translation>
    </message>
    <message>
        <source>At {n} or higher, {precision} pairs called the same are, and {recall} of the same are found.</source>
        <translation>Ab {n} sind {precision} als gleich bezeichnete Paare gleich, und {recall} gleiche werden gefunden.</translation>
    </message>
    <message>
        <source>At {threshold}: {expected}</source>
        <translation>Bei {threshold}: {expected}</translation>
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
        <source>Back to what you skipped: {clusters}.</source>
        <translation>Zurück zum Übersprungenen: {clusters}.</translation>
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
        <source>Best balance</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation>Beste Schwelle</translation>
    </message>
    <message>
        <source>Best threshold {best:.2f}, between {low:.2f} and {high:.2f}.</source>
        <translation>Beste Schwelle {best:.2f}, zwischen {low:.2f} und {high:.2f}.</translation>
    </message>
    <message>
        <source>Best threshold {best:.2f}.</source>
        <translation>Beste Schwelle {best:.2f}.</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Bring every text in sight (0)</source>
        <translation>Alle Texte zeigen (0)</translation>
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
        <source>By the least likely pair of each cluster</source>
        <translation>Nach dem unwahrscheinlichsten Paar jeder Gruppe</translation>
    </message>
    <message>
        <source>By the order of sources</source>
        <translation>Nach der Reihenfolge der Quellen</translation>
    </message>
    <message>
        <source>By these {n} pairs, words and facts tell hardly more than the similarity.</source>
        <translation>Nach diesen {n} Paaren sagen Wörter und Angaben kaum mehr als die Ähnlichkeit.</translation>
    </message>
    <message>
        <source>By these {n} pairs, words and facts tell more than the similarity alone.</source>
        <translation>Nach diesen {n} Paaren sagen Wörter und Angaben mehr als die Ähnlichkeit allein.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Can no longer be read: {name}</source>
        <translation>Nicht mehr lesbar: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled before anything was learned, so nothing was kept.</source>
        <translation>Abgebrochen, bevor etwas gelernt war; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. Everything finished so far is kept.</source>
        <translation>Abgebrochen. Alles bis dahin Fertige bleibt erhalten.</translation>
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
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Geändert: {name}</translation>
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
        <source>Choose the folder in which the files are now</source>
        <translation>Den Ordner wählen, in dem die Dateien jetzt sind</translation>
    </message>
    <message>
        <source>Choose the folder on this computer that holds these files</source>
        <translation>Den Ordner auf diesem Computer wählen, der diese Dateien enthält</translation>
    </message>
    <message>
        <source>Choose the pairs first.</source>
        <translation>Wählen Sie zuerst die Paare.</translation>
    </message>
    <message>
        <source>Choose which clusters are listed</source>
        <translation>Wählen, welche Gruppen aufgeführt werden</translation>
    </message>
    <message>
        <source>Choosing pairs…</source>
        <translation>Paare werden ausgewählt…</translation>
    </message>
    <message>
        <source>Cleaned copies need a folder; give its name.</source>
        <translation>Bereinigte Kopien brauchen einen Ordner; seinen Namen angeben.</translation>
    </message>
    <message>
        <source>Cleaned copy of the sources</source>
        <translation>Bereinigte Kopie der Quellen</translation>
    </message>
    <message>
        <source>Cleaned copy of the sources…</source>
        <translation>Bereinigte Kopie der Quellen…</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Click a cluster to go there.</source>
        <translation>Klicken Sie auf eine Gruppe, um dorthin zu springen.</translation>
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
        <source>Cluster</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Clusters at this threshold and the texts in them; how many clusters are copies of one text, and in how many a number, a date, a negation or a name differs.</source>
        <translation>Gruppen bei dieser Schwelle und die Texte darin; wie viele Gruppen aus Kopien eines Textes bestehen und in wie vielen eine Zahl, ein Datum, eine Verneinung oder ein Name abweicht.</translation>
    </message>
    <message>
        <source>Clusters with nothing left to mark, at this threshold and filter</source>
        <translation>Gruppen, in denen nichts mehr zu markieren ist, bei dieser Schwelle und diesem Filter</translation>
    </message>
    <message>
        <source>Coloured by cluster: {groups}.</source>
        <translation>Nach Gruppen gefärbt: {groups}.</translation>
    </message>
    <message>
        <source>Coloured by decision: {groups}.</source>
        <translation>Nach Entscheidungen gefärbt: {groups}.</translation>
    </message>
    <message>
        <source>Coloured by source: {groups}.</source>
        <translation>Nach Quellen gefärbt: {groups}.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
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
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
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
        <source>Continue judging</source>
        <translation>Weiter beurteilen</translation>
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
        <source>Copies of a text are one point, and count once.</source>
        <translation>Kopien eines Textes sind ein Punkt und zählen einmal.</translation>
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
        <source>Copy such files unchanged</source>
        <translation>Solche Dateien unverändert kopieren</translation>
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
        <source>Copy the texts</source>
        <translation>Texte kopieren</translation>
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
        <source>Counts, the threshold, and how the clusters were made</source>
        <translation>Anzahlen, die Schwelle und wie die Gruppen entstanden</translation>
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
        <source>Decide by document</source>
        <translation>Dokumentweise entscheiden</translation>
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
        <source>Decided clusters</source>
        <translation>Entschiedene Gruppen</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Entschieden oder offen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Entscheidungen (*.json)</translation>
    </message>
    <message>
        <source>Decisions were also made in this project in another window; they are shown here now.</source>
        <translation>In diesem Projekt wurde auch in einem anderen Fenster entschieden; hier ist jetzt alles zu sehen.</translation>
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
        <source>Different</source>
        <translation>Verschieden</translation>
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
        <source>Dim below {value}</source>
        <translation>Abblenden unter {value}</translation>
    </message>
    <message>
        <source>Dim pairs below</source>
        <translation>Paare abblenden unter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dittograph does not read it; save it as plain text (.txt) first.</source>
        <translation>Dittograph liest das nicht; zuerst als reinen Text (.txt) speichern.</translation>
    </message>
    <message>
        <source>Dittograph does not read {suffix} files; save it as plain text (.txt) first.</source>
        <translation>Dittograph liest keine {suffix}-Dateien; zuerst als reinen Text (.txt) speichern.</translation>
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
        <source>Do these two say the same?</source>
        <translation>Sagen diese beiden dasselbe?</translation>
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
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>Done before this: {what}.</source>
        <translation>Zuvor erledigt: {what}.</translation>
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
        <source>Drag to draw around texts (L, or Shift and drag)</source>
        <translation>Ziehen, um Texte zu umfahren (L, oder Umschalt und ziehen)</translation>
    </message>
    <message>
        <source>Drag to move the map</source>
        <translation>Ziehen, um die Karte zu verschieben</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down</source>
        <translation>Ziehen, oder Alt+Auf und Alt+Ab drücken</translation>
    </message>
    <message>
        <source>Drag, use the arrow keys, or double-click to enter a threshold.</source>
        <translation>Ziehen, die Pfeiltasten verwenden oder doppelklicken, um eine Schwelle einzugeben.</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
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
        <source>Drop the texts of this document (D)</source>
        <translation>Die Texte dieses Dokuments verwerfen (D)</translation>
    </message>
    <message>
        <source>Drop the texts of {name}</source>
        <translation>Die Texte von {name} verwerfen</translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation>Diesen Text verwerfen</translation>
    </message>
    <message>
        <source>Drop this text (D)</source>
        <translation>Diesen Text verwerfen (D)</translation>
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
        <source>Dropped</source>
        <translation>Verworfen</translation>
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
        <source>Dropping every text of several clusters at once would leave nothing of them. Press Shift+K to keep one of each and drop the others.</source>
        <translation>Alle Texte mehrerer Gruppen auf einmal zu verwerfen, ließe nichts von ihnen übrig. Mit Umschalt+K je einen behalten und die anderen verwerfen.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Each of these texts stands in both documents in the same words, and in no other document.</source>
        <translation>Jeder dieser Texte steht im selben Wortlaut in beiden Dokumenten und in keinem anderen.</translation>
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
        <source>Emptied: {size} are free again.</source>
        <translation>Geleert: {size} sind wieder frei.</translation>
    </message>
    <message>
        <source>Empty it now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Zwischenspeicher leeren</translation>
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
        <source>Encoders cannot be added because your administrator has forbidden it in {file}; choose one that is set up, or ask for this one.</source>
        <translation>Encoder können nicht hinzugefügt werden, weil die Verwaltung es in {file} verboten hat; einen eingerichteten wählen oder um diesen bitten.</translation>
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
        <source>English</source>
        <translation>Englisch</translation>
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
        <source>Euclidean distance</source>
        <translation>euklidischer Abstand</translation>
    </message>
    <message>
        <source>Every cluster in the list is decided.</source>
        <translation>Jede Gruppe der Liste ist entschieden.</translation>
    </message>
    <message>
        <source>Every decision is saved as you go, in {name}.</source>
        <translation>Jede Entscheidung wird laufend in {name} gespeichert.</translation>
    </message>
    <message>
        <source>Every pair</source>
        <translation>Jedes Paar</translation>
    </message>
    <message>
        <source>Every pair has the same grade, so there is nothing to learn from them.</source>
        <translation>Jedes Paar hat dieselbe Stufe, es gibt nichts zu lernen.</translation>
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
        <source>Every pair that was found has been judged</source>
        <translation>Jedes gefundene Paar ist beurteilt</translation>
    </message>
    <message>
        <source>Every pair was compared: predicted to take {every}, with an index {through}.</source>
        <translation>Jedes Paar wurde verglichen: voraussichtliche Dauer {every}, mit einem Index {through}.</translation>
    </message>
    <message>
        <source>Every point is a text; texts that say nearly the same are near each other. Drag to move, turn the wheel to zoom, draw around points with Lasso, click a point to see its cluster.</source>
        <translation>Jeder Punkt ist ein Text; Texte, die fast dasselbe sagen, liegen nahe beieinander. Ziehen verschiebt, das Mausrad vergrößert, mit dem Lasso umfahren Sie Punkte, ein Klick auf einen Punkt zeigt seine Gruppe.</translation>
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
        <source>Everything (JSON)…</source>
        <translation>Alles (JSON)…</translation>
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
        <source>Evidence cannot be learned from {n} pairs, of which {n2} are the same; give at least {what} others, some of either kind.</source>
        <translation>Aus {n} Paaren, davon {n2} gleich, lässt sich nichts lernen; mindestens {what} andere angeben, von beiden Arten.</translation>
    </message>
    <message>
        <source>Evidence is learned from pairs that are the same or not, and these have scores; give labels of 0 and 1.</source>
        <translation>Hinweise werden aus Paaren gelernt, die gleich sind oder nicht; diese haben Werte. Urteile 0 und 1 angeben.</translation>
    </message>
    <message>
        <source>Evidence was learned from {n} other pairs, of which {n2} are the same, and its threshold was chosen on them.</source>
        <translation>Aus {n} anderen Paaren, davon {n2} gleich, wurde gelernt und die Schwelle gewählt.</translation>
    </message>
    <message>
        <source>Example of a file of judged pairs</source>
        <translation>Beispiel einer Datei mit beurteilten Paaren</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
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
        <source>Few wrong</source>
        <translation>Wenig Falsches</translation>
    </message>
    <message>
        <source>Files in it share their bytes, as in a trap that unpacks to far more than it holds; pack it again.</source>
        <translation>Dateien darin teilen sich ihre Bytes, wie in einer Falle, die sich zu weit mehr entpackt, als sie enthält; neu packen.</translation>
    </message>
    <message>
        <source>Files were read on this computer, because the machines there do not all have them under the same paths.</source>
        <translation>Die Dateien wurden auf diesem Computer gelesen, weil nicht alle Rechner dort sie unter denselben Pfaden haben.</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Find a source or a folder</source>
        <translation>Quelle oder Ordner suchen</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Alles finden</translation>
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
        <source>Find them…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Finding what differs</source>
        <translation>Unterschiede werden gesucht</translation>
    </message>
    <message>
        <source>Finds letters or articles that say the same.</source>
        <translation>Findet Briefe oder Artikel, die dasselbe sagen.</translation>
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
        <source>First text</source>
        <translation>Erster Text</translation>
    </message>
    <message>
        <source>First {point}.</source>
        <translation>Zuerst {point}.</translation>
    </message>
    <message>
        <source>Flagged first</source>
        <translation>Mit Hinweis zuerst</translation>
    </message>
    <message>
        <source>Fold identical texts of two documents</source>
        <translation>Identische Texte zweier Dokumente einklappen</translation>
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
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From sources or folders…</source>
        <translation>Aus Quellen oder Ordnern…</translation>
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
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Give each pair a row with two texts and a label: 0 or 1, no or yes, or a score from 0 to 5.</source>
        <translation>Jedem Paar eine Zeile mit zwei Texten und einem Urteil geben: 0 oder 1, no oder yes, oder ein Wert von 0 bis 5.</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Go on when a cluster is decided</source>
        <translation>Weitergehen, wenn eine Gruppe entschieden ist</translation>
    </message>
    <message>
        <source>Go to the next difference (F7)</source>
        <translation>Zum nächsten Unterschied (F7)</translation>
    </message>
    <message>
        <source>Go to the next undecided cluster (Space or J)</source>
        <translation>Zur nächsten offenen Gruppe (Leertaste oder J)</translation>
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
        <source>Gone: {name}</source>
        <translation>Verschwunden: {name}</translation>
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
        <source>Greyed out: {locked}</source>
        <translation>Ausgegraut: {locked}</translation>
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
        <source>Have an encoder learn what you mean by a duplicate</source>
        <translation>Einen Encoder lernen lassen, was Sie unter einem Duplikat verstehen</translation>
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
        <source>Hide this</source>
        <translation>Ausblenden</translation>
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
        <source>How it was found</source>
        <translation>Wie es gefunden wurde</translation>
    </message>
    <message>
        <source>How letters are written down in plain text. Files that say so themselves are read as they say.</source>
        <translation>Wie Buchstaben in reinem Text geschrieben sind. Dateien, die es selbst angeben, werden so gelesen, wie sie es angeben.</translation>
    </message>
    <message>
        <source>How many of 100</source>
        <translation>Wie viele von 100</translation>
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
        <source>How similar each two texts are</source>
        <translation>Wie ähnlich je zwei Texte sind</translation>
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
        <source>In a cluster (colours repeat)</source>
        <translation>In einer Gruppe (Farben wiederholen sich)</translation>
    </message>
    <message>
        <source>In a cluster of {size:,} texts</source>
        <translation>In einer Gruppe von {size:,} Texten</translation>
    </message>
    <message>
        <source>In its source</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>In no cluster</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>In percent of the size that your system has chosen</source>
        <translation>In Prozent der Größe, die Ihr System vorgibt</translation>
    </message>
    <message>
        <source>In the list, Right unfolds them and Left folds them</source>
        <translation>In der Liste klappt Rechts sie aus und Links wieder ein</translation>
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
        <source>It declares entities of its own, with which a file can be made to fill the memory; open it in the program that made it, and save it again.</source>
        <translation>Definiert eigene Entitäten, mit denen eine Datei den Speicher füllen kann; im Ursprungsprogramm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>It ends inside {cut_off}, so its end may be missing.</source>
        <translation>Endet mitten in {cut_off}, daher kann das Ende fehlen.</translation>
    </message>
    <message>
        <source>It has a header that is longer than any of a mail.</source>
        <translation>Hat einen längeren Kopf als jede Mail.</translation>
    </message>
    <message>
        <source>It has more parts than any mail has.</source>
        <translation>Hat mehr Teile als jede Mail.</translation>
    </message>
    <message>
        <source>It has more text than any document; split it into smaller files.</source>
        <translation>Hat mehr Text als jedes Dokument; in kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>It has no modules.json, so the average of its token vectors is used.</source>
        <translation>Hat keine modules.json, daher wird der Mittelwert der Token-Vektoren verwendet.</translation>
    </message>
    <message>
        <source>It has no modules.json, so the vector of its last token is used.</source>
        <translation>Hat keine modules.json, daher wird der Vektor des letzten Tokens verwendet.</translation>
    </message>
    <message>
        <source>It has {n} chapters, more than any book has.</source>
        <translation>Hat {n} Kapitel, mehr als jedes Buch.</translation>
    </message>
    <message>
        <source>It has {n} languages for {n2} entries, more than can be read at once; split it into smaller files.</source>
        <translation>Hat {n} Sprachen für {n2} Einträge, mehr als auf einmal lesbar; in kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>It has {n} parts, more than any document has.</source>
        <translation>Hat {n} Teile, mehr als jedes Dokument.</translation>
    </message>
    <message>
        <source>It holds binary data, not text; {text}</source>
        <translation>Enthält binäre Daten, keinen Text; {text}</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>Enthält keine Meldungen.</translation>
    </message>
    <message>
        <source>It holds no subtitles: no line of it gives times, such as 00:01:02,000 --&gt; 00:01:04,500.</source>
        <translation>Enthält keine Untertitel: Keine Zeile nennt Zeiten wie 00:01:02,000 --&gt; 00:01:04,500.</translation>
    </message>
    <message>
        <source>It holds no text, only numbers and the like.</source>
        <translation>Enthält keinen Text, nur Zahlen und Ähnliches.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Enthält keinen Text.</translation>
    </message>
    <message>
        <source>It holds no text: it is put together by programs in it, or shows pictures alone; open it in a browser, and save what you see as text.</source>
        <translation>Enthält keinen Text: Die Seite wird von Programmen zusammengesetzt oder zeigt nur Bilder; in einem Browser öffnen und das Sichtbare als Text speichern.</translation>
    </message>
    <message>
        <source>It holds no text; its pages are pictures.</source>
        <translation>Enthält keinen Text; die Seiten sind Bilder.</translation>
    </message>
    <message>
        <source>It holds no translated units.</source>
        <translation>Enthält keine übersetzten Einheiten.</translation>
    </message>
    <message>
        <source>It holds no units to translate.</source>
        <translation>Enthält keine zu übersetzenden Einheiten.</translation>
    </message>
    <message>
        <source>It holds only other files.</source>
        <translation>Enthält nur andere Dateien.</translation>
    </message>
    <message>
        <source>It holds only pictures; text in them needs a program for text recognition (OCR) first.</source>
        <translation>Enthält nur Bilder; Text darin braucht zuerst ein Programm für Texterkennung (OCR).</translation>
    </message>
    <message>
        <source>It holds settings or data of a program; to read it all the same, scan a copy that ends in .txt.</source>
        <translation>Darin stehen Einstellungen oder Daten eines Programms; um sie trotzdem zu lesen, eine Kopie mit der Endung .txt durchsuchen.</translation>
    </message>
    <message>
        <source>It holds {filename}.</source>
        <translation>Enthält {filename}.</translation>
    </message>
    <message>
        <source>It holds {n} files; unpack it first.</source>
        <translation>Enthält {n} Dateien; zuerst entpacken.</translation>
    </message>
    <message>
        <source>It in other</source>
        <translation>Dieses im anderen</translation>
    </message>
    <message>
        <source>It is LaTeX; scan the PDF that is made of it, or a copy that ends in .txt to read it as it is written.</source>
        <translation>Das ist LaTeX; das daraus erzeugte PDF durchsuchen oder, um es wie geschrieben zu lesen, eine Kopie mit der Endung .txt.</translation>
    </message>
    <message>
        <source>It is XML, but no {kind} file.</source>
        <translation>XML, aber keine {kind}-Datei.</translation>
    </message>
    <message>
        <source>It is a DjVu document; convert it to a PDF with its text, or export the text.</source>
        <translation>Das ist ein DjVu-Dokument; in ein PDF mit Text umwandeln oder den Text exportieren.</translation>
    </message>
    <message>
        <source>It is a Kindle book; convert it to EPUB, with Calibre for example.</source>
        <translation>Das ist ein Kindle-Buch; in EPUB umwandeln, zum Beispiel mit Calibre.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text; scan the file itself.</source>
        <translation>Das ist ein PDF-Dokument, kein Text; die Datei selbst durchsuchen.</translation>
    </message>
    <message>
        <source>It is a PostScript file; convert it to PDF first.</source>
        <translation>Das ist eine PostScript-Datei; zuerst in PDF umwandeln.</translation>
    </message>
    <message>
        <source>It is a WordPerfect document; open it in WordPerfect or LibreOffice, and save it as .docx.</source>
        <translation>Das ist ein WordPerfect-Dokument; in WordPerfect oder LibreOffice öffnen und als .docx speichern.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (.xlsb); save it as .xlsx first.</source>
        <translation>Das ist eine binäre Excel-Arbeitsmappe (.xlsb); zuerst als .xlsx speichern.</translation>
    </message>
    <message>
        <source>It is a book in a format of its own; convert it to EPUB, with Calibre for example.</source>
        <translation>Das ist ein Buch in einem eigenen Format; in EPUB umwandeln, zum Beispiel mit Calibre.</translation>
    </message>
    <message>
        <source>It is a compressed file, not text; unpack it first.</source>
        <translation>Das ist eine komprimierte Datei, kein Text; zuerst entpacken.</translation>
    </message>
    <message>
        <source>It is a database, not text; export the table with the text as CSV.</source>
        <translation>Das ist eine Datenbank, kein Text; die Tabelle mit dem Text als CSV exportieren.</translation>
    </message>
    <message>
        <source>It is a document of Pages, Numbers or Keynote; export it as Word, Excel or PDF.</source>
        <translation>Das ist ein Dokument von Pages, Numbers oder Keynote; als Word, Excel oder PDF exportieren.</translation>
    </message>
    <message>
        <source>It is a file of a program for the Mac; export its text from there.</source>
        <translation>Das ist die Datei eines Mac-Programms; den Text dort exportieren.</translation>
    </message>
    <message>
        <source>It is a file of data, not text; export the column with the text as CSV.</source>
        <translation>Das ist eine Datei mit Daten, kein Text; die Spalte mit dem Text als CSV exportieren.</translation>
    </message>
    <message>
        <source>It is a font, not text.</source>
        <translation>Das ist eine Schrift, kein Text.</translation>
    </message>
    <message>
        <source>It is a mail of Outlook; open it there, and save it as .eml or as text.</source>
        <translation>Das ist eine Mail von Outlook; dort öffnen und als .eml oder als Text speichern.</translation>
    </message>
    <message>
        <source>It is a mailbox in an old format; export its mails as .eml files or as mbox.</source>
        <translation>Das ist ein Postfach in einem alten Format; die Mails als .eml-Dateien oder als mbox exportieren.</translation>
    </message>
    <message>
        <source>It is a mailbox of Outlook; export its mails as .eml files or as mbox.</source>
        <translation>Das ist ein Postfach von Outlook; die Mails als .eml-Dateien oder als mbox exportieren.</translation>
    </message>
    <message>
        <source>It is a notebook of OneNote; export it as Word or PDF.</source>
        <translation>Das ist ein OneNote-Notizbuch; als Word oder PDF exportieren.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a file; copy what it says to a file.</source>
        <translation>Das ist eine Pipe oder ein Gerät, keine Datei; den Inhalt in eine Datei kopieren.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>Das ist ein Programm, kein Text.</translation>
    </message>
    <message>
        <source>It is a project of Dittograph; open it with Open…</source>
        <translation>Das ist ein Projekt von Dittograph; mit „Öffnen“ öffnen…</translation>
    </message>
    <message>
        <source>It is a recording; if it has subtitles, export them as .srt or .vtt.</source>
        <translation>Das ist eine Aufnahme; hat sie Untertitel, diese als .srt oder .vtt exportieren.</translation>
    </message>
    <message>
        <source>It is a scan: its pages are pictures without text. Let a program for text recognition (OCR) read it first.</source>
        <translation>Das ist ein Scan: Die Seiten sind Bilder ohne Text. Zuerst mit einem Programm für Texterkennung (OCR) lesen.</translation>
    </message>
    <message>
        <source>It is a zip archive, not text; unpack it first.</source>
        <translation>Das ist ein ZIP-Archiv, kein Text; zuerst entpacken.</translation>
    </message>
    <message>
        <source>It is an OpenDocument file that Dittograph cannot read; export it as .odt, .ods or PDF.</source>
        <translation>Diese OpenDocument-Datei kann Dittograph nicht lesen; als .odt, .ods oder PDF exportieren.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text; scan the file itself.</source>
        <translation>Das ist ein RTF-Dokument, kein Text; die Datei selbst durchsuchen.</translation>
    </message>
    <message>
        <source>It is an archive, not text; unpack it first.</source>
        <translation>Das ist ein Archiv, kein Text; zuerst entpacken.</translation>
    </message>
    <message>
        <source>It is an e-book that is damaged, or no EPUB; save it again.</source>
        <translation>Das E-Book ist beschädigt oder kein EPUB; neu speichern.</translation>
    </message>
    <message>
        <source>It is an image; text in it needs a program for text recognition (OCR) first.</source>
        <translation>Das ist ein Bild; Text darin braucht zuerst ein Programm für Texterkennung (OCR).</translation>
    </message>
    <message>
        <source>It is an office document that Dittograph cannot read; open it in the program that made it, and save it as .docx, .xlsx, .pptx or PDF.</source>
        <translation>Dieses Office-Dokument kann Dittograph nicht lesen; im Ursprungsprogramm öffnen und als .docx, .xlsx, .pptx oder PDF speichern.</translation>
    </message>
    <message>
        <source>It is an office document that is protected by a password; save it without one.</source>
        <translation>Das Office-Dokument ist durch ein Passwort geschützt; ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook (.xls); save it as .xlsx first.</source>
        <translation>Das ist eine alte Excel-Arbeitsmappe (.xls); zuerst als .xlsx speichern.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook; open it in Excel or LibreOffice, and save it as .xlsx.</source>
        <translation>Das ist eine alte Excel-Arbeitsmappe; in Excel oder LibreOffice öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>It is an old PowerPoint presentation; open it in PowerPoint or LibreOffice, and save it as .pptx.</source>
        <translation>Das ist eine alte PowerPoint-Präsentation; in PowerPoint oder LibreOffice öffnen und als .pptx speichern.</translation>
    </message>
    <message>
        <source>It is an old Word document; open it in Word or LibreOffice, and save it as .docx.</source>
        <translation>Das ist ein altes Word-Dokument; in Word oder LibreOffice öffnen und als .docx speichern.</translation>
    </message>
    <message>
        <source>It is an old office document; open it in the program that made it, and save it as .docx, .xlsx or .pptx.</source>
        <translation>Das ist ein altes Office-Dokument; im Ursprungsprogramm öffnen und als .docx, .xlsx oder .pptx speichern.</translation>
    </message>
    <message>
        <source>It is damaged in line {line}: a {own} stands inside another; make it anew in the program that made it.</source>
        <translation>Ist in Zeile {line} beschädigt: {own} steht in einem anderen; im Ursprungsprogramm neu erzeugen.</translation>
    </message>
    <message>
        <source>It is damaged in line {line}: {problem}; open it in the program that made it, and save it again.</source>
        <translation>Ist in Zeile {line} beschädigt: {problem}; im Ursprungsprogramm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>It is damaged or cut off: text at its end or in between may be missing.</source>
        <translation>Ist beschädigt oder abgeschnitten: Am Ende oder dazwischen kann Text fehlen.</translation>
    </message>
    <message>
        <source>It is damaged or cut off; some of its text may be missing or wrong.</source>
        <translation>Ist beschädigt oder abgeschnitten; Text kann fehlen oder falsch sein.</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would no longer say all that should stay; open it in the program that made it, save it again, and scan it again.</source>
        <translation>Ist beschädigt, eine Kopie enthielte nicht mehr alles, was bleiben soll; im Ursprungsprogramm öffnen, neu speichern und neu durchsuchen.</translation>
    </message>
    <message>
        <source>It is damaged, and what stays cannot be written in {codec}; save it in UTF-8, and scan it again.</source>
        <translation>Ist beschädigt, und was bleibt, kann nicht in {codec} geschrieben werden; in UTF-8 speichern und neu durchsuchen.</translation>
    </message>
    <message>
        <source>It is damaged: it cannot be read as {codec}, which it says it is; save it again.</source>
        <translation>Ist beschädigt: nicht lesbar als {codec}, wie angegeben; neu speichern.</translation>
    </message>
    <message>
        <source>It is damaged: {n} bytes stand behind its end, and were left out.</source>
        <translation>Ist beschädigt: {n} Bytes stehen hinter dem Ende und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>It is damaged; open it in the program that made it, and save it again.</source>
        <translation>Ist beschädigt; im Ursprungsprogramm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>It is encrypted; save it from your mail program as text.</source>
        <translation>Ist verschlüsselt; im Mailprogramm als Text speichern.</translation>
    </message>
    <message>
        <source>It is in an archive in an archive, and holds files itself; unpack it first.</source>
        <translation>Liegt in einem Archiv in einem Archiv und enthält selbst Dateien; zuerst entpacken.</translation>
    </message>
    <message>
        <source>It is no PDF, although its name says so; open it to see what it is.</source>
        <translation>Trotz des Namens kein PDF; öffnen und nachsehen, was es ist.</translation>
    </message>
    <message>
        <source>It is no file but a device without an end; give a file.</source>
        <translation>Das ist keine Datei, sondern ein Gerät ohne Ende; eine Datei angeben.</translation>
    </message>
    <message>
        <source>It is no valid JSON (line {n}: {what}); correct it there.</source>
        <translation>Kein gültiges JSON (Zeile {n}: {what}); dort berichtigen.</translation>
    </message>
    <message>
        <source>It is no zip archive, or it is damaged.</source>
        <translation>Kein ZIP-Archiv oder beschädigt.</translation>
    </message>
    <message>
        <source>It is packed in a way that Dittograph does not know; unpack the archive first.</source>
        <translation>Auf eine Weise gepackt, die Dittograph nicht kennt; zuerst das Archiv entpacken.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read; use an edition without that protection.</source>
        <translation>Durch einen Kopierschutz (DRM) geschützt, der Text ist nicht lesbar; eine Ausgabe ohne diesen Schutz verwenden.</translation>
    </message>
    <message>
        <source>It is protected by a password; save it without one.</source>
        <translation>Durch ein Passwort geschützt; ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>It is protected by a password; unpack the archive first.</source>
        <translation>Durch ein Passwort geschützt; zuerst das Archiv entpacken.</translation>
    </message>
    <message>
        <source>It is read as {encoding}, which is a guess.</source>
        <translation>Wird als {encoding} gelesen, was geraten ist.</translation>
    </message>
    <message>
        <source>It is read from “{path}”.</source>
        <translation>Wird aus „{path}“ gelesen.</translation>
    </message>
    <message>
        <source>It is signed, and a copy would not be; take the signature away first.</source>
        <translation>Ist signiert, eine Kopie wäre es nicht; zuerst die Signatur entfernen.</translation>
    </message>
    <message>
        <source>It is source code, which is not compared; to read it all the same, scan a copy that ends in .txt.</source>
        <translation>Das ist Quelltext, der nicht verglichen wird; um ihn trotzdem zu lesen, eine Kopie mit der Endung .txt durchsuchen.</translation>
    </message>
    <message>
        <source>It is what Outlook packs mails in; ask for it as an ordinary mail.</source>
        <translation>Darin verpackt Outlook Mails; um eine gewöhnliche Mail bitten.</translation>
    </message>
    <message>
        <source>It keeps itself small, and what was not used for longest goes first: vectors take at most 8 GB an encoder, indexes 4 GB, and what was read, pairs, clusters and evidence 2 GB each.</source>
        <translation>Er begrenzt sich selbst; was am längsten nicht gebraucht wurde, weicht zuerst: Vektoren belegen höchstens 8 GB je Encoder, Indexe 4 GB, Gelesenes, Paare, Gruppen und Belege je 2 GB.</translation>
    </message>
    <message>
        <source>It names no chapters in its reading order, so it is damaged or made of pictures; open it in the program that made it, and save it again.</source>
        <translation>Die Lesereihenfolge nennt keine Kapitel; beschädigt oder aus Bildern gemacht. Im Ursprungsprogramm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>It no longer holds {member}; scan it again.</source>
        <translation>{member} ist nicht mehr darin; neu durchsuchen.</translation>
    </message>
    <message>
        <source>It only quotes other mails; to read that, choose to read everything.</source>
        <translation>Zitiert nur andere Mails; um das zu lesen, alles lesen lassen.</translation>
    </message>
    <message>
        <source>It ran on {words}.</source>
        <translation>Lief auf: {words}.</translation>
    </message>
    <message>
        <source>It reads both texts of a pair together, which makes likelihoods better. Teaching takes about twice as long. Only for pairs that are the same or different.</source>
        <translation>Er liest beide Texte eines Paars zusammen, was Wahrscheinlichkeiten verbessert. Das Anlernen dauert etwa doppelt so lange. Nur für Paare, die gleich oder verschieden sind.</translation>
    </message>
    <message>
        <source>It takes at least 2 pairs to judge by, and there are {pairs}; give dozens.</source>
        <translation>Zum Messen braucht es mindestens 2 Paare, vorhanden: {pairs}; Dutzende angeben.</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>Er wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>It was stopped before the end; the best it knew until then is kept.</source>
        <translation>Vor dem Ende angehalten; das Beste bis dahin bleibt erhalten.</translation>
    </message>
    <message>
        <source>It was trained for the {trained_for}; texts are compared by cosine similarity.</source>
        <translation>Trainiert für: {trained_for}; Texte werden nach der Kosinus-Ähnlichkeit verglichen.</translation>
    </message>
    <message>
        <source>It will be compared with the encoder for other languages.</source>
        <translation>Verglichen wird mit dem Encoder für andere Sprachen.</translation>
    </message>
    <message>
        <source>It would unpack to far more than a document can be, so it was left alone.</source>
        <translation>Würde zu weit mehr entpackt, als ein Dokument sein kann, und blieb daher unangetastet.</translation>
    </message>
    <message>
        <source>It would unpack to {size} from {compress_size}: a trap.</source>
        <translation>Würde aus {compress_size} zu {size} entpackt: eine Falle.</translation>
    </message>
    <message>
        <source>It would unpack to {size}; unpack the archive first.</source>
        <translation>Würde zu {size} entpackt; zuerst das Archiv entpacken.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its encoding is unknown; {text}</source>
        <translation>Die Kodierung ist unbekannt; {text}</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply to be a document.</source>
        <translation>Die Gruppen sind für ein Dokument zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its mails have no text of their own.</source>
        <translation>Die Mails haben keinen eigenen Text.</translation>
    </message>
    <message>
        <source>Its name says that it is RTF, but it is not; if it is text, name it .txt.</source>
        <translation>Dem Namen nach RTF, aber keines; ist es Text, die Endung .txt geben.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be a document.</source>
        <translation>Die Teile sind für ein Dokument zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be a mail.</source>
        <translation>Die Teile sind für eine Mail zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its records have {n} different keys, too many for the columns of a table.</source>
        <translation>Die Datensätze haben {n} verschiedene Schlüssel, zu viele für die Spalten einer Tabelle.</translation>
    </message>
    <message>
        <source>Its sheet “{sheet}” is as large as millions of cells, most of them empty; delete the cells far away from the others.</source>
        <translation>Das Blatt „{sheet}“ ist so groß wie Millionen von Zellen, die meisten davon leer; die Zellen weit abseits der anderen löschen.</translation>
    </message>
    <message>
        <source>Its sheet “{sheet}” says that it has more rows or columns than a sheet can have.</source>
        <translation>Das Blatt „{sheet}“ gibt mehr Zeilen oder Spalten an, als ein Blatt haben kann.</translation>
    </message>
    <message>
        <source>Its similarities mean something else now: on these pairs the best threshold is {n}, before {n2}.</source>
        <translation>Seine Ähnlichkeiten bedeuten jetzt etwas anderes: Bei diesen Paaren ist die beste Schwelle {n}, vorher {n2}.</translation>
    </message>
    <message>
        <source>Its tags are damaged, so that more would go than what is marked to be dropped; save it again in a program that mends it, and scan it again.</source>
        <translation>Die Tags sind beschädigt, es würde mehr entfernt als das zum Verwerfen Markierte; in einem Programm, das sie berichtigt, neu speichern und neu durchsuchen.</translation>
    </message>
    <message>
        <source>Its values are nested too deeply to be read.</source>
        <translation>Die Werte sind zum Lesen zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
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
        <source>Judge about {more} more pair.</source>
        <translation>Noch etwa {more} Paar beurteilen.</translation>
    </message>
    <message>
        <source>Judge about {more} more pairs.</source>
        <translation>Noch etwa {more} Paare beurteilen.</translation>
    </message>
    <message>
        <source>Judge pairs</source>
        <translation>Paare beurteilen</translation>
    </message>
    <message>
        <source>Judge some pairs to find out which threshold to trust</source>
        <translation>Einige Paare beurteilen, um zu erfahren, welcher Schwelle zu trauen ist</translation>
    </message>
    <message>
        <source>Judge some that are different, too.</source>
        <translation>Auch einige verschiedene beurteilen.</translation>
    </message>
    <message>
        <source>Judge some that are the same, too.</source>
        <translation>Auch einige gleiche beurteilen.</translation>
    </message>
    <message>
        <source>Judge {batch} pairs</source>
        <translation>{batch} Paare beurteilen</translation>
    </message>
    <message>
        <source>Judge {n} more</source>
        <translation>{n} weitere beurteilen</translation>
    </message>
    <message>
        <source>Judge {n} pair</source>
        <translation>{n} Paar beurteilen</translation>
    </message>
    <message>
        <source>Judge {n} pairs</source>
        <translation>{n} Paare beurteilen</translation>
    </message>
    <message>
        <source>Judge {n} pairs, and Dittograph tells you which threshold to trust.</source>
        <translation>Beurteilen Sie {n} Paare, und Dittograph sagt Ihnen, welcher Schwelle zu trauen ist.</translation>
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
        <source>Judging by similarity alone, from the pairs that you judged; it does not consider whether numbers, dates, names or negations differ.</source>
        <translation>Nur nach der Ähnlichkeit, aus den von Ihnen beurteilten Paaren; abweichende Zahlen, Daten, Namen oder Verneinungen sind nicht berücksichtigt.</translation>
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
        <source>Just outside</source>
        <translation>Knapp außerhalb</translation>
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
        <source>Keep every text</source>
        <translation>Jeden Text behalten</translation>
    </message>
    <message>
        <source>Keep everything that the two share, in both (B)</source>
        <translation>Alles behalten, was die zwei gemeinsam haben, in beiden (B)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Nicht leeren</translation>
    </message>
    <message>
        <source>Keep one, drop the others</source>
        <translation>Einen behalten, die anderen verwerfen</translation>
    </message>
    <message>
        <source>Keep the chosen text and drop the others, except those whose numbers, dates, negations or names differ (Shift+K)</source>
        <translation>Den gewählten Text behalten und die anderen verwerfen, außer wenn Zahlen, Daten, Verneinungen oder Namen abweichen (Umschalt+K)</translation>
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
        <source>Keep the texts of the chosen document and drop them from the other one (Shift+K)</source>
        <translation>Die Texte des gewählten Dokuments behalten und im anderen verwerfen (Umschalt+K)</translation>
    </message>
    <message>
        <source>Keep the texts of this document (K)</source>
        <translation>Die Texte dieses Dokuments behalten (K)</translation>
    </message>
    <message>
        <source>Keep the texts of {name}</source>
        <translation>Die Texte von {name} behalten</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Diesen Text behalten</translation>
    </message>
    <message>
        <source>Keep this text (K)</source>
        <translation>Diesen Text behalten (K)</translation>
    </message>
    <message>
        <source>Keep this, drop the other</source>
        <translation>Dieses behalten, das andere verwerfen</translation>
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
        <source>Kept every text of {n} cluster.</source>
        <translation>Jeden Text von {n} Gruppe behalten.</translation>
    </message>
    <message>
        <source>Kept every text of {n} clusters.</source>
        <translation>Jeden Text von {n} Gruppen behalten.</translation>
    </message>
    <message>
        <source>Kept one, dropped {drop:,}.</source>
        <translation>Einen behalten, {drop:,} verworfen.</translation>
    </message>
    <message>
        <source>Kept {kept:,}, dropped {dropped:,}.</source>
        <translation>{kept:,} behalten, {dropped:,} verworfen.</translation>
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
        <source>L, or Shift and drag</source>
        <translation>L, oder Umschalt und ziehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Last {point}.</source>
        <translation>Zuletzt {point}.</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Karte wird angeordnet</translation>
    </message>
    <message>
        <source>Learned from the pairs that you judged: from similarity, words and facts.</source>
        <translation>Aus den von Ihnen beurteilten Paaren gelernt: aus Ähnlichkeit, Wörtern und Angaben.</translation>
    </message>
    <message>
        <source>Learned from the pairs that you judged: from similarity, words, facts, and from what a cross-encoder says that has read both texts together.</source>
        <translation>Aus den Paaren gelernt, die Sie beurteilt haben: aus Ähnlichkeit, Wörtern, Angaben und dem, was ein Cross-Encoder sagt, der beide Texte zusammen gelesen hat.</translation>
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
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Leave out the pairs in which nothing is left to decide</source>
        <translation>Paare auslassen, in denen nichts mehr zu entscheiden ist</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <translation>Auswahl verlassen (Esc)</translation>
    </message>
    <message>
        <source>Leaving out what is marked to be dropped would change how its other paragraphs, lists or code are shown; take the marks away and cut it by hand.</source>
        <translation>Ohne das zum Verwerfen Markierte würden andere Absätze, Listen oder Code anders dargestellt; die Markierungen entfernen und von Hand kürzen.</translation>
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
        <source>Left out</source>
        <translation>Ausgelassen</translation>
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
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likelihood threshold</source>
        <translation>Schwelle der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Likelihood …</source>
        <translation>Wahrscheinlichkeit …</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {n} is no valid JSON and was left out.</source>
        <translation>Zeile {n} ist kein gültiges JSON und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Line {n} is not as it has to be in a PO file ({why}); correct it, or save the file again in the program that made it.</source>
        <translation>Zeile {n} ist nicht, wie sie in einer PO-Datei sein muss ({why}); berichtigen oder die Datei im Ursprungsprogramm neu speichern.</translation>
    </message>
    <message>
        <source>Line {n} was left out, because no times belong to it.</source>
        <translation>Zeile {n} wurde ausgelassen, weil keine Zeiten zu ihr gehören.</translation>
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
        <source>List only the clusters with a text in the selection (Enter)</source>
        <translation>Nur Gruppen mit einem Text in der Auswahl auflisten (Eingabe)</translation>
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
        <source>Look closely: {facts} are not the same in all of them.</source>
        <translation>Genau hinsehen, nicht in allen gleich: {facts}.</translation>
    </message>
    <message>
        <source>Look closely: {facts} is not the same in all of them.</source>
        <translation>Genau hinsehen, nicht in allen gleich: {facts}.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen…</translation>
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
        <source>Looking…</source>
        <translation>Wird ermittelt…</translation>
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
        <source>Mails are letters that were sent, so no copy without some of their text is written.</source>
        <translation>Mails sind versandte Briefe, daher wird keine Kopie ohne Teile ihres Textes geschrieben.</translation>
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
        <source>Manhattan distance</source>
        <translation>Manhattan-Abstand</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of the collection</source>
        <translation>Karte der Sammlung</translation>
    </message>
    <message>
        <source>Map: draw around texts</source>
        <translation>Karte: Texte umfahren</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all of it</source>
        <translation>Karte: verschieben, näher, weiter weg, ganz</translation>
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
        <source>Marked list (CSV)…</source>
        <translation>Liste mit Markierungen (CSV)…</translation>
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
        <source>May be a duplicate</source>
        <translation>Kann ein Duplikat sein</translation>
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
        <source>Measure with these</source>
        <translation>Damit messen</translation>
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
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Most of this is not English.</source>
        <translation>Der größte Teil ist nicht Englisch.</translation>
    </message>
    <message>
        <source>Most of this is {language}.</source>
        <translation>Der Text ist überwiegend: {language}.</translation>
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
        <source>Most pairs share texts with others, so some texts of the pairs held out were also learned from; the figures may be a little too good.</source>
        <translation>Die meisten Paare teilen Texte mit anderen, daher wurde aus einigen Texten der Prüfpaare auch gelernt; die Werte sind vielleicht etwas zu gut.</translation>
    </message>
    <message>
        <source>Most similar first</source>
        <translation>Ähnlichste zuerst</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Move line to {goal}</source>
        <translation>Linie auf {goal} setzen</translation>
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
        <source>Name a folder and write…</source>
        <translation>Ordner benennen und schreiben…</translation>
    </message>
    <message>
        <source>Name a new folder for the cleaned copies</source>
        <translation>Neuen Ordner für die bereinigten Kopien benennen</translation>
    </message>
    <message>
        <source>Name at least one rule: {rules}.</source>
        <translation>Mindestens eine Regel nennen: {rules}.</translation>
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
        <source>New scans</source>
        <translation>Neue Durchläufe</translation>
    </message>
    <message>
        <source>Next cluster</source>
        <translation>Nächste Gruppe</translation>
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
        <source>No encoder called “{name_or_folder}” was added, so there is nothing to remove; added: {names}.</source>
        <translation>Ein Encoder „{name_or_folder}“ wurde nicht hinzugefügt, es gibt also nichts zu entfernen; hinzugefügt: {names}.</translation>
    </message>
    <message>
        <source>No entry of it has any words.</source>
        <translation>Kein Eintrag enthält Wörter.</translation>
    </message>
    <message>
        <source>No longer filter by “{words}”</source>
        <translation>Nicht mehr nach „{words}“ filtern</translation>
    </message>
    <message>
        <source>No machine of the cluster became free to work; let other programs there finish, or start more machines.</source>
        <translation>Kein Rechner des Clusters wurde frei; andere Programme dort enden lassen oder mehr Rechner starten.</translation>
    </message>
    <message>
        <source>No mail is found in it; export the mailbox again, as mbox.</source>
        <translation>Keine Mail gefunden; das Postfach noch einmal als mbox exportieren.</translation>
    </message>
    <message>
        <source>No program was found to show the guide; open {path} in a browser.</source>
        <translation>Für das Handbuch wurde kein Programm gefunden; öffnen Sie {path} in einem Browser.</translation>
    </message>
    <message>
        <source>No row can be used.</source>
        <translation>Keine Zeile ist verwendbar.</translation>
    </message>
    <message>
        <source>No source and no folder is called “{wanted}”; name them as the scan does, such as “{names}”.</source>
        <translation>Keine Quelle und kein Ordner heißt „{wanted}“; benennen wie im Durchlauf, etwa „{names}“.</translation>
    </message>
    <message>
        <source>No threshold here has at most {n} missed in 100; {at} comes closest: {expected}</source>
        <translation>Keine Schwelle hat hier höchstens {n} von 100 übersehen; {at} kommt am nächsten: {expected}</translation>
    </message>
    <message>
        <source>No threshold here has at most {n} wrong in 100; {at} comes closest: {expected}</source>
        <translation>Keine Schwelle hat hier höchstens {n} von 100 falsch; {at} kommt am nächsten: {expected}</translation>
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
        <source>No two texts are similar enough.</source>
        <translation>Keine zwei Texte sind einander ähnlich genug.</translation>
    </message>
    <message>
        <source>No two texts are this likely to be the same. Move the line to the right.</source>
        <translation>Keine zwei Texte sind mit dieser Wahrscheinlichkeit gleich. Die Linie nach rechts ziehen.</translation>
    </message>
    <message>
        <source>No two texts are this similar. Move the line to the right.</source>
        <translation>Keine zwei Texte sind einander so ähnlich. Die Linie nach rechts ziehen.</translation>
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
        <source>None of its subtitles has any words.</source>
        <translation>Kein Untertitel enthält Wörter.</translation>
    </message>
    <message>
        <source>None of the sources is a table, so there is no column {column}; leave it out.</source>
        <translation>Keine der Quellen ist eine Tabelle, es gibt keine Spalte {column}; weglassen.</translation>
    </message>
    <message>
        <source>None of the {judged} judged pairs are {which}; judge more until there are {most}.</source>
        <translation>Keines der {judged} beurteilten Paare ist {which}; weiter beurteilen, bis es {most} sind.</translation>
    </message>
    <message>
        <source>None of the {judged} judged pairs is {which}; judge more until there are {most}.</source>
        <translation>Keines der {judged} beurteilten Paare ist {which}; weiter beurteilen, bis es {most} sind.</translation>
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
        <source>Not a duplicate: it leaves this cluster.</source>
        <translation>Kein Duplikat: Er verlässt diese Gruppe.</translation>
    </message>
    <message>
        <source>Not counted here: {n} pair that the scan does not list because its texts are too dissimilar</source>
        <translation>Hier nicht gezählt: {n} Paar, das der Durchlauf nicht aufführt, weil es zu unähnlich ist</translation>
    </message>
    <message>
        <source>Not counted here: {n} pair that this encoder has learned from</source>
        <translation>Hier nicht gezählt: {n} Paar, aus dem dieser Encoder gelernt hat</translation>
    </message>
    <message>
        <source>Not counted here: {n} pair that you decided in passing, which is not a fair sample</source>
        <translation>Hier nicht gezählt: {n} Paar, nebenbei entschieden, was keine faire Stichprobe ist</translation>
    </message>
    <message>
        <source>Not counted here: {n} pairs that the scan does not list because they are too dissimilar</source>
        <translation>Hier nicht gezählt: {n} Paare, die der Durchlauf nicht aufführt, weil sie zu unähnlich sind</translation>
    </message>
    <message>
        <source>Not counted here: {n} pairs that this encoder has learned from</source>
        <translation>Hier nicht gezählt: {n} Paare, aus denen dieser Encoder gelernt hat</translation>
    </message>
    <message>
        <source>Not counted here: {n} pairs that you decided in passing, which is not a fair sample</source>
        <translation>Hier nicht gezählt: {n} Paare, nebenbei entschieden, was keine faire Stichprobe ist</translation>
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
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Nothing answers at {address} ({why}); see that the address is right and the cluster is running.</source>
        <translation>Unter {address} antwortet nichts ({why}); prüfen, ob die Adresse stimmt und der Cluster läuft.</translation>
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
        <source>Nothing is decided about them any more.</source>
        <translation>Über sie ist nichts mehr entschieden.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about {n} cluster.</source>
        <translation>Über {n} Gruppe ist nichts mehr entschieden.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about {n} clusters.</source>
        <translation>Über {n} Gruppen ist nichts mehr entschieden.</translation>
    </message>
    <message>
        <source>Nothing is judged in {path} yet; judge pairs, or mark texts to drop, first.</source>
        <translation>In {path} ist noch nichts beurteilt; zuerst Paare beurteilen oder Texte zum Verwerfen markieren.</translation>
    </message>
    <message>
        <source>Nothing is marked to be dropped, so {files} would be copied unchanged.</source>
        <translation>Nichts ist zum Verwerfen markiert; unverändert kopiert würden: {files}.</translation>
    </message>
    <message>
        <source>Nothing is marked to be dropped, so {folder} holds {count} without a change.</source>
        <translation>Nichts ist zum Verwerfen markiert; {folder} enthält unverändert: {count}.</translation>
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
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing needs saving here: decisions and judged pairs are saved as you go.</source>
        <translation>Hier muss nichts gespeichert werden: Entscheidungen und beurteilte Paare werden laufend gespeichert.</translation>
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
        <source>Nothing remains of this cluster: every text of it is dropped. Keep one of them, or undo.</source>
        <translation>Von dieser Gruppe bleibt nichts übrig: Alle ihre Texte sind verworfen. Einen davon behalten oder rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing remains of {cluster}, because every text of it is dropped: {listed}.</source>
        <translation>Von {cluster} bleibt nichts übrig, weil jeder Text darin verworfen ist: {listed}.</translation>
    </message>
    <message>
        <source>Nothing remains of {cluster}, because every text of them is dropped: {listed}.</source>
        <translation>Von {cluster} bleibt nichts übrig, weil jeder Text darin verworfen ist: {listed}.</translation>
    </message>
    <message>
        <source>Nothing remains of {n} cluster</source>
        <translation>Von {n} Gruppe bleibt nichts übrig</translation>
    </message>
    <message>
        <source>Nothing remains of {n} clusters</source>
        <translation>Von {n} Gruppen bleibt nichts übrig</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Nothing was changed, because something was decided in another window just now; look at it, and try again.</source>
        <translation>Nichts wurde geändert, weil gerade in einem anderen Fenster etwas entschieden wurde; dort nachsehen und erneut versuchen.</translation>
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
        <source>Nothing was saved, because the project is closed; open it again.</source>
        <translation>Nichts wurde gespeichert, weil das Projekt geschlossen ist; neu öffnen.</translation>
    </message>
    <message>
        <source>Nothing was written to {folder}.</source>
        <translation>In {folder} wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing would be left of {documents}.</source>
        <translation>Nichts bliebe übrig von: {documents}.</translation>
    </message>
    <message>
        <source>Nothing yet: the first curves appear when about ten pairs are judged.</source>
        <translation>Noch nichts: Die ersten Kurven erscheinen, wenn etwa zehn Paare beurteilt sind.</translation>
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
        <source>Of every two pairs with different scores, the encoder puts {share} in the right order.</source>
        <translation>Von je zwei Paaren mit verschiedenen Werten ordnet der Encoder {share} richtig.</translation>
    </message>
    <message>
        <source>Of record {n} a number or the like is marked to be dropped; mark all texts of the record, or take the mark away.</source>
        <translation>Im Datensatz {n} ist eine Zahl oder Ähnliches zum Verwerfen markiert; alle Texte des Datensatzes markieren oder die Markierung entfernen.</translation>
    </message>
    <message>
        <source>Of row {n} of sheet “{sheet}” only a part is marked to be dropped; mark all texts of the row, or take the mark away.</source>
        <translation>In Zeile {n} des Blatts „{sheet}“ ist nur ein Teil zum Verwerfen markiert; alle Texte der Zeile markieren oder die Markierung entfernen.</translation>
    </message>
    <message>
        <source>Of row {row} a part is marked to be dropped that cannot be told from the rest; mark the whole row, or take the mark away.</source>
        <translation>In Zeile {row} ist ein Teil zum Verwerfen markiert, der sich vom Rest nicht trennen lässt; die ganze Zeile markieren oder die Markierung entfernen.</translation>
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
        <source>Of {entry} {n} (line {n2}) only a part is marked to be dropped, but its {column} cannot be divided; mark all of it, or none.</source>
        <translation>Nur ein Teil von {entry} {n} (Zeile {n2}) ist zum Verwerfen markiert, aber nicht teilbar: {column}. Alles davon markieren oder nichts.</translation>
    </message>
    <message>
        <source>Of {entry} {n} (line {n2}) the {column} is marked to be dropped and its translation is not; mark both, or neither.</source>
        <translation>Von {entry} {n} (Zeile {n2}) ist zum Verwerfen markiert: {column}, die Übersetzung aber nicht; beides markieren oder keines.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “different”, and {fewest} are needed at the very least; label more of them, or choose the ranking loss.</source>
        <translation>Von {pairs} Paaren sind {same} als „verschieden“ bezeichnet, nötig sind mindestens {fewest}; mehr davon beurteilen oder den Ranking-Verlust wählen.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “different”, and {fewest} are needed at the very least; label more of them.</source>
        <translation>Von {pairs} Paaren sind {same} als „verschieden“ bezeichnet, nötig sind mindestens {fewest}; mehr davon beurteilen.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “the same”, and {fewest} are needed at the very least; label more of them, or choose the ranking loss.</source>
        <translation>Von {pairs} Paaren sind {same} als „gleich“ bezeichnet, nötig sind mindestens {fewest}; mehr davon beurteilen oder den Ranking-Verlust wählen.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “the same”, and {fewest} are needed at the very least; label more of them.</source>
        <translation>Von {pairs} Paaren sind {same} als „gleich“ bezeichnet, nötig sind mindestens {fewest}; mehr davon beurteilen.</translation>
    </message>
    <message>
        <source>On held-out pairs</source>
        <translation>An den Testpaaren</translation>
    </message>
    <message>
        <source>On {n} pairs that it was not taught, {what} is {n2} after and {n3} before (with other such pairs, the gain would be {change} in 95 of 100 cases).</source>
        <translation>Bei {n} nicht angelernten Paaren: {what} nachher {n2}, vorher {n3} (mit anderen solchen Paaren läge der Gewinn in 95 von 100 Fällen {change}).</translation>
    </message>
    <message>
        <source>On {n} pairs that it was not taught, {what} is {n2} after and {n3} before.</source>
        <translation>Bei {n} nicht angelernten Paaren: {what} nachher {n2}, vorher {n3}.</translation>
    </message>
    <message>
        <source>One entry per line: titles, questions, answers.</source>
        <translation>Ein Eintrag je Zeile: Titel, Fragen, Antworten.</translation>
    </message>
    <message>
        <source>One note is missing in the file.</source>
        <translation>Eine Anmerkung fehlt in der Datei.</translation>
    </message>
    <message>
        <source>One place is damaged and cannot be read in {encoding}.</source>
        <translation>Eine Stelle ist beschädigt und in {encoding} nicht lesbar.</translation>
    </message>
    <message>
        <source>One place is damaged and cannot be read.</source>
        <translation>Eine Stelle ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Only a project has judged pairs; save the scan as a project first.</source>
        <translation>Nur ein Projekt hat beurteilte Paare; den Durchlauf zuerst als Projekt speichern.</translation>
    </message>
    <message>
        <source>Only between different sources</source>
        <translation>Nur zwischen verschiedenen Quellen</translation>
    </message>
    <message>
        <source>Only decided</source>
        <translation>Nur entschiedene</translation>
    </message>
    <message>
        <source>Only flagged (number, date, negation or name differs)</source>
        <translation>Nur mit Hinweis (Zahl, Datum, Verneinung oder Name weicht ab)</translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Only with texts new since the last scan</source>
        <translation>Nur mit Texten, die seit dem letzten Durchlauf neu sind</translation>
    </message>
    <message>
        <source>Only {found:,} of {files} were found in {folder}, so nothing was changed; choose the folder that holds all of them.</source>
        <translation>Nur {found:,} gefunden (von {files}) in {folder}, daher blieb alles unverändert; wählen Sie den Ordner, der alle enthält.</translation>
    </message>
    <message>
        <source>Only {found} of {judged} judged pairs are {which}; judge more until there are {most}.</source>
        <translation>Nur {found} von {judged} beurteilten Paaren sind {which}; weiter beurteilen, bis es {most} sind.</translation>
    </message>
    <message>
        <source>Only {found} of {judged} judged pairs is {which}; judge more until there are {most}.</source>
        <translation>Nur {found} von {judged} beurteilten Paaren ist {which}; weiter beurteilen, bis es {most} sind.</translation>
    </message>
    <message>
        <source>Only {pairs} usable pairs are there, and teaching needs {pairs2} at the very least, better some hundreds; label more.</source>
        <translation>Es gibt nur {pairs} verwendbare Paare; zum Anlernen braucht es mindestens {pairs2}, besser einige Hundert. Mehr beurteilen.</translation>
    </message>
    <message>
        <source>Only “not a duplicate”</source>
        <translation>Nur „kein Duplikat“</translation>
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
        <source>Open file</source>
        <translation>Datei öffnen</translation>
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
        <source>Open the files that the project names, now and from now on</source>
        <translation>Die Dateien, die das Projekt nennt, jetzt und künftig öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the libraries</source>
        <translation>Ordner der Bibliotheken öffnen</translation>
    </message>
    <message>
        <source>Open the folder that contains the source</source>
        <translation>Den Ordner öffnen, der die Quelle enthält</translation>
    </message>
    <message>
        <source>Open the folder “{name}”</source>
        <translation>Ordner „{name}“ öffnen</translation>
    </message>
    <message>
        <source>Open the source in the program that your system uses for it</source>
        <translation>Die Quelle in dem Programm öffnen, das Ihr System dafür verwendet</translation>
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
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the clusters</source>
        <translation>Reihenfolge der Gruppen</translation>
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
        <source>Pairs are read from text files; save the table as .csv first.</source>
        <translation>Paare werden aus Textdateien gelesen; die Tabelle zuerst als .csv speichern.</translation>
    </message>
    <message>
        <source>Pairs at a time (batch size)</source>
        <translation>Paare auf einmal (Batch-Größe)</translation>
    </message>
    <message>
        <source>Pairs judged</source>
        <translation>Beurteilte Paare</translation>
    </message>
    <message>
        <source>Pairs labelled different: {n:,}, on average {mean:.2f}.</source>
        <translation>Als verschieden bezeichnete Paare: {n:,}, im Mittel {mean:.2f}.</translation>
    </message>
    <message>
        <source>Pairs labelled the same: {n:,}, on average {mean:.2f}.</source>
        <translation>Als gleich bezeichnete Paare: {n:,}, im Mittel {mean:.2f}.</translation>
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
        <source>Pairs with a similarity of at least {floor}, because there were too many pairs to keep them all.</source>
        <translation>Paare mit einer Ähnlichkeit von mindestens {floor}, weil es zu viele waren, um alle zu behalten.</translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor}.</source>
        <translation>Paare mit einer Ähnlichkeit von mindestens {floor}.</translation>
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
        <source>Parts of the file are damaged, so some of its text may be missing.</source>
        <translation>Teile der Datei sind beschädigt, daher kann Text fehlen.</translation>
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
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
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
        <source>Precision and recall by threshold</source>
        <translation>Präzision und Trefferquote je Schwelle</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>Einstellungen und Hilfe</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Präsentationen</translation>
    </message>
    <message>
        <source>Press {key}</source>
        <translation>{key} drücken</translation>
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
        <source>REFERENCE</source>
        <translation>REFERENZ</translation>
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
        <source>Ranking compares each pair with the others of its batch; give a batch size of 2 or more.</source>
        <translation>Ranking vergleicht jedes Paar mit den anderen seines Stapels; eine Stapelgröße ab 2 angeben.</translation>
    </message>
    <message>
        <source>Ranking learns from pairs that are the same, and only {same} are; label more of them, or choose another loss.</source>
        <translation>Ranking lernt aus gleichen Paaren, aber nur {same} sind gleich; mehr davon beurteilen oder einen anderen Verlust wählen.</translation>
    </message>
    <message>
        <source>Ranking learns only from pairs that are the same: {n} of {n2} were used for nothing.</source>
        <translation>Ranking lernt nur aus gleichen Paaren: {n} von {n2} waren nutzlos.</translation>
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
        <source>Ray could not be started on this computer ({error}); try again when it is less busy, or scan without it.</source>
        <translation>Ray konnte auf diesem Computer nicht gestartet werden ({error}); bei geringerer Auslastung erneut versuchen oder ohne Ray durchsuchen.</translation>
    </message>
    <message>
        <source>Ray is not installed, which a cluster needs; install it with pip install &apos;dittograph[cluster]&apos;.</source>
        <translation>Ray, das für einen Cluster nötig ist, ist nicht installiert; mit pip install &apos;dittograph[cluster]&apos; installieren.</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Alles lesen</translation>
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
        <source>Read these files</source>
        <translation>Diese Dateien lesen</translation>
    </message>
    <message>
        <source>Read these pairs</source>
        <translation>Diese Paare lesen</translation>
    </message>
    <message>
        <source>Read, with a remark</source>
        <translation>Gelesen, mit Anmerkung</translation>
    </message>
    <message>
        <source>Reading it failed in a way that ended the reader, so it is probably damaged; open it in the program that made it, and save it again.</source>
        <translation>Beim Lesen ist das Leseprogramm abgebrochen, die Datei ist also wahrscheinlich beschädigt; im Ursprungsprogramm öffnen und neu speichern.</translation>
    </message>
    <message>
        <source>Reading it takes longer than {n} minutes; split it into smaller files, or save it again in the program that made it.</source>
        <translation>Das Lesen dauert länger als {n} Minuten; in kleinere Dateien aufteilen oder im Ursprungsprogramm neu speichern.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than there is; split it into smaller files.</source>
        <translation>Das Lesen braucht mehr Speicher als vorhanden; in kleinere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>Reading it takes more than {n} seconds of computing, far more than other files of its size; save it again in the program that made it, or split it into smaller files.</source>
        <translation>Das Lesen braucht mehr als {n} Sekunden Rechenzeit, weit mehr als bei anderen Dateien dieser Größe; im Ursprungsprogramm neu speichern oder in kleinere Dateien aufteilen.</translation>
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
        <source>Recommended: {at}.</source>
        <translation>Empfohlen: {at}.</translation>
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
        <source>Renamed or moved: {old} → {new}</source>
        <translation>Umbenannt oder verschoben: {old} → {new}</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Bericht (HTML)…</translation>
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
        <source>Row {n} of sheet “{sheet}” cannot be taken out, because {what} refers to it or to rows below; delete the rows in the program that made the file.</source>
        <translation>Zeile {n} des Blatts „{sheet}“ kann nicht herausgenommen werden; auf sie oder Zeilen darunter bezieht sich: {what}. Die Zeilen im Ursprungsprogramm löschen.</translation>
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
        <source>Same</source>
        <translation>Gleich</translation>
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
        <source>Says where your decisions are: they are saved as you go</source>
        <translation>Sagt, wo Ihre Entscheidungen sind: Sie werden laufend gespeichert</translation>
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
        <source>Scan again</source>
        <translation>Erneut durchsuchen</translation>
    </message>
    <message>
        <source>Scan again with these encodings</source>
        <translation>Mit diesen Kodierungen erneut durchsuchen</translation>
    </message>
    <message>
        <source>Scan the others</source>
        <translation>Die anderen durchsuchen</translation>
    </message>
    <message>
        <source>Scan the same sources again; what you decided stays</source>
        <translation>Dieselben Quellen erneut durchsuchen; Ihre Entscheidungen bleiben</translation>
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
        <source>Second text</source>
        <translation>Zweiter Text</translation>
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
        <source>See how well encoders tell these pairs apart</source>
        <translation>Sehen, wie gut Encoder diese Paare unterscheiden</translation>
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
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
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
        <source>Set by the environment variable {name}.</source>
        <translation>Durch die Umgebungsvariable {name} festgelegt.</translation>
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
        <source>Settle many clusters at once, with a preview (Ctrl+Shift+K)</source>
        <translation>Viele Gruppen auf einmal erledigen, mit Vorschau (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>Settle these clusters at once, with a preview</source>
        <translation>Diese Gruppen auf einmal entscheiden, mit Vorschau</translation>
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
        <source>Sheet “{what}” has no column {column} and was left out.</source>
        <translation>Das Blatt „{what}“ hat keine Spalte {column} und wurde ausgelassen.</translation>
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
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show as one</source>
        <translation>Als eines zeigen</translation>
    </message>
    <message>
        <source>Show beside the strip what the threshold is based on</source>
        <translation>Neben der Skala zeigen, worauf die Schwelle beruht</translation>
    </message>
    <message>
        <source>Show clusters from</source>
        <translation>Gruppen zeigen aus</translation>
    </message>
    <message>
        <source>Show how similar each two texts are (G)</source>
        <translation>Zeigen, wie ähnlich je zwei Texte sind (G)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
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
        <source>Show one by one</source>
        <translation>Einzeln zeigen</translation>
    </message>
    <message>
        <source>Show only clusters with a text that has all of these words</source>
        <translation>Nur Gruppen mit einem Text zeigen, der alle diese Wörter enthält</translation>
    </message>
    <message>
        <source>Show the cluster of the chosen text (Enter)</source>
        <translation>Gruppe des gewählten Textes anzeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>Show the source in its folder</source>
        <translation>Die Quelle in ihrem Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Ganze Meldung anzeigen</translation>
    </message>
    <message>
        <source>Show these clusters</source>
        <translation>Diese Gruppen anzeigen</translation>
    </message>
    <message>
        <source>Show two texts side by side (C)</source>
        <translation>Zwei Texte nebeneinander zeigen (C)</translation>
    </message>
    <message>
        <source>Show {step} more</source>
        <translation>{step} weitere anzeigen</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Zeigen ▾</translation>
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
        <source>Similarity threshold</source>
        <translation>Schwelle der Ähnlichkeit</translation>
    </message>
    <message>
        <source>Similarity {similarity}</source>
        <translation>Ähnlichkeit {similarity}</translation>
    </message>
    <message>
        <source>Since the last scan, {parts}.</source>
        <translation>Seit dem letzten Durchlauf: {parts}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Some encoders were trained with these words before each text.</source>
        <translation>Manche Encoder wurden mit diesen Wörtern vor jedem Text trainiert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dittograph ({reason}).</source>
        <translation>In Dittograph ist ein Fehler aufgetreten ({reason}).</translation>
    </message>
    <message>
        <source>Something went wrong inside Dittograph. Everything you decided is saved; you can continue.</source>
        <translation>In Dittograph ist etwas schiefgegangen. Alle Ihre Entscheidungen sind gespeichert; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
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
        <source>Spanish</source>
        <translation>Spanisch</translation>
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
        <source>Standard input is empty.</source>
        <translation>Die Standardeingabe ist leer.</translation>
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
        <source>Starting the map…</source>
        <translation>Die Karte startet…</translation>
    </message>
    <message>
        <source>Starting the measuring…</source>
        <translation>Die Messung startet…</translation>
    </message>
    <message>
        <source>Starting the reading…</source>
        <translation>Das Lesen beginnt …</translation>
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
        <source>Starting threshold</source>
        <translation>Zuerst gezeigte Schwelle</translation>
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
        <source>Stopping; what was read is kept…</source>
        <translation>Wird angehalten; was gelesen ist, bleibt erhalten …</translation>
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
        <source>System language</source>
        <translation>Sprache des Systems</translation>
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
        <source>Take the last answer back (Backspace or Ctrl+Z)</source>
        <translation>Die letzte Antwort zurücknehmen (Rücktaste oder Strg+Z)</translation>
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
        <source>Takes about a second for 50 pairs; what was read is kept if you cancel</source>
        <translation>Dauert etwa eine Sekunde für 50 Paare; was gelesen ist, bleibt erhalten, wenn Sie abbrechen</translation>
    </message>
    <message>
        <source>Takes effect when Dittograph is started the next time.</source>
        <translation>Gilt ab dem nächsten Start von Dittograph.</translation>
    </message>
    <message>
        <source>Teach a cross-encoder, too</source>
        <translation>Auch einen Cross-Encoder anlernen</translation>
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
        <source>Teach the encoder with these</source>
        <translation>Encoder damit anlernen</translation>
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
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Texts of the reference</source>
        <translation>Texte der Referenz</translation>
    </message>
    <message>
        <source>Texts of the reference are only compared against, never changed.</source>
        <translation>Mit Texten der Referenz wird nur verglichen; sie werden nie geändert.</translation>
    </message>
    <message>
        <source>Texts that both documents have</source>
        <translation>Texte, die beide Dokumente haben</translation>
    </message>
    <message>
        <source>Texts that differ in a number, date, negation or name stay (K)</source>
        <translation>Texte bleiben, die sich in Zahl, Datum, Verneinung oder Name unterscheiden (K)</translation>
    </message>
    <message>
        <source>That of the newest file</source>
        <translation>Den aus der neuesten Datei</translation>
    </message>
    <message>
        <source>That was decided before.</source>
        <translation>Das war schon entschieden.</translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <translation>Die NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>The PDF is damaged; open it in a program that shows it, and save or print it as a new one.</source>
        <translation>Das PDF ist beschädigt; in einem Programm öffnen, das es anzeigt, und neu speichern oder drucken.</translation>
    </message>
    <message>
        <source>The answer appears here as soon as there is text on both sides.</source>
        <translation>Die Antwort erscheint hier, sobald auf beiden Seiten Text steht.</translation>
    </message>
    <message>
        <source>The bars show the number of pairs on a logarithmic scale.</source>
        <translation>Die Balken zeigen die Zahl der Paare auf einer logarithmischen Skala.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>The beginning of {total:,} words.</source>
        <translation>Der Anfang von {total:,} Wörtern.</translation>
    </message>
    <message>
        <source>The beginning of {total:,} words; press C to read all of them.</source>
        <translation>Der Anfang von {total:,} Wörtern; mit C alle lesen.</translation>
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
        <source>The cluster as a graph</source>
        <translation>Die Gruppe als Graph</translation>
    </message>
    <message>
        <source>The cluster has no machine with a processor to work on; start some.</source>
        <translation>Der Cluster hat keinen Rechner mit einem Prozessor zum Arbeiten; welche starten.</translation>
    </message>
    <message>
        <source>The clusters were not saved in {path}</source>
        <translation>Die Gruppen wurden nicht in {path} gespeichert</translation>
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
        <source>The cross-encoder had not learned anything yet, so there is none.</source>
        <translation>Der Cross-Encoder hatte noch nichts gelernt, also gibt es keinen.</translation>
    </message>
    <message>
        <source>The cross-encoder that was taught with this encoder has read {n} of the pairs, both texts together.</source>
        <translation>Der Cross-Encoder, der mit diesem Encoder angelernt wurde, hat {n} der Paare gelesen, jeweils beide Texte zusammen.</translation>
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
        <source>The default encoder {encoder} is not installed; run the installation again, or choose an encoder folder.</source>
        <translation>Der Standard-Encoder {encoder} ist nicht installiert; die Installation wiederholen oder einen Encoder-Ordner wählen.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The draft {draft} was not removed ({error}); remove the folder yourself.</source>
        <translation>Der Entwurf {draft} wurde nicht entfernt ({error}); den Ordner von Hand löschen.</translation>
    </message>
    <message>
        <source>The encoder does not learn from these pairs.</source>
        <translation>Aus diesen Paaren lernt der Encoder nicht.</translation>
    </message>
    <message>
        <source>The encoder for other languages ({encoder}) is not installed, because pip alone does not bring it; take Dittograph&apos;s installer, or run “make run” in its source folder, which puts it into {encoder2}.</source>
        <translation>Der Encoder für andere Sprachen ({encoder}) ist nicht installiert, weil pip allein ihn nicht mitbringt; das Installationsprogramm von Dittograph nehmen oder „make run“ im Quellordner ausführen, was ihn nach {encoder2} legt.</translation>
    </message>
    <message>
        <source>The encoder in {folder} asks for {n} MB of memory, but its weights have {n2} MB, so it was not loaded; copy it again.</source>
        <translation>Der Encoder in {folder} verlangt {n} MB Speicher, seine Gewichte haben aber {n2} MB; er wurde nicht geladen. Neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: it is of the kind “{kind}”, which this installation does not have, because such networks do not read text alone. Choose another.</source>
        <translation>Der Encoder in {folder} kann nicht geladen werden: Er ist von der Art „{kind}“, die in dieser Installation fehlt, weil solche Netze nicht nur Text lesen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: it needs program code of its own, which Dittograph never runs. Choose another.</source>
        <translation>Der Encoder in {folder} kann nicht geladen werden: Er braucht eigenen Programmcode, den Dittograph nie ausführt. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: {reason}. Copy it again, or choose another.</source>
        <translation>Der Encoder in {folder} kann nicht geladen werden: {reason}. Neu kopieren oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be read ({error}); copy it again.</source>
        <translation>Der Encoder in {folder} kann nicht gelesen werden ({error}); neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be used because your administrator allows only those that are set up ({file}); choose one of these: {names}.</source>
        <translation>Der Encoder in {folder} kann nicht verwendet werden, weil nur von der Verwaltung eingerichtete erlaubt sind ({file}); einen davon wählen: {names}.</translation>
    </message>
    <message>
        <source>The encoder in {folder} has no vocabulary (tokenizer.json), so it can read no word; copy it again.</source>
        <translation>Der Encoder in {folder} hat kein Vokabular (tokenizer.json) und kann kein Wort lesen; neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder in {folder} has no weights (model.safetensors).</source>
        <translation>Der Encoder in {folder} hat keine Gewichte (model.safetensors).</translation>
    </message>
    <message>
        <source>The encoder in {folder} lacks its part {missing}; copy it again.</source>
        <translation>Dem Encoder in {folder} fehlt der Teil {missing}; neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder in {folder} names files outside its own folder; choose another encoder.</source>
        <translation>Der Encoder in {folder} nennt Dateien außerhalb seines Ordners; einen anderen Encoder wählen.</translation>
    </message>
    <message>
        <source>The encoder in {folder} needs program code of its own ({kind}), which Dittograph never runs; choose another encoder.</source>
        <translation>Der Encoder in {folder} braucht eigenen Programmcode ({kind}), den Dittograph nie ausführt; einen anderen Encoder wählen.</translation>
    </message>
    <message>
        <source>The encoder in {part} asks for far more memory than its weights need ({what} is {n}), so it was not loaded; copy it again.</source>
        <translation>Der Encoder in {part} verlangt weit mehr Speicher, als seine Gewichte brauchen ({what} ist {n}), und wurde nicht geladen; neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder is still loading; the answer comes when it is ready.</source>
        <translation>Der Encoder wird noch geladen; die Antwort kommt, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>The encoder read only the beginning of this text.</source>
        <translation>Der Encoder hat nur den Anfang dieses Textes gelesen.</translation>
    </message>
    <message>
        <source>The encoder was thrown off course before anything was measured, so nothing was kept; choose a smaller learning rate.</source>
        <translation>Der Encoder geriet aus der Bahn, bevor etwas gemessen war; nichts wurde behalten. Eine kleinere Lernrate wählen.</translation>
    </message>
    <message>
        <source>The encoder {encoder} has no prompt called “{what}”; choose one of {names}.</source>
        <translation>Der Encoder {encoder} hat keinen Prompt „{what}“; zur Wahl stehen {names}.</translation>
    </message>
    <message>
        <source>The encoder {encoder} holds a file outside its folder.</source>
        <translation>Der Encoder {encoder} enthält eine Datei außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>The encoder {encoder} in {folder} is not the one that this work was begun with; copy the same files there.</source>
        <translation>Der Encoder {encoder} in {folder} ist nicht der, mit dem diese Arbeit begonnen wurde; dieselben Dateien dorthin kopieren.</translation>
    </message>
    <message>
        <source>The encoder {encoder} was damaged on its way; scan again.</source>
        <translation>Der Encoder {encoder} wurde unterwegs beschädigt; neu durchsuchen.</translation>
    </message>
    <message>
        <source>The encoder {encoder} was made for English; --encoder {encoder2} finds more in other languages.</source>
        <translation>Der Encoder {encoder} ist für Englisch gemacht; --encoder {encoder2} findet in anderen Sprachen mehr.</translation>
    </message>
    <message>
        <source>The encoder {name} cannot learn to read two texts together, because it is no transformer or has no separator; teach it without a cross-encoder.</source>
        <translation>Der Encoder {name} kann nicht lernen, zwei Texte zusammen zu lesen, weil er kein Transformer ist oder kein Trennzeichen hat; ohne Cross-Encoder anlernen.</translation>
    </message>
    <message>
        <source>The encoder {name} gave its network a number that it does not know, so its files do not belong together; copy it again.</source>
        <translation>Der Encoder {name} gab seinem Netz eine Zahl, die es nicht kennt; seine Dateien gehören nicht zusammen. Neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder {name} gave something that is not a number; its weights may be damaged. Copy it again, or choose another.</source>
        <translation>Der Encoder {name} ergab etwas, das keine Zahl ist; seine Gewichte sind vielleicht beschädigt. Neu kopieren oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The encoder {name} has a damaged cross-encoder, which does not read two texts; teach it again.</source>
        <translation>Der Encoder {name} hat einen beschädigten Cross-Encoder, der keine zwei Texte liest; noch einmal anlernen.</translation>
    </message>
    <message>
        <source>The encoder {name} has changed since the texts were scanned; scan again.</source>
        <translation>Der Encoder {name} hat sich seit dem Durchlauf geändert; neu durchsuchen.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {file} cannot be read; copy it again.</source>
        <translation>Die Datei {file} des Encoders kann nicht gelesen werden; neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {file} is too large to be read; copy it again.</source>
        <translation>Die Datei {file} des Encoders ist zum Lesen zu groß; neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {index} is damaged; copy it again.</source>
        <translation>Die Datei {index} des Encoders ist beschädigt; neu kopieren.</translation>
    </message>
    <message>
        <source>The encoder, where it ran, and how the texts were compared</source>
        <translation>Der Encoder, wo er lief und wie die Texte verglichen wurden</translation>
    </message>
    <message>
        <source>The encoding is a guess</source>
        <translation>Die Kodierung ist geraten</translation>
    </message>
    <message>
        <source>The end of the file is missing, and perhaps some of its text.</source>
        <translation>Das Ende der Datei fehlt und vielleicht etwas Text.</translation>
    </message>
    <message>
        <source>The engine does not understand this request: {error}.</source>
        <translation>Der Rechenkern versteht diese Anfrage nicht: {error}.</translation>
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
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The files of this project were chosen on another computer or by somebody else, so Dittograph does not open them and cannot show what is around each text.</source>
        <translation>Die Dateien dieses Projekts wurden auf einem anderen Computer oder von jemand anderem gewählt; Dittograph öffnet sie daher nicht und kann die Umgebung der Texte nicht zeigen.</translation>
    </message>
    <message>
        <source>The filter hides it.</source>
        <translation>Der Filter blendet es aus.</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Den ersten</translation>
    </message>
    <message>
        <source>The first line ({encoder}) does not name the columns; call the two texts sentence1 and sentence2, and what is known of them label or score.</source>
        <translation>Die erste Zeile ({encoder}) benennt die Spalten nicht; die beiden Texte sentence1 und sentence2 nennen, das Urteil label oder score.</translation>
    </message>
    <message>
        <source>The first text</source>
        <translation>Der erste Text</translation>
    </message>
    <message>
        <source>The folder holds no text that Dittograph can read.</source>
        <translation>Der Ordner enthält keinen Text, den Dittograph lesen kann.</translation>
    </message>
    <message>
        <source>The folder {folder} is not an encoder: it has neither modules.json nor config.json. Choose a sentence-transformers folder.</source>
        <translation>Der Ordner {folder} ist kein Encoder: Er enthält weder modules.json noch config.json. Einen sentence-transformers-Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder: {locked}</source>
        <translation>Ordner: {locked}</translation>
    </message>
    <message>
        <source>The highest of four ways to compare vectors: cosine, dot product and two distances.</source>
        <translation>Der höchste Wert aus vier Arten, Vektoren zu vergleichen: Kosinus, Skalarprodukt und zwei Abstände.</translation>
    </message>
    <message>
        <source>The index alone missed {n} pairs; they were added.</source>
        <translation>Der Index allein übersah {n} Paare; sie wurden ergänzt.</translation>
    </message>
    <message>
        <source>The index found only {recall} of the pairs, so every pair was compared instead.</source>
        <translation>Der Index fand nur {recall} der Paare, daher wurde jedes Paar verglichen.</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Den letzten</translation>
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
        <source>The learning rate {n} is not possible; give a number above 0 and not above 1, such as 0.0001.</source>
        <translation>Die Lernrate {n} ist nicht möglich; eine Zahl über 0 und bis 1 angeben, etwa 0.0001.</translation>
    </message>
    <message>
        <source>The left and right arrow keys move the threshold by {step}, with Shift by {small}; Page Up and Page Down go to the named stops; digits enter a value.</source>
        <translation>Die Pfeiltasten links und rechts verschieben die Schwelle um {step}, mit Umschalt um {small}; Bild auf und Bild ab springen zu den benannten Stufen; Ziffern geben einen Wert ein.</translation>
    </message>
    <message>
        <source>The left list has {left:,} lines and the right one {right:,}.</source>
        <translation>Die linke Liste hat {left:,} Zeilen, die rechte {right:,}.</translation>
    </message>
    <message>
        <source>The letters on its pages are drawn as shapes, so there is no text in it. Let a program for text recognition (OCR) read it first.</source>
        <translation>Die Buchstaben sind als Formen gezeichnet, daher ist kein Text darin. Zuerst mit einem Programm für Texterkennung (OCR) lesen.</translation>
    </message>
    <message>
        <source>The licence of Dittograph</source>
        <translation>Die Lizenz von Dittograph</translation>
    </message>
    <message>
        <source>The line goes by how likely two texts are the same, learned from the pairs that you judged: from similarity, words and facts.</source>
        <translation>Die Linie richtet sich danach, wie wahrscheinlich zwei Texte gleich sind, gelernt aus den von Ihnen beurteilten Paaren: aus Ähnlichkeit, Wörtern und Angaben.</translation>
    </message>
    <message>
        <source>The line goes by how similar the encoder finds two texts.</source>
        <translation>Die Linie richtet sich danach, wie ähnlich der Encoder zwei Texte findet.</translation>
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
        <source>The longest</source>
        <translation>Den längsten</translation>
    </message>
    <message>
        <source>The longest text</source>
        <translation>Der längste Text</translation>
    </message>
    <message>
        <source>The machine {machine} of the cluster cannot work ({problem}); look into it, or take it out of the cluster.</source>
        <translation>Der Rechner {machine} des Clusters kann nicht arbeiten ({problem}); nachsehen oder aus dem Cluster nehmen.</translation>
    </message>
    <message>
        <source>The machine {machine} of the cluster does not answer; look into it, or take it out of the cluster.</source>
        <translation>Der Rechner {machine} des Clusters antwortet nicht; nachsehen oder aus dem Cluster nehmen.</translation>
    </message>
    <message>
        <source>The machine {machine} of the cluster has another {what} than this computer ({has} instead of {version}); install the same there.</source>
        <translation>Der Rechner {machine} des Clusters hat ein anderes {what} als dieser Computer ({has} statt {version}); dort dasselbe installieren.</translation>
    </message>
    <message>
        <source>The machines of the cluster ran out of memory; give them more, or let fewer programs run there. Vectors made so far are kept.</source>
        <translation>Den Rechnern des Clusters ging der Speicher aus; ihnen mehr geben oder dort weniger Programme laufen lassen. Bisher berechnete Vektoren bleiben erhalten.</translation>
    </message>
    <message>
        <source>The mail has no text.</source>
        <translation>Die Mail hat keinen Text.</translation>
    </message>
    <message>
        <source>The map could not be read from the project; try again.</source>
        <translation>Die Karte konnte nicht aus dem Projekt gelesen werden; erneut versuchen.</translation>
    </message>
    <message>
        <source>The member that it is least similar to: {text}</source>
        <translation>Das Mitglied, dem er am wenigsten ähnlich ist: {text}</translation>
    </message>
    <message>
        <source>The memory of the device “{device}” is too small for this encoder; choose the CPU.</source>
        <translation>Der Speicher des Geräts „{device}“ reicht für diesen Encoder nicht; die CPU wählen.</translation>
    </message>
    <message>
        <source>The memory of this computer is too small for this encoder; close other programs, or choose a smaller encoder.</source>
        <translation>Der Arbeitsspeicher dieses Computers reicht für diesen Encoder nicht; andere Programme schließen oder einen kleineren Encoder wählen.</translation>
    </message>
    <message>
        <source>The most complete row</source>
        <translation>Die vollständigste Zeile</translation>
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
        <source>The new encoder did a little worse than before, which may be chance.</source>
        <translation>Der neue Encoder schnitt etwas schlechter ab als vorher, was Zufall sein kann.</translation>
    </message>
    <message>
        <source>The new encoder gives all texts nearly the same vector and tells nothing apart any more, so it cannot be kept; try a smaller learning rate or fewer epochs.</source>
        <translation>Der neue Encoder gibt allen Texten fast denselben Vektor und unterscheidet nichts mehr, er kann nicht behalten werden; eine kleinere Lernrate oder weniger Epochen versuchen.</translation>
    </message>
    <message>
        <source>The new encoder is no better than before, as far as these pairs can tell.</source>
        <translation>Der neue Encoder ist nicht besser als vorher, soweit diese Paare es zeigen.</translation>
    </message>
    <message>
        <source>The new encoder is worse than before, so it should not be kept.</source>
        <translation>Der neue Encoder ist schlechter als vorher und sollte nicht behalten werden.</translation>
    </message>
    <message>
        <source>The new encoder tells your pairs apart better than before.</source>
        <translation>Der neue Encoder unterscheidet Ihre Paare besser als vorher.</translation>
    </message>
    <message>
        <source>The new places of the files were not saved</source>
        <translation>Die neuen Orte der Dateien wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The one that contains the other, or comes first</source>
        <translation>Das, welches das andere enthält oder zuerst kommt</translation>
    </message>
    <message>
        <source>The one that differs least from the others</source>
        <translation>Den mit den wenigsten Unterschieden zu den anderen</translation>
    </message>
    <message>
        <source>The only pair is judged; that is too few to recommend a threshold.</source>
        <translation>Das einzige Paar ist beurteilt; das ist zu wenig, um eine Schwelle zu empfehlen.</translation>
    </message>
    <message>
        <source>The only pair is judged; too few of them are of one kind to recommend a threshold.</source>
        <translation>Das einzige Paar ist beurteilt; von einer Art sind es zu wenige, um eine Schwelle zu empfehlen.</translation>
    </message>
    <message>
        <source>The original encoder is not changed; the new one is a copy.</source>
        <translation>Der ursprüngliche Encoder wird nicht verändert; der neue ist eine Kopie.</translation>
    </message>
    <message>
        <source>The pairs are graded, and the contrastive loss knows only “same” and “different”; choose the cosine loss, or give labels of 0 and 1.</source>
        <translation>Die Paare sind abgestuft, der Kontrastverlust kennt nur „gleich“ und „verschieden“; den Kosinusverlust wählen oder Urteile 0 und 1 angeben.</translation>
    </message>
    <message>
        <source>The pasted text is empty.</source>
        <translation>Der eingefügte Text ist leer.</translation>
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
        <source>The policy file {file} {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>Die Richtliniendatei {file} {what}. Nichts davon gilt; bitte von der Verwaltung berichtigen lassen.</translation>
    </message>
    <message>
        <source>The policy file {file}, line {end}: {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>Die Richtliniendatei {file}, Zeile {end}: {what}. Nichts davon gilt; bitte von der Verwaltung berichtigen lassen.</translation>
    </message>
    <message>
        <source>The policy file {file}: {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>Die Richtliniendatei {file}: {what}. Nichts davon gilt; bitte von der Verwaltung berichtigen lassen.</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>Der Prozessor (CPU)</translation>
    </message>
    <message>
        <source>The query is empty; give the words to look for.</source>
        <translation>Die Suchanfrage ist leer; die gesuchten Wörter angeben.</translation>
    </message>
    <message>
        <source>The reference has nothing of these documents at this line.</source>
        <translation>Bei dieser Linie hat die Referenz nichts von diesen Dokumenten.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is named twice; name each rule once.</source>
        <translation>Die Regel „{rule}“ ist zweimal genannt; jede Regel nur einmal nennen.</translation>
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
        <source>The scores go from {n} to {n2}, a scale that is not known; give them from 0 to 1, 5, 10 or 100.</source>
        <translation>Die Werte gehen von {n} bis {n2}, eine unbekannte Skala; von 0 bis 1, 5, 10 oder 100 angeben.</translation>
    </message>
    <message>
        <source>The scores were read as going from 0 to {n}.</source>
        <translation>Die Werte wurden als Skala von 0 bis {n} gelesen.</translation>
    </message>
    <message>
        <source>The seed {seed} is not possible; give 0 to 4294967295.</source>
        <translation>Der Startwert {seed} ist nicht möglich; 0 bis 4294967295 angeben.</translation>
    </message>
    <message>
        <source>The share held out, {n}, is not possible; give a number between 0 and 1, such as 0.1.</source>
        <translation>Der Prüfanteil {n} ist nicht möglich; eine Zahl zwischen 0 und 1 angeben, etwa 0.1.</translation>
    </message>
    <message>
        <source>The shortest</source>
        <translation>Den kürzesten</translation>
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
        <source>The sources were not read, because this project was made elsewhere and nobody has confirmed its sources here; confirm them in the window, or with --confirm-sources.</source>
        <translation>Die Quellen wurden nicht gelesen, weil dieses Projekt anderswo entstand und sie hier niemand bestätigt hat; im Fenster oder mit --confirm-sources bestätigen.</translation>
    </message>
    <message>
        <source>The table has a header and no rows.</source>
        <translation>Die Tabelle hat einen Kopf, aber keine Zeilen.</translation>
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
        <source>The texts are laid out so that those that are alike are near each other. This is done once; the map is kept in the project.</source>
        <translation>Die Texte werden so angeordnet, dass ähnliche nahe beieinander liegen. Das geschieht einmal; die Karte bleibt im Projekt.</translation>
    </message>
    <message>
        <source>The texts of {n} cluster are not duplicates of each other.</source>
        <translation>Die Texte von {n} Gruppe sind keine Duplikate voneinander.</translation>
    </message>
    <message>
        <source>The texts of {n} clusters are not duplicates of each other.</source>
        <translation>Die Texte von {n} Gruppen sind keine Duplikate voneinander.</translation>
    </message>
    <message>
        <source>The threshold for what matters to you. Click to go there.</source>
        <translation>Die Schwelle für das, was Ihnen wichtig ist. Klicken, um dorthin zu springen.</translation>
    </message>
    <message>
        <source>The threshold with the best balance of right when joined and found. In brackets: its 95 % confidence interval; a wide one means that more judged pairs are needed.</source>
        <translation>Die Schwelle mit dem besten Gleichgewicht aus „richtig, wenn verbunden“ und „gefunden“. In Klammern ihr 95-%-Konfidenzintervall; ein weites heißt, dass mehr beurteilte Paare nötig sind.</translation>
    </message>
    <message>
        <source>The threshold {n} is below the floor of {n2} that your administrator has set in {file}; give a higher one.</source>
        <translation>Die Schwelle {n} liegt unter der Untergrenze {n2}, die die Verwaltung in {file} festgelegt hat; eine höhere angeben.</translation>
    </message>
    <message>
        <source>The threshold {n} is below this scan&apos;s floor of {n2}; scan again with a lower floor.</source>
        <translation>Die Schwelle {n} liegt unter der Untergrenze {n2} dieses Durchlaufs; mit einer niedrigeren Untergrenze neu durchsuchen.</translation>
    </message>
    <message>
        <source>The times in line {n} cannot be read, so what follows them was read as part of the subtitle before.</source>
        <translation>Die Zeiten in Zeile {n} sind nicht lesbar; was darauf folgt, wurde als Teil des vorigen Untertitels gelesen.</translation>
    </message>
    <message>
        <source>The times in {n} lines cannot be read (the first is line {n2}), so what follows them was read as part of the subtitle before.</source>
        <translation>Die Zeiten in {n} Zeilen sind nicht lesbar (zuerst in Zeile {n2}); was darauf folgt, wurde als Teil des vorigen Untertitels gelesen.</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>Die beiden Texte nebeneinander</translation>
    </message>
    <message>
        <source>The weights of the {what} ({own}) are not the ones that were published; run the installation again.</source>
        <translation>Die Gewichte ({what}, {own}) sind nicht die veröffentlichten; die Installation wiederholen.</translation>
    </message>
    <message>
        <source>The weights {file} are a pickle, which could run harmful code, so it was not opened; convert the encoder to safetensors first: load it with sentence-transformers where you trust it, and save it again.</source>
        <translation>Die Gewichte {file} sind ein Pickle, das schädlichen Code ausführen könnte, und wurden nicht geöffnet; den Encoder zuerst in safetensors umwandeln: mit sentence-transformers laden, wo Sie ihm vertrauen, und neu speichern.</translation>
    </message>
    <message>
        <source>The weights {file} are damaged or cut off; copy the encoder again.</source>
        <translation>Die Gewichte {file} sind beschädigt oder abgeschnitten; den Encoder neu kopieren.</translation>
    </message>
    <message>
        <source>The weights {path} are not 4-bit weights that Dittograph knows; copy the encoder again.</source>
        <translation>Die Gewichte {path} sind keine 4-Bit-Gewichte, die Dittograph kennt; den Encoder neu kopieren.</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read; copy them again.</source>
        <translation>Die Gewichte {path} können nicht gelesen werden; neu kopieren.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>The window is made with Qt {qt} and PySide6 {pyside} (with shiboken6), both built from their unmodified sources and loaded as shared libraries, under the GNU Lesser General Public License, version 3. Its text, and that of the GNU General Public License which it builds on, are under “Made with”. A package may leave out what only a debugger reads in them.

Dittograph itself has the MIT licence. You may modify it, and reverse engineer it to debug your own changes to Qt.</source>
        <translation>Das Fenster ist mit Qt {qt} und PySide6 {pyside} (samt shiboken6) gemacht, beide aus ihrem unveränderten Quelltext gebaut und als gemeinsam genutzte Bibliotheken geladen, unter der GNU Lesser General Public License, Version 3. Ihr Text und der der GNU General Public License, auf der sie aufbaut, stehen unter „Bestandteile“. Ein Paket darf auslassen, was darin nur ein Debugger liest.

Dittograph selbst hat die MIT-Lizenz. Sie dürfen es verändern und zurückentwickeln, um Ihre eigenen Änderungen an Qt auf Fehler zu prüfen.</translation>
    </message>
    <message>
        <source>The words in its charts and diagrams were not read.</source>
        <translation>Die Wörter in Diagrammen und Schaubildern wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The words in its charts and formulas were not read.</source>
        <translation>Die Wörter in Diagrammen und Formeln wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The workers of the cluster were lost again and again ({name}), as too little memory has it; look at its machines, and scan again. Vectors made so far are kept.</source>
        <translation>Die Arbeitsprozesse des Clusters gingen immer wieder verloren ({name}), wie bei zu wenig Speicher; die Rechner prüfen und neu durchsuchen. Bisher berechnete Vektoren bleiben erhalten.</translation>
    </message>
    <message>
        <source>The workers of the cluster were lost again and again, as too little memory has it; look at its machines, and scan again. Vectors made so far are kept.</source>
        <translation>Die Arbeitsprozesse des Clusters gingen immer wieder verloren, wie bei zu wenig Speicher; die Rechner prüfen und neu durchsuchen. Bisher berechnete Vektoren bleiben erhalten.</translation>
    </message>
    <message>
        <source>The worst errors of “{name}”</source>
        <translation>Die schlimmsten Fehler von „{name}“</translation>
    </message>
    <message>
        <source>The zip archive is damaged, cut off or one part of several; put it together or pack it again.</source>
        <translation>Das ZIP-Archiv ist beschädigt, abgeschnitten oder eines von mehreren Teilen; zusammensetzen oder neu packen.</translation>
    </message>
    <message>
        <source>The zip archive is empty: there are no files in it to read.</source>
        <translation>Das ZIP-Archiv ist leer: Es enthält keine Dateien.</translation>
    </message>
    <message>
        <source>The {what} cannot be {given} because your administrator has set it to {default} in {file}; leave it out.</source>
        <translation>{what} kann nicht {given} sein, weil die Verwaltung in {file} {default} festgelegt hat; weglassen.</translation>
    </message>
    <message>
        <source>The {what} {n} is not a cosine similarity; give a number from -1 to 1.</source>
        <translation>{what} {n} ist keine Kosinus-Ähnlichkeit; eine Zahl von -1 bis 1 angeben.</translation>
    </message>
    <message>
        <source>The {what} {value} is not possible; give 1 to {n}.</source>
        <translation>{what} {value} ist nicht möglich; 1 bis {n} angeben.</translation>
    </message>
    <message>
        <source>The {what} “{number}” is not a whole number.</source>
        <translation>{what} „{number}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The {what} “{share}” is not a number.</source>
        <translation>{what} „{share}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme, size of the letters, new scans, cache</source>
        <translation>Farben, Schriftgröße, neue Durchläufe, Zwischenspeicher</translation>
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
        <source>There are only {n} pairs: too few to recommend a threshold.</source>
        <translation>Es gibt nur {n} Paare: zu wenige, um eine Schwelle zu empfehlen.</translation>
    </message>
    <message>
        <source>There is already an encoder called “{what}”; give another name.</source>
        <translation>Einen Encoder „{what}“ gibt es schon; einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>There is no Ray cluster of this version of Ray at {address} ({said}); see that the address is right, and that the cluster runs Ray {version} and the same Python.</source>
        <translation>Unter {address} gibt es keinen Ray-Cluster dieser Ray-Version ({said}); prüfen, ob die Adresse stimmt und der Cluster mit Ray {version} und demselben Python läuft.</translation>
    </message>
    <message>
        <source>There is no cross-encoder.</source>
        <translation>Es gibt keinen Cross-Encoder.</translation>
    </message>
    <message>
        <source>There is no encoder called “{name_or_folder}” and no such folder; found: {names}.</source>
        <translation>Es gibt weder einen Encoder „{name_or_folder}“ noch einen solchen Ordner; gefunden: {names}.</translation>
    </message>
    <message>
        <source>There is no encoder called “{name_or_folder}” and no such folder; found: {names}. The administrator&apos;s folder {place} cannot be reached now; the encoder may be there.</source>
        <translation>Es gibt weder einen Encoder „{name_or_folder}“ noch einen solchen Ordner; gefunden: {names}. Der Ordner der Verwaltung {place} ist gerade nicht erreichbar; der Encoder könnte dort sein.</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}; choose another.</source>
        <translation>Eine Kodierung {encoding} gibt es nicht; eine andere wählen.</translation>
    </message>
    <message>
        <source>There is no encoding {what}; give one such as utf-8, cp1252 or cp850.</source>
        <translation>Eine Kodierung {what} gibt es nicht; eine wie utf-8, cp1252 oder cp850 angeben.</translation>
    </message>
    <message>
        <source>There is no file {path}; choose a project ({what}).</source>
        <translation>Die Datei {path} gibt es nicht; ein Projekt wählen ({what}).</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose a sentence-transformers folder.</source>
        <translation>Den Ordner {folder} gibt es nicht; einen sentence-transformers-Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no map of this collection yet.</source>
        <translation>Von dieser Sammlung gibt es noch keine Karte.</translation>
    </message>
    <message>
        <source>There is no other text.</source>
        <translation>Es gibt keinen anderen Text.</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”; choose some of {rules}.</source>
        <translation>Eine Regel „{rule}“ gibt es nicht; zur Wahl stehen {rules}.</translation>
    </message>
    <message>
        <source>There is no source “{wanted}”.</source>
        <translation>Eine Quelle „{wanted}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file or folder; check the spelling.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht; die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>There is no text on its pages. If you see some when you open it, save or print it as a new PDF.</source>
        <translation>Auf den Seiten ist kein Text. Ist beim Öffnen welcher zu sehen, als neues PDF speichern oder drucken.</translation>
    </message>
    <message>
        <source>There is no text to scan; give files, folders or a list.</source>
        <translation>Es gibt keinen Text zu durchsuchen; Dateien, Ordner oder eine Liste angeben.</translation>
    </message>
    <message>
        <source>There is none below the header.</source>
        <translation>Unter dem Kopf steht keine.</translation>
    </message>
    <message>
        <source>There is nothing here that Dittograph can read.</source>
        <translation>Hier ist nichts, was Dittograph lesen kann.</translation>
    </message>
    <message>
        <source>There is only one pair: too few to recommend a threshold.</source>
        <translation>Es gibt nur ein Paar: zu wenig, um eine Schwelle zu empfehlen.</translation>
    </message>
    <message>
        <source>There were too many pairs to keep, so only those with a similarity of at least {floor} are listed.</source>
        <translation>Es gab zu viele Paare, daher sind nur die mit einer Ähnlichkeit von mindestens {floor} aufgeführt.</translation>
    </message>
    <message>
        <source>These clusters have so many texts that setting all of them apart would take minutes; choose fewer clusters.</source>
        <translation>Diese Gruppen haben so viele Texte, dass es Minuten dauern würde, alle zu trennen; wählen Sie weniger Gruppen.</translation>
    </message>
    <message>
        <source>These figures stand on few pairs and may be far off; {few} of each kind or more say something, hundreds are better.</source>
        <translation>Diese Werte beruhen auf wenigen Paaren und können weit danebenliegen; ab {few} jeder Art sagen sie etwas, Hunderte sind besser.</translation>
    </message>
    <message>
        <source>These figures stand on few pairs and may be far off; {few} or more say something, hundreds are better.</source>
        <translation>Diese Werte beruhen auf wenigen Paaren und können weit danebenliegen; ab {few} sagen sie etwas, Hunderte sind besser.</translation>
    </message>
    <message>
        <source>These {n} pairs leave open whether words and facts tell more than the similarity; they count a little.</source>
        <translation>Diese {n} Paare lassen offen, ob Wörter und Angaben mehr sagen als die Ähnlichkeit; sie zählen ein wenig.</translation>
    </message>
    <message>
        <source>This also counts what you decided in passing, which is not a fair sample: too few of the pairs that you judged are of one kind.</source>
        <translation>Hier zählt auch, was Sie nebenbei entschieden haben, was keine faire Stichprobe ist: Von den beurteilten Paaren sind zu wenige von einer Art.</translation>
    </message>
    <message>
        <source>This also counts what you decided in passing, which is not a fair sample; once you have judged {n} more pair, only those count.</source>
        <translation>Hier zählt auch, was Sie nebenbei entschieden haben, was keine faire Stichprobe ist; sobald {n} weiteres Paar beurteilt ist, zählen nur noch die beurteilten.</translation>
    </message>
    <message>
        <source>This also counts what you decided in passing, which is not a fair sample; once you have judged {n} more pairs, only those count.</source>
        <translation>Hier zählt auch, was Sie nebenbei entschieden haben, was keine faire Stichprobe ist; sobald {n} weitere Paare beurteilt sind, zählen nur noch die beurteilten.</translation>
    </message>
    <message>
        <source>This cannot be handed to the engine ({error}), so nothing was done.</source>
        <translation>Der Auftrag konnte dem Rechenkern nicht übergeben werden ({error}); daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>This computer does not have enough memory for this; raise the lowest similarity kept, or use fewer texts.</source>
        <translation>Der Arbeitsspeicher dieses Computers reicht dafür nicht; die niedrigste behaltene Ähnlichkeit erhöhen oder weniger Texte nehmen.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these pairs, so it is not counted; judge {more:,} new ones.</source>
        <translation>Aus {n} dieser Paare hat dieser Encoder gelernt, daher zählt es nicht; {more:,} neue beurteilen.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these pairs, so it is not counted; there are too few others to recommend a threshold.</source>
        <translation>Aus {n} dieser Paare hat dieser Encoder gelernt, daher zählt es nicht; die übrigen sind zu wenige, um eine Schwelle zu empfehlen.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these pairs, so they are not counted; judge {more:,} new ones.</source>
        <translation>Aus {n} dieser Paare hat dieser Encoder gelernt, daher zählen sie nicht; {more:,} neue beurteilen.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these pairs, so they are not counted; there are too few others to recommend a threshold.</source>
        <translation>Aus {n} dieser Paare hat dieser Encoder gelernt, daher zählen sie nicht; die übrigen sind zu wenige, um eine Schwelle zu empfehlen.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these {n2} pairs, so the figures are better than they would be on new ones.</source>
        <translation>Dieser Encoder hat von {n} dieser {n2} Paare gelernt, die Werte sind daher besser als bei neuen.</translation>
    </message>
    <message>
        <source>This is the last cluster that is left to decide.</source>
        <translation>Dies ist die letzte offene Gruppe.</translation>
    </message>
    <message>
        <source>This machine has no usable “{device}” device; choose auto or cpu.</source>
        <translation>Dieser Computer hat kein nutzbares Gerät „{device}“; auto oder cpu wählen.</translation>
    </message>
    <message>
        <source>This text does not belong here; never group it with these again (N)</source>
        <translation>Dieser Text gehört nicht hierher; nie wieder mit diesen gruppieren (N)</translation>
    </message>
    <message>
        <source>This text is in no cluster at {line}.</source>
        <translation>Bei {line} ist dieser Text in keiner Gruppe.</translation>
    </message>
    <message>
        <source>This {what} cannot be read ({error}); copy it elsewhere and retry.</source>
        <translation>Kann nicht gelesen werden ({what}: {error}); an einen anderen Ort kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Those the encoder was made for</source>
        <translation>Die, für die der Encoder gemacht ist</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
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
        <source>Two texts of the cluster side by side</source>
        <translation>Zwei Texte der Gruppe nebeneinander</translation>
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
        <source>Undecided</source>
        <translation>Offen</translation>
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
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
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
        <source>Unrelated texts of this collection rarely exceed {chance:.2f} by chance.</source>
        <translation>Texte dieser Sammlung, die nichts miteinander zu tun haben, liegen selten zufällig über {chance:.2f}.</translation>
    </message>
    <message>
        <source>Until then Dittograph goes by your own choices, as if there were no policy.</source>
        <translation>Bis dahin gelten Ihre eigenen Einstellungen, als gäbe es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
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
        <source>Use {at}</source>
        <translation>{at} verwenden</translation>
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
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
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
        <source>Weighing the pairs</source>
        <translation>Paare werden abgewogen</translation>
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
        <source>What a new scan starts with, for each encoder, because the same similarity means different things for different encoders. You can still change it for any scan.</source>
        <translation>Womit ein neuer Durchlauf beginnt, je Encoder; Ähnlichkeiten bedeuten bei jedem etwas anderes. Jeder Durchlauf lässt sich dennoch anders einstellen.</translation>
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
        <source>What has been read, encoded and compared already, so that the same texts are not done again. It holds no decisions: emptying it loses no project, but the next scan of the same texts takes as long as the first one.</source>
        <translation>Was schon gelesen, in Zahlen umgesetzt und verglichen ist, damit dieselben Texte nicht noch einmal bearbeitet werden müssen. Nichts davon ist eine Entscheidung: Beim Leeren geht kein Projekt verloren, und der nächste Durchlauf derselben Texte dauert so lange wie der erste.</translation>
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
        <source>What it is based on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>Was ist Ihnen wichtig?</translation>
    </message>
    <message>
        <source>What stands around the text: the navigation of web pages, the headers, footers and page numbers of documents.</source>
        <translation>Was um den Text herum steht: die Navigation von Webseiten, Kopf- und Fußzeilen und Seitenzahlen von Dokumenten.</translation>
    </message>
    <message>
        <source>What stays begins as {title} do, and would be read as such; keep the text that it begins with now.</source>
        <translation>Was bleibt, beginnt wie {title} und würde so gelesen; den Text behalten, mit dem es jetzt beginnt.</translation>
    </message>
    <message>
        <source>What such a file looks like</source>
        <translation>Wie eine solche Datei aussieht</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>What the encoder had learned is no longer on the disk; teach it again.</source>
        <translation>Das Gelernte des Encoders ist nicht mehr auf dem Datenträger; neu anlernen.</translation>
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
        <source>What you choose holds at once.</source>
        <translation>Was Sie wählen, gilt sofort.</translation>
    </message>
    <message>
        <source>What you have judged is kept; you can continue at any time (Esc)</source>
        <translation>Was Sie beurteilt haben, bleibt erhalten; Sie können jederzeit weitermachen (Esc)</translation>
    </message>
    <message>
        <source>What your answers say so far</source>
        <translation>Was Ihre Antworten bisher sagen</translation>
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
        <source>Where the line stands when the results open</source>
        <translation>Wo die Linie beim Öffnen der Ergebnisse steht</translation>
    </message>
    <message>
        <source>Where the line stands when the results open; it can be moved there. Each encoder has its own, which is measured when it is first used.</source>
        <translation>Wo die Linie beim Öffnen der Ergebnisse steht; sie lässt sich dort verschieben. Jeder Encoder hat seine eigene, die bei der ersten Verwendung gemessen wird.</translation>
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
        <source>Which sources, and why</source>
        <translation>Welche Quellen und warum</translation>
    </message>
    <message>
        <source>Which threshold?</source>
        <translation>Welche Schwelle?</translation>
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
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With a text from any of them</source>
        <translation>Mit einem Text aus irgendeiner davon</translation>
    </message>
    <message>
        <source>With texts from at least two of them</source>
        <translation>Mit Texten aus mindestens zweien davon</translation>
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
        <source>Without these passages a line that is only a number would become the number of a subtitle; leave one of them in.</source>
        <translation>Ohne diese Stellen würde eine Zeile, die nur eine Zahl ist, zur Nummer eines Untertitels; eine davon stehen lassen.</translation>
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
        <source>Wording</source>
        <translation>Wortlaut</translation>
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
        <source>Write such files as text</source>
        <translation>Solche Dateien als Text schreiben</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <source>Wrongly joined</source>
        <translation>Falsch verbunden</translation>
    </message>
    <message>
        <source>Wrote {count} to {folder} without the {text} listed in audit.csv.</source>
        <translation>In {folder} geschrieben: {count}, ohne die in audit.csv aufgeführten ({text}).</translation>
    </message>
    <message>
        <source>Wrote {count} to {folder} without the {text} listed in audit.csv; of {file} nothing was left.</source>
        <translation>In {folder} geschrieben: {count}, ohne die in audit.csv aufgeführten ({text}); ganz leer wurden: {file}.</translation>
    </message>
    <message>
        <source>Wrote {decisions} to {name}. It holds no texts; a colleague who has the same files can merge it.</source>
        <translation>{decisions} in {name} geschrieben. Texte sind nicht darin; jemand mit denselben Dateien kann sie zusammenführen.</translation>
    </message>
    <message>
        <source>Wrote {target}.</source>
        <translation>Geschrieben: {target}.</translation>
    </message>
    <message>
        <source>Wrote {written} to {target}.</source>
        <translation>In {target} geschrieben: {written}.</translation>
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
        <source>You may not read this {what}; change its permissions, or copy it elsewhere.</source>
        <translation>Zum Lesen fehlt die Berechtigung ({what}); die Rechte ändern oder an einen anderen Ort kopieren.</translation>
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
        <source>a chart</source>
        <translation>ein Diagramm</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>ein Kommentar</translation>
    </message>
    <message>
        <source>a conditional format</source>
        <translation>eine bedingte Formatierung</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a defined name</source>
        <translation>ein definierter Name</translation>
    </message>
    <message>
        <source>a fact differs</source>
        <translation>eine Angabe weicht ab</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>ein Filter</translation>
    </message>
    <message>
        <source>a filter or a database range</source>
        <translation>ein Filter oder ein Datenbankbereich</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>eine Formel</translation>
    </message>
    <message>
        <source>a formula or a range</source>
        <translation>eine Formel oder ein Bereich</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>a map is being drawn</source>
        <translation>eine Karte wird gezeichnet</translation>
    </message>
    <message>
        <source>a merged cell</source>
        <translation>eine verbundene Zelle</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a negation in one of them</source>
        <translation>eine Verneinung in einem davon</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a page break</source>
        <translation>ein Seitenumbruch</translation>
    </message>
    <message>
        <source>a part of the text</source>
        <translation>ein Teil des Textes</translation>
    </message>
    <message>
        <source>a part that says something else</source>
        <translation>ein Teil, der etwas anderes sagt</translation>
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
        <source>a picture or a chart</source>
        <translation>ein Bild oder Diagramm</translation>
    </message>
    <message>
        <source>a picture, a chart or a button</source>
        <translation>ein Bild, Diagramm oder Knopf</translation>
    </message>
    <message>
        <source>a pivot table</source>
        <translation>eine Pivot-Tabelle</translation>
    </message>
    <message>
        <source>a print range</source>
        <translation>ein Druckbereich</translation>
    </message>
    <message>
        <source>a protected range</source>
        <translation>ein geschützter Bereich</translation>
    </message>
    <message>
        <source>a quotation mark is missing, or there is one too many</source>
        <translation>ein Anführungszeichen fehlt oder ist zu viel</translation>
    </message>
    <message>
        <source>a range of cells</source>
        <translation>ein Zellbereich</translation>
    </message>
    <message>
        <source>a rule for what may be entered</source>
        <translation>eine Gültigkeitsregel</translation>
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
        <source>a step of its history is missing</source>
        <translation>ein Schritt des Verlaufs fehlt</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
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
        <source>a “not” or an opposite word</source>
        <translation>ein „nicht“ oder ein Gegenwort</translation>
    </message>
    <message>
        <source>about half of the words shared</source>
        <translation>etwa die Hälfte der Wörter gemeinsam</translation>
    </message>
    <message>
        <source>about the same thing, often not the same</source>
        <translation>vom selben Thema, oft nicht dasselbe</translation>
    </message>
    <message>
        <source>about {low}</source>
        <translation>etwa {low}</translation>
    </message>
    <message>
        <source>about {n} wrong in 100 that differ</source>
        <translation>etwa {n} von 100 verschiedenen falsch</translation>
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
        <source>all words shared</source>
        <translation>alle Wörter gemeinsam</translation>
    </message>
    <message>
        <source>all {clusters}</source>
        <translation>alle ({clusters})</translation>
    </message>
    <message>
        <source>almost all words shared</source>
        <translation>fast alle Wörter gemeinsam</translation>
    </message>
    <message>
        <source>an encoder is being taught</source>
        <translation>ein Encoder wird angelernt</translation>
    </message>
    <message>
        <source>and {n:,} more</source>
        <translation>und {n:,} weitere</translation>
    </message>
    <message>
        <source>and {n} more place</source>
        <translation>und an {n} weiteren Ort</translation>
    </message>
    <message>
        <source>and {n} more places</source>
        <translation>und an {n} weiteren Orten</translation>
    </message>
    <message>
        <source>and {n} other reason</source>
        <translation>und {n} anderer Grund</translation>
    </message>
    <message>
        <source>and {n} other reasons</source>
        <translation>und {n} andere Gründe</translation>
    </message>
    <message>
        <source>at least 8 of 10 such pairs should be the same</source>
        <translation>mindestens 8 von 10 solchen Paaren dürften gleich sein</translation>
    </message>
    <message>
        <source>at least 95 of 100 such pairs should be the same</source>
        <translation>mindestens 95 von 100 solchen Paaren dürften gleich sein</translation>
    </message>
    <message>
        <source>at most {n} missed in 100</source>
        <translation>höchstens {n} von 100 übersehen</translation>
    </message>
    <message>
        <source>at most {n} wrong in 100</source>
        <translation>höchstens {n} von 100 falsch</translation>
    </message>
    <message>
        <source>at {threshold}, {share} of what is joined is right and {found} is found</source>
        <translation>bei {threshold} ist {share} des Verbundenen richtig, und {found} wird gefunden</translation>
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
        <source>batch size</source>
        <translation>Stapelgröße</translation>
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
        <source>best {threshold}</source>
        <translation>beste {threshold}</translation>
    </message>
    <message>
        <source>between sources</source>
        <translation>zwischen Quellen</translation>
    </message>
    <message>
        <source>between {words}</source>
        <translation>zwischen {words}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>ist nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>cannot be read in line {n}; a setting is written name = &quot;value&quot;</source>
        <translation>ist in Zeile {n} nicht lesbar; eine Einstellung wird als name = &quot;Wert&quot; geschrieben</translation>
    </message>
    <message>
        <source>cannot be read in line {n}; put paths with \ between single quotes</source>
        <translation>ist in Zeile {n} nicht lesbar; Pfade mit \ in einfache Anführungszeichen setzen</translation>
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
        <source>chance ends near {chance:.2f}</source>
        <translation>Zufall endet bei {chance:.2f}</translation>
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
        <source>compared with this</source>
        <translation>hiermit verglichen</translation>
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
        <source>damaged or cut off, so that text may be missing or wrong</source>
        <translation>beschädigt oder abgeschnitten, Text kann fehlen oder falsch sein</translation>
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
        <source>default encoder</source>
        <translation>Standard-Encoder</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>differs in {facts}</source>
        <translation>Unterschied: {facts}</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>verwerfen</translation>
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
        <source>duplicates found</source>
        <translation>gefundene Duplikate</translation>
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
        <source>encoder for other languages</source>
        <translation>Encoder für andere Sprachen</translation>
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
        <source>encrypted, and left out as far as they are</source>
        <translation>verschlüsselt und insoweit ausgelassen</translation>
    </message>
    <message>
        <source>ends in the middle of something; complete its last line</source>
        <translation>endet mittendrin; die letzte Zeile vervollständigen</translation>
    </message>
    <message>
        <source>even</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>every pair 90 % likely or more</source>
        <translation>jedes Paar mindestens 90 % wahrscheinlich</translation>
    </message>
    <message>
        <source>few words shared</source>
        <translation>wenige Wörter gemeinsam</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>weniger als 1 von 100</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
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
        <source>flagged</source>
        <translation>mit Hinweis</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
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
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
    <message>
        <source>from {words}</source>
        <translation>aus {words}</translation>
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
        <source>hardly a word differs</source>
        <translation>kaum ein Wort weicht ab</translation>
    </message>
    <message>
        <source>hardly any words shared</source>
        <translation>kaum Wörter gemeinsam</translation>
    </message>
    <message>
        <source>hardly any wrong</source>
        <translation>fast nichts falsch</translation>
    </message>
    <message>
        <source>has a label that is neither 0 nor 1</source>
        <translation>hat ein Urteil, das weder 0 noch 1 ist,</translation>
    </message>
    <message>
        <source>has a label that is not a number</source>
        <translation>hat ein Urteil, das keine Zahl ist,</translation>
    </message>
    <message>
        <source>has a label that is not between 0 and {n}</source>
        <translation>hat ein Urteil, das nicht zwischen 0 und {n} liegt,</translation>
    </message>
    <message>
        <source>has an empty cell</source>
        <translation>hat eine leere Zelle</translation>
    </message>
    <message>
        <source>have a label that is neither 0 nor 1</source>
        <translation>haben ein Urteil, das weder 0 noch 1 ist,</translation>
    </message>
    <message>
        <source>have a label that is not a number</source>
        <translation>haben ein Urteil, das keine Zahl ist,</translation>
    </message>
    <message>
        <source>have a label that is not between 0 and {n}</source>
        <translation>haben ein Urteil, das nicht zwischen 0 und {n} liegt,</translation>
    </message>
    <message>
        <source>have an empty cell</source>
        <translation>haben eine leere Zelle</translation>
    </message>
    <message>
        <source>holds a value that is far too long</source>
        <translation>enthält einen viel zu langen Wert</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>in an encoding that had to be guessed</source>
        <translation>Kodierung geraten</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>is not text in UTF-8; save it again as UTF-8</source>
        <translation>ist kein UTF-8-Text; neu als UTF-8 speichern</translation>
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
        <source>it goes on with a string that has not begun</source>
        <translation>setzt eine Zeichenkette fort, die nicht begonnen hat</translation>
    </message>
    <message>
        <source>it holds more than tables</source>
        <translation>mehr als Tabellen enthalten</translation>
    </message>
    <message>
        <source>it is muted</source>
        <translation>er ist ausgeblendet</translation>
    </message>
    <message>
        <source>it is neither a comment nor a string</source>
        <translation>weder Kommentar noch Zeichenkette</translation>
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
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>it wanted too much memory</source>
        <translation>es brauchte zu viel Speicher</translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation>er wurde vorher behalten</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>its file was changed last</source>
        <translation>seine Datei wurde zuletzt geändert</translation>
    </message>
    <message>
        <source>its history goes in a circle</source>
        <translation>der Verlauf geht im Kreis</translation>
    </message>
    <message>
        <source>its history is damaged</source>
        <translation>der Verlauf ist beschädigt</translation>
    </message>
    <message>
        <source>its history: {error}</source>
        <translation>der Verlauf: {error}</translation>
    </message>
    <message>
        <source>its msgctxt has no msgid</source>
        <translation>dem msgctxt fehlt eine msgid</translation>
    </message>
    <message>
        <source>its msgid has no msgstr</source>
        <translation>der msgid fehlt ein msgstr</translation>
    </message>
    <message>
        <source>its other texts are in the reference, which no rule prefers</source>
        <translation>ihre anderen Texte sind in der Referenz, die keine Regel vorzieht</translation>
    </message>
    <message>
        <source>its part “judgements” is missing</source>
        <translation>der Teil „judgements“ fehlt</translation>
    </message>
    <message>
        <source>its part “muted” is missing</source>
        <translation>der Teil „muted“ fehlt</translation>
    </message>
    <message>
        <source>its part “new” is damaged</source>
        <translation>der Teil „new“ ist beschädigt</translation>
    </message>
    <message>
        <source>its part “{what}” is damaged</source>
        <translation>der Teil „{what}“ ist beschädigt</translation>
    </message>
    <message>
        <source>its part “{what}” is missing</source>
        <translation>der Teil „{what}“ fehlt</translation>
    </message>
    <message>
        <source>its part “{what}” is not of numbers as it should be</source>
        <translation>der Teil „{what}“ enthält nicht die erwarteten Zahlen</translation>
    </message>
    <message>
        <source>its passages do not fit together</source>
        <translation>die Stellen passen nicht zusammen</translation>
    </message>
    <message>
        <source>its process crashed</source>
        <translation>der Prozess ist abgestürzt</translation>
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
        <source>keep</source>
        <translation>behalten</translation>
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
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>least likely link {likelihood}</source>
        <translation>unwahrscheinlichste Verbindung {likelihood}</translation>
    </message>
    <message>
        <source>least likely pair {likelihood}</source>
        <translation>unwahrscheinlichstes Paar {likelihood}</translation>
    </message>
    <message>
        <source>less similar</source>
        <translation>weniger ähnlich</translation>
    </message>
    <message>
        <source>less than 0.001 either way</source>
        <translation>weniger als 0,001 in beide Richtungen</translation>
    </message>
    <message>
        <source>likelihood {span}</source>
        <translation>Wahrscheinlichkeit {span}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>line {n:,}</source>
        <translation>Zeile {n:,}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>Zeilen {lines}</translation>
    </message>
    <message>
        <source>lines {lines} and {n} more</source>
        <translation>Zeilen {lines} und {n} weitere</translation>
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
        <source>more than 99 of 100</source>
        <translation>mehr als 99 von 100</translation>
    </message>
    <message>
        <source>most pairs near here are not the same</source>
        <translation>die meisten Paare hier sind nicht gleich</translation>
    </message>
    <message>
        <source>most say the same in other words</source>
        <translation>die meisten sagen dasselbe mit anderen Worten</translation>
    </message>
    <message>
        <source>most words shared</source>
        <translation>die meisten Wörter gemeinsam</translation>
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
        <source>near enough to every member, but texts of its own cluster are not</source>
        <translation>jedem Mitglied nahe genug, aber Texte der eigenen Gruppe sind es nicht</translation>
    </message>
    <message>
        <source>near-identical</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>fast dieselben Wörter</translation>
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
        <source>new</source>
        <translation>neu</translation>
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
        <source>no process could be started</source>
        <translation>kein Prozess konnte gestartet werden</translation>
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
        <source>nothing remains</source>
        <translation>nichts bleibt übrig</translation>
    </message>
    <message>
        <source>nothing remains of {lost:,}</source>
        <translation>von {lost:,} bleibt nichts</translation>
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
        <source>number of epochs</source>
        <translation>Zahl der Epochen</translation>
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
        <source>on the map: {texts}</source>
        <translation>auf der Karte: {texts}</translation>
    </message>
    <message>
        <source>one text much longer</source>
        <translation>ein Text viel länger</translation>
    </message>
    <message>
        <source>opposite words</source>
        <translation>gegensätzliche Wörter</translation>
    </message>
    <message>
        <source>other dates</source>
        <translation>andere Daten</translation>
    </message>
    <message>
        <source>other figures</source>
        <translation>andere Zahlen</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andere Namen</translation>
    </message>
    <message>
        <source>other signs</source>
        <translation>andere Zeichen</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Worte</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>über 99 %</translation>
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
        <source>pairs are being read</source>
        <translation>es werden Paare gelesen</translation>
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
        <source>rather the same than not</source>
        <translation>eher gleich als nicht</translation>
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
        <source>recommended {recommended}</source>
        <translation>empfohlen {recommended}</translation>
    </message>
    <message>
        <source>reference · {shared:,} of its {every:,} texts</source>
        <translation>Referenz · {shared:,} von {every:,} Texten</translation>
    </message>
    <message>
        <source>regrouping after teaching</source>
        <translation>neue Gruppen nach dem Anlernen</translation>
    </message>
    <message>
        <source>regrouping…</source>
        <translation>neue Gruppen…</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
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
        <source>save it as plain text (.txt) first.</source>
        <translation>zuerst als reinen Text (.txt) speichern.</translation>
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
        <source>share held out</source>
        <translation>Prüfanteil</translation>
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
        <source>shown that are right</source>
        <translation>Gezeigte, die stimmen</translation>
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
        <source>some pair below 50 % likely</source>
        <translation>ein Paar unter 50 % wahrscheinlich</translation>
    </message>
    <message>
        <source>some pair below 90 % likely</source>
        <translation>ein Paar unter 90 % wahrscheinlich</translation>
    </message>
    <message>
        <source>subject “{title}”</source>
        <translation>Betreff „{title}“</translation>
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
        <source>the average precision</source>
        <translation>durchschnittliche Genauigkeit</translation>
    </message>
    <message>
        <source>the beginning of {total:,} words</source>
        <translation>der Anfang von {total:,} Wörtern</translation>
    </message>
    <message>
        <source>the last answer</source>
        <translation>die letzte Antwort</translation>
    </message>
    <message>
        <source>the list of changes</source>
        <translation>die Änderungsliste</translation>
    </message>
    <message>
        <source>the mean of these {kept} is kept: {best:.3f}</source>
        <translation>das Mittel dieser {kept} bleibt: {best:.3f}</translation>
    </message>
    <message>
        <source>the mean reciprocal rank of a text&apos;s partner</source>
        <translation>mittlerer reziproker Rang des Gegenstücks</translation>
    </message>
    <message>
        <source>the other texts are in the reference</source>
        <translation>die anderen Texte sind in der Referenz</translation>
    </message>
    <message>
        <source>the rank agreement with your grades (Spearman)</source>
        <translation>Rangübereinstimmung mit Ihren Stufen (Spearman)</translation>
    </message>
    <message>
        <source>the reference has it</source>
        <translation>die Referenz hat ihn</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>derselbe Wortlaut</translation>
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
        <source>there is no mark “{mark}”</source>
        <translation>die Markierung „{mark}“ gibt es nicht</translation>
    </message>
    <message>
        <source>they are similar only by way of other texts</source>
        <translation>sie sind nur über andere Texte ähnlich</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
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
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
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
        <source>you marked it as not a duplicate</source>
        <translation>von Ihnen als kein Duplikat markiert</translation>
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
        <source>{agree}; {rest} moved</source>
        <translation>{agree}; {rest} verschoben</translation>
    </message>
    <message>
        <source>{apart:,} “not a duplicate”</source>
        <translation>{apart:,} „kein Duplikat“</translation>
    </message>
    <message>
        <source>{at} is a guess</source>
        <translation>{at} ist geraten</translation>
    </message>
    <message>
        <source>{at} is in use</source>
        <translation>{at} ist eingestellt</translation>
    </message>
    <message>
        <source>{at} is probably enough: {expected}</source>
        <translation>{at} reicht wahrscheinlich: {expected}</translation>
    </message>
    <message>
        <source>{at} is still a guess</source>
        <translation>{at} ist noch geraten</translation>
    </message>
    <message>
        <source>{below:,} below a similarity of {floor}</source>
        <translation>{below:,} unter einer Ähnlichkeit von {floor}</translation>
    </message>
    <message>
        <source>{below:,} below {floor}</source>
        <translation>{below:,} unter {floor}</translation>
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
        <source>{busy}; the map starts by itself when that is done.</source>
        <translation>{busy}; die Karte startet von selbst, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{busy}; the measuring starts by itself when that is done.</source>
        <translation>{busy}; die Messung startet von selbst, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{busy}; the reading starts by itself when that is done.</source>
        <translation>{busy}; das Lesen startet von selbst, wenn das fertig ist.</translation>
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
        <source>{changed} has changed since the scan.</source>
        <translation>{changed} hat sich seit dem Durchlauf geändert.</translation>
    </message>
    <message>
        <source>{changed} have changed since the scan.</source>
        <translation>{changed} haben sich seit dem Durchlauf geändert.</translation>
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
        <source>{count} are in no cluster at {n}, so nothing like them stays.</source>
        <translation>{count} sind bei {n} in keiner Gruppe, nichts Ähnliches bleibt also.</translation>
    </message>
    <message>
        <source>{count} are not written, because nothing is left of them: {vanishing}.</source>
        <translation>{count} werden nicht geschrieben, weil nichts übrig bleibt: {vanishing}.</translation>
    </message>
    <message>
        <source>{count} is in no cluster at {n}, so nothing like it stays.</source>
        <translation>{count} ist bei {n} in keiner Gruppe, nichts Ähnliches bleibt also.</translation>
    </message>
    <message>
        <source>{count} is not written, because nothing is left of it: {vanishing}.</source>
        <translation>{count} wird nicht geschrieben, weil nichts übrig bleibt: {vanishing}.</translation>
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
        <translation>Ausgenommen {differing:,}: {facts} weichen ab.</translation>
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
        <source>{files} would be written, {n} of them shortened; {text} left out.</source>
        <translation>Geschrieben würden: {files}, davon {n} gekürzt; ausgelassen: {text}.</translation>
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
        <source>{first} and {second}: {count:,} identical lines</source>
        <translation>{first} und {second}: {count:,} identische Zeilen</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical paragraphs</source>
        <translation>{first} und {second}: {count:,} identische Absätze</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical rows</source>
        <translation>{first} und {second}: {count:,} identische Zeilen</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical sentences</source>
        <translation>{first} und {second}: {count:,} identische Sätze</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical texts</source>
        <translation>{first} und {second}: {count:,} identische Texte</translation>
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
        <source>{folder} is inside the folder of the encoder {known}, which would change by it; give another folder.</source>
        <translation>{folder} liegt im Ordner des Encoders {known}, der sich dadurch ändern würde; einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>{folder} is one of the sources; give the name of a new folder.</source>
        <translation>{folder} ist eine der Quellen; den Namen eines neuen Ordners angeben.</translation>
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
        <source>{have}, but the scan lists only {listed} of them: too few to measure; judge at least {listed2} more that it shows.</source>
        <translation>{have}, aber der Durchlauf führt davon nur {listed} auf: zu wenige zum Messen; mindestens {listed2} weitere beurteilen, die er zeigt.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample, and to teach.</source>
        <translation>{have}: genug für eine grobe Messung, da Entscheidungen keine faire Stichprobe sind, und zum Anlernen.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample; to teach an encoder, judge {more} more, at least {kinds}.</source>
        <translation>{have}: genug für eine grobe Messung, da Entscheidungen keine faire Stichprobe sind; zum Anlernen eines Encoders {more} weitere beurteilen, davon mindestens {kinds}.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample; to teach an encoder, judge {more} more.</source>
        <translation>{have}: genug für eine grobe Messung, da Entscheidungen keine faire Stichprobe sind; zum Anlernen eines Encoders {more} weitere beurteilen.</translation>
    </message>
    <message>
        <source>{have}: enough to measure, and to teach.</source>
        <translation>{have}: genug zum Messen und zum Anlernen.</translation>
    </message>
    <message>
        <source>{have}: enough to measure; to teach an encoder, judge {more} more, at least {kinds}.</source>
        <translation>{have}: genug zum Messen; zum Anlernen eines Encoders {more} weitere beurteilen, davon mindestens {kinds}.</translation>
    </message>
    <message>
        <source>{have}: enough to measure; to teach an encoder, judge {more} more.</source>
        <translation>{have}: genug zum Messen; zum Anlernen eines Encoders {more} weitere beurteilen.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some among those that the scan lists that are different, too.</source>
        <translation>{have}: zum Messen unter den aufgeführten auch verschiedene beurteilen.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some among those that the scan lists that are the same, too.</source>
        <translation>{have}: zum Messen unter den aufgeführten auch gleiche beurteilen.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some that are different, too.</source>
        <translation>{have}: zum Messen auch verschiedene beurteilen.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some that are the same, too.</source>
        <translation>{have}: zum Messen auch gleiche beurteilen.</translation>
    </message>
    <message>
        <source>{have}: too few to measure; judge at least {more} more.</source>
        <translation>{have}: zu wenige zum Messen; mindestens {more} weitere beurteilen.</translation>
    </message>
    <message>
        <source>{key} is not expected here</source>
        <translation>{key} wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>{known:,} of {pairs:,} lines compared</source>
        <translation>{known:,} von {pairs:,} Zeilen verglichen</translation>
    </message>
    <message>
        <source>{lines} are no valid JSON and were left out.</source>
        <translation>{lines} sind kein gültiges JSON und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{listed:,} of {every:,} clusters match</source>
        <translation>{listed:,} von {every:,} Gruppen passen</translation>
    </message>
    <message>
        <source>{low:.2f} to {high:.2f}: {same:,} the same, {different:,} different</source>
        <translation>{low:.2f} bis {high:.2f}: {same:,} gleich, {different:,} verschieden</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{marked:,} of {total:,} decided</source>
        <translation>{marked:,} von {total:,} entschieden</translation>
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
        <source>{n:,} pairs of texts near {score:.2f}.</source>
        <translation>{n:,} Textpaare nahe {score:.2f}.</translation>
    </message>
    <message>
        <source>{n:,} pairs of texts with a likelihood near {score:.2f}.</source>
        <translation>{n:,} Textpaare mit einer Wahrscheinlichkeit nahe {score:.2f}.</translation>
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
        <source>{name} at {x}, {y}.</source>
        <translation>{name} bei {x}, {y}.</translation>
    </message>
    <message>
        <source>{name} can no longer be read in {parent}; this is the text as it was scanned.</source>
        <translation>{name} ist in {parent} nicht mehr lesbar; dies ist der Text, wie er durchsucht wurde.</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error}), so nobody knows how new it is; put it back, or leave out the rule “newest”.</source>
        <translation>{name} ist nicht zugänglich ({error}), das Alter ist unbekannt; zurücklegen oder die Regel „newest“ weglassen.</translation>
    </message>
    <message>
        <source>{name} cannot be read again ({error}); put it back to clean it, or scan again.</source>
        <translation>{name} kann nicht noch einmal gelesen werden ({error}); zum Bereinigen zurücklegen oder neu durchsuchen.</translation>
    </message>
    <message>
        <source>{name} cleaned</source>
        <translation>{name} bereinigt</translation>
    </message>
    <message>
        <source>{name} has changed since it was scanned, so nobody knows which of its rows are meant; scan it again, or leave out the rule “most-complete”.</source>
        <translation>{name} hat sich seit dem Durchlauf geändert, welche Zeilen gemeint sind, ist unbekannt; neu durchsuchen oder die Regel „most-complete“ weglassen.</translation>
    </message>
    <message>
        <source>{name} has changed since it was scanned; scan again to see where this text is now.</source>
        <translation>{name} wurde seit dem Durchlauf geändert; erneut durchsuchen, um zu sehen, wo dieser Text jetzt steht.</translation>
    </message>
    <message>
        <source>{name} is too large to be read again here; open the file instead.</source>
        <translation>{name} ist zu groß, um hier noch einmal gelesen zu werden; stattdessen die Datei öffnen.</translation>
    </message>
    <message>
        <source>{name} on {device}</source>
        <translation>{name} auf {device}</translation>
    </message>
    <message>
        <source>{name} was not cleaned, so nothing was written: {why}</source>
        <translation>{name} wurde nicht bereinigt, es wurde nichts geschrieben: {why}</translation>
    </message>
    <message>
        <source>{name} · {size} · reads {tokens} of a text</source>
        <translation>{name} · {size} · liest {tokens} eines Textes</translation>
    </message>
    <message>
        <source>{name}: {similarity} and above, {meaning}. Click to go there.</source>
        <translation>{name}: ab {similarity}, {meaning}. Klicken, um dorthin zu springen.</translation>
    </message>
    <message>
        <source>{nearest} to the nearest member, but a similarity below {floor} to one of them</source>
        <translation>{nearest} zum nächsten Mitglied, aber zu einem davon eine Ähnlichkeit unter {floor}</translation>
    </message>
    <message>
        <source>{nearest} to the nearest member, but less than {floor} to the weakest one</source>
        <translation>{nearest} zum nächsten Mitglied, aber weniger als {floor} zum fernsten</translation>
    </message>
    <message>
        <source>{nearest} to the nearest member, but {weakest} to the weakest one</source>
        <translation>{nearest} zum nächsten Mitglied, aber {weakest} zum fernsten</translation>
    </message>
    <message>
        <source>{nearest} to the nearest member, which is below the line</source>
        <translation>{nearest} zum nächsten Mitglied, unterhalb der Linie</translation>
    </message>
    <message>
        <source>{n} are selected.</source>
        <translation>{n} sind ausgewählt.</translation>
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
        <source>{n} different texts</source>
        <translation>{n} verschiedene Texte</translation>
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
        <source>{n} documents embedded in it were not read.</source>
        <translation>{n} eingebettete Dokumente wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>{n} dropped as a duplicate</source>
        <translation>{n} als Duplikat verworfen</translation>
    </message>
    <message>
        <source>{n} dropped text</source>
        <translation>{n} verworfener Text</translation>
    </message>
    <message>
        <source>{n} dropped texts</source>
        <translation>{n} verworfene Texte</translation>
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
        <source>{n} file cannot be written, so nothing would be</source>
        <translation>{n} Datei lässt sich nicht schreiben, daher würde nichts geschrieben</translation>
    </message>
    <message>
        <source>{n} file copied unchanged</source>
        <translation>{n} Datei unverändert kopiert</translation>
    </message>
    <message>
        <source>{n} file not written, because nothing is left</source>
        <translation>{n} Datei nicht geschrieben, weil nichts übrig ist</translation>
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
        <source>{n} files cannot be written, so nothing would be</source>
        <translation>{n} Dateien lassen sich nicht schreiben, daher würde nichts geschrieben</translation>
    </message>
    <message>
        <source>{n} files copied unchanged</source>
        <translation>{n} Dateien unverändert kopiert</translation>
    </message>
    <message>
        <source>{n} files not written, because nothing is left</source>
        <translation>{n} Dateien nicht geschrieben, weil nichts übrig ist</translation>
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
        <source>{n} files were read there.</source>
        <translation>Dort gelesene Dateien: {n}.</translation>
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
        <source>{n} is selected.</source>
        <translation>{n} ist ausgewählt.</translation>
    </message>
    <message>
        <source>{n} judged one by one</source>
        <translation>{n} einzeln beurteilt</translation>
    </message>
    <message>
        <source>{n} judged pair</source>
        <translation>{n} beurteiltes Paar</translation>
    </message>
    <message>
        <source>{n} judged pairs</source>
        <translation>{n} beurteilte Paare</translation>
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
        <source>{n} line copied; paste it into a spreadsheet.</source>
        <translation>{n} Zeile kopiert; fügen Sie sie in eine Tabellenkalkulation ein.</translation>
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
        <source>{n} lines copied; paste them into a spreadsheet.</source>
        <translation>{n} Zeilen kopiert; fügen Sie sie in eine Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>{n} lines were left out, because no times belong to them; the first is line {n2}.</source>
        <translation>{n} Zeilen wurden ausgelassen, weil keine Zeiten zu ihnen gehören; die erste ist Zeile {n2}.</translation>
    </message>
    <message>
        <source>{n} lines were left out, which stand before the first subtitle.</source>
        <translation>{n} Zeilen vor dem ersten Untertitel wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} lines, the first of them line {n2},</source>
        <translation>{n} Zeilen, die erste davon Zeile {n2},</translation>
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
        <source>{n} more</source>
        <translation>{n} weitere</translation>
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
        <source>{n} more text is not drawn</source>
        <translation>{n} weiterer Text nicht gezeichnet</translation>
    </message>
    <message>
        <source>{n} more texts are not drawn</source>
        <translation>{n} weitere Texte nicht gezeichnet</translation>
    </message>
    <message>
        <source>{n} not the same</source>
        <translation>{n} verschiedene</translation>
    </message>
    <message>
        <source>{n} notes are missing in the file.</source>
        <translation>{n} Anmerkungen fehlen in der Datei.</translation>
    </message>
    <message>
        <source>{n} obsolete entries were left out.</source>
        <translation>{n} veraltete Einträge wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} of 100</source>
        <translation>{n} von 100</translation>
    </message>
    <message>
        <source>{n} of the {n2} pairs to learn from are measured on, too, and were left out.</source>
        <translation>{n} der {n2} Paare zum Lernen dienen auch zum Messen und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} of {n2} chapters are cut off, so text may be missing.</source>
        <translation>{n} von {n2} Kapiteln sind abgeschnitten, daher kann Text fehlen.</translation>
    </message>
    <message>
        <source>{n} of {n2} chapters are missing or damaged and were left out.</source>
        <translation>{n} von {n2} Kapiteln fehlen oder sind beschädigt und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} of {n2} mails are {what}.</source>
        <translation>{n} von {n2} Mails: {what}.</translation>
    </message>
    <message>
        <source>{n} of {n2} mails is {what}.</source>
        <translation>{n} von {n2} Mails: {what}.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages are damaged and were left out.</source>
        <translation>{n} von {n2} Seiten sind beschädigt und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages is damaged and was left out.</source>
        <translation>{n} von {n2} Seiten ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages show a picture without text, as scans do; what they say is not read.</source>
        <translation>{n} von {n2} Seiten zeigen wie Scans ein Bild ohne Text; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages show no text that can be read.</source>
        <translation>{n} von {n2} Seiten zeigen keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages shows a picture without text, as scans do; what they say is not read.</source>
        <translation>{n} von {n2} Seiten zeigt wie ein Scan ein Bild ohne Text; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages shows no text that can be read.</source>
        <translation>{n} von {n2} Seiten zeigt keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>{n} of {n2} texts are longer than the encoder reads; only the beginning counts.</source>
        <translation>{n} von {n2} Texten sind länger, als der Encoder liest; nur der Anfang zählt.</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree</source>
        <translation>{n} von {n2} Wörtern stimmen überein</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree; {sentence} differ</source>
        <translation>{n} von {n2} Wörtern stimmen überein; {sentence} weichen ab</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree; {sentence} differs</source>
        <translation>{n} von {n2} Wörtern stimmen überein; {sentence} weicht ab</translation>
    </message>
    <message>
        <source>{n} of {sources} are no longer where they were scanned.</source>
        <translation>{n} von {sources} sind nicht mehr dort, wo sie durchsucht wurden.</translation>
    </message>
    <message>
        <source>{n} of {sources} is no longer where it was scanned.</source>
        <translation>{n} von {sources} ist nicht mehr dort, wo sie durchsucht wurde.</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>{n} or more texts</source>
        <translation>{n} oder mehr Texte</translation>
    </message>
    <message>
        <source>{n} other source</source>
        <translation>{n} weitere Quelle</translation>
    </message>
    <message>
        <source>{n} other sources</source>
        <translation>{n} weitere Quellen</translation>
    </message>
    <message>
        <source>{n} pair</source>
        <translation>{n} Paar</translation>
    </message>
    <message>
        <source>{n} pair called both the same and different was left out.</source>
        <translation>{n} Paar, das gleich und verschieden genannt wurde, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{n} pair is the same, {n2} are not</source>
        <translation>{n} Paar ist gleich, {n2} nicht</translation>
    </message>
    <message>
        <source>{n} pair is the same, {n2} is not</source>
        <translation>{n} Paar ist gleich, {n2} nicht</translation>
    </message>
    <message>
        <source>{n} pair judged</source>
        <translation>{n} Paar beurteilt</translation>
    </message>
    <message>
        <source>{n} pair judged, {unsure:,} left open</source>
        <translation>{n} Paar beurteilt, {unsure:,} offen gelassen</translation>
    </message>
    <message>
        <source>{n} pair of a text that you kept and one that you dropped</source>
        <translation>{n} Paar aus einem behaltenen und einem verworfenen Text</translation>
    </message>
    <message>
        <source>{n} pair of a text with itself was left out.</source>
        <translation>{n} Paar eines Textes mit sich selbst wurde ausgelassen.</translation>
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
        <source>{n} pair that you judged</source>
        <translation>{n} von Ihnen beurteiltes Paar</translation>
    </message>
    <message>
        <source>{n} pair that you marked “not a duplicate”</source>
        <translation>{n} als „kein Duplikat“ markiertes Paar</translation>
    </message>
    <message>
        <source>{n} pair with graded scores</source>
        <translation>{n} Paar mit abgestuften Werten</translation>
    </message>
    <message>
        <source>{n} pair with several scores was given their average.</source>
        <translation>{n} Paar mit mehreren Werten bekam deren Mittelwert.</translation>
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
        <source>{n} pairs are the same, {n2} are not</source>
        <translation>{n} Paare sind gleich, {n2} nicht</translation>
    </message>
    <message>
        <source>{n} pairs are the same, {n2} is not</source>
        <translation>{n} Paare sind gleich, {n2} nicht</translation>
    </message>
    <message>
        <source>{n} pairs called both the same and different were left out.</source>
        <translation>{n} Paare, die gleich und verschieden genannt wurden, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} pairs judged</source>
        <translation>{n} Paare beurteilt</translation>
    </message>
    <message>
        <source>{n} pairs judged, {unsure:,} left open</source>
        <translation>{n} Paare beurteilt, {unsure:,} offen gelassen</translation>
    </message>
    <message>
        <source>{n} pairs of a text that you kept and one that you dropped</source>
        <translation>{n} Paare aus einem behaltenen und einem verworfenen Text</translation>
    </message>
    <message>
        <source>{n} pairs of a text with itself were left out.</source>
        <translation>{n} Paare eines Textes mit sich selbst wurden ausgelassen.</translation>
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
        <source>{n} pairs that you judged</source>
        <translation>{n} von Ihnen beurteilte Paare</translation>
    </message>
    <message>
        <source>{n} pairs that you marked “not a duplicate”</source>
        <translation>{n} als „kein Duplikat“ markierte Paare</translation>
    </message>
    <message>
        <source>{n} pairs were left out because this encoder was taught them: it rates them as it rates no new ones.</source>
        <translation>{n} Paare wurden ausgelassen, weil dieser Encoder mit ihnen angelernt wurde: Er bewertet sie anders als neue.</translation>
    </message>
    <message>
        <source>{n} pairs with graded scores</source>
        <translation>{n} Paare mit abgestuften Werten</translation>
    </message>
    <message>
        <source>{n} pairs with several scores were given their average.</source>
        <translation>{n} Paare mit mehreren Werten bekamen deren Mittelwert.</translation>
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
        <source>{n} places are damaged and cannot be read in {encoding}.</source>
        <translation>{n} Stellen sind beschädigt und in {encoding} nicht lesbar.</translation>
    </message>
    <message>
        <source>{n} places are damaged and cannot be read.</source>
        <translation>{n} Stellen sind beschädigt und können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{n} repeated pair was left out.</source>
        <translation>{n} wiederholtes Paar wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{n} repeated pairs were left out.</source>
        <translation>{n} wiederholte Paare wurden ausgelassen.</translation>
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
        <source>{n} rows {many} and were left out ({lines}).</source>
        <translation>{n} Zeilen {many} und wurden ausgelassen ({lines}).</translation>
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
        <source>{n} text has no word that the encoder knows, so it pairs with nothing.</source>
        <translation>{n} Text enthält kein Wort, das der Encoder kennt, und bildet daher mit nichts ein Paar.</translation>
    </message>
    <message>
        <source>{n} text left alone</source>
        <translation>{n} Text unverändert</translation>
    </message>
    <message>
        <source>{n} text not dropped: nothing would remain of it.</source>
        <translation>{n} Text nicht verworfen: Nichts bliebe von ihm übrig.</translation>
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
        <source>{n} texts have no word that the encoder knows, so they pair with nothing.</source>
        <translation>{n} Texte enthalten kein Wort, das der Encoder kennt, und bilden daher mit nichts ein Paar.</translation>
    </message>
    <message>
        <source>{n} texts left alone</source>
        <translation>{n} Texte unverändert</translation>
    </message>
    <message>
        <source>{n} texts not dropped: nothing would remain of them.</source>
        <translation>{n} Texte nicht verworfen: Nichts bliebe von ihnen übrig.</translation>
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
        <source>{n} the same</source>
        <translation>{n} gleiche</translation>
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
        <source>{n} translations are marked as fuzzy: nobody has confirmed them.</source>
        <translation>{n} Übersetzungen sind als unscharf (fuzzy) gekennzeichnet: Niemand hat sie bestätigt.</translation>
    </message>
    <message>
        <source>{n} would stay because you kept it.</source>
        <translation>{n} bliebe, weil Sie ihn behalten haben.</translation>
    </message>
    <message>
        <source>{n} would stay because you kept them.</source>
        <translation>{n} blieben, weil Sie sie behalten haben.</translation>
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
        <source>{pairs} of {texts}</source>
        <translation>{pairs} aus {texts}</translation>
    </message>
    <message>
        <source>{pair} was left out, dropped as a duplicate but also marked as not a duplicate; judge to settle it.</source>
        <translation>{pair} wurde ausgelassen: als Duplikat verworfen, aber auch als kein Duplikat markiert; zum Klären beurteilen.</translation>
    </message>
    <message>
        <source>{pair} were left out, dropped as a duplicate but also marked as not a duplicate; judge to settle it.</source>
        <translation>{pair} wurden ausgelassen: als Duplikat verworfen, aber auch als kein Duplikat markiert; zum Klären beurteilen.</translation>
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
        <source>{path} cannot be read ({error}); check its name.</source>
        <translation>{path} kann nicht gelesen werden ({error}); den Namen prüfen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check that you may read it, and try again later.</source>
        <translation>{path} kann nicht gelesen werden ({reason}); die Leserechte prüfen und später erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} ist nicht lesbar ({strerror}).</translation>
    </message>
    <message>
        <source>{path} has been replaced by another scan; open it again to search in it.</source>
        <translation>{path} wurde durch einen anderen Durchlauf ersetzt; zum Suchen neu öffnen.</translation>
    </message>
    <message>
        <source>{path} is a file; give the name of a new folder.</source>
        <translation>{path} ist eine Datei; den Namen eines neuen Ordners angeben.</translation>
    </message>
    <message>
        <source>{path} is a place where a disk is attached; give the name of a new folder in it.</source>
        <translation>Unter {path} ist ein Datenträger eingehängt; den Namen eines neuen Ordners darin angeben.</translation>
    </message>
    <message>
        <source>{path} is closed; open it again.</source>
        <translation>{path} ist geschlossen; neu öffnen.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a Dittograph project ({reason}).</source>
        <translation>{path} ist beschädigt oder kein Dittograph-Projekt ({reason}).</translation>
    </message>
    <message>
        <source>{path} is no longer there, so nothing was decided; put it back, or save the project elsewhere.</source>
        <translation>{path} ist nicht mehr da, es wurde nichts entschieden; zurücklegen oder das Projekt anderswo speichern.</translation>
    </message>
    <message>
        <source>{path} is not a Dittograph project; choose a .ditto file.</source>
        <translation>{path} ist kein Dittograph-Projekt; eine .ditto-Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is not a file of decisions (a mark names source {source}, and there are {sources}); ask for it again.</source>
        <translation>{path} ist keine Datei mit Entscheidungen (eine Markierung nennt Quelle {source}, vorhanden sind {sources}); neu anfordern.</translation>
    </message>
    <message>
        <source>{path} is not a file of decisions ({reason}); export one with “dittograph decisions export”.</source>
        <translation>{path} ist keine Datei mit Entscheidungen ({reason}); eine mit „dittograph decisions export“ exportieren.</translation>
    </message>
    <message>
        <source>{path} is not empty; give the name of a new folder.</source>
        <translation>{path} ist nicht leer; den Namen eines neuen Ordners angeben.</translation>
    </message>
    <message>
        <source>{path} is too large to be a file of decisions; choose another.</source>
        <translation>{path} ist für eine Datei mit Entscheidungen zu groß; eine andere wählen.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dittograph; update this one to merge it.</source>
        <translation>{path} stammt von einem neueren Dittograph; zum Zusammenführen dieses aktualisieren.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dittograph; update this one to open it.</source>
        <translation>{path} stammt von einem neueren Dittograph; zum Öffnen dieses aktualisieren.</translation>
    </message>
    <message>
        <source>{path} was not replaced ({error}); try again later.</source>
        <translation>{path} wurde nicht ersetzt ({error}); später erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} was not written ({error}); choose another place.</source>
        <translation>{path} wurde nicht geschrieben ({error}); einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{path} was not written because it is a folder; give a file name.</source>
        <translation>{path} wurde nicht geschrieben, weil es ein Ordner ist; einen Dateinamen angeben.</translation>
    </message>
    <message>
        <source>{path} was not written because it is one of the scanned files, which are never changed; give another name.</source>
        <translation>{path} wurde nicht geschrieben, weil es eine der durchsuchten Dateien ist, die nie verändert werden; einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>{path} was not written because it is open in another program or may only be read; close it there and try again, or give another name.</source>
        <translation>{path} wurde nicht geschrieben, weil es in einem anderen Programm geöffnet oder schreibgeschützt ist; dort schließen und erneut versuchen oder einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>{path} was not written because it is the project itself; give another name.</source>
        <translation>{path} wurde nicht geschrieben, weil es das Projekt selbst ist; einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>{path} was not written because the disk is full; free some space and try again.</source>
        <translation>{path} wurde nicht geschrieben, weil der Datenträger voll ist; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} was not written because the folder may not be written to; choose another.</source>
        <translation>{path} wurde nicht geschrieben, weil der Ordner schreibgeschützt ist; einen anderen wählen.</translation>
    </message>
    <message>
        <source>{path} was not written because {name} was scanned again meanwhile; open it again.</source>
        <translation>{path} wurde nicht geschrieben, weil {name} inzwischen neu durchsucht wurde; neu öffnen.</translation>
    </message>
    <message>
        <source>{path} was scanned again in another window, so nothing was decided; open it again.</source>
        <translation>{path} wurde in einem anderen Fenster neu durchsucht, es wurde nichts entschieden; neu öffnen.</translation>
    </message>
    <message>
        <source>{path}, the list of what Dittograph is made of, cannot be read; install Dittograph again.</source>
        <translation>{path}, die Liste der Bestandteile von Dittograph, kann nicht gelesen werden; Dittograph neu installieren.</translation>
    </message>
    <message>
        <source>{path}, the list of what Dittograph is made of, is damaged; install Dittograph again.</source>
        <translation>{path}, die Liste der Bestandteile von Dittograph, ist beschädigt; Dittograph neu installieren.</translation>
    </message>
    <message>
        <source>{percent} likely the same</source>
        <translation>mit {percent} Wahrscheinlichkeit gleich</translation>
    </message>
    <message>
        <source>{places:,} texts, those that are alike near each other.</source>
        <translation>{places:,} Texte, ähnliche nahe beieinander.</translation>
    </message>
    <message>
        <source>{place}, and in {places}</source>
        <translation>{place}, dazu {places}</translation>
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
        <source>{right} of 100 pairs of different texts are right; {found} of 100 duplicates are found, among the pairs that this scan lists (down to {floor}).</source>
        <translation>{right} von 100 Paaren verschiedener Texte sind richtig; {found} von 100 Duplikaten werden gefunden, unter den Paaren, die dieser Durchlauf aufführt (bis {floor}).</translation>
    </message>
    <message>
        <source>{right} of 100 pairs of different texts are right; {found} of 100 duplicates are found.</source>
        <translation>{right} von 100 Paaren verschiedener Texte sind richtig; {found} von 100 Duplikaten werden gefunden.</translation>
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
        <source>{selected:,} selected</source>
        <translation>{selected:,} ausgewählt</translation>
    </message>
    <message>
        <source>{shared:,} of its {every:,} texts</source>
        <translation>{shared:,} von {every:,} Texten</translation>
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
        <source>{shared}, but {against}</source>
        <translation>{shared}, aber {against}</translation>
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
        <source>{size} in {folder}</source>
        <translation>{size} in {folder}</translation>
    </message>
    <message>
        <source>{some} has changed since the scan; what is new there was not compared.</source>
        <translation>{some} hat sich seit dem Durchlauf geändert; Neues darin wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>{some} have changed since the scan; what is new there was not compared.</source>
        <translation>{some} haben sich seit dem Durchlauf geändert; Neues darin wurde nicht verglichen.</translation>
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
        <source>{texts} selected, in {clusters}.</source>
        <translation>{texts} ausgewählt, in {clusters}.</translation>
    </message>
    <message>
        <source>{texts} selected, none of them in a cluster.</source>
        <translation>{texts} ausgewählt, nichts davon in einer Gruppe.</translation>
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
        <translation>Wird nicht gelesen: {unread:,}</translation>
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
        <source>{what} ({error}); check that the disk has space and try again.</source>
        <translation>{what} ({error}); den freien Platz prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{what} and {n} more</source>
        <translation>{what} und {n} weitere</translation>
    </message>
    <message>
        <source>{what} are gone</source>
        <translation>{what} sind verschwunden</translation>
    </message>
    <message>
        <source>{what} can no longer be read</source>
        <translation>{what} nicht mehr lesbar</translation>
    </message>
    <message>
        <source>{what} has changed since it was scanned, so nothing was written; scan it again.</source>
        <translation>{what} hat sich seit dem Durchlauf geändert, es wurde nichts geschrieben; neu durchsuchen.</translation>
    </message>
    <message>
        <source>{what} has no column {column}; choose one of these by name or number: {listed}.</source>
        <translation>{what} hat keine Spalte {column}; eine davon nach Name oder Nummer wählen: {listed}.</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what} ist verschwunden</translation>
    </message>
    <message>
        <source>{what} is now called {new}</source>
        <translation>{what} heißt jetzt {new}</translation>
    </message>
    <message>
        <source>{what} was added</source>
        <translation>{what} kam hinzu</translation>
    </message>
    <message>
        <source>{what} was changed</source>
        <translation>{what} wurde geändert</translation>
    </message>
    <message>
        <source>{what} was moved</source>
        <translation>{what} wurde verschoben</translation>
    </message>
    <message>
        <source>{what} were added</source>
        <translation>{what} kamen hinzu</translation>
    </message>
    <message>
        <source>{what} were changed</source>
        <translation>{what} wurden geändert</translation>
    </message>
    <message>
        <source>{what} were renamed or moved</source>
        <translation>{what} wurden umbenannt oder verschoben</translation>
    </message>
    <message>
        <source>{what}, because {path} is damaged ({reason}).</source>
        <translation>{what}: {path} ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>{what}, first {place}</source>
        <translation>{what}, zuerst {place}</translation>
    </message>
    <message>
        <source>{what}: as the encoder has it</source>
        <translation>{what}: wie beim Encoder</translation>
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
        <source>{wrong} wrong in 100 that differ</source>
        <translation>{wrong} von 100 verschiedenen falsch</translation>
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
        <source>“{name}” cannot be an encoder&apos;s name; use letters, digits, spaces and - _ . + ( ), at most {name2}.</source>
        <translation>„{name}“ kann kein Name eines Encoders sein; Buchstaben, Ziffern, Leerzeichen und - _ . + ( ) verwenden, höchstens {name2} Zeichen.</translation>
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
        <source>“{on}” is no place to run a scan; give local, ray or ray://HOST:PORT.</source>
        <translation>„{on}“ ist kein Ort für einen Durchlauf; local, ray oder ray://HOST:PORT angeben.</translation>
    </message>
    <message>
        <source>“{path}” cannot be a name; give another.</source>
        <translation>„{path}“ kann kein Name sein; einen anderen angeben.</translation>
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
