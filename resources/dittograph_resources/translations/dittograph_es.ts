<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name></name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>({n:,} words)</source>
        <translation>({n:,} palabras)</translation>
    </message>
    <message>
        <source>1 line was left out, which stands before the first subtitle.</source>
        <translation>Se ha omitido 1 línea anterior al primer subtítulo.</translation>
    </message>
    <message>
        <source>1 obsolete entry was left out.</source>
        <translation>Se ha omitido 1 entrada obsoleta.</translation>
    </message>
    <message>
        <source>1 row {one} and was left out ({lines}).</source>
        <translation>1 fila {one} y se ha omitido ({lines}).</translation>
    </message>
    <message>
        <source>1 translation is marked as fuzzy: nobody has confirmed it.</source>
        <translation>1 traducción está marcada como dudosa (fuzzy): nadie la ha confirmado.</translation>
    </message>
    <message>
        <source>1,000 of 1,000</source>
        <translation>1.000 de 1.000</translation>
    </message>
    <message>
        <source>95 % confidence interval: {low} to {high}</source>
        <translation>Intervalo de confianza del 95 %: de {low} a {high}</translation>
    </message>
    <message>
        <source>A PDF says where each letter is printed, so nothing can be taken out of it without leaving holes; take a copy as plain text instead.</source>
        <translation>Un PDF dice dónde se imprime cada letra, así que nada se puede quitar sin dejar huecos; haga en su lugar una copia como texto sin formato.</translation>
    </message>
    <message>
        <source>A block of code is marked to be dropped, but copies keep code as it is; take the mark away.</source>
        <translation>Se ha marcado para descartar un bloque de código, pero las copias conservan el código como está; quite la marca.</translation>
    </message>
    <message>
        <source>A cross-encoder has read the {pairs} that all else leaves open. It counts as soon as a few more pairs of either kind are judged.</source>
        <translation>Un codificador cruzado ha leído {pairs} que todo lo demás deja en duda. Contará en cuanto se valoren algunos pares más de cada clase.</translation>
    </message>
    <message>
        <source>A cross-encoder has read the {pairs} that all else leaves open; their likelihoods go by what it says, too.</source>
        <translation>Un codificador cruzado ha leído {pairs} que todo lo demás deja en duda; sus probabilidades tienen en cuenta también lo que dice.</translation>
    </message>
    <message>
        <source>A cross-encoder has read {pairs} of those that all else leaves open, and {unread} not yet.</source>
        <translation>De lo que todo lo demás deja en duda, un codificador cruzado ha leído {pairs}, y {unread} todavía no.</translation>
    </message>
    <message>
        <source>A cross-encoder learns from pairs that are the same or not; choose the contrastive loss, or teach without a cross-encoder.</source>
        <translation>Un codificador cruzado aprende de pares que son iguales o no; elija la pérdida contrastiva o enseñe sin codificador cruzado.</translation>
    </message>
    <message>
        <source>A cross-encoder was taught with this encoder. It reads both texts of a pair together, and can weigh the {pairs} that all else leaves open.</source>
        <translation>Con este codificador se entrenó un codificador cruzado. Lee juntos los dos textos de un par y puede sopesar {pairs} que todo lo demás deja en duda.</translation>
    </message>
    <message>
        <source>A cross-encoder, which reads both texts of a pair together, has an average precision of {n} on the pairs held out; likelihoods go by both.</source>
        <translation>Un codificador cruzado, que lee juntos los dos textos de un par, alcanza una precisión media de {n} en los pares reservados; las probabilidades se basan en ambos.</translation>
    </message>
    <message>
        <source>A decision applies to all of them, and one Undo takes it back.</source>
        <translation>Una decisión vale para todas, y un solo Deshacer la anula.</translation>
    </message>
    <message>
        <source>A dittography is a copyist&apos;s mistake: the same words written twice.</source>
        <translation>La ditografía es un error de copista: las mismas palabras escritas dos veces.</translation>
    </message>
    <message>
        <source>A document embedded in it were not read.</source>
        <translation>No se ha leído un documento incrustado.</translation>
    </message>
    <message>
        <source>A faithful copy cannot be written in {codec}; save it in UTF-8.</source>
        <translation>No se puede escribir una copia fiel en {codec}; guárdelo en UTF-8.</translation>
    </message>
    <message>
        <source>A faithful copy of an RTF document cannot be written; save it as .docx and scan that, or take a copy of its text.</source>
        <translation>No se puede escribir una copia fiel de un documento RTF; guárdelo como .docx y analice ese archivo, o haga una copia de su texto.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>A folder has taken its place; try again.</source>
        <translation>Una carpeta ha ocupado su lugar; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A likelihood is learned from pairs that you judge: judge some first.</source>
        <translation>La probabilidad se aprende de los pares que usted valora: valore antes algunos.</translation>
    </message>
    <message>
        <source>A likelihood is learned from pairs that you judge: judge {n} more pair first.</source>
        <translation>La probabilidad se aprende de los pares que usted valora: valore antes {n} par más.</translation>
    </message>
    <message>
        <source>A likelihood is learned from pairs that you judge: judge {n} more pairs first.</source>
        <translation>La probabilidad se aprende de los pares que usted valora: valore antes {n} pares más.</translation>
    </message>
    <message>
        <source>A mail is a letter that was sent, so no copy without some of its text is written.</source>
        <translation>Un correo es una carta enviada, por eso no se escribe ninguna copia sin parte de su texto.</translation>
    </message>
    <message>
        <source>A map needs three texts or more.</source>
        <translation>Un mapa necesita al menos tres textos.</translation>
    </message>
    <message>
        <source>A part of it is encrypted, and was left out.</source>
        <translation>Una parte está cifrada y se ha omitido.</translation>
    </message>
    <message>
        <source>A scan is running, and closing now stops it. What it has done so far is kept: the same scan then continues from there.</source>
        <translation>Hay un análisis en curso y, si cierra ahora, se detendrá. Lo hecho hasta ahora se conserva: el mismo análisis continuará desde ahí.</translation>
    </message>
    <message>
        <source>A scan is running; wait until it ends, or cancel it first.</source>
        <translation>Hay un análisis en curso; espere a que termine o cancélelo antes.</translation>
    </message>
    <message>
        <source>A table (.csv or .tsv) with a header row and one pair of texts per row. The label is 1 if both texts say the same thing and 0 if not. For degrees of similarity, name the column score instead and use numbers, such as 0 to 5.</source>
        <translation>Una tabla (.csv o .tsv) con una fila de encabezado y un par de textos por fila. La columna «label» es 1 si los dos textos dicen lo mismo y 0 si no. Para grados de similitud, llame a la columna «score» y use números, por ejemplo de 0 a 5.</translation>
    </message>
    <message>
        <source>A table cannot be written as plain text; export a list instead.</source>
        <translation>Una tabla no se puede escribir como texto sin formato; exporte una lista en su lugar.</translation>
    </message>
    <message>
        <source>A text joins when it is similar to any one member; the two ends of a long chain may have little in common.</source>
        <translation>Un texto se une si es similar a cualquiera de los miembros; los extremos de una cadena larga pueden tener poco en común.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About Dittograph</source>
        <translation>Acerca de Dittograph</translation>
    </message>
    <message>
        <source>About the encoder</source>
        <translation>Acerca del codificador</translation>
    </message>
    <message>
        <source>About {share} of the pairs were found, so a cluster may lack a text that belongs to it.</source>
        <translation>Se encontró cerca del {share} de los pares, así que a un grupo puede faltarle algún texto.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add files, a folder or a list first.</source>
        <translation>Añada antes archivos, una carpeta o una lista.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Añadido: {name}</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Opciones avanzadas</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Agreement with the labels beyond chance (Matthews correlation coefficient): 0 is chance, 1 is perfect.</source>
        <translation>Concordancia con las etiquetas más allá del azar (coeficiente de correlación de Matthews): 0 es azar, 1 es perfecta.</translation>
    </message>
    <message>
        <source>Alike together</source>
        <translation>Parecidos juntos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All cells of the table are empty.</source>
        <translation>Todas las celdas de la tabla están vacías.</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All its sheets are empty.</source>
        <translation>Todas sus hojas están vacías.</translation>
    </message>
    <message>
        <source>All of its chapters are missing or damaged; get a new copy of it.</source>
        <translation>Todos sus capítulos faltan o están dañados; consiga otra copia.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All of these have the same words; drop those you do not need instead.</source>
        <translation>Todos tienen las mismas palabras; en su lugar, descarte los que no necesite.</translation>
    </message>
    <message>
        <source>All pairs have the same score, so nothing can be said of the encoder.</source>
        <translation>Todos los pares tienen el mismo valor, así que nada se puede decir del codificador.</translation>
    </message>
    <message>
        <source>All pairs judged so far are of one kind, and a likelihood takes both.</source>
        <translation>Todos los pares valorados hasta ahora son de un solo tipo, y la probabilidad necesita los dos.</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
    <message>
        <source>All texts in a picture, those that are alike near each other</source>
        <translation>Todos los textos en una imagen, los similares unos cerca de otros</translation>
    </message>
    <message>
        <source>All texts in a picture, those that are alike near each other (Ctrl+M)</source>
        <translation>Todos los textos en una imagen, los similares unos cerca de otros (Control+M)</translation>
    </message>
    <message>
        <source>All that the reference has is dropped.</source>
        <translation>Todo lo que tiene la referencia está descartado.</translation>
    </message>
    <message>
        <source>All {n:,} texts decided.</source>
        <translation>Los {n:,} textos están decididos.</translation>
    </message>
    <message>
        <source>All {n} pairs are judged; that is too few to recommend a threshold.</source>
        <translation>Los {n} pares están valorados; son muy pocos para recomendar un umbral.</translation>
    </message>
    <message>
        <source>All {n} pairs are judged; too few of them are of one kind to recommend a threshold.</source>
        <translation>Los {n} pares están valorados; hay muy pocos de uno de los tipos para recomendar un umbral.</translation>
    </message>
    <message>
        <source>All {n} pairs are labelled as different; add some that are the same, else nothing can be told apart.</source>
        <translation>Los {n} pares están etiquetados como distintos; añada algunos iguales, si no, nada se puede diferenciar.</translation>
    </message>
    <message>
        <source>All {n} pairs are labelled as the same; add some that are different, else nothing can be told apart.</source>
        <translation>Los {n} pares están etiquetados como iguales; añada algunos distintos, si no, nada se puede diferenciar.</translation>
    </message>
    <message>
        <source>All {n} words agree.</source>
        <translation>Las {n} palabras coinciden.</translation>
    </message>
    <message>
        <source>An archive has no passages of its own.</source>
        <translation>Un archivo comprimido no tiene pasajes propios.</translation>
    </message>
    <message>
        <source>An encoder is being taught</source>
        <translation>Se está entrenando un codificador</translation>
    </message>
    <message>
        <source>An encoder is being taught, and closing now loses what it has learned. Wait, or stop it below and keep the best so far.</source>
        <translation>Se está entrenando un codificador y, si cierra ahora, se perderá lo aprendido. Espere, o deténgalo abajo y conserve lo mejor hasta ahora.</translation>
    </message>
    <message>
        <source>An index was used: predicted to take {through}, comparing every pair {every}.</source>
        <translation>Se usó un índice: duración prevista {through}; comparando todos los pares, {every}.</translation>
    </message>
    <message>
        <source>Another program is writing to this project; your decision is saved when it is done.</source>
        <translation>Otro programa está escribiendo en este proyecto; su decisión se guardará cuando termine.</translation>
    </message>
    <message>
        <source>Any likelihood</source>
        <translation>Cualquier probabilidad</translation>
    </message>
    <message>
        <source>Any sentence-transformers folder on this computer; its files are checked before they are read.</source>
        <translation>Cualquier carpeta sentence-transformers de este equipo; sus archivos se comprueban antes de leerlos.</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Any two members of a cluster are at least as similar as the line says.</source>
        <translation>Dos miembros cualesquiera de un grupo son al menos tan similares como indica la línea.</translation>
    </message>
    <message>
        <source>Any wording</source>
        <translation>Cualquier redacción</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráficos de Apple (MPS)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply to {n} cluster</source>
        <translation>Aplicar a {n} grupo</translation>
    </message>
    <message>
        <source>Apply to {n} clusters</source>
        <translation>Aplicar a {n} grupos</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Arabic (ISO 8859-6)</source>
        <translation>Árabe (ISO 8859-6)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Arrows, +, -, 0</source>
        <translation>Flechas, +, -, 0</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <translation>Como se elija abajo</translation>
    </message>
    <message>
        <source>As guessed</source>
        <translation>La supuesta</translation>
    </message>
    <message>
        <source>As guessed, each for itself</source>
        <translation>La supuesta para cada archivo</translation>
    </message>
    <message>
        <source>As in the last scan</source>
        <translation>Como en el último análisis</translation>
    </message>
    <message>
        <source>As the encoder has it</source>
        <translation>Según el codificador</translation>
    </message>
    <message>
        <source>At least {n} % of the pairs were found, with 95 % confidence: {n2} texts were compared with all others.</source>
        <translation>Se encontró al menos el {n} % de los pares, con un 95 % de confianza: {n2} textos se compararon con todos los demás.</translation>
    </message>
    <message>
        <source>At the best threshold, of 100 pairs that it calls the same {cosine_precision} are, before {cosine_precision2}; of 100 that are the same it finds {cosine_recall}, before {cosine_recall2}.</source>
        <translation>Con el mejor umbral, de 100 pares que da por iguales lo son {cosine_precision}, antes {cosine_precision2}; de 100 iguales encuentra {cosine_recall}, antes {cosine_recall2}.</translation>
    </message>
    <message>
        <source>At {line}, this text is in no cluster; it is shown in its source here.</source>
        <translation>Con {line}, este texto no está en ningún grupo; aquí se muestra en su fuente.</translation>
    </message>
    <message>
        <source>At {n} or higher, {precision} pairs called the same are, and {recall} of the same are found.</source>
        <translation>Con {n} o más, {precision} pares dados por iguales lo son, y se encuentran {recall} de los iguales.</translation>
    </message>
    <message>
        <source>At {threshold}: {expected}</source>
        <translation>Con {threshold}: {expected}</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the clusters</source>
        <translation>Volver a los grupos</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Back to what you skipped: {clusters}.</source>
        <translation>De vuelta a lo que omitió: {clusters}.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after, on the held-out pairs</source>
        <translation>Antes y después, en los pares de prueba</translation>
    </message>
    <message>
        <source>Best balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Best threshold</source>
        <translation>Mejor umbral</translation>
    </message>
    <message>
        <source>Best threshold {best:.2f}, between {low:.2f} and {high:.2f}.</source>
        <translation>Mejor umbral {best:.2f}, entre {low:.2f} y {high:.2f}.</translation>
    </message>
    <message>
        <source>Best threshold {best:.2f}.</source>
        <translation>Mejor umbral {best:.2f}.</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Texto repetitivo</translation>
    </message>
    <message>
        <source>Bring every text in sight (0)</source>
        <translation>Mostrar todos los textos (0)</translation>
    </message>
    <message>
        <source>Building the clusters</source>
        <translation>Formando los grupos</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By the least likely pair of each cluster</source>
        <translation>Por el par menos probable de cada grupo</translation>
    </message>
    <message>
        <source>By the order of sources</source>
        <translation>Por el orden de las fuentes</translation>
    </message>
    <message>
        <source>By these {n} pairs, words and facts tell hardly more than the similarity.</source>
        <translation>Según estos {n} pares, las palabras y los datos apenas dicen más que la similitud.</translation>
    </message>
    <message>
        <source>By these {n} pairs, words and facts tell more than the similarity alone.</source>
        <translation>Según estos {n} pares, las palabras y los datos dicen más que la similitud sola.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Can no longer be read: {name}</source>
        <translation>Ya no se puede leer: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled before anything was learned, so nothing was kept.</source>
        <translation>Cancelado antes de aprender nada, así que no se ha conservado nada.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. Everything finished so far is kept.</source>
        <translation>Cancelado. Se conserva todo lo terminado hasta ahora.</translation>
    </message>
    <message>
        <source>Cancelled. What was done so far is kept: the next scan continues from there.</source>
        <translation>Cancelado. Lo hecho hasta ahora se conserva: el próximo análisis continuará desde ahí.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Central European (DOS, cp852)</source>
        <translation>Centroeuropeo (DOS, cp852)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Centroeuropeo (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Macintosh)</source>
        <translation>Centroeuropeo (Macintosh)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Modificado: {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check two texts</source>
        <translation>Comprobar dos textos</translation>
    </message>
    <message>
        <source>Checking the folder…</source>
        <translation>Comprobando la carpeta…</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Choose a file of judged pairs</source>
        <translation>Elegir un archivo de pares valorados</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a line to have its state again. That is a step of its own: nothing is lost, and you can undo it.</source>
        <translation>Elija una línea para volver a su estado. Es un paso más: no se pierde nada y se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose an encoder&apos;s folder</source>
        <translation>Elegir la carpeta de un codificador</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose files, a folder or a project</source>
        <translation>Elegir archivos, una carpeta o un proyecto</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose rules that you saved, or name these to save them</source>
        <translation>Elija reglas guardadas, o dé un nombre a estas para guardarlas</translation>
    </message>
    <message>
        <source>Choose the folder in which the files are now</source>
        <translation>Elegir la carpeta en la que están ahora los archivos</translation>
    </message>
    <message>
        <source>Choose the folder on this computer that holds these files</source>
        <translation>Elegir la carpeta de este equipo que contiene estos archivos</translation>
    </message>
    <message>
        <source>Choose the pairs first.</source>
        <translation>Elija antes los pares.</translation>
    </message>
    <message>
        <source>Choose which clusters are listed</source>
        <translation>Elegir qué grupos aparecen en la lista</translation>
    </message>
    <message>
        <source>Choosing pairs…</source>
        <translation>Eligiendo pares…</translation>
    </message>
    <message>
        <source>Cleaned copies need a folder; give its name.</source>
        <translation>Las copias limpias necesitan una carpeta; indique su nombre.</translation>
    </message>
    <message>
        <source>Cleaned copy of the sources</source>
        <translation>Copia limpia de las fuentes</translation>
    </message>
    <message>
        <source>Cleaned copy of the sources…</source>
        <translation>Copia limpia de las fuentes…</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Click a cluster to go there.</source>
        <translation>Haga clic en un grupo para ir a él.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Clusters at this threshold and the texts in them; how many clusters are copies of one text, and in how many a number, a date, a negation or a name differs.</source>
        <translation>Grupos con este umbral y sus textos; cuántos grupos son copias de un mismo texto y en cuántos difiere un número, una fecha, una negación o un nombre.</translation>
    </message>
    <message>
        <source>Clusters with nothing left to mark, at this threshold and filter</source>
        <translation>Grupos en los que no queda nada por marcar, con este umbral y este filtro</translation>
    </message>
    <message>
        <source>Coloured by cluster: {groups}.</source>
        <translation>Coloreado por grupo: {groups}.</translation>
    </message>
    <message>
        <source>Coloured by decision: {groups}.</source>
        <translation>Coloreado por decisión: {groups}.</translation>
    </message>
    <message>
        <source>Coloured by source: {groups}.</source>
        <translation>Coloreado por fuente: {groups}.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Column of the tables</source>
        <translation>Columna de las tablas</translation>
    </message>
    <message>
        <source>Column with the text:</source>
        <translation>Columna con el texto:</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare two texts, or two lists line by line</source>
        <translation>Comparar dos textos, o dos listas línea por línea</translation>
    </message>
    <message>
        <source>Compare with older texts (optional)</source>
        <translation>Comparar con textos anteriores (opcional)</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparados</translation>
    </message>
    <message>
        <source>Compared lines</source>
        <translation>Líneas comparadas</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue judging</source>
        <translation>Seguir valorando</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied; paste it into a spreadsheet.</source>
        <translation>Copiado; péguelo en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Copies of a text are one point, and count once.</source>
        <translation>Las copias de un texto son un solo punto y cuentan una vez.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Copy such files unchanged</source>
        <translation>Copiar esos archivos sin cambios</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy the example</source>
        <translation>Copiar el ejemplo</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy the texts</source>
        <translation>Copiar los textos</translation>
    </message>
    <message>
        <source>Cosine similarity {similarity:.6f}</source>
        <translation>Similitud de coseno {similarity:.6f}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counting… {files}</source>
        <translation>Contando… {files}</translation>
    </message>
    <message>
        <source>Counts, the threshold, and how the clusters were made</source>
        <translation>Cifras, el umbral y cómo se formaron los grupos</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Control+A</translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation>Control+Abajo, Control+Arriba</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, cp866)</source>
        <translation>Cirílico (DOS, cp866)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Cirílico (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cirílico (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation>Cirílico (Macintosh)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>DROP</source>
        <translation>DESCARTAR</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Decide by document</source>
        <translation>Decidir por documento</translation>
    </message>
    <message>
        <source>Decide for each file</source>
        <translation>Decidir para cada archivo</translation>
    </message>
    <message>
        <source>Decide for me</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Decide for me (measured once)</source>
        <translation>Automático (medido una vez)</translation>
    </message>
    <message>
        <source>Decided before.</source>
        <translation>Decidido antes.</translation>
    </message>
    <message>
        <source>Decided clusters</source>
        <translation>Grupos decididos</translation>
    </message>
    <message>
        <source>Decided or not</source>
        <translation>Decididos o no</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decisions (*.json)</source>
        <translation>Decisiones (*.json)</translation>
    </message>
    <message>
        <source>Decisions were also made in this project in another window; they are shown here now.</source>
        <translation>En este proyecto también se ha decidido en otra ventana; esas decisiones ya se muestran aquí.</translation>
    </message>
    <message>
        <source>Degrees of similarity</source>
        <translation>Grados de similitud</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the saved rules of this name</source>
        <translation>Eliminar las reglas guardadas con este nombre</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Textos distintos</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differs in {said}</source>
        <translation>Diferencia: {said}</translation>
    </message>
    <message>
        <source>Differs least from the others</source>
        <translation>El que menos difiere de los demás</translation>
    </message>
    <message>
        <source>Dim below {value}</source>
        <translation>Atenuar por debajo de {value}</translation>
    </message>
    <message>
        <source>Dim pairs below</source>
        <translation>Atenuar los pares por debajo de</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dittograph does not read it; save it as plain text (.txt) first.</source>
        <translation>Dittograph no lo lee; guárdelo antes como texto sin formato (.txt).</translation>
    </message>
    <message>
        <source>Dittograph does not read {suffix} files; save it as plain text (.txt) first.</source>
        <translation>Dittograph no lee archivos {suffix}; guárdelo antes como texto sin formato (.txt).</translation>
    </message>
    <message>
        <source>Dittograph ended unexpectedly last time. Everything you decided was saved.</source>
        <translation>Dittograph se cerró inesperadamente la última vez. Todo lo que decidió quedó guardado.</translation>
    </message>
    <message>
        <source>Dittograph opens no connection to any network. It sends no texts, no statistics and no reports of errors, does not look for updates, and needs no account. Libraries that could download something are told not to at startup. No code from an encoder&apos;s folder is run.

Your own files are only read. Exports are written where you choose.</source>
        <translation>Dittograph no abre ninguna conexión de red. No envía textos, estadísticas ni informes de errores, no busca actualizaciones y no necesita cuenta. A las bibliotecas que podrían descargar algo se les prohíbe al iniciar. No se ejecuta código de la carpeta de un codificador.

Sus archivos solo se leen. Las exportaciones se escriben donde usted elija.</translation>
    </message>
    <message>
        <source>Dittograph projects (*{suffix})</source>
        <translation>Proyectos de Dittograph (*{suffix})</translation>
    </message>
    <message>
        <source>Dittograph {version}</source>
        <translation>Dittograph {version}</translation>
    </message>
    <message>
        <source>Do these two say the same?</source>
        <translation>¿Dicen estos dos lo mismo?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Rehecho: {what}.</translation>
    </message>
    <message>
        <source>Done before this: {what}.</source>
        <translation>Hecho antes de esto: {what}.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>Abajo, Arriba</translation>
    </message>
    <message>
        <source>Drag to draw around texts (L, or Shift and drag)</source>
        <translation>Arrastrar para rodear textos (L, o Mayúsculas y arrastrar)</translation>
    </message>
    <message>
        <source>Drag to move the map</source>
        <translation>Arrastrar para mover el mapa</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down</source>
        <translation>Arrastre, o pulse Alt+Arriba y Alt+Abajo</translation>
    </message>
    <message>
        <source>Drag, use the arrow keys, or double-click to enter a threshold.</source>
        <translation>Arrastre, use las teclas de flecha o haga doble clic para escribir un umbral.</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Dibujar el mapa</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop a file of judged pairs</source>
        <translation>Suelte aquí un archivo de pares valorados</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Suelte aquí archivos o carpetas</translation>
    </message>
    <message>
        <source>Drop from the other all that any document has</source>
        <translation>Descartar del otro todo lo que tenga algún documento</translation>
    </message>
    <message>
        <source>Drop it to scan or open it</source>
        <translation>Suéltelo para analizarlo o abrirlo</translation>
    </message>
    <message>
        <source>Drop the texts of this document (D)</source>
        <translation>Descartar los textos de este documento (D)</translation>
    </message>
    <message>
        <source>Drop the texts of {name}</source>
        <translation>Descartar los textos de {name}</translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation>Descartar este texto</translation>
    </message>
    <message>
        <source>Drop this text (D)</source>
        <translation>Descartar este texto (D)</translation>
    </message>
    <message>
        <source>Drop what the reference has…</source>
        <translation>Descartar lo que tiene la referencia…</translation>
    </message>
    <message>
        <source>Drop {texts}</source>
        <translation>Descartar {texts}</translation>
    </message>
    <message>
        <source>Drop: {place}</source>
        <translation>Descartar: {place}</translation>
    </message>
    <message>
        <source>Drop: {place} ({close})</source>
        <translation>Descartar: {place} ({close})</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Dropped {n} text that the reference has.</source>
        <translation>Descartado {n} texto que tiene la referencia.</translation>
    </message>
    <message>
        <source>Dropped {n} text.</source>
        <translation>Descartado {n} texto.</translation>
    </message>
    <message>
        <source>Dropped {n} texts that the reference has.</source>
        <translation>Descartados {n} textos que tiene la referencia.</translation>
    </message>
    <message>
        <source>Dropped {n} texts.</source>
        <translation>Descartados {n} textos.</translation>
    </message>
    <message>
        <source>Dropping every text of several clusters at once would leave nothing of them. Press Shift+K to keep one of each and drop the others.</source>
        <translation>Descartar a la vez todos los textos de varios grupos no dejaría nada de ellos. Pulse Mayúsculas+K para conservar uno de cada grupo y descartar los demás.</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Each of these texts stands in both documents in the same words, and in no other document.</source>
        <translation>Cada uno de estos textos está en ambos documentos con las mismas palabras, y en ningún otro.</translation>
    </message>
    <message>
        <source>Each row of a table is one text.</source>
        <translation>Cada fila de una tabla es un texto.</translation>
    </message>
    <message>
        <source>Each side has its own scale; shaded: the 95 % range.</source>
        <translation>Cada lado tiene su propia escala; sombreado: el intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Each text with its nearest neighbours in an index</source>
        <translation>Cada texto con sus vecinos más próximos en un índice</translation>
    </message>
    <message>
        <source>Embedding the texts</source>
        <translation>Codificando los textos</translation>
    </message>
    <message>
        <source>Emptied: {size} are free again.</source>
        <translation>Vaciada: {size} libres de nuevo.</translation>
    </message>
    <message>
        <source>Empty it now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoder to teach</source>
        <translation>Codificador que se entrena</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Encoders cannot be added because your administrator has forbidden it in {file}; choose one that is set up, or ask for this one.</source>
        <translation>No se pueden añadir codificadores porque su administrador lo ha prohibido en {file}; elija uno configurado o pida este.</translation>
    </message>
    <message>
        <source>Encoders to measure</source>
        <translation>Codificadores que se miden</translation>
    </message>
    <message>
        <source>Encoding of text files</source>
        <translation>Codificación de los archivos de texto</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>Codificación de {name}</translation>
    </message>
    <message>
        <source>Encoding texts: {done:,} of {total:,}…</source>
        <translation>Codificando textos: {done:,} de {total:,}…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation>distancia euclídea</translation>
    </message>
    <message>
        <source>Every cluster in the list is decided.</source>
        <translation>Todos los grupos de la lista están decididos.</translation>
    </message>
    <message>
        <source>Every decision is saved as you go, in {name}.</source>
        <translation>Cada decisión se guarda sobre la marcha en {name}.</translation>
    </message>
    <message>
        <source>Every pair</source>
        <translation>Cada par</translation>
    </message>
    <message>
        <source>Every pair has the same grade, so there is nothing to learn from them.</source>
        <translation>Todos los pares tienen el mismo grado, así que no hay nada que aprender de ellos.</translation>
    </message>
    <message>
        <source>Every pair is decided.</source>
        <translation>Todos los pares están decididos.</translation>
    </message>
    <message>
        <source>Every pair of copies is decided.</source>
        <translation>Todos los pares de copias están decididos.</translation>
    </message>
    <message>
        <source>Every pair that was found has been judged</source>
        <translation>Todos los pares encontrados están valorados</translation>
    </message>
    <message>
        <source>Every pair was compared: predicted to take {every}, with an index {through}.</source>
        <translation>Se compararon todos los pares: duración prevista {every}; con un índice, {through}.</translation>
    </message>
    <message>
        <source>Every point is a text; texts that say nearly the same are near each other. Drag to move, turn the wheel to zoom, draw around points with Lasso, click a point to see its cluster.</source>
        <translation>Cada punto es un texto; los textos que dicen casi lo mismo están cerca. Arrastre para mover, gire la rueda para ampliar, rodee puntos con el lazo y haga clic en un punto para ver su grupo.</translation>
    </message>
    <message>
        <source>Every step, and the way back to any of them</source>
        <translation>Todos los pasos, y el camino de vuelta a cualquiera</translation>
    </message>
    <message>
        <source>Every text with every other</source>
        <translation>Cada texto con todos los demás</translation>
    </message>
    <message>
        <source>Every text with every other (complete)</source>
        <translation>Cada texto con todos los demás (completo)</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Todo (JSON)…</translation>
    </message>
    <message>
        <source>Everything you decided is saved, and the work done so far is kept.</source>
        <translation>Todo lo que decidió está guardado y lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Everything you decided is saved.</source>
        <translation>Todo lo que decidió está guardado.</translation>
    </message>
    <message>
        <source>Evidence cannot be learned from {n} pairs, of which {n2} are the same; give at least {what} others, some of either kind.</source>
        <translation>No se pueden aprender indicios de {n} pares, de los que {n2} son iguales; dé al menos otros {what}, de ambas clases.</translation>
    </message>
    <message>
        <source>Evidence is learned from pairs that are the same or not, and these have scores; give labels of 0 and 1.</source>
        <translation>Los indicios se aprenden de pares que son iguales o no, y estos tienen valores; dé etiquetas 0 y 1.</translation>
    </message>
    <message>
        <source>Evidence was learned from {n} other pairs, of which {n2} are the same, and its threshold was chosen on them.</source>
        <translation>Se han aprendido indicios de otros {n} pares, de los que {n2} son iguales, y con ellos se ha elegido el umbral.</translation>
    </message>
    <message>
        <source>Example of a file of judged pairs</source>
        <translation>Ejemplo de un archivo de pares valorados</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>libros de Excel</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export decisions…</source>
        <translation>Exportar decisiones…</translation>
    </message>
    <message>
        <source>Export the decisions</source>
        <translation>Exportar las decisiones</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F7, Shift+F7</source>
        <translation>F7, Mayúsculas+F7</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Few wrong</source>
        <translation>Pocos errores</translation>
    </message>
    <message>
        <source>Files in it share their bytes, as in a trap that unpacks to far more than it holds; pack it again.</source>
        <translation>Sus archivos comparten bytes, como en una trampa que se descomprime en mucho más de lo que contiene; vuelva a comprimirlo.</translation>
    </message>
    <message>
        <source>Files were read on this computer, because the machines there do not all have them under the same paths.</source>
        <translation>Los archivos se leyeron en este equipo, porque no todos los equipos de allí los tienen en las mismas rutas.</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Find a source or a folder</source>
        <translation>Buscar una fuente o una carpeta</translation>
    </message>
    <message>
        <source>Find everything</source>
        <translation>Encontrar todo</translation>
    </message>
    <message>
        <source>Find in the clusters</source>
        <translation>Buscar en los grupos</translation>
    </message>
    <message>
        <source>Find the texts nearest to what you type, whatever their words</source>
        <translation>Encontrar los textos más próximos a lo que escriba, sean cuales sean sus palabras</translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>Buscarlos…</translation>
    </message>
    <message>
        <source>Finding what differs</source>
        <translation>Buscando diferencias</translation>
    </message>
    <message>
        <source>Finds letters or articles that say the same.</source>
        <translation>Encuentra cartas o artículos que dicen lo mismo.</translation>
    </message>
    <message>
        <source>Finds passages that were reused as a whole.</source>
        <translation>Encuentra pasajes que se reutilizaron enteros.</translation>
    </message>
    <message>
        <source>Finds the same statement in two articles. Best for running text.</source>
        <translation>Encuentra la misma afirmación en dos artículos. Lo mejor para texto corrido.</translation>
    </message>
    <message>
        <source>Finds what your texts say twice, even in other words.</source>
        <translation>Encuentra lo que sus textos dicen dos veces, incluso con otras palabras.</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Primer texto</translation>
    </message>
    <message>
        <source>First {point}.</source>
        <translation>Primero {point}.</translation>
    </message>
    <message>
        <source>Flagged first</source>
        <translation>Con aviso primero</translation>
    </message>
    <message>
        <source>Fold identical texts of two documents</source>
        <translation>Plegar textos idénticos de dos documentos</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found {found:,} of {files} in {folder}; the project names them there now.</source>
        <translation>Encontrados {found:,} de {files} en {folder}; el proyecto los busca ahora allí.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>From sources or folders…</source>
        <translation>De fuentes o carpetas…</translation>
    </message>
    <message>
        <source>From the list to the texts</source>
        <translation>De la lista a los textos</translation>
    </message>
    <message>
        <source>From the newest file</source>
        <translation>Del archivo más reciente</translation>
    </message>
    <message>
        <source>Full (32 bit)</source>
        <translation>Completa (32 bits)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Give each pair a row with two texts and a label: 0 or 1, no or yes, or a score from 0 to 5.</source>
        <translation>Dé a cada par una fila con dos textos y una etiqueta: 0 o 1, no o yes, o un valor de 0 a 5.</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Volver a este punto</translation>
    </message>
    <message>
        <source>Go on when a cluster is decided</source>
        <translation>Continuar cuando un grupo esté decidido</translation>
    </message>
    <message>
        <source>Go to the next difference (F7)</source>
        <translation>Ir a la diferencia siguiente (F7)</translation>
    </message>
    <message>
        <source>Go to the next undecided cluster (Space or J)</source>
        <translation>Ir al siguiente grupo pendiente (Espacio o J)</translation>
    </message>
    <message>
        <source>Go to the previous difference (Shift+F7)</source>
        <translation>Ir a la diferencia anterior (Mayúsculas+F7)</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>Gone: {name}</source>
        <translation>Desaparecido: {name}</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Greek (DOS, cp737)</source>
        <translation>Griego (DOS, cp737)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Griego (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Greyed out: {locked}</source>
        <translation>Atenuado: {locked}</translation>
    </message>
    <message>
        <source>Greyed-out settings are set by your administrator.</source>
        <translation>Los ajustes atenuados los fija su administrador.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Half, fast on recent processors (bf16)</source>
        <translation>Media, rápida en procesadores recientes (bf16)</translation>
    </message>
    <message>
        <source>Half, for graphics cards (fp16)</source>
        <translation>Media, para tarjetas gráficas (fp16)</translation>
    </message>
    <message>
        <source>Have an encoder learn what you mean by a duplicate</source>
        <translation>Hacer que un codificador aprenda qué entiende usted por duplicado</translation>
    </message>
    <message>
        <source>Hebrew (DOS, cp862)</source>
        <translation>Hebreo (DOS, cp862)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Held out for testing</source>
        <translation>Reservados para la prueba</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ocultar esto</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Más alto es mejor.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>How close to the top each text&apos;s partner ranks; 1 means always first.</source>
        <translation>A qué altura queda la pareja de cada texto; 1 significa siempre la primera.</translation>
    </message>
    <message>
        <source>How far each step goes, such as 0.00002 or 2e-5.</source>
        <translation>Cuánto avanza cada paso, por ejemplo 0.00002 o 2e-5.</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Cómo aprendió</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cómo se encontró</translation>
    </message>
    <message>
        <source>How letters are written down in plain text. Files that say so themselves are read as they say.</source>
        <translation>Cómo están escritas las letras en el texto sin formato. Los archivos que lo indican se leen como indican.</translation>
    </message>
    <message>
        <source>How many of 100</source>
        <translation>Cuántos de cada 100</translation>
    </message>
    <message>
        <source>How many of the shared passages are undecided</source>
        <translation>Cuántos de los pasajes compartidos están pendientes</translation>
    </message>
    <message>
        <source>How many passages of the other document stand in this one</source>
        <translation>Cuántos pasajes del otro documento están en este</translation>
    </message>
    <message>
        <source>How many times all pairs are used at most.</source>
        <translation>Cuántas veces se usan como máximo todos los pares.</translation>
    </message>
    <message>
        <source>How much of each document stands in each other one</source>
        <translation>Cuánto de cada documento está en cada uno de los demás</translation>
    </message>
    <message>
        <source>How much of each document stands in each other one (Ctrl+D)</source>
        <translation>Cuánto de cada documento está en cada uno de los demás (Control+D)</translation>
    </message>
    <message>
        <source>How much of the other document stands in this one</source>
        <translation>Cuánto del otro documento está en este</translation>
    </message>
    <message>
        <source>How much of this document stands in the other one</source>
        <translation>Cuánto de este documento está en el otro</translation>
    </message>
    <message>
        <source>How similar each two texts are</source>
        <translation>Similitud de cada dos textos</translation>
    </message>
    <message>
        <source>How similar the pairs are</source>
        <translation>Lo similares que son los pares</translation>
    </message>
    <message>
        <source>How well encoders find what you judged to be the same</source>
        <translation>Lo bien que los codificadores encuentran lo que usted valoró como igual</translation>
    </message>
    <message>
        <source>How well matching pairs rank above the others, over all thresholds; 1 is perfect.</source>
        <translation>Cuánto aventajan los pares que coinciden a los demás, con todos los umbrales; 1 es perfecto.</translation>
    </message>
    <message>
        <source>Identical except for case, punctuation or spacing</source>
        <translation>Idénticos salvo mayúsculas, puntuación o espacios</translation>
    </message>
    <message>
        <source>In a cluster (colours repeat)</source>
        <translation>En un grupo (los colores se repiten)</translation>
    </message>
    <message>
        <source>In a cluster of {size:,} texts</source>
        <translation>En un grupo de {size:,} textos</translation>
    </message>
    <message>
        <source>In its source</source>
        <translation>En su fuente</translation>
    </message>
    <message>
        <source>In no cluster</source>
        <translation>En ningún grupo</translation>
    </message>
    <message>
        <source>In percent of the size that your system has chosen</source>
        <translation>En porcentaje del tamaño que fija su sistema</translation>
    </message>
    <message>
        <source>In the list, Right unfolds them and Left folds them</source>
        <translation>En la lista, Derecha los despliega e Izquierda los pliega</translation>
    </message>
    <message>
        <source>In the results, the threshold can be lowered to this value. Each encoder has its own, which is measured when it is first used.</source>
        <translation>En los resultados, el umbral puede bajarse hasta este valor. Cada codificador tiene el suyo, que se mide la primera vez que se usa.</translation>
    </message>
    <message>
        <source>It cannot be counted: {problem}</source>
        <translation>No se puede contar: {problem}</translation>
    </message>
    <message>
        <source>It declares entities of its own, with which a file can be made to fill the memory; open it in the program that made it, and save it again.</source>
        <translation>Declara entidades propias, con las que un archivo puede llenar la memoria; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It ends inside {cut_off}, so its end may be missing.</source>
        <translation>Acaba dentro de {cut_off}, así que puede faltar el final.</translation>
    </message>
    <message>
        <source>It has a header that is longer than any of a mail.</source>
        <translation>Tiene una cabecera más larga que la de ningún correo.</translation>
    </message>
    <message>
        <source>It has more parts than any mail has.</source>
        <translation>Tiene más partes que ningún correo.</translation>
    </message>
    <message>
        <source>It has more text than any document; split it into smaller files.</source>
        <translation>Tiene más texto que ningún documento; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>It has no modules.json, so the average of its token vectors is used.</source>
        <translation>No tiene modules.json, así que se usa la media de los vectores de sus tokens.</translation>
    </message>
    <message>
        <source>It has no modules.json, so the vector of its last token is used.</source>
        <translation>No tiene modules.json, así que se usa el vector de su último token.</translation>
    </message>
    <message>
        <source>It has {n} chapters, more than any book has.</source>
        <translation>Tiene {n} capítulos, más que ningún libro.</translation>
    </message>
    <message>
        <source>It has {n} languages for {n2} entries, more than can be read at once; split it into smaller files.</source>
        <translation>Tiene {n} idiomas para {n2} entradas, más de lo que se puede leer a la vez; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>It has {n} parts, more than any document has.</source>
        <translation>Tiene {n} partes, más que ningún documento.</translation>
    </message>
    <message>
        <source>It holds binary data, not text; {text}</source>
        <translation>Contiene datos binarios, no texto; {text}</translation>
    </message>
    <message>
        <source>It holds no messages.</source>
        <translation>No contiene mensajes.</translation>
    </message>
    <message>
        <source>It holds no subtitles: no line of it gives times, such as 00:01:02,000 --&gt; 00:01:04,500.</source>
        <translation>No contiene subtítulos: ninguna línea da tiempos como 00:01:02,000 --&gt; 00:01:04,500.</translation>
    </message>
    <message>
        <source>It holds no text, only numbers and the like.</source>
        <translation>No contiene texto, solo números y similares.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>It holds no text: it is put together by programs in it, or shows pictures alone; open it in a browser, and save what you see as text.</source>
        <translation>No contiene texto: lo componen programas que incluye o solo muestra imágenes; ábralo en un navegador y guarde como texto lo que vea.</translation>
    </message>
    <message>
        <source>It holds no text; its pages are pictures.</source>
        <translation>No contiene texto; sus páginas son imágenes.</translation>
    </message>
    <message>
        <source>It holds no translated units.</source>
        <translation>No contiene unidades traducidas.</translation>
    </message>
    <message>
        <source>It holds no units to translate.</source>
        <translation>No contiene unidades que traducir.</translation>
    </message>
    <message>
        <source>It holds only other files.</source>
        <translation>Solo contiene otros archivos.</translation>
    </message>
    <message>
        <source>It holds only pictures; text in them needs a program for text recognition (OCR) first.</source>
        <translation>Solo contiene imágenes; su texto necesita antes un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>It holds settings or data of a program; to read it all the same, scan a copy that ends in .txt.</source>
        <translation>Contiene ajustes o datos de un programa; para leerlo de todos modos, analice una copia que termine en .txt.</translation>
    </message>
    <message>
        <source>It holds {filename}.</source>
        <translation>Contiene {filename}.</translation>
    </message>
    <message>
        <source>It holds {n} files; unpack it first.</source>
        <translation>Contiene {n} archivos; descomprímalo antes.</translation>
    </message>
    <message>
        <source>It in other</source>
        <translation>Este en el otro</translation>
    </message>
    <message>
        <source>It is LaTeX; scan the PDF that is made of it, or a copy that ends in .txt to read it as it is written.</source>
        <translation>Es LaTeX; analice el PDF que se obtiene de él o, para leerlo tal como está escrito, una copia que termine en .txt.</translation>
    </message>
    <message>
        <source>It is XML, but no {kind} file.</source>
        <translation>Es XML, pero no un archivo {kind}.</translation>
    </message>
    <message>
        <source>It is a DjVu document; convert it to a PDF with its text, or export the text.</source>
        <translation>Es un documento DjVu; conviértalo a PDF con su texto o exporte el texto.</translation>
    </message>
    <message>
        <source>It is a Kindle book; convert it to EPUB, with Calibre for example.</source>
        <translation>Es un libro de Kindle; conviértalo a EPUB, por ejemplo con Calibre.</translation>
    </message>
    <message>
        <source>It is a PDF document, not text; scan the file itself.</source>
        <translation>Es un documento PDF, no texto; analice el propio archivo.</translation>
    </message>
    <message>
        <source>It is a PostScript file; convert it to PDF first.</source>
        <translation>Es un archivo PostScript; conviértalo antes a PDF.</translation>
    </message>
    <message>
        <source>It is a WordPerfect document; open it in WordPerfect or LibreOffice, and save it as .docx.</source>
        <translation>Es un documento de WordPerfect; ábralo en WordPerfect o LibreOffice y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>It is a binary Excel workbook (.xlsb); save it as .xlsx first.</source>
        <translation>Es un libro binario de Excel (.xlsb); guárdelo antes como .xlsx.</translation>
    </message>
    <message>
        <source>It is a book in a format of its own; convert it to EPUB, with Calibre for example.</source>
        <translation>Es un libro en un formato propio; conviértalo a EPUB, por ejemplo con Calibre.</translation>
    </message>
    <message>
        <source>It is a compressed file, not text; unpack it first.</source>
        <translation>Es un archivo comprimido, no texto; descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is a database, not text; export the table with the text as CSV.</source>
        <translation>Es una base de datos, no texto; exporte como CSV la tabla que tiene el texto.</translation>
    </message>
    <message>
        <source>It is a document of Pages, Numbers or Keynote; export it as Word, Excel or PDF.</source>
        <translation>Es un documento de Pages, Numbers o Keynote; expórtelo como Word, Excel o PDF.</translation>
    </message>
    <message>
        <source>It is a file of a program for the Mac; export its text from there.</source>
        <translation>Es un archivo de un programa para Mac; exporte su texto desde allí.</translation>
    </message>
    <message>
        <source>It is a file of data, not text; export the column with the text as CSV.</source>
        <translation>Es un archivo de datos, no texto; exporte como CSV la columna que tiene el texto.</translation>
    </message>
    <message>
        <source>It is a font, not text.</source>
        <translation>Es un tipo de letra, no texto.</translation>
    </message>
    <message>
        <source>It is a mail of Outlook; open it there, and save it as .eml or as text.</source>
        <translation>Es un correo de Outlook; ábralo allí y guárdelo como .eml o como texto.</translation>
    </message>
    <message>
        <source>It is a mailbox in an old format; export its mails as .eml files or as mbox.</source>
        <translation>Es un buzón en un formato antiguo; exporte sus correos como archivos .eml o como mbox.</translation>
    </message>
    <message>
        <source>It is a mailbox of Outlook; export its mails as .eml files or as mbox.</source>
        <translation>Es un buzón de Outlook; exporte sus correos como archivos .eml o como mbox.</translation>
    </message>
    <message>
        <source>It is a notebook of OneNote; export it as Word or PDF.</source>
        <translation>Es un bloc de notas de OneNote; expórtelo como Word o PDF.</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a file; copy what it says to a file.</source>
        <translation>Es una tubería o un dispositivo, no un archivo; copie su contenido en un archivo.</translation>
    </message>
    <message>
        <source>It is a program, not text.</source>
        <translation>Es un programa, no texto.</translation>
    </message>
    <message>
        <source>It is a project of Dittograph; open it with Open…</source>
        <translation>Es un proyecto de Dittograph; ábralo con Abrir…</translation>
    </message>
    <message>
        <source>It is a recording; if it has subtitles, export them as .srt or .vtt.</source>
        <translation>Es una grabación; si tiene subtítulos, expórtelos como .srt o .vtt.</translation>
    </message>
    <message>
        <source>It is a scan: its pages are pictures without text. Let a program for text recognition (OCR) read it first.</source>
        <translation>Es un escaneo: sus páginas son imágenes sin texto. Páselo antes por un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>It is a zip archive, not text; unpack it first.</source>
        <translation>Es un archivo ZIP, no texto; descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is an OpenDocument file that Dittograph cannot read; export it as .odt, .ods or PDF.</source>
        <translation>Es un archivo OpenDocument que Dittograph no puede leer; expórtelo como .odt, .ods o PDF.</translation>
    </message>
    <message>
        <source>It is an RTF document, not text; scan the file itself.</source>
        <translation>Es un documento RTF, no texto; analice el propio archivo.</translation>
    </message>
    <message>
        <source>It is an archive, not text; unpack it first.</source>
        <translation>Es un archivo empaquetado, no texto; desempaquételo antes.</translation>
    </message>
    <message>
        <source>It is an e-book that is damaged, or no EPUB; save it again.</source>
        <translation>Es un libro electrónico dañado o que no es EPUB; vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It is an image; text in it needs a program for text recognition (OCR) first.</source>
        <translation>Es una imagen; su texto necesita antes un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>It is an office document that Dittograph cannot read; open it in the program that made it, and save it as .docx, .xlsx, .pptx or PDF.</source>
        <translation>Es un documento de ofimática que Dittograph no puede leer; ábralo en el programa con que se hizo y guárdelo como .docx, .xlsx, .pptx o PDF.</translation>
    </message>
    <message>
        <source>It is an office document that is protected by a password; save it without one.</source>
        <translation>Es un documento de ofimática protegido con contraseña; guárdelo sin ella.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook (.xls); save it as .xlsx first.</source>
        <translation>Es un libro antiguo de Excel (.xls); guárdelo antes como .xlsx.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook; open it in Excel or LibreOffice, and save it as .xlsx.</source>
        <translation>Es un libro antiguo de Excel; ábralo en Excel o LibreOffice y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>It is an old PowerPoint presentation; open it in PowerPoint or LibreOffice, and save it as .pptx.</source>
        <translation>Es una presentación antigua de PowerPoint; ábrala en PowerPoint o LibreOffice y guárdela como .pptx.</translation>
    </message>
    <message>
        <source>It is an old Word document; open it in Word or LibreOffice, and save it as .docx.</source>
        <translation>Es un documento antiguo de Word; ábralo en Word o LibreOffice y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>It is an old office document; open it in the program that made it, and save it as .docx, .xlsx or .pptx.</source>
        <translation>Es un documento de ofimática antiguo; ábralo en el programa con que se hizo y guárdelo como .docx, .xlsx o .pptx.</translation>
    </message>
    <message>
        <source>It is damaged in line {line}: a {own} stands inside another; make it anew in the program that made it.</source>
        <translation>Está dañado en la línea {line}: hay {own} dentro de otro; vuelva a crearlo en el programa con que se hizo.</translation>
    </message>
    <message>
        <source>It is damaged in line {line}: {problem}; open it in the program that made it, and save it again.</source>
        <translation>Está dañado en la línea {line}: {problem}; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It is damaged or cut off: text at its end or in between may be missing.</source>
        <translation>Está dañado o cortado: puede faltar texto al final o en medio.</translation>
    </message>
    <message>
        <source>It is damaged or cut off; some of its text may be missing or wrong.</source>
        <translation>Está dañado o cortado; parte del texto puede faltar o ser incorrecta.</translation>
    </message>
    <message>
        <source>It is damaged, and a copy would no longer say all that should stay; open it in the program that made it, save it again, and scan it again.</source>
        <translation>Está dañado y una copia ya no diría todo lo que debe quedar; ábralo en el programa con que se hizo, vuelva a guardarlo y analícelo de nuevo.</translation>
    </message>
    <message>
        <source>It is damaged, and what stays cannot be written in {codec}; save it in UTF-8, and scan it again.</source>
        <translation>Está dañado y lo que queda no se puede escribir en {codec}; guárdelo en UTF-8 y vuelva a analizarlo.</translation>
    </message>
    <message>
        <source>It is damaged: it cannot be read as {codec}, which it says it is; save it again.</source>
        <translation>Está dañado: no se puede leer como {codec}, que es lo que dice ser; vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It is damaged: {n} bytes stand behind its end, and were left out.</source>
        <translation>Está dañado: hay {n} bytes después del final, que se han omitido.</translation>
    </message>
    <message>
        <source>It is damaged; open it in the program that made it, and save it again.</source>
        <translation>Está dañado; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It is encrypted; save it from your mail program as text.</source>
        <translation>Está cifrado; guárdelo como texto desde su programa de correo.</translation>
    </message>
    <message>
        <source>It is in an archive in an archive, and holds files itself; unpack it first.</source>
        <translation>Está en un archivo comprimido dentro de otro y contiene a su vez archivos; descomprímalo antes.</translation>
    </message>
    <message>
        <source>It is no PDF, although its name says so; open it to see what it is.</source>
        <translation>No es un PDF, aunque su nombre lo diga; ábralo para ver qué es.</translation>
    </message>
    <message>
        <source>It is no file but a device without an end; give a file.</source>
        <translation>No es un archivo, sino un dispositivo sin fin; indique un archivo.</translation>
    </message>
    <message>
        <source>It is no valid JSON (line {n}: {what}); correct it there.</source>
        <translation>No es JSON válido (línea {n}: {what}); corríjalo allí.</translation>
    </message>
    <message>
        <source>It is no zip archive, or it is damaged.</source>
        <translation>No es un archivo ZIP o está dañado.</translation>
    </message>
    <message>
        <source>It is packed in a way that Dittograph does not know; unpack the archive first.</source>
        <translation>Está comprimido de un modo que Dittograph no conoce; descomprima antes el archivo ZIP.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read; use an edition without that protection.</source>
        <translation>Está protegido contra la copia (DRM) y su texto no se puede leer; use una edición sin esa protección.</translation>
    </message>
    <message>
        <source>It is protected by a password; save it without one.</source>
        <translation>Está protegido con contraseña; guárdelo sin ella.</translation>
    </message>
    <message>
        <source>It is protected by a password; unpack the archive first.</source>
        <translation>Está protegido con contraseña; descomprima antes el archivo ZIP.</translation>
    </message>
    <message>
        <source>It is read as {encoding}, which is a guess.</source>
        <translation>Se lee como {encoding}, que es una suposición.</translation>
    </message>
    <message>
        <source>It is read from “{path}”.</source>
        <translation>Se lee de «{path}».</translation>
    </message>
    <message>
        <source>It is signed, and a copy would not be; take the signature away first.</source>
        <translation>Está firmado y una copia no lo estaría; quite antes la firma.</translation>
    </message>
    <message>
        <source>It is source code, which is not compared; to read it all the same, scan a copy that ends in .txt.</source>
        <translation>Es código fuente, que no se compara; para leerlo de todos modos, analice una copia que termine en .txt.</translation>
    </message>
    <message>
        <source>It is what Outlook packs mails in; ask for it as an ordinary mail.</source>
        <translation>Es el formato en que Outlook empaqueta correos; pídalo como correo normal.</translation>
    </message>
    <message>
        <source>It keeps itself small, and what was not used for longest goes first: vectors take at most 8 GB an encoder, indexes 4 GB, and what was read, pairs, clusters and evidence 2 GB each.</source>
        <translation>Se limita sola; lo que lleva más tiempo sin usarse se borra primero: los vectores ocupan como máximo 8 GB por codificador, los índices 4 GB, y lo leído, los pares, los grupos y los indicios 2 GB cada uno.</translation>
    </message>
    <message>
        <source>It names no chapters in its reading order, so it is damaged or made of pictures; open it in the program that made it, and save it again.</source>
        <translation>Su orden de lectura no nombra capítulos, así que está dañado o hecho de imágenes; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It no longer holds {member}; scan it again.</source>
        <translation>Ya no contiene {member}; vuelva a analizarlo.</translation>
    </message>
    <message>
        <source>It only quotes other mails; to read that, choose to read everything.</source>
        <translation>Solo cita otros correos; para leerlos, elija leerlo todo.</translation>
    </message>
    <message>
        <source>It ran on {words}.</source>
        <translation>Se ejecutó en: {words}.</translation>
    </message>
    <message>
        <source>It reads both texts of a pair together, which makes likelihoods better. Teaching takes about twice as long. Only for pairs that are the same or different.</source>
        <translation>Lee juntos los dos textos de un par, lo que mejora las probabilidades. El entrenamiento dura cerca del doble. Solo para pares que son iguales o distintos.</translation>
    </message>
    <message>
        <source>It takes at least 2 pairs to judge by, and there are {pairs}; give dozens.</source>
        <translation>Hacen falta al menos 2 pares para medir y hay {pairs}; indique varias docenas.</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>No se encontró en este equipo.</translation>
    </message>
    <message>
        <source>It was stopped before the end; the best it knew until then is kept.</source>
        <translation>Se detuvo antes del final; se conserva lo mejor que sabía hasta entonces.</translation>
    </message>
    <message>
        <source>It was trained for the {trained_for}; texts are compared by cosine similarity.</source>
        <translation>Se entrenó para: {trained_for}; los textos se comparan por similitud de coseno.</translation>
    </message>
    <message>
        <source>It will be compared with the encoder for other languages.</source>
        <translation>Se comparará con el codificador para otros idiomas.</translation>
    </message>
    <message>
        <source>It would unpack to far more than a document can be, so it was left alone.</source>
        <translation>Se descomprimiría en mucho más de lo que puede ser un documento, así que no se ha tocado.</translation>
    </message>
    <message>
        <source>It would unpack to {size} from {compress_size}: a trap.</source>
        <translation>Se descomprimiría en {size} a partir de {compress_size}: una trampa.</translation>
    </message>
    <message>
        <source>It would unpack to {size}; unpack the archive first.</source>
        <translation>Se descomprimiría en {size}; descomprima antes el archivo ZIP.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its encoding is unknown; {text}</source>
        <translation>Su codificación es desconocida; {text}</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply to be a document.</source>
        <translation>Sus grupos están demasiado anidados para ser un documento.</translation>
    </message>
    <message>
        <source>Its mails have no text of their own.</source>
        <translation>Sus correos no tienen texto propio.</translation>
    </message>
    <message>
        <source>Its name says that it is RTF, but it is not; if it is text, name it .txt.</source>
        <translation>Su nombre dice que es RTF, pero no lo es; si es texto, póngale la extensión .txt.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be a document.</source>
        <translation>Sus partes están demasiado anidadas para ser un documento.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be a mail.</source>
        <translation>Sus partes están demasiado anidadas para ser un correo.</translation>
    </message>
    <message>
        <source>Its records have {n} different keys, too many for the columns of a table.</source>
        <translation>Sus registros tienen {n} claves distintas, demasiadas para las columnas de una tabla.</translation>
    </message>
    <message>
        <source>Its sheet “{sheet}” is as large as millions of cells, most of them empty; delete the cells far away from the others.</source>
        <translation>Su hoja «{sheet}» ocupa millones de celdas, casi todas vacías; elimine las celdas alejadas de las demás.</translation>
    </message>
    <message>
        <source>Its sheet “{sheet}” says that it has more rows or columns than a sheet can have.</source>
        <translation>Su hoja «{sheet}» dice tener más filas o columnas de las que puede tener una hoja.</translation>
    </message>
    <message>
        <source>Its similarities mean something else now: on these pairs the best threshold is {n}, before {n2}.</source>
        <translation>Sus similitudes significan ahora otra cosa: en estos pares el mejor umbral es {n}, antes {n2}.</translation>
    </message>
    <message>
        <source>Its tags are damaged, so that more would go than what is marked to be dropped; save it again in a program that mends it, and scan it again.</source>
        <translation>Sus etiquetas están dañadas y se quitaría más de lo marcado para descartar; vuelva a guardarlo en un programa que las corrija y analícelo de nuevo.</translation>
    </message>
    <message>
        <source>Its values are nested too deeply to be read.</source>
        <translation>Sus valores están demasiado anidados para leerlos.</translation>
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
        <translation>enero</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japonés (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>Japonés (Shift-JIS)</translation>
    </message>
    <message>
        <source>Judge about {more} more pair.</source>
        <translation>Valore aproximadamente {more} par más.</translation>
    </message>
    <message>
        <source>Judge about {more} more pairs.</source>
        <translation>Valore aproximadamente {more} pares más.</translation>
    </message>
    <message>
        <source>Judge pairs</source>
        <translation>Valorar pares</translation>
    </message>
    <message>
        <source>Judge some pairs to find out which threshold to trust</source>
        <translation>Valore algunos pares para saber de qué umbral fiarse</translation>
    </message>
    <message>
        <source>Judge some that are different, too.</source>
        <translation>Valore también algunos distintos.</translation>
    </message>
    <message>
        <source>Judge some that are the same, too.</source>
        <translation>Valore también algunos iguales.</translation>
    </message>
    <message>
        <source>Judge {batch} pairs</source>
        <translation>Valorar {batch} pares</translation>
    </message>
    <message>
        <source>Judge {n} more</source>
        <translation>Valorar {n} más</translation>
    </message>
    <message>
        <source>Judge {n} pair</source>
        <translation>Valorar {n} par</translation>
    </message>
    <message>
        <source>Judge {n} pairs</source>
        <translation>Valorar {n} pares</translation>
    </message>
    <message>
        <source>Judge {n} pairs, and Dittograph tells you which threshold to trust.</source>
        <translation>Valore {n} pares y Dittograph le dirá de qué umbral fiarse.</translation>
    </message>
    <message>
        <source>Judged correctly</source>
        <translation>Valorados correctamente</translation>
    </message>
    <message>
        <source>Judged pairs</source>
        <translation>Pares valorados</translation>
    </message>
    <message>
        <source>Judging by similarity alone, from the pairs that you judged; it does not consider whether numbers, dates, names or negations differ.</source>
        <translation>Solo por la similitud, según los pares que usted valoró; no tiene en cuenta si difieren números, fechas, nombres o negaciones.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Just outside</source>
        <translation>Justo fuera</translation>
    </message>
    <message>
        <source>KEEP</source>
        <translation>CONSERVAR</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep all of yours</source>
        <translation>Conservar todas las propias</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep by rules</source>
        <translation>Conservar por reglas</translation>
    </message>
    <message>
        <source>Keep by rules…</source>
        <translation>Conservar por reglas…</translation>
    </message>
    <message>
        <source>Keep every text</source>
        <translation>Conservar todos los textos</translation>
    </message>
    <message>
        <source>Keep everything that the two share, in both (B)</source>
        <translation>Conservar todo lo que comparten los dos, en ambos (B)</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>No vaciar</translation>
    </message>
    <message>
        <source>Keep one, drop the others</source>
        <translation>Conservar uno, descartar los demás</translation>
    </message>
    <message>
        <source>Keep the chosen text and drop the others, except those whose numbers, dates, negations or names differ (Shift+K)</source>
        <translation>Conservar el texto elegido y descartar los demás, salvo aquellos cuyos números, fechas, negaciones o nombres difieran (Mayúsculas+K)</translation>
    </message>
    <message>
        <source>Keep the first, drop the repeats</source>
        <translation>Conservar el primero, descartar las repeticiones</translation>
    </message>
    <message>
        <source>Keep the other, drop the repeats from the first</source>
        <translation>Conservar el otro, descartar las repeticiones del primero</translation>
    </message>
    <message>
        <source>Keep the texts of the chosen document and drop them from the other one (Shift+K)</source>
        <translation>Conservar los textos del documento elegido y descartarlos del otro (Mayúsculas+K)</translation>
    </message>
    <message>
        <source>Keep the texts of this document (K)</source>
        <translation>Conservar los textos de este documento (K)</translation>
    </message>
    <message>
        <source>Keep the texts of {name}</source>
        <translation>Conservar los textos de {name}</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Conservar este texto</translation>
    </message>
    <message>
        <source>Keep this text (K)</source>
        <translation>Conservar este texto (K)</translation>
    </message>
    <message>
        <source>Keep this, drop the other</source>
        <translation>Conservar este, descartar el otro</translation>
    </message>
    <message>
        <source>Keep this, drop the others</source>
        <translation>Conservar este, descartar los demás</translation>
    </message>
    <message>
        <source>Keep {kept}, drop repeats from {other}</source>
        <translation>Conservar {kept}, descartar repeticiones de {other}</translation>
    </message>
    <message>
        <source>Keep: {place}</source>
        <translation>Conservar: {place}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Kept every text of {n} cluster.</source>
        <translation>Conservados todos los textos de {n} grupo.</translation>
    </message>
    <message>
        <source>Kept every text of {n} clusters.</source>
        <translation>Conservados todos los textos de {n} grupos.</translation>
    </message>
    <message>
        <source>Kept one, dropped {drop:,}.</source>
        <translation>Conservado uno; descartados: {drop:,}.</translation>
    </message>
    <message>
        <source>Kept {kept:,}, dropped {dropped:,}.</source>
        <translation>Conservados: {kept:,}; descartados: {dropped:,}.</translation>
    </message>
    <message>
        <source>Kept {n} text.</source>
        <translation>Conservado {n} texto.</translation>
    </message>
    <message>
        <source>Kept {n} texts.</source>
        <translation>Conservados {n} textos.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Korean (ISO-2022-KR)</source>
        <translation>Coreano (ISO-2022-KR)</translation>
    </message>
    <message>
        <source>Korean (cp949)</source>
        <translation>Coreano (cp949)</translation>
    </message>
    <message>
        <source>L, or Shift and drag</source>
        <translation>L, o Mayúsculas y arrastrar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger batches need more memory.</source>
        <translation>Los lotes más grandes necesitan más memoria.</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Los más grandes primero</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Last {point}.</source>
        <translation>Por último {point}.</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Disponiendo el mapa</translation>
    </message>
    <message>
        <source>Learned from the pairs that you judged: from similarity, words and facts.</source>
        <translation>Aprendida de los pares que usted valoró: de la similitud, las palabras y los datos.</translation>
    </message>
    <message>
        <source>Learned from the pairs that you judged: from similarity, words, facts, and from what a cross-encoder says that has read both texts together.</source>
        <translation>Aprendida de los pares que usted valoró: de la similitud, las palabras, los datos y lo que dice un codificador cruzado que leyó juntos los dos textos.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Least similar first</source>
        <translation>Los menos similares primero</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Los menos seguros primero</translation>
    </message>
    <message>
        <source>Leave out the pairs in which nothing is left to decide</source>
        <translation>Omitir los pares en los que ya no queda nada por decidir</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <translation>Salir de la selección (Esc)</translation>
    </message>
    <message>
        <source>Leaving out what is marked to be dropped would change how its other paragraphs, lists or code are shown; take the marks away and cut it by hand.</source>
        <translation>Omitir lo marcado para descartar cambiaría cómo se muestran otros párrafos, listas o código; quite las marcas y recórtelo a mano.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left alone because {why}.</source>
        <translation>Sin cambios porque {why}.</translation>
    </message>
    <message>
        <source>Left alone: {place} ({why_left})</source>
        <translation>Sin cambios: {place} ({why_left})</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Left text</source>
        <translation>Texto izquierdo</translation>
    </message>
    <message>
        <source>Left {differing:,} undecided because {facts} differ.</source>
        <translation>{differing:,} sin decidir porque difieren {facts}.</translation>
    </message>
    <message>
        <source>Left {distant:,} undecided because the wording differs too much.</source>
        <translation>{distant:,} sin decidir porque la redacción difiere demasiado.</translation>
    </message>
    <message>
        <source>Left {n} alone because they are marked to keep.</source>
        <translation>{n} sin cambios porque están marcados para conservar.</translation>
    </message>
    <message>
        <source>Left {n} alone because what would stay in their place is dropped.</source>
        <translation>{n} sin cambios porque está descartado lo que quedaría en su lugar.</translation>
    </message>
    <message>
        <source>Left {n} undecided because {facts} differ.</source>
        <translation>{n} sin decidir porque difieren {facts}.</translation>
    </message>
    <message>
        <source>Let an encoder learn from your judgements</source>
        <translation>Hacer que un codificador aprenda de sus valoraciones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence: MIT</source>
        <translation>Licencia: MIT</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Likelihood threshold</source>
        <translation>Umbral de probabilidad</translation>
    </message>
    <message>
        <source>Likelihood …</source>
        <translation>Probabilidad …</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {n} is no valid JSON and was left out.</source>
        <translation>La línea {n} no es JSON válido y se ha omitido.</translation>
    </message>
    <message>
        <source>Line {n} is not as it has to be in a PO file ({why}); correct it, or save the file again in the program that made it.</source>
        <translation>La línea {n} no es como debe ser en un archivo PO ({why}); corríjala o vuelva a guardar el archivo en el programa con que se hizo.</translation>
    </message>
    <message>
        <source>Line {n} was left out, because no times belong to it.</source>
        <translation>Se ha omitido la línea {n}, porque no le corresponde ningún tiempo.</translation>
    </message>
    <message>
        <source>Linear agreement</source>
        <translation>Concordancia lineal</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>List its clusters again; later scans no longer mute it</source>
        <translation>Volver a mostrar sus grupos; los análisis posteriores ya no la silencian</translation>
    </message>
    <message>
        <source>List only the clusters with a text in the selection (Enter)</source>
        <translation>Listar solo los grupos con un texto en la selección (Intro)</translation>
    </message>
    <message>
        <source>Loading the encoder</source>
        <translation>Cargando el codificador</translation>
    </message>
    <message>
        <source>Loading the encoder…</source>
        <translation>Cargando el codificador…</translation>
    </message>
    <message>
        <source>Look closely: {facts} are not the same in all of them.</source>
        <translation>Mire con atención, no coinciden en todos: {facts}.</translation>
    </message>
    <message>
        <source>Look closely: {facts} is not the same in all of them.</source>
        <translation>Mire con atención, no coincide en todos: {facts}.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Looking for the encoders of this computer…</source>
        <translation>Buscando los codificadores de este equipo…</translation>
    </message>
    <message>
        <source>Looking for the files in {name}…</source>
        <translation>Buscando los archivos de {name}…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Lowest similarity kept</source>
        <translation>Similitud mínima conservada</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mails are letters that were sent, so no copy without some of their text is written.</source>
        <translation>Los correos son cartas enviadas, por eso no se escribe ninguna copia sin parte de su texto.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <source>Make it the first</source>
        <translation>Ponerla la primera</translation>
    </message>
    <message>
        <source>Makes the similarity match the rating. For graded scores.</source>
        <translation>Hace que la similitud se ajuste a la calificación. Para puntuaciones graduadas.</translation>
    </message>
    <message>
        <source>Manhattan distance</source>
        <translation>distancia de Manhattan</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map of the collection</source>
        <translation>Mapa de la colección</translation>
    </message>
    <message>
        <source>Map: draw around texts</source>
        <translation>Mapa: rodear textos</translation>
    </message>
    <message>
        <source>Map: move, nearer, farther, all of it</source>
        <translation>Mapa: mover, acercar, alejar, todo</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marked list (CSV)…</source>
        <translation>Lista con marcas (CSV)…</translation>
    </message>
    <message>
        <source>Match the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Matching pairs only</source>
        <translation>Solo pares que coinciden</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May be a duplicate</source>
        <translation>Puede ser duplicado</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure and teach</source>
        <translation>Medir y entrenar</translation>
    </message>
    <message>
        <source>Measure and teach with this project&apos;s decisions</source>
        <translation>Medir y entrenar con las decisiones de este proyecto</translation>
    </message>
    <message>
        <source>Measure both</source>
        <translation>Medir ambos</translation>
    </message>
    <message>
        <source>Measure encoders</source>
        <translation>Medir codificadores</translation>
    </message>
    <message>
        <source>Measure encoders on pairs that you have judged, and let one learn from them</source>
        <translation>Medir codificadores con pares que usted ha valorado, y hacer que uno aprenda de ellos</translation>
    </message>
    <message>
        <source>Measure with these</source>
        <translation>Medir con estos</translation>
    </message>
    <message>
        <source>Measured encoders</source>
        <translation>Codificadores medidos</translation>
    </message>
    <message>
        <source>Measured on the decisions of “{project}”: {pairs}</source>
        <translation>Medidos con las decisiones de «{project}»: {pairs}</translation>
    </message>
    <message>
        <source>Measured on {file}: {pairs}</source>
        <translation>Medidos con {file}: {pairs}</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Merge decisions</source>
        <translation>Combinar decisiones</translation>
    </message>
    <message>
        <source>Merge decisions…</source>
        <translation>Combinar decisiones…</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No encontrados</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>Most of this is not English.</source>
        <translation>La mayor parte no está en inglés.</translation>
    </message>
    <message>
        <source>Most of this is {language}.</source>
        <translation>La mayor parte del texto es: {language}.</translation>
    </message>
    <message>
        <source>Most of what recurs here are long stretches of documents ({share}). With “Paragraphs” as the unit of a new scan, there would be fewer clusters to decide.</source>
        <translation>La mayor parte de lo que se repite aquí son tramos largos de documentos ({share}). Con «Párrafos» como unidad de un nuevo análisis habría menos grupos que decidir.</translation>
    </message>
    <message>
        <source>Most of what recurs here are whole documents ({share}). With “Whole files” as the unit of a new scan, each of them would be one cluster.</source>
        <translation>La mayor parte de lo que se repite aquí son documentos enteros ({share}). Con «Archivos enteros» como unidad de un nuevo análisis, cada uno sería un grupo.</translation>
    </message>
    <message>
        <source>Most pairs share texts with others, so some texts of the pairs held out were also learned from; the figures may be a little too good.</source>
        <translation>La mayoría de los pares comparten textos con otros, así que de algunos textos reservados también se aprendió; las cifras pueden ser algo optimistas.</translation>
    </message>
    <message>
        <source>Most similar first</source>
        <translation>Los más similares primero</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move line to {goal}</source>
        <translation>Mover la línea a {goal}</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute everywhere</source>
        <translation>Silenciar en todas partes</translation>
    </message>
    <message>
        <source>Mute it here and in every later scan</source>
        <translation>Silenciarlo aquí y en todos los análisis posteriores</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a folder and write…</source>
        <translation>Nombrar una carpeta y escribir…</translation>
    </message>
    <message>
        <source>Name a new folder for the cleaned copies</source>
        <translation>Nombre una carpeta nueva para las copias limpias</translation>
    </message>
    <message>
        <source>Name at least one rule: {rules}.</source>
        <translation>Nombre al menos una regla: {rules}.</translation>
    </message>
    <message>
        <source>Name of the new encoder</source>
        <translation>Nombre del nuevo codificador</translation>
    </message>
    <message>
        <source>Name of the rules</source>
        <translation>Nombre de las reglas</translation>
    </message>
    <message>
        <source>Name of these rules</source>
        <translation>Nombre de estas reglas</translation>
    </message>
    <message>
        <source>Near-identical</source>
        <translation>Casi idéntico</translation>
    </message>
    <message>
        <source>Near-identical, but the facts differ</source>
        <translation>Casi idénticos, pero los datos difieren</translation>
    </message>
    <message>
        <source>Nearest texts</source>
        <translation>Textos más próximos</translation>
    </message>
    <message>
        <source>Neither keep nor drop</source>
        <translation>Ni conservar ni descartar</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>Nuevo análisis</translation>
    </message>
    <message>
        <source>New scans</source>
        <translation>Análisis nuevos</translation>
    </message>
    <message>
        <source>Next cluster</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Next or previous cluster</source>
        <translation>Grupo siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous difference</source>
        <translation>Diferencia siguiente o anterior</translation>
    </message>
    <message>
        <source>Next or previous text</source>
        <translation>Texto siguiente o anterior</translation>
    </message>
    <message>
        <source>Next undecided cluster</source>
        <translation>Siguiente grupo pendiente</translation>
    </message>
    <message>
        <source>No component has that name or licence.</source>
        <translation>Ningún componente tiene ese nombre o esa licencia.</translation>
    </message>
    <message>
        <source>No encoder called “{name_or_folder}” was added, so there is nothing to remove; added: {names}.</source>
        <translation>No se ha añadido ningún codificador «{name_or_folder}», así que no hay nada que quitar; añadidos: {names}.</translation>
    </message>
    <message>
        <source>No entry of it has any words.</source>
        <translation>Ninguna de sus entradas tiene palabras.</translation>
    </message>
    <message>
        <source>No longer filter by “{words}”</source>
        <translation>Dejar de filtrar por «{words}»</translation>
    </message>
    <message>
        <source>No machine of the cluster became free to work; let other programs there finish, or start more machines.</source>
        <translation>Ningún equipo del clúster quedó libre; espere a que terminen otros programas o inicie más equipos.</translation>
    </message>
    <message>
        <source>No mail is found in it; export the mailbox again, as mbox.</source>
        <translation>No se encuentra ningún correo; exporte de nuevo el buzón como mbox.</translation>
    </message>
    <message>
        <source>No program was found to show the guide; open {path} in a browser.</source>
        <translation>No se encontró ningún programa para mostrar la guía; abra {path} en un navegador.</translation>
    </message>
    <message>
        <source>No row can be used.</source>
        <translation>No se puede usar ninguna fila.</translation>
    </message>
    <message>
        <source>No source and no folder is called “{wanted}”; name them as the scan does, such as “{names}”.</source>
        <translation>Ninguna fuente ni carpeta se llama «{wanted}»; nómbrelas como en el análisis, por ejemplo «{names}».</translation>
    </message>
    <message>
        <source>No threshold here has at most {n} missed in 100; {at} comes closest: {expected}</source>
        <translation>Ningún umbral deja aquí como máximo {n} de 100 sin encontrar; {at} es el que más se acerca: {expected}</translation>
    </message>
    <message>
        <source>No threshold here has at most {n} wrong in 100; {at} comes closest: {expected}</source>
        <translation>Ningún umbral tiene aquí como máximo {n} de 100 erróneos; {at} es el que más se acerca: {expected}</translation>
    </message>
    <message>
        <source>No two documents share a passage at this line.</source>
        <translation>Con esta línea, no hay dos documentos que compartan un pasaje.</translation>
    </message>
    <message>
        <source>No two documents share anything.</source>
        <translation>No hay dos documentos que compartan nada.</translation>
    </message>
    <message>
        <source>No two texts are similar enough.</source>
        <translation>No hay dos textos lo bastante similares.</translation>
    </message>
    <message>
        <source>No two texts are this likely to be the same. Move the line to the right.</source>
        <translation>No hay dos textos con tanta probabilidad de ser iguales. Mueva la línea a la derecha.</translation>
    </message>
    <message>
        <source>No two texts are this similar. Move the line to the right.</source>
        <translation>No hay dos textos tan similares. Mueva la línea a la derecha.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None is nearer than chance.</source>
        <translation>Ninguno está más cerca que el azar.</translation>
    </message>
    <message>
        <source>None of its subtitles has any words.</source>
        <translation>Ninguno de sus subtítulos tiene palabras.</translation>
    </message>
    <message>
        <source>None of the sources is a table, so there is no column {column}; leave it out.</source>
        <translation>Ninguna de las fuentes es una tabla, así que no hay columna {column}; omítala.</translation>
    </message>
    <message>
        <source>None of the {judged} judged pairs are {which}; judge more until there are {most}.</source>
        <translation>Ninguno de los {judged} pares valorados es {which}; siga valorando hasta que haya {most}.</translation>
    </message>
    <message>
        <source>None of the {judged} judged pairs is {which}; judge more until there are {most}.</source>
        <translation>Ninguno de los {judged} pares valorados es {which}; siga valorando hasta que haya {most}.</translation>
    </message>
    <message>
        <source>None of {files} was found in {folder}, so nothing was changed; choose the folder that holds all of them.</source>
        <translation>No se encontró ninguno de {files} en {folder}, así que no cambió nada; elija la carpeta que los contiene todos.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>No es duplicado</translation>
    </message>
    <message>
        <source>Not a duplicate: it leaves this cluster.</source>
        <translation>No es duplicado: sale de este grupo.</translation>
    </message>
    <message>
        <source>Not counted here: {n} pair that the scan does not list because its texts are too dissimilar</source>
        <translation>No se cuenta aquí: {n} par que el análisis no incluye porque es demasiado distinto</translation>
    </message>
    <message>
        <source>Not counted here: {n} pair that this encoder has learned from</source>
        <translation>No se cuenta aquí: {n} par del que este codificador ha aprendido</translation>
    </message>
    <message>
        <source>Not counted here: {n} pair that you decided in passing, which is not a fair sample</source>
        <translation>No se cuenta aquí: {n} par decidido de pasada, que no es una muestra justa</translation>
    </message>
    <message>
        <source>Not counted here: {n} pairs that the scan does not list because they are too dissimilar</source>
        <translation>No se cuentan aquí: {n} pares que el análisis no incluye porque son demasiado distintos</translation>
    </message>
    <message>
        <source>Not counted here: {n} pairs that this encoder has learned from</source>
        <translation>No se cuentan aquí: {n} pares de los que este codificador ha aprendido</translation>
    </message>
    <message>
        <source>Not counted here: {n} pairs that you decided in passing, which is not a fair sample</source>
        <translation>No se cuentan aquí: {n} pares decididos de pasada, que no son una muestra justa</translation>
    </message>
    <message>
        <source>Not counted; whatever can be read is scanned all the same.</source>
        <translation>Sin contar; lo que se pueda leer se analizará igualmente.</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Not read ({error}).</source>
        <translation>Sin leer ({error}).</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Nothing answers at {address} ({why}); see that the address is right and the cluster is running.</source>
        <translation>Nada responde en {address} ({why}); compruebe que la dirección es correcta y que el clúster está en marcha.</translation>
    </message>
    <message>
        <source>Nothing has been kept there yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
    <message>
        <source>Nothing in these files says how their letters are written down. Where a line looks wrong, choose another encoding.</source>
        <translation>Nada en estos archivos dice cómo están escritas sus letras. Si una línea se ve mal, elija otra codificación.</translation>
    </message>
    <message>
        <source>Nothing is decided about them any more.</source>
        <translation>Ya no hay nada decidido sobre ellos.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about {n} cluster.</source>
        <translation>Ya no hay nada decidido sobre {n} grupo.</translation>
    </message>
    <message>
        <source>Nothing is decided any more about {n} clusters.</source>
        <translation>Ya no hay nada decidido sobre {n} grupos.</translation>
    </message>
    <message>
        <source>Nothing is judged in {path} yet; judge pairs, or mark texts to drop, first.</source>
        <translation>Aún no hay nada valorado en {path}; valore antes pares o marque textos para descartar.</translation>
    </message>
    <message>
        <source>Nothing is marked to be dropped, so {files} would be copied unchanged.</source>
        <translation>No hay nada marcado para descartar, así que se copiarían sin cambios: {files}.</translation>
    </message>
    <message>
        <source>Nothing is marked to be dropped, so {folder} holds {count} without a change.</source>
        <translation>No hay nada marcado para descartar, así que {folder} contiene {count} sin cambios.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>Nothing needs saving here: decisions and judged pairs are saved as you go.</source>
        <translation>Aquí no hay nada que guardar: las decisiones y los pares valorados se guardan sobre la marcha.</translation>
    </message>
    <message>
        <source>Nothing recurs in so many documents.</source>
        <translation>Nada se repite en tantos documentos.</translation>
    </message>
    <message>
        <source>Nothing remains of it: every text was dropped before.</source>
        <translation>No queda nada: todos los textos se descartaron antes.</translation>
    </message>
    <message>
        <source>Nothing remains of this cluster: every text of it is dropped. Keep one of them, or undo.</source>
        <translation>De este grupo no queda nada: todos sus textos están descartados. Conserve uno de ellos o deshaga.</translation>
    </message>
    <message>
        <source>Nothing remains of {cluster}, because every text of it is dropped: {listed}.</source>
        <translation>De {cluster} no queda nada, porque se descartan todos sus textos: {listed}.</translation>
    </message>
    <message>
        <source>Nothing remains of {cluster}, because every text of them is dropped: {listed}.</source>
        <translation>De {cluster} no queda nada, porque se descartan todos sus textos: {listed}.</translation>
    </message>
    <message>
        <source>Nothing remains of {n} cluster</source>
        <translation>De {n} grupo no queda nada</translation>
    </message>
    <message>
        <source>Nothing remains of {n} clusters</source>
        <translation>De {n} grupos no queda nada</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>Nothing was changed, because something was decided in another window just now; look at it, and try again.</source>
        <translation>No se ha cambiado nada, porque acaba de decidirse algo en otra ventana; revíselo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the clusters have just been rebuilt; try again.</source>
        <translation>No cambió nada, porque los grupos acaban de rehacerse; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was left to decide.</source>
        <translation>No quedaba nada por decidir.</translation>
    </message>
    <message>
        <source>Nothing was saved, because the project is closed; open it again.</source>
        <translation>No se ha guardado nada, porque el proyecto está cerrado; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was written to {folder}.</source>
        <translation>No se ha escrito nada en {folder}.</translation>
    </message>
    <message>
        <source>Nothing would be left of {documents}.</source>
        <translation>No quedaría nada de {documents}.</translation>
    </message>
    <message>
        <source>Nothing yet: the first curves appear when about ten pairs are judged.</source>
        <translation>Todavía nada: las primeras curvas aparecen cuando hay unos diez pares valorados.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of all pairs, the share on the right side of the threshold that is best for this.</source>
        <translation>De todos los pares, la proporción que queda en el lado correcto del umbral que mejor lo separa.</translation>
    </message>
    <message>
        <source>Of each cluster stays, the most important rule first:</source>
        <translation>De cada grupo se queda, con la regla más importante primero:</translation>
    </message>
    <message>
        <source>Of every text, one copy stays in another document</source>
        <translation>De cada texto queda una copia en otro documento</translation>
    </message>
    <message>
        <source>Of every two pairs with different scores, the encoder puts {share} in the right order.</source>
        <translation>De cada dos pares con valores distintos, el codificador ordena bien {share}.</translation>
    </message>
    <message>
        <source>Of record {n} a number or the like is marked to be dropped; mark all texts of the record, or take the mark away.</source>
        <translation>En el registro {n} se ha marcado para descartar un número o algo similar; marque todos los textos del registro o quite la marca.</translation>
    </message>
    <message>
        <source>Of row {n} of sheet “{sheet}” only a part is marked to be dropped; mark all texts of the row, or take the mark away.</source>
        <translation>En la fila {n} de la hoja «{sheet}» solo se ha marcado una parte para descartar; marque todos los textos de la fila o quite la marca.</translation>
    </message>
    <message>
        <source>Of row {row} a part is marked to be dropped that cannot be told from the rest; mark the whole row, or take the mark away.</source>
        <translation>En la fila {row} se ha marcado para descartar una parte que no se distingue del resto; marque toda la fila o quite la marca.</translation>
    </message>
    <message>
        <source>Of the pairs that are the same, the share that reach the best threshold.</source>
        <translation>De los pares iguales, la proporción que alcanza el mejor umbral.</translation>
    </message>
    <message>
        <source>Of the pairs that reach the best threshold, the share that are the same.</source>
        <translation>De los pares que alcanzan el mejor umbral, la proporción de iguales.</translation>
    </message>
    <message>
        <source>Of {entry} {n} (line {n2}) only a part is marked to be dropped, but its {column} cannot be divided; mark all of it, or none.</source>
        <translation>De {entry} {n} (línea {n2}) solo se ha marcado una parte para descartar, pero no se puede dividir: {column}. Márquelo todo o nada.</translation>
    </message>
    <message>
        <source>Of {entry} {n} (line {n2}) the {column} is marked to be dropped and its translation is not; mark both, or neither.</source>
        <translation>De {entry} {n} (línea {n2}) se ha marcado para descartar {column}, pero no su traducción; marque ambos o ninguno.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “different”, and {fewest} are needed at the very least; label more of them, or choose the ranking loss.</source>
        <translation>De {pairs} pares, {same} están etiquetados como «distintos» y hacen falta al menos {fewest}; etiquete más o elija la pérdida de ranking.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “different”, and {fewest} are needed at the very least; label more of them.</source>
        <translation>De {pairs} pares, {same} están etiquetados como «distintos» y hacen falta al menos {fewest}; etiquete más.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “the same”, and {fewest} are needed at the very least; label more of them, or choose the ranking loss.</source>
        <translation>De {pairs} pares, {same} están etiquetados como «iguales» y hacen falta al menos {fewest}; etiquete más o elija la pérdida de ranking.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs, {same} are labelled “the same”, and {fewest} are needed at the very least; label more of them.</source>
        <translation>De {pairs} pares, {same} están etiquetados como «iguales» y hacen falta al menos {fewest}; etiquete más.</translation>
    </message>
    <message>
        <source>On held-out pairs</source>
        <translation>En los pares de prueba</translation>
    </message>
    <message>
        <source>On {n} pairs that it was not taught, {what} is {n2} after and {n3} before (with other such pairs, the gain would be {change} in 95 of 100 cases).</source>
        <translation>En {n} pares con los que no se entrenó, {what}: {n2} después y {n3} antes (con otros pares así, la ganancia sería {change} en 95 de cada 100 casos).</translation>
    </message>
    <message>
        <source>On {n} pairs that it was not taught, {what} is {n2} after and {n3} before.</source>
        <translation>En {n} pares con los que no se entrenó, {what}: {n2} después y {n3} antes.</translation>
    </message>
    <message>
        <source>One entry per line: titles, questions, answers.</source>
        <translation>Una entrada por línea: títulos, preguntas, respuestas.</translation>
    </message>
    <message>
        <source>One note is missing in the file.</source>
        <translation>Falta una nota en el archivo.</translation>
    </message>
    <message>
        <source>One place is damaged and cannot be read in {encoding}.</source>
        <translation>Un lugar está dañado y no se puede leer en {encoding}.</translation>
    </message>
    <message>
        <source>One place is damaged and cannot be read.</source>
        <translation>Un lugar está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Only a project has judged pairs; save the scan as a project first.</source>
        <translation>Solo un proyecto tiene pares valorados; guarde antes el análisis como proyecto.</translation>
    </message>
    <message>
        <source>Only between different sources</source>
        <translation>Solo entre fuentes distintas</translation>
    </message>
    <message>
        <source>Only decided</source>
        <translation>Solo decididos</translation>
    </message>
    <message>
        <source>Only flagged (number, date, negation or name differs)</source>
        <translation>Solo con aviso (difiere un número, fecha, negación o nombre)</translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>Only with texts new since the last scan</source>
        <translation>Solo con textos nuevos desde el último análisis</translation>
    </message>
    <message>
        <source>Only {found:,} of {files} were found in {folder}, so nothing was changed; choose the folder that holds all of them.</source>
        <translation>Solo se encontraron {found:,} de {files} en {folder}, así que no cambió nada; elija la carpeta que los contiene todos.</translation>
    </message>
    <message>
        <source>Only {found} of {judged} judged pairs are {which}; judge more until there are {most}.</source>
        <translation>Solo {found} de {judged} pares valorados son {which}; siga valorando hasta que haya {most}.</translation>
    </message>
    <message>
        <source>Only {found} of {judged} judged pairs is {which}; judge more until there are {most}.</source>
        <translation>Solo {found} de {judged} pares valorados es {which}; siga valorando hasta que haya {most}.</translation>
    </message>
    <message>
        <source>Only {pairs} usable pairs are there, and teaching needs {pairs2} at the very least, better some hundreds; label more.</source>
        <translation>Solo hay {pairs} pares utilizables y para entrenar hacen falta al menos {pairs2}, mejor varios cientos; etiquete más.</translation>
    </message>
    <message>
        <source>Only “not a duplicate”</source>
        <translation>Solo «no es duplicado»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open the files that the project names, now and from now on</source>
        <translation>Abrir los archivos que nombra el proyecto, ahora y en adelante</translation>
    </message>
    <message>
        <source>Open the folder of the libraries</source>
        <translation>Abrir la carpeta de las bibliotecas</translation>
    </message>
    <message>
        <source>Open the folder that contains the source</source>
        <translation>Abrir la carpeta que contiene la fuente</translation>
    </message>
    <message>
        <source>Open the folder “{name}”</source>
        <translation>Abrir la carpeta «{name}»</translation>
    </message>
    <message>
        <source>Open the source in the program that your system uses for it</source>
        <translation>Abrir la fuente con el programa que usa su sistema para ella</translation>
    </message>
    <message>
        <source>Open {name}, {texts}</source>
        <translation>Abrir {name}, {texts}</translation>
    </message>
    <message>
        <source>OpenDocument presentations</source>
        <translation>presentaciones de OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheets</source>
        <translation>hojas de cálculo de OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>textos de OpenDocument</translation>
    </message>
    <message>
        <source>Opening {stem}…</source>
        <translation>Abriendo {stem}…</translation>
    </message>
    <message>
        <source>Or start it without any network, if your system allows that, with “unshare --map-current-user --net dittograph-gui” in a terminal. With the network on, “ss -tuap” lists all connections while a scan runs: Dittograph has none.</source>
        <translation>O inícielo sin red alguna, si su sistema lo permite, con «unshare --map-current-user --net dittograph-gui» en un terminal. Con la red activada, «ss -tuap» muestra todas las conexiones durante un análisis: Dittograph no tiene ninguna.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order of the clusters</source>
        <translation>Orden de los grupos</translation>
    </message>
    <message>
        <source>Order of the picture; otherwise documents that are alike are near</source>
        <translation>Orden de la imagen; si no, los documentos parecidos quedan cerca</translation>
    </message>
    <message>
        <source>Order of the sources</source>
        <translation>Orden de las fuentes</translation>
    </message>
    <message>
        <source>Other decisions ▾</source>
        <translation>Otras decisiones ▾</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>Other in it</source>
        <translation>El otro en este</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Other things to decide of the selected documents</source>
        <translation>Otras decisiones posibles sobre los documentos seleccionados</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Overlap of {count}</source>
        <translation>Coincidencia de {count}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pairs are read from text files; save the table as .csv first.</source>
        <translation>Los pares se leen de archivos de texto; guarde antes la tabla como .csv.</translation>
    </message>
    <message>
        <source>Pairs at a time (batch size)</source>
        <translation>Pares a la vez (tamaño de lote)</translation>
    </message>
    <message>
        <source>Pairs judged</source>
        <translation>Pares valorados</translation>
    </message>
    <message>
        <source>Pairs labelled different: {n:,}, on average {mean:.2f}.</source>
        <translation>Pares etiquetados como distintos: {n:,}, {mean:.2f} de media.</translation>
    </message>
    <message>
        <source>Pairs labelled the same: {n:,}, on average {mean:.2f}.</source>
        <translation>Pares etiquetados como iguales: {n:,}, {mean:.2f} de media.</translation>
    </message>
    <message>
        <source>Pairs of documents</source>
        <translation>Pares de documentos</translation>
    </message>
    <message>
        <source>Pairs of documents in a table</source>
        <translation>Pares de documentos en una tabla</translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor}, because there were too many pairs to keep them all.</source>
        <translation>Pares con una similitud de al menos {floor}, porque había demasiados para conservarlos todos.</translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor}.</source>
        <translation>Pares con una similitud de al menos {floor}.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paráfrasis</translation>
    </message>
    <message>
        <source>Paraphrase check</source>
        <translation>Comprobar paráfrasis</translation>
    </message>
    <message>
        <source>Paraphrase, but the facts differ</source>
        <translation>Paráfrasis, pero los datos difieren</translation>
    </message>
    <message>
        <source>Partner found</source>
        <translation>Pareja encontrada</translation>
    </message>
    <message>
        <source>Parts of the file are damaged, so some of its text may be missing.</source>
        <translation>Partes del archivo están dañadas, así que puede faltar texto.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Passages in more than</source>
        <translation>Pasajes en más del</translation>
    </message>
    <message>
        <source>Passages that are similar</source>
        <translation>Pasajes similares</translation>
    </message>
    <message>
        <source>Passages that recur</source>
        <translation>Pasajes que se repiten</translation>
    </message>
    <message>
        <source>Passages that recur in many documents</source>
        <translation>Pasajes que se repiten en muchos documentos</translation>
    </message>
    <message>
        <source>Passed over: {words}</source>
        <translation>Omitido: {words}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Pegar una lista…</translation>
    </message>
    <message>
        <source>Paste list…</source>
        <translation>Pegar lista…</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>PowerPoint presentations</source>
        <translation>presentaciones de PowerPoint</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision and recall by threshold</source>
        <translation>Precisión y exhaustividad según el umbral</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preferences and help</source>
        <translation>Preferencias y ayuda</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaciones</translation>
    </message>
    <message>
        <source>Press {key}</source>
        <translation>Pulse {key}</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of counting</source>
        <translation>Progreso del recuento</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Pulls matching pairs together and pushes the others apart. For labels 1 and 0.</source>
        <translation>Acerca los pares que coinciden y aleja los demás. Para las etiquetas 1 y 0.</translation>
    </message>
    <message>
        <source>Put in front of each text</source>
        <translation>Se antepone a cada texto</translation>
    </message>
    <message>
        <source>Qt and the LGPL</source>
        <translation>Qt y la LGPL</translation>
    </message>
    <message>
        <source>Qt&apos;s libraries are ordinary files that are loaded when Dittograph starts; nothing checks whether they are the ones that came with it. They are in

{folder}

To use your own: build Qt {qt}, or a later version of the {series} series, as shared libraries with the same modules; close Dittograph; put your files in the place of those of the same name; start Dittograph. PySide6 and shiboken6 can be replaced in the same way, in the folders beside it.</source>
        <translation>Las bibliotecas de Qt son archivos corrientes que se cargan al iniciar Dittograph; nada comprueba si son las que venían con él. Están en

{folder}

Para usar las suyas: compile Qt {qt}, o una versión posterior de la serie {series}, como bibliotecas compartidas con los mismos módulos; cierre Dittograph; sustituya los archivos del mismo nombre por los suyos; inicie Dittograph. PySide6 y shiboken6 se sustituyen del mismo modo, en las carpetas contiguas.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>REFERENCE</source>
        <translation>REFERENCIA</translation>
    </message>
    <message>
        <source>RTF documents</source>
        <translation>documentos RTF</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>Ejecutado en</translation>
    </message>
    <message>
        <source>Rank agreement</source>
        <translation>Concordancia de rangos</translation>
    </message>
    <message>
        <source>Rank agreement, best distance</source>
        <translation>Concordancia de rangos, mejor distancia</translation>
    </message>
    <message>
        <source>Ranking compares each pair with the others of its batch; give a batch size of 2 or more.</source>
        <translation>El método de ranking compara cada par con los demás de su lote; indique un tamaño de lote de 2 o más.</translation>
    </message>
    <message>
        <source>Ranking learns from pairs that are the same, and only {same} are; label more of them, or choose another loss.</source>
        <translation>El método de ranking aprende de pares iguales y solo {same} lo son; etiquete más o elija otra pérdida.</translation>
    </message>
    <message>
        <source>Ranking learns only from pairs that are the same: {n} of {n2} were used for nothing.</source>
        <translation>El método de ranking solo aprende de pares iguales: {n} de {n2} no sirvieron de nada.</translation>
    </message>
    <message>
        <source>Rated too high</source>
        <translation>Calificados de más</translation>
    </message>
    <message>
        <source>Rated too low</source>
        <translation>Calificados de menos</translation>
    </message>
    <message>
        <source>Ray could not be started on this computer ({error}); try again when it is less busy, or scan without it.</source>
        <translation>No se pudo iniciar Ray en este equipo ({error}); inténtelo de nuevo cuando esté menos ocupado o analice sin Ray.</translation>
    </message>
    <message>
        <source>Ray is not installed, which a cluster needs; install it with pip install &apos;dittograph[cluster]&apos;.</source>
        <translation>Ray, necesario para un clúster, no está instalado; instálelo con pip install &apos;dittograph[cluster]&apos;.</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Leerlo todo</translation>
    </message>
    <message>
        <source>Read menus, headers and page numbers too</source>
        <translation>Leer también menús, encabezados y números de página</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Read the same sources again; your decisions still apply</source>
        <translation>Leer de nuevo las mismas fuentes; sus decisiones siguen valiendo</translation>
    </message>
    <message>
        <source>Read these files</source>
        <translation>Leer estos archivos</translation>
    </message>
    <message>
        <source>Read these pairs</source>
        <translation>Leer estos pares</translation>
    </message>
    <message>
        <source>Read, with a remark</source>
        <translation>Leídas, con observaciones</translation>
    </message>
    <message>
        <source>Reading it failed in a way that ended the reader, so it is probably damaged; open it in the program that made it, and save it again.</source>
        <translation>El lector se interrumpió al leerlo, así que probablemente está dañado; ábralo en el programa con que se hizo y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>Reading it takes longer than {n} minutes; split it into smaller files, or save it again in the program that made it.</source>
        <translation>Leerlo lleva más de {n} minutos; divídalo en archivos más pequeños o vuelva a guardarlo en el programa con que se hizo.</translation>
    </message>
    <message>
        <source>Reading it takes more memory than there is; split it into smaller files.</source>
        <translation>Leerlo necesita más memoria de la que hay; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Reading it takes more than {n} seconds of computing, far more than other files of its size; save it again in the program that made it, or split it into smaller files.</source>
        <translation>Leerlo necesita más de {n} segundos de cálculo, mucho más que otros archivos de su tamaño; vuelva a guardarlo en el programa con que se hizo o divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Orden de lectura</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Reading the pairs</source>
        <translation>Leyendo los pares</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Recommended: {at}.</source>
        <translation>Recomendado: {at}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Reference folder…</source>
        <translation>Carpeta de referencia…</translation>
    </message>
    <message>
        <source>Reference: {place}</source>
        <translation>Referencia: {place}</translation>
    </message>
    <message>
        <source>Related, possibly a paraphrase</source>
        <translation>Relacionados, quizá una paráfrasis</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from this list; the file is kept</source>
        <translation>Quitar de esta lista; el archivo se conserva</translation>
    </message>
    <message>
        <source>Remove from this list; the folder is kept</source>
        <translation>Quitar de esta lista; la carpeta se conserva</translation>
    </message>
    <message>
        <source>Remove the filter “{words}”</source>
        <translation>Quitar el filtro «{words}»</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Quitar la lista</translation>
    </message>
    <message>
        <source>Renamed or moved: {old} → {new}</source>
        <translation>Renombrado o movido: {old} → {new}</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Informe (HTML)…</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Results at each threshold</source>
        <translation>Resultados con cada umbral</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>Texto derecho</translation>
    </message>
    <message>
        <source>Right when joined</source>
        <translation>Acierto al unir</translation>
    </message>
    <message>
        <source>Right when joined and found, balanced in one figure (their harmonic mean); 1 is perfect.</source>
        <translation>Acierto al unir y encontrado, equilibrados en una sola cifra (su media armónica); 1 es perfecto.</translation>
    </message>
    <message>
        <source>Rounds (epochs)</source>
        <translation>Rondas (épocas)</translation>
    </message>
    <message>
        <source>Row {n} of sheet “{sheet}” cannot be taken out, because {what} refers to it or to rows below; delete the rows in the program that made the file.</source>
        <translation>La fila {n} de la hoja «{sheet}» no se puede quitar, porque a ella o a filas posteriores se refiere {what}; elimine las filas en el programa con que se hizo el archivo.</translation>
    </message>
    <message>
        <source>Rows of tables, lines of lists, and sentences of everything else.</source>
        <translation>Filas de tablas, líneas de listas y frases de todo lo demás.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Said of {n} pair of texts that they are not duplicates.</source>
        <translation>Indicado de {n} par de textos que no es duplicado.</translation>
    </message>
    <message>
        <source>Said of {n} pairs of texts that they are not duplicates.</source>
        <translation>Indicado de {n} pares de textos que no son duplicados.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Same or different</source>
        <translation>Igual o distinto</translation>
    </message>
    <message>
        <source>Same topic at most</source>
        <translation>Como mucho, el mismo tema</translation>
    </message>
    <message>
        <source>Sample collection{suffix}</source>
        <translation>Colección de ejemplo{suffix}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save an example file</source>
        <translation>Guardar un archivo de ejemplo</translation>
    </message>
    <message>
        <source>Save an example file…</source>
        <translation>Guardar un archivo de ejemplo…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Save these rules by the name on the left</source>
        <translation>Guardar estas reglas con el nombre de la izquierda</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Saved as {path}. From now on, every decision is saved there.</source>
        <translation>Guardado como {path}. A partir de ahora, cada decisión se guarda ahí.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say it in your own words; a text need not have the same</source>
        <translation>Dígalo con sus palabras; un texto no tiene por qué tener las mismas</translation>
    </message>
    <message>
        <source>Says where your decisions are: they are saved as you go</source>
        <translation>Dice dónde están sus decisiones: se guardan sobre la marcha</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Scan a list that you paste</source>
        <translation>Analizar una lista pegada</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Scan again with these encodings</source>
        <translation>Analizar de nuevo con estas codificaciones</translation>
    </message>
    <message>
        <source>Scan the others</source>
        <translation>Analizar los demás</translation>
    </message>
    <message>
        <source>Scan the same sources again; what you decided stays</source>
        <translation>Analizar de nuevo las mismas fuentes; lo que decidió se mantiene</translation>
    </message>
    <message>
        <source>Scan with it</source>
        <translation>Analizar con él</translation>
    </message>
    <message>
        <source>Scan “{stem}” again with it</source>
        <translation>Analizar «{stem}» de nuevo con él</translation>
    </message>
    <message>
        <source>Scanned again with “{name}”; similarities now mean something different, so choose the threshold again.</source>
        <translation>Analizado de nuevo con «{name}»; ahora las similitudes significan otra cosa, así que vuelva a elegir el umbral.</translation>
    </message>
    <message>
        <source>Scanned again: no new texts.</source>
        <translation>Analizado de nuevo: no hay textos nuevos.</translation>
    </message>
    <message>
        <source>Scanned again: {n} of {every:,} texts are new.</source>
        <translation>Analizado de nuevo: {n} de {every:,} textos son nuevos.</translation>
    </message>
    <message>
        <source>Scanned again: {n} of {every:,} texts is new.</source>
        <translation>Analizado de nuevo: {n} de {every:,} textos es nuevo.</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Buscar por significado</translation>
    </message>
    <message>
        <source>Search by name or licence</source>
        <translation>Buscar por nombre o licencia</translation>
    </message>
    <message>
        <source>Search for texts like the chosen one (W)</source>
        <translation>Buscar textos como el elegido (W)</translation>
    </message>
    <message>
        <source>Search the components by name or licence</source>
        <translation>Buscar entre los componentes por nombre o licencia</translation>
    </message>
    <message>
        <source>Searches {texts}, also those in no cluster.</source>
        <translation>Busca en {texts}, también en los que no están en ningún grupo.</translation>
    </message>
    <message>
        <source>Second text</source>
        <translation>Segundo texto</translation>
    </message>
    <message>
        <source>See first what that would drop</source>
        <translation>Ver antes qué se descartaría</translation>
    </message>
    <message>
        <source>See for yourself</source>
        <translation>Compruébelo usted mismo</translation>
    </message>
    <message>
        <source>See how well encoders tell these pairs apart</source>
        <translation>Ver lo bien que distinguen estos pares los codificadores</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select all clusters of the list</source>
        <translation>Seleccionar todos los grupos de la lista</translation>
    </message>
    <message>
        <source>Select all copies</source>
        <translation>Seleccionar todas las copias</translation>
    </message>
    <message>
        <source>Select every pair of documents that are the same, or nearly</source>
        <translation>Seleccionar todos los pares de documentos iguales o casi iguales</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Select several clusters</source>
        <translation>Seleccionar varios grupos</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Set by the environment variable {name}.</source>
        <translation>Lo fija la variable de entorno {name}.</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Lo fija su administrador.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settle many clusters at once, with a preview</source>
        <translation>Decidir muchos grupos a la vez, con vista previa</translation>
    </message>
    <message>
        <source>Settle many clusters at once, with a preview (Ctrl+Shift+K)</source>
        <translation>Resolver muchos grupos a la vez, con vista previa (Control+Mayúsculas+K)</translation>
    </message>
    <message>
        <source>Settle these clusters at once, with a preview</source>
        <translation>Decidir estos grupos a la vez, con vista previa</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>Proporción de los documentos</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Shared passages side by side</source>
        <translation>Pasajes compartidos lado a lado</translation>
    </message>
    <message>
        <source>Sheet “{what}” has no column {column} and was left out.</source>
        <translation>La hoja «{what}» no tiene la columna {column} y se ha omitido.</translation>
    </message>
    <message>
        <source>Shift or Ctrl and a click</source>
        <translation>Mayúsculas o Control y un clic</translation>
    </message>
    <message>
        <source>Shift+K</source>
        <translation>Mayúsculas+K</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de nuevo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show as one</source>
        <translation>Mostrar como uno</translation>
    </message>
    <message>
        <source>Show beside the strip what the threshold is based on</source>
        <translation>Mostrar junto a la escala en qué se basa el umbral</translation>
    </message>
    <message>
        <source>Show clusters from</source>
        <translation>Mostrar grupos de</translation>
    </message>
    <message>
        <source>Show how similar each two texts are (G)</source>
        <translation>Mostrar la similitud de cada dos textos (G)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show its cluster</source>
        <translation>Mostrar su grupo</translation>
    </message>
    <message>
        <source>Show more ({left:,} left)</source>
        <translation>Mostrar más (quedan {left:,})</translation>
    </message>
    <message>
        <source>Show one by one</source>
        <translation>Mostrar uno a uno</translation>
    </message>
    <message>
        <source>Show only clusters with a text that has all of these words</source>
        <translation>Mostrar solo grupos con un texto que tenga todas estas palabras</translation>
    </message>
    <message>
        <source>Show the cluster of the chosen text (Enter)</source>
        <translation>Mostrar el grupo del texto elegido (Intro)</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Show the source in its folder</source>
        <translation>Mostrar la fuente en su carpeta</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Mostrar el mensaje completo</translation>
    </message>
    <message>
        <source>Show these clusters</source>
        <translation>Mostrar estos grupos</translation>
    </message>
    <message>
        <source>Show two texts side by side (C)</source>
        <translation>Mostrar dos textos lado a lado (C)</translation>
    </message>
    <message>
        <source>Show {step} more</source>
        <translation>Mostrar {step} más</translation>
    </message>
    <message>
        <source>Show ▾</source>
        <translation>Mostrar ▾</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Similar texts of the two are put in clusters together no more (N)</source>
        <translation>Los textos similares de ambos ya no se reúnen en grupos (N)</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Similarity and rating of each pair</source>
        <translation>Similitud y calificación de cada par</translation>
    </message>
    <message>
        <source>Similarity threshold</source>
        <translation>Umbral de similitud</translation>
    </message>
    <message>
        <source>Similarity {similarity}</source>
        <translation>Similitud {similarity}</translation>
    </message>
    <message>
        <source>Since the last scan, {parts}.</source>
        <translation>Desde el último análisis: {parts}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Some encoders were trained with these words before each text.</source>
        <translation>Algunos codificadores se entrenaron con estas palabras antes de cada texto.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dittograph ({reason}).</source>
        <translation>Se ha producido un error en Dittograph ({reason}).</translation>
    </message>
    <message>
        <source>Something went wrong inside Dittograph. Everything you decided is saved; you can continue.</source>
        <translation>Algo falló dentro de Dittograph. Todo lo que decidió está guardado; puede continuar.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space or J</source>
        <translation>Espacio o J</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Spearman, max</source>
        <translation>Spearman, máximo</translation>
    </message>
    <message>
        <source>Standard input is empty.</source>
        <translation>La entrada estándar está vacía.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Start teaching</source>
        <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <source>Starting the map…</source>
        <translation>Iniciando el mapa…</translation>
    </message>
    <message>
        <source>Starting the measuring…</source>
        <translation>Iniciando la medición…</translation>
    </message>
    <message>
        <source>Starting the reading…</source>
        <translation>Empieza la lectura…</translation>
    </message>
    <message>
        <source>Starting the scan…</source>
        <translation>Iniciando el análisis…</translation>
    </message>
    <message>
        <source>Starting the teaching…</source>
        <translation>Iniciando el entrenamiento…</translation>
    </message>
    <message>
        <source>Starting threshold</source>
        <translation>Umbral mostrado al principio</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Stays because {why}.</source>
        <translation>Se queda porque {why}.</translation>
    </message>
    <message>
        <source>Stays because {why}. {n} text left alone.</source>
        <translation>Se queda porque {why}. {n} texto sin cambios.</translation>
    </message>
    <message>
        <source>Stays because {why}. {n} texts left alone.</source>
        <translation>Se queda porque {why}. {n} textos sin cambios.</translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}.</source>
        <translation>Se queda porque {why}; de varios textos así, {then}.</translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}. {n} text left alone.</source>
        <translation>Se queda porque {why}; de varios textos así, {then}. {n} texto sin cambios.</translation>
    </message>
    <message>
        <source>Stays because {why}; of several such texts, {then}. {n} texts left alone.</source>
        <translation>Se queda porque {why}; de varios textos así, {then}. {n} textos sin cambios.</translation>
    </message>
    <message>
        <source>Stop and keep the best so far</source>
        <translation>Detener y conservar lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>Stop at once, keep nothing</source>
        <translation>Detener ya, sin conservar nada</translation>
    </message>
    <message>
        <source>Stopped at once; nothing was kept.</source>
        <translation>Detenido al instante; no se conservó nada.</translation>
    </message>
    <message>
        <source>Stopped before anything was learned; nothing was kept.</source>
        <translation>Detenido antes de aprender nada; no se conservó nada.</translation>
    </message>
    <message>
        <source>Stopping: the best so far is measured and saved…</source>
        <translation>Deteniendo: se mide y guarda lo mejor hasta ahora…</translation>
    </message>
    <message>
        <source>Stopping; what was read is kept…</source>
        <translation>Deteniendo; lo leído se conserva…</translation>
    </message>
    <message>
        <source>Struck through: only on the left.  Underlined: only on the right.</source>
        <translation>Tachado: solo a la izquierda.  Subrayado: solo a la derecha.</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>subtítulos SubRip</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Filas de tablas</translation>
    </message>
    <message>
        <source>Tables and data</source>
        <translation>Tablas y datos</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Adoptar todas las ajenas</translation>
    </message>
    <message>
        <source>Take it out of the list of clusters and of all counts</source>
        <translation>Quitarlo de la lista de grupos y de todos los recuentos</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Take the last answer back (Backspace or Ctrl+Z)</source>
        <translation>Retirar la última respuesta (Retroceso o Control+Z)</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Adoptar la ajena</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Adoptarlas</translation>
    </message>
    <message>
        <source>Takes about a second for 50 pairs; what was read is kept if you cancel</source>
        <translation>Tarda cerca de un segundo por cada 50 pares; si cancela, lo leído se conserva</translation>
    </message>
    <message>
        <source>Takes effect when Dittograph is started the next time.</source>
        <translation>Se aplica la próxima vez que se inicie Dittograph.</translation>
    </message>
    <message>
        <source>Teach a cross-encoder, too</source>
        <translation>Entrenar también un codificador cruzado</translation>
    </message>
    <message>
        <source>Teach again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Teach another</source>
        <translation>Entrenar otro</translation>
    </message>
    <message>
        <source>Teach one</source>
        <translation>Entrenar uno</translation>
    </message>
    <message>
        <source>Teach the encoder with these</source>
        <translation>Entrenar el codificador con estos</translation>
    </message>
    <message>
        <source>Teaches each text to find its partner among all others; other pairs are not used.</source>
        <translation>Enseña a cada texto a encontrar su pareja entre todos los demás; los otros pares no se usan.</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Teaching ended without a result.</source>
        <translation>El entrenamiento terminó sin resultado.</translation>
    </message>
    <message>
        <source>Teaching has ended.</source>
        <translation>El entrenamiento ha terminado.</translation>
    </message>
    <message>
        <source>Teaching is done; keep the encoder or discard it.</source>
        <translation>El entrenamiento ha acabado; conserve el codificador o descártelo.</translation>
    </message>
    <message>
        <source>Teaching {share}</source>
        <translation>Entrenamiento {share}</translation>
    </message>
    <message>
        <source>Teaching “{new_name}”</source>
        <translation>Entrenando «{new_name}»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Texts of the reference</source>
        <translation>Textos de la referencia</translation>
    </message>
    <message>
        <source>Texts of the reference are only compared against, never changed.</source>
        <translation>Con los textos de la referencia solo se compara; nunca se cambian.</translation>
    </message>
    <message>
        <source>Texts that both documents have</source>
        <translation>Textos que tienen ambos documentos</translation>
    </message>
    <message>
        <source>Texts that differ in a number, date, negation or name stay (K)</source>
        <translation>Se quedan los textos que difieren en número, fecha, negación o nombre (K)</translation>
    </message>
    <message>
        <source>That of the newest file</source>
        <translation>El del archivo más reciente</translation>
    </message>
    <message>
        <source>That was decided before.</source>
        <translation>Eso ya estaba decidido.</translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <translation>La tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>The PDF is damaged; open it in a program that shows it, and save or print it as a new one.</source>
        <translation>El PDF está dañado; ábralo en un programa que lo muestre y guárdelo o imprímalo como uno nuevo.</translation>
    </message>
    <message>
        <source>The answer appears here as soon as there is text on both sides.</source>
        <translation>La respuesta aparece aquí en cuanto hay texto en los dos lados.</translation>
    </message>
    <message>
        <source>The bars show the number of pairs on a logarithmic scale.</source>
        <translation>Las barras muestran el número de pares en escala logarítmica.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
    </message>
    <message>
        <source>The beginning of {total:,} words.</source>
        <translation>El principio de {total:,} palabras.</translation>
    </message>
    <message>
        <source>The beginning of {total:,} words; press C to read all of them.</source>
        <translation>El principio de {total:,} palabras; pulse C para leerlas todas.</translation>
    </message>
    <message>
        <source>The best of {states} states was chosen on these pairs; expect slightly lower figures on new ones.</source>
        <translation>El mejor de {states} estados se eligió con estos pares; con pares nuevos, espere cifras algo más bajas.</translation>
    </message>
    <message>
        <source>The best {n} of {states} states were chosen on these pairs; expect slightly lower figures on new ones.</source>
        <translation>Los mejores {n} de {states} estados se eligieron con estos pares; con pares nuevos, espere cifras algo más bajas.</translation>
    </message>
    <message>
        <source>The chosen encoder was made for English and misses much of it.</source>
        <translation>El codificador elegido se hizo para el inglés y aquí se le escapa mucho.</translation>
    </message>
    <message>
        <source>The cluster as a graph</source>
        <translation>El grupo como grafo</translation>
    </message>
    <message>
        <source>The cluster has no machine with a processor to work on; start some.</source>
        <translation>El clúster no tiene ningún equipo con procesador para trabajar; inicie alguno.</translation>
    </message>
    <message>
        <source>The clusters were not saved in {path}</source>
        <translation>No se han guardado los grupos en {path}</translation>
    </message>
    <message>
        <source>The complete source code of exactly these versions is published by the Qt Project:

{sources}/qt/{series}/{qt}/single/

{sources}/QtForPython/pyside6/PySide6-{pyside}-src/

That of every other library is at the address that “Made with” shows beside it, or, if its version is one of Debian&apos;s, in Debian&apos;s archive under that name and version.

If it is no longer available there, whoever gave you this copy of Dittograph will provide it to you, and to anyone else who has the copy, for at least three years from that day, for no more than the cost of sending it. Ask where you got Dittograph.</source>
        <translation>El código fuente completo de exactamente estas versiones lo publica el proyecto Qt:

{sources}/qt/{series}/{qt}/single/

{sources}/QtForPython/pyside6/PySide6-{pyside}-src/

El de cada una de las demás bibliotecas está en la dirección que «Hecho con» muestra junto a ella o, si su versión es de Debian, en el archivo de Debian con ese nombre y esa versión.

Si ya no está disponible allí, quien le dio esta copia de Dittograph se lo facilitará, a usted y a cualquiera que tenga la copia, durante al menos tres años desde ese día, por no más del coste del envío. Pregunte donde obtuvo Dittograph.</translation>
    </message>
    <message>
        <source>The cross-encoder had not learned anything yet, so there is none.</source>
        <translation>El codificador cruzado aún no había aprendido nada, así que no hay ninguno.</translation>
    </message>
    <message>
        <source>The cross-encoder that was taught with this encoder has read {n} of the pairs, both texts together.</source>
        <translation>El codificador cruzado que se enseñó con este codificador ha leído {n} de los pares, los dos textos juntos.</translation>
    </message>
    <message>
        <source>The decisions of a project (open one first)</source>
        <translation>Las decisiones de un proyecto (abra uno antes)</translation>
    </message>
    <message>
        <source>The decisions of “{stem}”</source>
        <translation>Las decisiones de «{stem}»</translation>
    </message>
    <message>
        <source>The default encoder {encoder} is not installed; run the installation again, or choose an encoder folder.</source>
        <translation>El codificador predeterminado {encoder} no está instalado; repita la instalación o elija una carpeta de codificador.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>El documento está vacío.</translation>
    </message>
    <message>
        <source>The draft {draft} was not removed ({error}); remove the folder yourself.</source>
        <translation>El borrador {draft} no se ha eliminado ({error}); elimine la carpeta usted mismo.</translation>
    </message>
    <message>
        <source>The encoder does not learn from these pairs.</source>
        <translation>El codificador no aprende de estos pares.</translation>
    </message>
    <message>
        <source>The encoder for other languages ({encoder}) is not installed, because pip alone does not bring it; take Dittograph&apos;s installer, or run “make run” in its source folder, which puts it into {encoder2}.</source>
        <translation>El codificador para otros idiomas ({encoder}) no está instalado, porque pip por sí solo no lo trae; use el instalador de Dittograph o ejecute «make run» en su carpeta de código, que lo pone en {encoder2}.</translation>
    </message>
    <message>
        <source>The encoder in {folder} asks for {n} MB of memory, but its weights have {n2} MB, so it was not loaded; copy it again.</source>
        <translation>El codificador de {folder} pide {n} MB de memoria, pero sus pesos ocupan {n2} MB, así que no se ha cargado; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: it is of the kind “{kind}”, which this installation does not have, because such networks do not read text alone. Choose another.</source>
        <translation>El codificador de {folder} no se puede cargar: es del tipo «{kind}», que esta instalación no tiene, porque esas redes no leen solo texto. Elija otro.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: it needs program code of its own, which Dittograph never runs. Choose another.</source>
        <translation>El codificador de {folder} no se puede cargar: necesita código de programa propio, que Dittograph nunca ejecuta. Elija otro.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be loaded: {reason}. Copy it again, or choose another.</source>
        <translation>El codificador de {folder} no se puede cargar: {reason}. Vuelva a copiarlo o elija otro.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be read ({error}); copy it again.</source>
        <translation>No se puede leer el codificador de {folder} ({error}); vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder in {folder} cannot be used because your administrator allows only those that are set up ({file}); choose one of these: {names}.</source>
        <translation>El codificador de {folder} no se puede usar porque su administrador solo permite los que están configurados ({file}); elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>The encoder in {folder} has no vocabulary (tokenizer.json), so it can read no word; copy it again.</source>
        <translation>El codificador de {folder} no tiene vocabulario (tokenizer.json), así que no puede leer ninguna palabra; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder in {folder} has no weights (model.safetensors).</source>
        <translation>El codificador de {folder} no tiene pesos (model.safetensors).</translation>
    </message>
    <message>
        <source>The encoder in {folder} lacks its part {missing}; copy it again.</source>
        <translation>Al codificador de {folder} le falta la parte {missing}; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder in {folder} names files outside its own folder; choose another encoder.</source>
        <translation>El codificador de {folder} nombra archivos fuera de su carpeta; elija otro codificador.</translation>
    </message>
    <message>
        <source>The encoder in {folder} needs program code of its own ({kind}), which Dittograph never runs; choose another encoder.</source>
        <translation>El codificador de {folder} necesita código de programa propio ({kind}), que Dittograph nunca ejecuta; elija otro codificador.</translation>
    </message>
    <message>
        <source>The encoder in {part} asks for far more memory than its weights need ({what} is {n}), so it was not loaded; copy it again.</source>
        <translation>El codificador de {part} pide mucha más memoria de la que necesitan sus pesos ({what} es {n}), así que no se ha cargado; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder is still loading; the answer comes when it is ready.</source>
        <translation>El codificador aún se está cargando; la respuesta llegará cuando esté listo.</translation>
    </message>
    <message>
        <source>The encoder read only the beginning of this text.</source>
        <translation>El codificador solo leyó el principio de este texto.</translation>
    </message>
    <message>
        <source>The encoder was thrown off course before anything was measured, so nothing was kept; choose a smaller learning rate.</source>
        <translation>El codificador se descontroló antes de medir nada, así que no se ha conservado nada; elija una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The encoder {encoder} has no prompt called “{what}”; choose one of {names}.</source>
        <translation>El codificador {encoder} no tiene ningún prompt «{what}»; elija entre {names}.</translation>
    </message>
    <message>
        <source>The encoder {encoder} holds a file outside its folder.</source>
        <translation>El codificador {encoder} contiene un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The encoder {encoder} in {folder} is not the one that this work was begun with; copy the same files there.</source>
        <translation>El codificador {encoder} de {folder} no es aquel con que se empezó este trabajo; copie allí los mismos archivos.</translation>
    </message>
    <message>
        <source>The encoder {encoder} was damaged on its way; scan again.</source>
        <translation>El codificador {encoder} se dañó por el camino; vuelva a analizar.</translation>
    </message>
    <message>
        <source>The encoder {encoder} was made for English; --encoder {encoder2} finds more in other languages.</source>
        <translation>El codificador {encoder} se hizo para el inglés; --encoder {encoder2} encuentra más en otros idiomas.</translation>
    </message>
    <message>
        <source>The encoder {name} cannot learn to read two texts together, because it is no transformer or has no separator; teach it without a cross-encoder.</source>
        <translation>El codificador {name} no puede aprender a leer dos textos juntos, porque no es un transformador o no tiene separador; enséñelo sin codificador cruzado.</translation>
    </message>
    <message>
        <source>The encoder {name} gave its network a number that it does not know, so its files do not belong together; copy it again.</source>
        <translation>El codificador {name} dio a su red un número que no conoce, así que sus archivos no corresponden entre sí; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder {name} gave something that is not a number; its weights may be damaged. Copy it again, or choose another.</source>
        <translation>El codificador {name} dio algo que no es un número; sus pesos pueden estar dañados. Vuelva a copiarlo o elija otro.</translation>
    </message>
    <message>
        <source>The encoder {name} has a damaged cross-encoder, which does not read two texts; teach it again.</source>
        <translation>El codificador {name} tiene un codificador cruzado dañado, que no lee dos textos; enséñelo de nuevo.</translation>
    </message>
    <message>
        <source>The encoder {name} has changed since the texts were scanned; scan again.</source>
        <translation>El codificador {name} ha cambiado desde que se analizaron los textos; vuelva a analizar.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {file} cannot be read; copy it again.</source>
        <translation>No se puede leer el archivo {file} del codificador; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {file} is too large to be read; copy it again.</source>
        <translation>El archivo {file} del codificador es demasiado grande para leerlo; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder&apos;s file {index} is damaged; copy it again.</source>
        <translation>El archivo {index} del codificador está dañado; vuelva a copiarlo.</translation>
    </message>
    <message>
        <source>The encoder, where it ran, and how the texts were compared</source>
        <translation>El codificador, dónde se ejecutó y cómo se compararon los textos</translation>
    </message>
    <message>
        <source>The encoding is a guess</source>
        <translation>La codificación es una suposición</translation>
    </message>
    <message>
        <source>The end of the file is missing, and perhaps some of its text.</source>
        <translation>Falta el final del archivo y quizá parte del texto.</translation>
    </message>
    <message>
        <source>The engine does not understand this request: {error}.</source>
        <translation>El motor no entiende esta petición: {error}.</translation>
    </message>
    <message>
        <source>The engine has given an answer of another version; close Dittograph and open it.</source>
        <translation>El motor ha respondido en otra versión; cierre Dittograph y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The engine is busy; this is done as soon as it is free.</source>
        <translation>El motor está ocupado; esto se hará en cuanto quede libre.</translation>
    </message>
    <message>
        <source>The engine is running again; what it had not finished when it stopped is still waiting.</source>
        <translation>El motor vuelve a funcionar; lo que no había terminado sigue en espera.</translation>
    </message>
    <message>
        <source>The engine stopped while it was measuring; measure again.</source>
        <translation>El motor se detuvo durante la medición; mida de nuevo.</translation>
    </message>
    <message>
        <source>The engine stopped while it was teaching, so nothing was learned; start again.</source>
        <translation>El motor se detuvo durante el entrenamiento, así que no se aprendió nada; inicie de nuevo.</translation>
    </message>
    <message>
        <source>The engine stopped; the encoder is still there, so choose again.</source>
        <translation>El motor se detuvo; el codificador sigue ahí, así que elija de nuevo.</translation>
    </message>
    <message>
        <source>The engine, which reads and compares the texts, cannot be started.</source>
        <translation>El motor, que lee y compara los textos, no se puede iniciar.</translation>
    </message>
    <message>
        <source>The engine, which reads and compares the texts, has stopped; perhaps the memory of this computer ran out.</source>
        <translation>El motor, que lee y compara los textos, se ha detenido; quizá se agotó la memoria de este equipo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The files of this project were chosen on another computer or by somebody else, so Dittograph does not open them and cannot show what is around each text.</source>
        <translation>Los archivos de este proyecto se eligieron en otro equipo o los eligió otra persona, así que Dittograph no los abre y no puede mostrar lo que rodea a cada texto.</translation>
    </message>
    <message>
        <source>The filter hides it.</source>
        <translation>El filtro lo oculta.</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>The first line ({encoder}) does not name the columns; call the two texts sentence1 and sentence2, and what is known of them label or score.</source>
        <translation>La primera línea ({encoder}) no nombra las columnas; llame sentence1 y sentence2 a los dos textos y label o score a lo que se sabe de ellos.</translation>
    </message>
    <message>
        <source>The first text</source>
        <translation>El primer texto</translation>
    </message>
    <message>
        <source>The folder holds no text that Dittograph can read.</source>
        <translation>La carpeta no contiene texto que Dittograph pueda leer.</translation>
    </message>
    <message>
        <source>The folder {folder} is not an encoder: it has neither modules.json nor config.json. Choose a sentence-transformers folder.</source>
        <translation>La carpeta {folder} no es un codificador: no tiene modules.json ni config.json. Elija una carpeta de sentence-transformers.</translation>
    </message>
    <message>
        <source>The folder: {locked}</source>
        <translation>Carpeta: {locked}</translation>
    </message>
    <message>
        <source>The highest of four ways to compare vectors: cosine, dot product and two distances.</source>
        <translation>El valor más alto de cuatro formas de comparar vectores: coseno, producto escalar y dos distancias.</translation>
    </message>
    <message>
        <source>The index alone missed {n} pairs; they were added.</source>
        <translation>El índice por sí solo pasó por alto {n} pares; se han añadido.</translation>
    </message>
    <message>
        <source>The index found only {recall} of the pairs, so every pair was compared instead.</source>
        <translation>El índice solo encontró el {recall} de los pares, así que se compararon todos.</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>El último</translation>
    </message>
    <message>
        <source>The last line on the left has no partner and is left out.</source>
        <translation>La última línea de la izquierda no tiene pareja y se omite.</translation>
    </message>
    <message>
        <source>The last line on the right has no partner and is left out.</source>
        <translation>La última línea de la derecha no tiene pareja y se omite.</translation>
    </message>
    <message>
        <source>The last text</source>
        <translation>El último texto</translation>
    </message>
    <message>
        <source>The last {n} lines on the left have no partner and are left out.</source>
        <translation>Las últimas {n} líneas de la izquierda no tienen pareja y se omiten.</translation>
    </message>
    <message>
        <source>The last {n} lines on the right have no partner and are left out.</source>
        <translation>Las últimas {n} líneas de la derecha no tienen pareja y se omiten.</translation>
    </message>
    <message>
        <source>The learning rate must be a number such as 0.00002.</source>
        <translation>La tasa de aprendizaje debe ser un número como 0.00002.</translation>
    </message>
    <message>
        <source>The learning rate {n} is not possible; give a number above 0 and not above 1, such as 0.0001.</source>
        <translation>La tasa de aprendizaje {n} no es posible; indique un número mayor que 0 y no mayor que 1, como 0.0001.</translation>
    </message>
    <message>
        <source>The left and right arrow keys move the threshold by {step}, with Shift by {small}; Page Up and Page Down go to the named stops; digits enter a value.</source>
        <translation>Las flechas izquierda y derecha mueven el umbral {step}, con Mayúsculas {small}; Re Pág y Av Pág van a los puntos con nombre; con las cifras se escribe un valor.</translation>
    </message>
    <message>
        <source>The left list has {left:,} lines and the right one {right:,}.</source>
        <translation>La lista izquierda tiene {left:,} líneas y la derecha, {right:,}.</translation>
    </message>
    <message>
        <source>The letters on its pages are drawn as shapes, so there is no text in it. Let a program for text recognition (OCR) read it first.</source>
        <translation>Las letras de sus páginas están dibujadas como formas, así que no hay texto. Páselo antes por un programa de reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>The licence of Dittograph</source>
        <translation>La licencia de Dittograph</translation>
    </message>
    <message>
        <source>The line goes by how likely two texts are the same, learned from the pairs that you judged: from similarity, words and facts.</source>
        <translation>La línea se guía por la probabilidad de que dos textos sean iguales, aprendida de los pares que usted valoró: de la similitud, las palabras y los datos.</translation>
    </message>
    <message>
        <source>The line goes by how similar the encoder finds two texts.</source>
        <translation>La línea se guía por lo similares que le parecen dos textos al codificador.</translation>
    </message>
    <message>
        <source>The list of components cannot be read (something unexpected went wrong); reinstall Dittograph.</source>
        <translation>La lista de componentes no se puede leer (ocurrió algo inesperado); reinstale Dittograph.</translation>
    </message>
    <message>
        <source>The list that you pasted has not been fully scanned, and closing now loses it.</source>
        <translation>La lista pegada no se ha analizado por completo y, si cierra ahora, se perderá.</translation>
    </message>
    <message>
        <source>The longest</source>
        <translation>El más largo</translation>
    </message>
    <message>
        <source>The longest text</source>
        <translation>El texto más largo</translation>
    </message>
    <message>
        <source>The machine {machine} of the cluster cannot work ({problem}); look into it, or take it out of the cluster.</source>
        <translation>El equipo {machine} del clúster no puede trabajar ({problem}); revíselo o sáquelo del clúster.</translation>
    </message>
    <message>
        <source>The machine {machine} of the cluster does not answer; look into it, or take it out of the cluster.</source>
        <translation>El equipo {machine} del clúster no responde; revíselo o sáquelo del clúster.</translation>
    </message>
    <message>
        <source>The machine {machine} of the cluster has another {what} than this computer ({has} instead of {version}); install the same there.</source>
        <translation>El equipo {machine} del clúster tiene otro {what} que este equipo ({has} en vez de {version}); instale allí el mismo.</translation>
    </message>
    <message>
        <source>The machines of the cluster ran out of memory; give them more, or let fewer programs run there. Vectors made so far are kept.</source>
        <translation>Los equipos del clúster se quedaron sin memoria; deles más o ejecute allí menos programas. Se conservan los vectores calculados hasta ahora.</translation>
    </message>
    <message>
        <source>The mail has no text.</source>
        <translation>El correo no tiene texto.</translation>
    </message>
    <message>
        <source>The map could not be read from the project; try again.</source>
        <translation>No se pudo leer el mapa del proyecto; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The member that it is least similar to: {text}</source>
        <translation>El miembro al que menos se parece: {text}</translation>
    </message>
    <message>
        <source>The memory of the device “{device}” is too small for this encoder; choose the CPU.</source>
        <translation>La memoria del dispositivo «{device}» es insuficiente para este codificador; elija la CPU.</translation>
    </message>
    <message>
        <source>The memory of this computer is too small for this encoder; close other programs, or choose a smaller encoder.</source>
        <translation>La memoria de este equipo es insuficiente para este codificador; cierre otros programas o elija un codificador más pequeño.</translation>
    </message>
    <message>
        <source>The most complete row</source>
        <translation>La fila más completa</translation>
    </message>
    <message>
        <source>The most complete table row</source>
        <translation>La fila de tabla más completa</translation>
    </message>
    <message>
        <source>The nearest {entries:,} of {texts}.</source>
        <translation>Los {entries:,} más próximos de {texts}.</translation>
    </message>
    <message>
        <source>The new encoder did a little worse than before, which may be chance.</source>
        <translation>El nuevo codificador fue algo peor que antes, lo que puede ser casualidad.</translation>
    </message>
    <message>
        <source>The new encoder gives all texts nearly the same vector and tells nothing apart any more, so it cannot be kept; try a smaller learning rate or fewer epochs.</source>
        <translation>El nuevo codificador da a todos los textos casi el mismo vector y ya no distingue nada, así que no se puede conservar; pruebe una tasa de aprendizaje menor o menos épocas.</translation>
    </message>
    <message>
        <source>The new encoder is no better than before, as far as these pairs can tell.</source>
        <translation>El nuevo codificador no es mejor que antes, hasta donde muestran estos pares.</translation>
    </message>
    <message>
        <source>The new encoder is worse than before, so it should not be kept.</source>
        <translation>El nuevo codificador es peor que antes, así que no conviene conservarlo.</translation>
    </message>
    <message>
        <source>The new encoder tells your pairs apart better than before.</source>
        <translation>El nuevo codificador distingue sus pares mejor que antes.</translation>
    </message>
    <message>
        <source>The new places of the files were not saved</source>
        <translation>No se han guardado las nuevas ubicaciones de los archivos</translation>
    </message>
    <message>
        <source>The one that contains the other, or comes first</source>
        <translation>El que contiene al otro, o va primero</translation>
    </message>
    <message>
        <source>The one that differs least from the others</source>
        <translation>El que menos difiere de los demás</translation>
    </message>
    <message>
        <source>The only pair is judged; that is too few to recommend a threshold.</source>
        <translation>El único par está valorado; es muy poco para recomendar un umbral.</translation>
    </message>
    <message>
        <source>The only pair is judged; too few of them are of one kind to recommend a threshold.</source>
        <translation>El único par está valorado; hay muy pocos de uno de los tipos para recomendar un umbral.</translation>
    </message>
    <message>
        <source>The original encoder is not changed; the new one is a copy.</source>
        <translation>El codificador original no cambia; el nuevo es una copia.</translation>
    </message>
    <message>
        <source>The pairs are graded, and the contrastive loss knows only “same” and “different”; choose the cosine loss, or give labels of 0 and 1.</source>
        <translation>Los pares están graduados y la pérdida contrastiva solo conoce «igual» y «distinto»; elija la pérdida de coseno o dé etiquetas 0 y 1.</translation>
    </message>
    <message>
        <source>The pasted text is empty.</source>
        <translation>El texto pegado está vacío.</translation>
    </message>
    <message>
        <source>The picture leaves out {n} document that shares least.</source>
        <translation>La imagen omite {n} documento, el que menos comparte.</translation>
    </message>
    <message>
        <source>The picture leaves out {n} documents that share least.</source>
        <translation>La imagen omite {n} documentos, los que menos comparten.</translation>
    </message>
    <message>
        <source>The policy file {file} {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>El archivo de directivas {file} {what}. Nada de él está en vigor; pida a su administrador que lo corrija.</translation>
    </message>
    <message>
        <source>The policy file {file}, line {end}: {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>El archivo de directivas {file}, línea {end}: {what}. Nada de él está en vigor; pida a su administrador que lo corrija.</translation>
    </message>
    <message>
        <source>The policy file {file}: {what}. Nothing of it is in force; please have your administrator mend it.</source>
        <translation>El archivo de directivas {file}: {what}. Nada de él está en vigor; pida a su administrador que lo corrija.</translation>
    </message>
    <message>
        <source>The processor (CPU)</source>
        <translation>El procesador (CPU)</translation>
    </message>
    <message>
        <source>The query is empty; give the words to look for.</source>
        <translation>La consulta está vacía; indique las palabras que busca.</translation>
    </message>
    <message>
        <source>The reference has nothing of these documents at this line.</source>
        <translation>La referencia no tiene nada de estos documentos con esta línea.</translation>
    </message>
    <message>
        <source>The rule “{rule}” is named twice; name each rule once.</source>
        <translation>La regla «{rule}» aparece dos veces; nombre cada regla una sola vez.</translation>
    </message>
    <message>
        <source>The rules change nothing.</source>
        <translation>Las reglas no cambian nada.</translation>
    </message>
    <message>
        <source>The same seed draws the same pairs in the same order.</source>
        <translation>La misma semilla toma los mismos pares en el mismo orden.</translation>
    </message>
    <message>
        <source>The same the other way (D)</source>
        <translation>Lo mismo al revés (D)</translation>
    </message>
    <message>
        <source>The scan is done.</source>
        <translation>El análisis ha terminado.</translation>
    </message>
    <message>
        <source>The scores go from {n} to {n2}, a scale that is not known; give them from 0 to 1, 5, 10 or 100.</source>
        <translation>Los valores van de {n} a {n2}, una escala desconocida; délos de 0 a 1, 5, 10 o 100.</translation>
    </message>
    <message>
        <source>The scores were read as going from 0 to {n}.</source>
        <translation>Los valores se han leído en una escala de 0 a {n}.</translation>
    </message>
    <message>
        <source>The seed {seed} is not possible; give 0 to 4294967295.</source>
        <translation>La semilla {seed} no es posible; indique de 0 a 4294967295.</translation>
    </message>
    <message>
        <source>The share held out, {n}, is not possible; give a number between 0 and 1, such as 0.1.</source>
        <translation>La parte reservada, {n}, no es posible; indique un número entre 0 y 1, como 0.1.</translation>
    </message>
    <message>
        <source>The shortest</source>
        <translation>El más corto</translation>
    </message>
    <message>
        <source>The shortest text</source>
        <translation>El texto más corto</translation>
    </message>
    <message>
        <source>The source code</source>
        <translation>El código fuente</translation>
    </message>
    <message>
        <source>The sources were not read, because this project was made elsewhere and nobody has confirmed its sources here; confirm them in the window, or with --confirm-sources.</source>
        <translation>No se han leído las fuentes, porque este proyecto se hizo en otro lugar y aquí nadie las ha confirmado; confírmelas en la ventana o con --confirm-sources.</translation>
    </message>
    <message>
        <source>The table has a header and no rows.</source>
        <translation>La tabla tiene encabezado, pero no filas.</translation>
    </message>
    <message>
        <source>The text of this licence did not come with the component.</source>
        <translation>El texto de esta licencia no venía con el componente.</translation>
    </message>
    <message>
        <source>The texts above are also compared with these; these are not compared with one another.</source>
        <translation>Los textos de arriba se comparan también con estos; estos no se comparan entre sí.</translation>
    </message>
    <message>
        <source>The texts are laid out so that those that are alike are near each other. This is done once; the map is kept in the project.</source>
        <translation>Los textos se disponen de modo que los similares queden cerca. Se hace una sola vez; el mapa se guarda en el proyecto.</translation>
    </message>
    <message>
        <source>The texts of {n} cluster are not duplicates of each other.</source>
        <translation>Los textos de {n} grupo no son duplicados entre sí.</translation>
    </message>
    <message>
        <source>The texts of {n} clusters are not duplicates of each other.</source>
        <translation>Los textos de {n} grupos no son duplicados entre sí.</translation>
    </message>
    <message>
        <source>The threshold for what matters to you. Click to go there.</source>
        <translation>El umbral para lo que le importa. Haga clic para ir a él.</translation>
    </message>
    <message>
        <source>The threshold with the best balance of right when joined and found. In brackets: its 95 % confidence interval; a wide one means that more judged pairs are needed.</source>
        <translation>El umbral con el mejor equilibrio entre acierto al unir y encontrado. Entre paréntesis, su intervalo de confianza del 95 %; si es amplio, hacen falta más pares valorados.</translation>
    </message>
    <message>
        <source>The threshold {n} is below the floor of {n2} that your administrator has set in {file}; give a higher one.</source>
        <translation>El umbral {n} está por debajo del mínimo {n2} que su administrador ha fijado en {file}; indique uno más alto.</translation>
    </message>
    <message>
        <source>The threshold {n} is below this scan&apos;s floor of {n2}; scan again with a lower floor.</source>
        <translation>El umbral {n} está por debajo del mínimo de este análisis, {n2}; vuelva a analizar con un mínimo más bajo.</translation>
    </message>
    <message>
        <source>The times in line {n} cannot be read, so what follows them was read as part of the subtitle before.</source>
        <translation>Los tiempos de la línea {n} no se pueden leer, así que lo que sigue se ha leído como parte del subtítulo anterior.</translation>
    </message>
    <message>
        <source>The times in {n} lines cannot be read (the first is line {n2}), so what follows them was read as part of the subtitle before.</source>
        <translation>Los tiempos de {n} líneas no se pueden leer (la primera es la línea {n2}), así que lo que sigue se ha leído como parte del subtítulo anterior.</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>Los dos textos lado a lado</translation>
    </message>
    <message>
        <source>The weights of the {what} ({own}) are not the ones that were published; run the installation again.</source>
        <translation>Los pesos ({what}, {own}) no son los publicados; repita la instalación.</translation>
    </message>
    <message>
        <source>The weights {file} are a pickle, which could run harmful code, so it was not opened; convert the encoder to safetensors first: load it with sentence-transformers where you trust it, and save it again.</source>
        <translation>Los pesos {file} son un pickle, que podría ejecutar código dañino, así que no se han abierto; convierta antes el codificador a safetensors: cárguelo con sentence-transformers donde confíe en él y vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>The weights {file} are damaged or cut off; copy the encoder again.</source>
        <translation>Los pesos {file} están dañados o cortados; vuelva a copiar el codificador.</translation>
    </message>
    <message>
        <source>The weights {path} are not 4-bit weights that Dittograph knows; copy the encoder again.</source>
        <translation>Los pesos {path} no son pesos de 4 bits que Dittograph conozca; vuelva a copiar el codificador.</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read; copy them again.</source>
        <translation>No se pueden leer los pesos {path}; vuelva a copiarlos.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>El texto completo</translation>
    </message>
    <message>
        <source>The window is made with Qt {qt} and PySide6 {pyside} (with shiboken6), both built from their unmodified sources and loaded as shared libraries, under the GNU Lesser General Public License, version 3. Its text, and that of the GNU General Public License which it builds on, are under “Made with”. A package may leave out what only a debugger reads in them.

Dittograph itself has the MIT licence. You may modify it, and reverse engineer it to debug your own changes to Qt.</source>
        <translation>La ventana está hecha con Qt {qt} y PySide6 {pyside} (con shiboken6), compilados a partir de sus fuentes sin modificar y cargados como bibliotecas compartidas, con la GNU Lesser General Public License, versión 3. Su texto, y el de la GNU General Public License en la que se basa, están en «Hecho con». Un paquete puede omitir de ellos lo que solo lee un depurador.

Dittograph tiene la licencia MIT. Puede modificarlo y aplicarle ingeniería inversa para depurar sus propios cambios en Qt.</translation>
    </message>
    <message>
        <source>The words in its charts and diagrams were not read.</source>
        <translation>No se han leído las palabras de sus gráficos y diagramas.</translation>
    </message>
    <message>
        <source>The words in its charts and formulas were not read.</source>
        <translation>No se han leído las palabras de sus gráficos y fórmulas.</translation>
    </message>
    <message>
        <source>The workers of the cluster were lost again and again ({name}), as too little memory has it; look at its machines, and scan again. Vectors made so far are kept.</source>
        <translation>Los procesos del clúster se perdieron una y otra vez ({name}), como ocurre con poca memoria; revise sus equipos y vuelva a analizar. Se conservan los vectores calculados hasta ahora.</translation>
    </message>
    <message>
        <source>The workers of the cluster were lost again and again, as too little memory has it; look at its machines, and scan again. Vectors made so far are kept.</source>
        <translation>Los procesos del clúster se perdieron una y otra vez, como ocurre con poca memoria; revise sus equipos y vuelva a analizar. Se conservan los vectores calculados hasta ahora.</translation>
    </message>
    <message>
        <source>The worst errors of “{name}”</source>
        <translation>Los peores errores de «{name}»</translation>
    </message>
    <message>
        <source>The zip archive is damaged, cut off or one part of several; put it together or pack it again.</source>
        <translation>El archivo ZIP está dañado, cortado o es una de varias partes; júntelas o vuelva a comprimirlo.</translation>
    </message>
    <message>
        <source>The zip archive is empty: there are no files in it to read.</source>
        <translation>El archivo ZIP está vacío: no hay archivos que leer.</translation>
    </message>
    <message>
        <source>The {what} cannot be {given} because your administrator has set it to {default} in {file}; leave it out.</source>
        <translation>{what} no puede ser {given} porque su administrador ha fijado {default} en {file}; omítalo.</translation>
    </message>
    <message>
        <source>The {what} {n} is not a cosine similarity; give a number from -1 to 1.</source>
        <translation>{what} {n} no es una similitud de coseno; indique un número de -1 a 1.</translation>
    </message>
    <message>
        <source>The {what} {value} is not possible; give 1 to {n}.</source>
        <translation>{what} {value} no es posible; indique de 1 a {n}.</translation>
    </message>
    <message>
        <source>The {what} “{number}” is not a whole number.</source>
        <translation>{what} «{number}» no es un número entero.</translation>
    </message>
    <message>
        <source>The {what} “{share}” is not a number.</source>
        <translation>{what} «{share}» no es un número.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ajena</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme, size of the letters, new scans, cache</source>
        <translation>Tema, tamaño de letra, análisis nuevos, caché</translation>
    </message>
    <message>
        <source>Then paste it into a spreadsheet</source>
        <translation>Luego péguela en una hoja de cálculo</translation>
    </message>
    <message>
        <source>There are no pairs to measure with yet.</source>
        <translation>Todavía no hay pares con los que medir.</translation>
    </message>
    <message>
        <source>There are not enough pairs yet; see above.</source>
        <translation>Todavía no hay pares suficientes; vea más arriba.</translation>
    </message>
    <message>
        <source>There are only {n} pairs: too few to recommend a threshold.</source>
        <translation>Solo hay {n} pares: muy pocos para recomendar un umbral.</translation>
    </message>
    <message>
        <source>There is already an encoder called “{what}”; give another name.</source>
        <translation>Ya hay un codificador llamado «{what}»; indique otro nombre.</translation>
    </message>
    <message>
        <source>There is no Ray cluster of this version of Ray at {address} ({said}); see that the address is right, and that the cluster runs Ray {version} and the same Python.</source>
        <translation>No hay ningún clúster de esta versión de Ray en {address} ({said}); compruebe que la dirección es correcta y que el clúster ejecuta Ray {version} y el mismo Python.</translation>
    </message>
    <message>
        <source>There is no cross-encoder.</source>
        <translation>No hay codificador cruzado.</translation>
    </message>
    <message>
        <source>There is no encoder called “{name_or_folder}” and no such folder; found: {names}.</source>
        <translation>No hay ningún codificador «{name_or_folder}» ni carpeta con ese nombre; hay: {names}.</translation>
    </message>
    <message>
        <source>There is no encoder called “{name_or_folder}” and no such folder; found: {names}. The administrator&apos;s folder {place} cannot be reached now; the encoder may be there.</source>
        <translation>No hay ningún codificador «{name_or_folder}» ni carpeta con ese nombre; hay: {names}. La carpeta del administrador {place} no está accesible ahora; el codificador podría estar allí.</translation>
    </message>
    <message>
        <source>There is no encoding called {encoding}; choose another.</source>
        <translation>No existe la codificación {encoding}; elija otra.</translation>
    </message>
    <message>
        <source>There is no encoding {what}; give one such as utf-8, cp1252 or cp850.</source>
        <translation>No existe la codificación {what}; indique una como utf-8, cp1252 o cp850.</translation>
    </message>
    <message>
        <source>There is no file {path}; choose a project ({what}).</source>
        <translation>No existe el archivo {path}; elija un proyecto ({what}).</translation>
    </message>
    <message>
        <source>There is no folder {folder}; choose a sentence-transformers folder.</source>
        <translation>No existe la carpeta {folder}; elija una carpeta de sentence-transformers.</translation>
    </message>
    <message>
        <source>There is no map of this collection yet.</source>
        <translation>Todavía no hay un mapa de esta colección.</translation>
    </message>
    <message>
        <source>There is no other text.</source>
        <translation>No hay otro texto.</translation>
    </message>
    <message>
        <source>There is no rule “{rule}”; choose some of {rules}.</source>
        <translation>No hay ninguna regla «{rule}»; elija entre {rules}.</translation>
    </message>
    <message>
        <source>There is no source “{wanted}”.</source>
        <translation>No hay ninguna fuente «{wanted}».</translation>
    </message>
    <message>
        <source>There is no such file or folder; check the spelling.</source>
        <translation>No existe ese archivo ni esa carpeta; compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>There is no text on its pages. If you see some when you open it, save or print it as a new PDF.</source>
        <translation>No hay texto en sus páginas. Si lo ve al abrirlo, guárdelo o imprímalo como un PDF nuevo.</translation>
    </message>
    <message>
        <source>There is no text to scan; give files, folders or a list.</source>
        <translation>No hay texto que analizar; indique archivos, carpetas o una lista.</translation>
    </message>
    <message>
        <source>There is none below the header.</source>
        <translation>No hay ninguna debajo del encabezado.</translation>
    </message>
    <message>
        <source>There is nothing here that Dittograph can read.</source>
        <translation>Aquí no hay nada que Dittograph pueda leer.</translation>
    </message>
    <message>
        <source>There is only one pair: too few to recommend a threshold.</source>
        <translation>Solo hay un par: muy poco para recomendar un umbral.</translation>
    </message>
    <message>
        <source>There were too many pairs to keep, so only those with a similarity of at least {floor} are listed.</source>
        <translation>Había demasiados pares, así que solo figuran los que tienen una similitud de al menos {floor}.</translation>
    </message>
    <message>
        <source>These clusters have so many texts that setting all of them apart would take minutes; choose fewer clusters.</source>
        <translation>Estos grupos tienen tantos textos que separarlos todos llevaría minutos; elija menos grupos.</translation>
    </message>
    <message>
        <source>These figures stand on few pairs and may be far off; {few} of each kind or more say something, hundreds are better.</source>
        <translation>Estas cifras se basan en pocos pares y pueden estar muy desviadas; a partir de {few} de cada clase dicen algo, mejor cientos.</translation>
    </message>
    <message>
        <source>These figures stand on few pairs and may be far off; {few} or more say something, hundreds are better.</source>
        <translation>Estas cifras se basan en pocos pares y pueden estar muy desviadas; a partir de {few} dicen algo, mejor cientos.</translation>
    </message>
    <message>
        <source>These {n} pairs leave open whether words and facts tell more than the similarity; they count a little.</source>
        <translation>Estos {n} pares no aclaran si las palabras y los datos dicen más que la similitud; cuentan un poco.</translation>
    </message>
    <message>
        <source>This also counts what you decided in passing, which is not a fair sample: too few of the pairs that you judged are of one kind.</source>
        <translation>Esto cuenta también lo que decidió de pasada, que no es una muestra justa: de los pares que valoró hay muy pocos de uno de los tipos.</translation>
    </message>
    <message>
        <source>This also counts what you decided in passing, which is not a fair sample; once you have judged {n} more pair, only those count.</source>
        <translation>Esto cuenta también lo que decidió de pasada, que no es una muestra justa; cuando haya valorado {n} par más, solo contarán los valorados.</translation>
    </message>
    <message>
        <source>This also counts what you decided in passing, which is not a fair sample; once you have judged {n} more pairs, only those count.</source>
        <translation>Esto cuenta también lo que decidió de pasada, que no es una muestra justa; cuando haya valorado {n} pares más, solo contarán los valorados.</translation>
    </message>
    <message>
        <source>This cannot be handed to the engine ({error}), so nothing was done.</source>
        <translation>Esto no se puede entregar al motor ({error}), así que no se hizo nada.</translation>
    </message>
    <message>
        <source>This computer does not have enough memory for this; raise the lowest similarity kept, or use fewer texts.</source>
        <translation>Este equipo no tiene memoria suficiente para esto; suba la similitud mínima conservada o use menos textos.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these pairs, so it is not counted; judge {more:,} new ones.</source>
        <translation>Este codificador ha aprendido de {n} de estos pares, así que no se cuenta; valore {more:,} nuevos.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these pairs, so it is not counted; there are too few others to recommend a threshold.</source>
        <translation>Este codificador ha aprendido de {n} de estos pares, así que no se cuenta; los demás son muy pocos para recomendar un umbral.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these pairs, so they are not counted; judge {more:,} new ones.</source>
        <translation>Este codificador ha aprendido de {n} de estos pares, así que no se cuentan; valore {more:,} nuevos.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these pairs, so they are not counted; there are too few others to recommend a threshold.</source>
        <translation>Este codificador ha aprendido de {n} de estos pares, así que no se cuentan; los demás son muy pocos para recomendar un umbral.</translation>
    </message>
    <message>
        <source>This encoder has learned from {n} of these {n2} pairs, so the figures are better than they would be on new ones.</source>
        <translation>Este codificador ha aprendido de {n} de estos {n2} pares, así que las cifras son mejores de lo que serían con pares nuevos.</translation>
    </message>
    <message>
        <source>This is the last cluster that is left to decide.</source>
        <translation>Este es el último grupo pendiente.</translation>
    </message>
    <message>
        <source>This machine has no usable “{device}” device; choose auto or cpu.</source>
        <translation>Este equipo no tiene un dispositivo «{device}» utilizable; elija auto o cpu.</translation>
    </message>
    <message>
        <source>This text does not belong here; never group it with these again (N)</source>
        <translation>Este texto no corresponde aquí; no volver a agruparlo con estos (N)</translation>
    </message>
    <message>
        <source>This text is in no cluster at {line}.</source>
        <translation>Con {line}, este texto no está en ningún grupo.</translation>
    </message>
    <message>
        <source>This {what} cannot be read ({error}); copy it elsewhere and retry.</source>
        <translation>No se puede leer ({what}: {error}); cópielo en otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Those the encoder was made for</source>
        <translation>Los idiomas para los que se hizo el codificador</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Through an index (faster for very many texts)</source>
        <translation>Con un índice (más rápido con muchísimos textos)</translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation>Marque al menos un codificador.</translation>
    </message>
    <message>
        <source>Tick at least one rule.</source>
        <translation>Marque al menos una regla.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Took over {decisions} from “{project}”; undo takes them all back.</source>
        <translation>Adoptado de «{project}»: {decisions}; deshacer lo anula todo.</translation>
    </message>
    <message>
        <source>Training loss; lower is better.</source>
        <translation>Pérdida de entrenamiento; más baja es mejor.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Try the sample collection</source>
        <translation>Probar la colección de ejemplo</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Turn off the network: everything still works, for as long as you like.</source>
        <translation>Desactive la red: todo sigue funcionando, todo el tiempo que quiera.</translation>
    </message>
    <message>
        <source>Turns texts into numbers so that they can be compared.</source>
        <translation>Convierte los textos en números para poder compararlos.</translation>
    </message>
    <message>
        <source>Two lists, line by line</source>
        <translation>Dos listas, línea por línea</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Dos textos</translation>
    </message>
    <message>
        <source>Two texts of the cluster side by side</source>
        <translation>Dos textos del grupo lado a lado</translation>
    </message>
    <message>
        <source>Type or paste a list here, one entry per line.</source>
        <translation>Escriba o pegue aquí una lista, una entrada por línea.</translation>
    </message>
    <message>
        <source>Type or paste the first text here.</source>
        <translation>Escriba o pegue aquí el primer texto.</translation>
    </message>
    <message>
        <source>Type or paste the second text here.</source>
        <translation>Escriba o pegue aquí el segundo texto.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
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
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unrelated texts of this collection rarely exceed {chance:.2f} by chance.</source>
        <translation>Los textos de esta colección sin relación entre sí rara vez superan {chance:.2f} por azar.</translation>
    </message>
    <message>
        <source>Until then Dittograph goes by your own choices, as if there were no policy.</source>
        <translation>Hasta entonces, Dittograph sigue sus propias preferencias, como si no hubiera directiva.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the one for other languages</source>
        <translation>Usar el de otros idiomas</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Usar el habitual</translation>
    </message>
    <message>
        <source>Use {at}</source>
        <translation>Usar {at}</translation>
    </message>
    <message>
        <source>Using your own build of Qt</source>
        <translation>Usar su propia compilación de Qt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version, system and libraries, for support</source>
        <translation>Versión, sistema y bibliotecas, para el soporte</translation>
    </message>
    <message>
        <source>Vertical: right when joined. Horizontal: found.</source>
        <translation>Vertical: acierto al unir. Horizontal: encontrado.</translation>
    </message>
    <message>
        <source>Vertical: similarity. Horizontal: rating.</source>
        <translation>Vertical: similitud. Horizontal: calificación.</translation>
    </message>
    <message>
        <source>Waiting for the first figure.</source>
        <translation>Esperando la primera cifra.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Web pages and e-books</source>
        <translation>Páginas web y libros electrónicos</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>subtítulos WebVTT</translation>
    </message>
    <message>
        <source>Weighing evidence</source>
        <translation>Sopesando indicios</translation>
    </message>
    <message>
        <source>Weighing the pairs</source>
        <translation>Sopesando los pares</translation>
    </message>
    <message>
        <source>Western (DOS, cp437)</source>
        <translation>Occidental (DOS, cp437)</translation>
    </message>
    <message>
        <source>Western (DOS, cp850)</source>
        <translation>Occidental (DOS, cp850)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Occidental (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Macintosh)</source>
        <translation>Occidental (Macintosh)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>What a new scan starts with, for each encoder, because the same similarity means different things for different encoders. You can still change it for any scan.</source>
        <translation>Con qué empieza un análisis nuevo, para cada codificador; las similitudes significan algo distinto en cada uno. Aun así, cada análisis se puede ajustar de otro modo.</translation>
    </message>
    <message>
        <source>What differs, word by word</source>
        <translation>Las diferencias, palabra por palabra</translation>
    </message>
    <message>
        <source>What else says this?</source>
        <translation>¿Dónde más se dice esto?</translation>
    </message>
    <message>
        <source>What else says “{quoted}”</source>
        <translation>Dónde más se dice «{quoted}»</translation>
    </message>
    <message>
        <source>What has been read, encoded and compared already, so that the same texts are not done again. It holds no decisions: emptying it loses no project, but the next scan of the same texts takes as long as the first one.</source>
        <translation>Lo que ya se ha leído, convertido en números y comparado, para no repetirlo con los mismos textos. Nada de ello es una decisión: al vaciarla no se pierde ningún proyecto, y el próximo análisis de los mismos textos tarda tanto como el primero.</translation>
    </message>
    <message>
        <source>What is left alone</source>
        <translation>Lo que queda sin cambios</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Lo que se usa</translation>
    </message>
    <message>
        <source>What it is based on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>What matters to you?</source>
        <translation>¿Qué le importa?</translation>
    </message>
    <message>
        <source>What stands around the text: the navigation of web pages, the headers, footers and page numbers of documents.</source>
        <translation>Lo que rodea al texto: la navegación de las páginas web, los encabezados, pies y números de página de los documentos.</translation>
    </message>
    <message>
        <source>What stays begins as {title} do, and would be read as such; keep the text that it begins with now.</source>
        <translation>Lo que queda empieza como {title} y se leería así; conserve el texto con que empieza ahora.</translation>
    </message>
    <message>
        <source>What such a file looks like</source>
        <translation>Cómo es un archivo así</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>What the encoder had learned is no longer on the disk; teach it again.</source>
        <translation>Lo que el codificador había aprendido ya no está en el disco; entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>What the rules would do</source>
        <translation>Lo que harían las reglas</translation>
    </message>
    <message>
        <source>What to learn from the pairs</source>
        <translation>Qué aprender de los pares</translation>
    </message>
    <message>
        <source>What to scan</source>
        <translation>Qué analizar</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Lo que se decidió</translation>
    </message>
    <message>
        <source>What will not be read, and why</source>
        <translation>Lo que no se leerá, y por qué</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>What you choose holds at once.</source>
        <translation>Lo que elija se aplica al momento.</translation>
    </message>
    <message>
        <source>What you have judged is kept; you can continue at any time (Esc)</source>
        <translation>Lo que ha valorado se conserva; puede continuar cuando quiera (Esc)</translation>
    </message>
    <message>
        <source>What your answers say so far</source>
        <translation>Lo que dicen sus respuestas hasta ahora</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When judging: back one pair</source>
        <translation>Al valorar: volver un par atrás</translation>
    </message>
    <message>
        <source>When judging: different</source>
        <translation>Al valorar: distintos</translation>
    </message>
    <message>
        <source>When judging: not sure</source>
        <translation>Al valorar: no es seguro</translation>
    </message>
    <message>
        <source>When judging: the same</source>
        <translation>Al valorar: iguales</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where are the files now?</source>
        <translation>¿Dónde están ahora los archivos?</translation>
    </message>
    <message>
        <source>Where the line stands when the results open</source>
        <translation>Dónde está la línea al abrir los resultados</translation>
    </message>
    <message>
        <source>Where the line stands when the results open; it can be moved there. Each encoder has its own, which is measured when it is first used.</source>
        <translation>Dónde está la línea al abrir los resultados; allí se puede mover. Cada codificador tiene la suya, que se mide al usarlo por primera vez.</translation>
    </message>
    <message>
        <source>Where the texts differ</source>
        <translation>Dónde difieren los textos</translation>
    </message>
    <message>
        <source>Where the texts differ; click to go there</source>
        <translation>Dónde difieren los textos; haga clic para ir allí</translation>
    </message>
    <message>
        <source>Where your data is stored</source>
        <translation>Dónde se guardan sus datos</translation>
    </message>
    <message>
        <source>Whether pairs rated higher are also more similar, whatever the distances; 1 is perfect.</source>
        <translation>Si los pares de mayor calificación son también más similares, sea cual sea la distancia; 1 es perfecto.</translation>
    </message>
    <message>
        <source>Whether the similarity rises in step with the rating; 1 is perfect.</source>
        <translation>Si la similitud crece al paso de la calificación; 1 es perfecto.</translation>
    </message>
    <message>
        <source>Which clusters are shown</source>
        <translation>Qué grupos se muestran</translation>
    </message>
    <message>
        <source>Which sources, and why</source>
        <translation>Qué fuentes y por qué</translation>
    </message>
    <message>
        <source>Which threshold?</source>
        <translation>¿Qué umbral?</translation>
    </message>
    <message>
        <source>While it learns</source>
        <translation>Mientras aprende</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Archivos completos</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With a text from any of them</source>
        <translation>Con un texto de cualquiera de ellas</translation>
    </message>
    <message>
        <source>With texts from at least two of them</source>
        <translation>Con textos de al menos dos de ellas</translation>
    </message>
    <message>
        <source>With the network on, open the Activity Monitor, “Network”, while a scan runs: Dittograph has sent and received nothing.</source>
        <translation>Con la red activada, abra el Monitor de Actividad, «Red», durante un análisis: Dittograph no ha enviado ni recibido nada.</translation>
    </message>
    <message>
        <source>With the network on, open the Resource Monitor, “Network”, while a scan runs: Dittograph is not in the list.</source>
        <translation>Con la red activada, abra el Monitor de recursos, «Red», durante un análisis: Dittograph no está en la lista.</translation>
    </message>
    <message>
        <source>Without these passages a line that is only a number would become the number of a subtitle; leave one of them in.</source>
        <translation>Sin estos pasajes, una línea que es solo un número pasaría a ser el número de un subtítulo; deje uno de ellos.</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>documentos de Word</translation>
    </message>
    <message>
        <source>Word processing</source>
        <translation>Procesamiento de textos</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Words put before each text</source>
        <translation>Palabras antepuestas a cada texto</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Write such files as text</source>
        <translation>Escribir esos archivos como texto</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Escribiendo {name} …</translation>
    </message>
    <message>
        <source>Wrongly joined</source>
        <translation>Unidos por error</translation>
    </message>
    <message>
        <source>Wrote {count} to {folder} without the {text} listed in audit.csv.</source>
        <translation>Escrito en {folder}: {count}, sin lo que recoge audit.csv ({text}).</translation>
    </message>
    <message>
        <source>Wrote {count} to {folder} without the {text} listed in audit.csv; of {file} nothing was left.</source>
        <translation>Escrito en {folder}: {count}, sin lo que recoge audit.csv ({text}); no quedó nada de {file}.</translation>
    </message>
    <message>
        <source>Wrote {decisions} to {name}. It holds no texts; a colleague who has the same files can merge it.</source>
        <translation>Escrito en {name}: {decisions}. No contiene textos; un colega que tenga los mismos archivos puede combinarlo.</translation>
    </message>
    <message>
        <source>Wrote {target}.</source>
        <translation>Escrito: {target}.</translation>
    </message>
    <message>
        <source>Wrote {written} to {target}.</source>
        <translation>Escrito en {target}: {written}.</translation>
    </message>
    <message>
        <source>XLIFF translations</source>
        <translation>traducciones XLIFF</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>Sí, descartarlo</translation>
    </message>
    <message>
        <source>You may not read this {what}; change its permissions, or copy it elsewhere.</source>
        <translation>No tiene permiso de lectura ({what}); cambie los permisos o cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>Your administrator decides which encoders are available, so you cannot teach one.</source>
        <translation>Su administrador decide qué codificadores están disponibles, así que no puede entrenar ninguno.</translation>
    </message>
    <message>
        <source>Your administrator decides which encoders are available.</source>
        <translation>Su administrador decide qué codificadores están disponibles.</translation>
    </message>
    <message>
        <source>Your administrator has set the encoder, so you cannot scan with “{name}” here; ask for it if it serves you better.</source>
        <translation>Su administrador ha fijado el codificador, así que aquí no puede analizar con «{name}»; solicítelo si le sirve mejor.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>a chart</source>
        <translation>un gráfico</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un comentario</translation>
    </message>
    <message>
        <source>a conditional format</source>
        <translation>un formato condicional</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a defined name</source>
        <translation>un nombre definido</translation>
    </message>
    <message>
        <source>a fact differs</source>
        <translation>un dato difiere</translation>
    </message>
    <message>
        <source>a filter</source>
        <translation>un filtro</translation>
    </message>
    <message>
        <source>a filter or a database range</source>
        <translation>un filtro o un rango de base de datos</translation>
    </message>
    <message>
        <source>a formula</source>
        <translation>una fórmula</translation>
    </message>
    <message>
        <source>a formula or a range</source>
        <translation>una fórmula o un rango</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un vínculo</translation>
    </message>
    <message>
        <source>a map is being drawn</source>
        <translation>se está dibujando un mapa</translation>
    </message>
    <message>
        <source>a merged cell</source>
        <translation>una celda combinada</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a negation in one of them</source>
        <translation>una negación en uno de ellos</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a page break</source>
        <translation>un salto de página</translation>
    </message>
    <message>
        <source>a part of the text</source>
        <translation>una parte del texto</translation>
    </message>
    <message>
        <source>a part that says something else</source>
        <translation>una parte que dice otra cosa</translation>
    </message>
    <message>
        <source>a person said that it is not the same</source>
        <translation>una persona dijo que no es lo mismo</translation>
    </message>
    <message>
        <source>a person said that the texts are not the same</source>
        <translation>una persona dijo que los textos no son lo mismo</translation>
    </message>
    <message>
        <source>a person said that they are not the same</source>
        <translation>una persona dijo que no son lo mismo</translation>
    </message>
    <message>
        <source>a picture or a chart</source>
        <translation>una imagen o un gráfico</translation>
    </message>
    <message>
        <source>a picture, a chart or a button</source>
        <translation>una imagen, un gráfico o un botón</translation>
    </message>
    <message>
        <source>a pivot table</source>
        <translation>una tabla dinámica</translation>
    </message>
    <message>
        <source>a print range</source>
        <translation>un rango de impresión</translation>
    </message>
    <message>
        <source>a protected range</source>
        <translation>un rango protegido</translation>
    </message>
    <message>
        <source>a quotation mark is missing, or there is one too many</source>
        <translation>falta una comilla o sobra una</translation>
    </message>
    <message>
        <source>a range of cells</source>
        <translation>un rango de celdas</translation>
    </message>
    <message>
        <source>a rule for what may be entered</source>
        <translation>una regla de validación</translation>
    </message>
    <message>
        <source>a scan is running</source>
        <translation>hay un análisis en curso</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>un signo</translation>
    </message>
    <message>
        <source>a step of its history is missing</source>
        <translation>falta un paso de su historial</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a text of {source}</source>
        <translation>un texto de {source}</translation>
    </message>
    <message>
        <source>a word that the encoder cannot read</source>
        <translation>una palabra que el codificador no puede leer</translation>
    </message>
    <message>
        <source>a “not”</source>
        <translation>un «no»</translation>
    </message>
    <message>
        <source>a “not” or an opposite word</source>
        <translation>un «no» o una palabra opuesta</translation>
    </message>
    <message>
        <source>about half of the words shared</source>
        <translation>comparten cerca de la mitad de las palabras</translation>
    </message>
    <message>
        <source>about the same thing, often not the same</source>
        <translation>sobre lo mismo, a menudo no lo mismo</translation>
    </message>
    <message>
        <source>about {low}</source>
        <translation>cerca de {low}</translation>
    </message>
    <message>
        <source>about {n} wrong in 100 that differ</source>
        <translation>unos {n} erróneos de cada 100 que difieren</translation>
    </message>
    <message>
        <source>about {share} of the pairs</source>
        <translation>cerca del {share} de los pares</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>after {epoch:.2g} rounds: loss {loss:.4f}</source>
        <translation>tras {epoch:.2g} rondas: pérdida {loss:.4f}</translation>
    </message>
    <message>
        <source>after {epoch:.2g} rounds: {name} {score:.3f}</source>
        <translation>tras {epoch:.2g} rondas: {name} {score:.3f}</translation>
    </message>
    <message>
        <source>all text files</source>
        <translation>todos los archivos de texto</translation>
    </message>
    <message>
        <source>all words shared</source>
        <translation>comparten todas las palabras</translation>
    </message>
    <message>
        <source>all {clusters}</source>
        <translation>todos ({clusters})</translation>
    </message>
    <message>
        <source>almost all words shared</source>
        <translation>comparten casi todas las palabras</translation>
    </message>
    <message>
        <source>an encoder is being taught</source>
        <translation>se está entrenando un codificador</translation>
    </message>
    <message>
        <source>and {n:,} more</source>
        <translation>y {n:,} más</translation>
    </message>
    <message>
        <source>and {n} more place</source>
        <translation>y {n} lugar más</translation>
    </message>
    <message>
        <source>and {n} more places</source>
        <translation>y {n} lugares más</translation>
    </message>
    <message>
        <source>and {n} other reason</source>
        <translation>y {n} motivo más</translation>
    </message>
    <message>
        <source>and {n} other reasons</source>
        <translation>y {n} motivos más</translation>
    </message>
    <message>
        <source>at least 8 of 10 such pairs should be the same</source>
        <translation>al menos 8 de cada 10 pares así deberían ser iguales</translation>
    </message>
    <message>
        <source>at least 95 of 100 such pairs should be the same</source>
        <translation>al menos 95 de cada 100 pares así deberían ser iguales</translation>
    </message>
    <message>
        <source>at most {n} missed in 100</source>
        <translation>máximo {n} de 100 sin encontrar</translation>
    </message>
    <message>
        <source>at most {n} wrong in 100</source>
        <translation>máximo {n} de 100 erróneos</translation>
    </message>
    <message>
        <source>at {threshold}, {share} of what is joined is right and {found} is found</source>
        <translation>con {threshold}, {share} de lo unido es correcto y se encuentra {found}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisión media</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>best {best:.3f}</source>
        <translation>mejor: {best:.3f}</translation>
    </message>
    <message>
        <source>best {threshold}</source>
        <translation>mejor {threshold}</translation>
    </message>
    <message>
        <source>between sources</source>
        <translation>entre fuentes</translation>
    </message>
    <message>
        <source>between {words}</source>
        <translation>entre {words}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be read ({error})</source>
        <translation>no se puede leer ({error})</translation>
    </message>
    <message>
        <source>cannot be read in line {n}; a setting is written name = &quot;value&quot;</source>
        <translation>no se puede leer en la línea {n}; un ajuste se escribe nombre = &quot;valor&quot;</translation>
    </message>
    <message>
        <source>cannot be read in line {n}; put paths with \ between single quotes</source>
        <translation>no se puede leer en la línea {n}; ponga las rutas con \ entre comillas simples</translation>
    </message>
    <message>
        <source>cannot be read: {problem}</source>
        <translation>no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>cell {name}</source>
        <translation>celda {name}</translation>
    </message>
    <message>
        <source>chance ends near {chance:.2f}</source>
        <translation>el azar acaba cerca de {chance:.2f}</translation>
    </message>
    <message>
        <source>chapter “{title}”</source>
        <translation>capítulo «{title}»</translation>
    </message>
    <message>
        <source>clusters are being built</source>
        <translation>los grupos se están formando</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>columna {name}</translation>
    </message>
    <message>
        <source>comes with Dittograph</source>
        <translation>viene con Dittograph</translation>
    </message>
    <message>
        <source>compared with this</source>
        <translation>se compara con este</translation>
    </message>
    <message>
        <source>comparisons</source>
        <translation>comparaciones</translation>
    </message>
    <message>
        <source>contrastive loss</source>
        <translation>pérdida contrastiva</translation>
    </message>
    <message>
        <source>cosine similarity loss</source>
        <translation>pérdida de similitud de coseno</translation>
    </message>
    <message>
        <source>damaged or cut off, so that text may be missing or wrong</source>
        <translation>daños o cortes, por lo que puede faltar texto o haber errores</translation>
    </message>
    <message>
        <source>data that can be computed again; safe to delete at any time</source>
        <translation>datos que pueden volver a calcularse; se pueden eliminar en cualquier momento</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>default encoder</source>
        <translation>codificador predeterminado</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>differs in {facts}</source>
        <translation>diferencia: {facts}</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>producto escalar</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>drop everything shared from {n} document</source>
        <translation>descartar todo lo compartido de {n} documento</translation>
    </message>
    <message>
        <source>drop everything shared from {n} documents</source>
        <translation>descartar todo lo compartido de {n} documentos</translation>
    </message>
    <message>
        <source>drop what repeats in {n} document</source>
        <translation>descartar lo que se repite en {n} documento</translation>
    </message>
    <message>
        <source>drop what repeats in {n} documents</source>
        <translation>descartar lo que se repite en {n} documentos</translation>
    </message>
    <message>
        <source>drop {n} text</source>
        <translation>descartar {n} texto</translation>
    </message>
    <message>
        <source>drop {n} text that the reference has</source>
        <translation>descartar {n} texto que tiene la referencia</translation>
    </message>
    <message>
        <source>drop {n} texts</source>
        <translation>descartar {n} textos</translation>
    </message>
    <message>
        <source>drop {n} texts that the reference has</source>
        <translation>descartar {n} textos que tiene la referencia</translation>
    </message>
    <message>
        <source>dropped {place}</source>
        <translation>descartado: {place}</translation>
    </message>
    <message>
        <source>dropped {texts}</source>
        <translation>descartado: {texts}</translation>
    </message>
    <message>
        <source>duplicates found</source>
        <translation>duplicados encontrados</translation>
    </message>
    <message>
        <source>electronic books</source>
        <translation>libros electrónicos</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
    </message>
    <message>
        <source>encoder for other languages</source>
        <translation>codificador para otros idiomas</translation>
    </message>
    <message>
        <source>encoders are being measured</source>
        <translation>se están midiendo codificadores</translation>
    </message>
    <message>
        <source>encoders that you taught</source>
        <translation>codificadores que usted entrenó</translation>
    </message>
    <message>
        <source>encrypted, and left out as far as they are</source>
        <translation>cifrado, omitido en esa medida</translation>
    </message>
    <message>
        <source>ends in the middle of something; complete its last line</source>
        <translation>acaba a medias; complete su última línea</translation>
    </message>
    <message>
        <source>even</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>every pair 90 % likely or more</source>
        <translation>todos los pares con 90 % de probabilidad o más</translation>
    </message>
    <message>
        <source>few words shared</source>
        <translation>comparten pocas palabras</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>menos de 1 de 100</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>fits your pairs</source>
        <translation>se ajusta a sus pares</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>con aviso</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>folder, {n} file</source>
        <translation>carpeta, {n} archivo</translation>
    </message>
    <message>
        <source>folder, {n} files</source>
        <translation>carpeta, {n} archivos</translation>
    </message>
    <message>
        <source>for F1</source>
        <translation>para F1</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>from the Hugging Face cache</source>
        <translation>de la caché de Hugging Face</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>from {words}</source>
        <translation>de {words}</translation>
    </message>
    <message>
        <source>go back to the beginning</source>
        <translation>volver al principio</translation>
    </message>
    <message>
        <source>go back to “{what}”</source>
        <translation>volver a «{what}»</translation>
    </message>
    <message>
        <source>hardly a word differs</source>
        <translation>apenas difiere una palabra</translation>
    </message>
    <message>
        <source>hardly any words shared</source>
        <translation>apenas comparten palabras</translation>
    </message>
    <message>
        <source>hardly any wrong</source>
        <translation>casi ninguno erróneo</translation>
    </message>
    <message>
        <source>has a label that is neither 0 nor 1</source>
        <translation>tiene una etiqueta que no es ni 0 ni 1</translation>
    </message>
    <message>
        <source>has a label that is not a number</source>
        <translation>tiene una etiqueta que no es un número</translation>
    </message>
    <message>
        <source>has a label that is not between 0 and {n}</source>
        <translation>tiene una etiqueta que no está entre 0 y {n}</translation>
    </message>
    <message>
        <source>has an empty cell</source>
        <translation>tiene una celda vacía</translation>
    </message>
    <message>
        <source>have a label that is neither 0 nor 1</source>
        <translation>tienen una etiqueta que no es ni 0 ni 1</translation>
    </message>
    <message>
        <source>have a label that is not a number</source>
        <translation>tienen una etiqueta que no es un número</translation>
    </message>
    <message>
        <source>have a label that is not between 0 and {n}</source>
        <translation>tienen una etiqueta que no está entre 0 y {n}</translation>
    </message>
    <message>
        <source>have an empty cell</source>
        <translation>tienen una celda vacía</translation>
    </message>
    <message>
        <source>holds a value that is far too long</source>
        <translation>contiene un valor demasiado largo</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntico</translation>
    </message>
    <message>
        <source>in an encoding that had to be guessed</source>
        <translation>codificación supuesta</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>en otro orden</translation>
    </message>
    <message>
        <source>is not text in UTF-8; save it again as UTF-8</source>
        <translation>no es texto en UTF-8; guárdelo de nuevo como UTF-8</translation>
    </message>
    <message>
        <source>it comes first</source>
        <translation>va primero</translation>
    </message>
    <message>
        <source>it comes first, and the rules find no other difference</source>
        <translation>va primero, y las reglas no encuentran otra diferencia</translation>
    </message>
    <message>
        <source>it comes last</source>
        <translation>va el último</translation>
    </message>
    <message>
        <source>it differs least from the others</source>
        <translation>es el que menos difiere de los demás</translation>
    </message>
    <message>
        <source>it goes on with a string that has not begun</source>
        <translation>continúa una cadena que no ha empezado</translation>
    </message>
    <message>
        <source>it holds more than tables</source>
        <translation>contiene algo más que tablas</translation>
    </message>
    <message>
        <source>it is muted</source>
        <translation>está silenciado</translation>
    </message>
    <message>
        <source>it is neither a comment nor a string</source>
        <translation>no es ni un comentario ni una cadena</translation>
    </message>
    <message>
        <source>it is similar only by way of other texts</source>
        <translation>solo es similar a través de otros textos</translation>
    </message>
    <message>
        <source>it is the longest</source>
        <translation>es el más largo</translation>
    </message>
    <message>
        <source>it is the shortest</source>
        <translation>es el más corto</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>it wanted too much memory</source>
        <translation>necesitó demasiada memoria</translation>
    </message>
    <message>
        <source>it was kept before</source>
        <translation>se conservó antes</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>its file was changed last</source>
        <translation>su archivo es el último que se modificó</translation>
    </message>
    <message>
        <source>its history goes in a circle</source>
        <translation>su historial forma un círculo</translation>
    </message>
    <message>
        <source>its history is damaged</source>
        <translation>su historial está dañado</translation>
    </message>
    <message>
        <source>its history: {error}</source>
        <translation>su historial: {error}</translation>
    </message>
    <message>
        <source>its msgctxt has no msgid</source>
        <translation>su msgctxt no tiene msgid</translation>
    </message>
    <message>
        <source>its msgid has no msgstr</source>
        <translation>su msgid no tiene msgstr</translation>
    </message>
    <message>
        <source>its other texts are in the reference, which no rule prefers</source>
        <translation>sus otros textos están en la referencia, que ninguna regla prefiere</translation>
    </message>
    <message>
        <source>its part “judgements” is missing</source>
        <translation>falta su parte «judgements»</translation>
    </message>
    <message>
        <source>its part “muted” is missing</source>
        <translation>falta su parte «muted»</translation>
    </message>
    <message>
        <source>its part “new” is damaged</source>
        <translation>su parte «new» está dañada</translation>
    </message>
    <message>
        <source>its part “{what}” is damaged</source>
        <translation>su parte «{what}» está dañada</translation>
    </message>
    <message>
        <source>its part “{what}” is missing</source>
        <translation>falta su parte «{what}»</translation>
    </message>
    <message>
        <source>its part “{what}” is not of numbers as it should be</source>
        <translation>su parte «{what}» no es de números como debería</translation>
    </message>
    <message>
        <source>its passages do not fit together</source>
        <translation>sus pasajes no encajan entre sí</translation>
    </message>
    <message>
        <source>its process crashed</source>
        <translation>su proceso falló</translation>
    </message>
    <message>
        <source>its row has the most cells filled</source>
        <translation>su fila es la que tiene más celdas llenas</translation>
    </message>
    <message>
        <source>its source comes first</source>
        <translation>su fuente va primero</translation>
    </message>
    <message>
        <source>its source comes first in your order</source>
        <translation>su fuente va primero en su orden</translation>
    </message>
    <message>
        <source>its texts are muted</source>
        <translation>sus textos están silenciados</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>keep both of {n} pair of documents</source>
        <translation>conservar ambos de {n} par de documentos</translation>
    </message>
    <message>
        <source>keep both of {n} pairs of documents</source>
        <translation>conservar ambos de {n} pares de documentos</translation>
    </message>
    <message>
        <source>keep by rules in {n} cluster</source>
        <translation>conservar por reglas en {n} grupo</translation>
    </message>
    <message>
        <source>keep by rules in {n} clusters</source>
        <translation>conservar por reglas en {n} grupos</translation>
    </message>
    <message>
        <source>keep {n} text</source>
        <translation>conservar {n} texto</translation>
    </message>
    <message>
        <source>keep {n} texts</source>
        <translation>conservar {n} textos</translation>
    </message>
    <message>
        <source>kept {place}</source>
        <translation>conservado: {place}</translation>
    </message>
    <message>
        <source>kept {place} and dropped {n} other</source>
        <translation>conservado {place} y descartado {n} más</translation>
    </message>
    <message>
        <source>kept {place} and dropped {n} others</source>
        <translation>conservado {place} y descartados {n} más</translation>
    </message>
    <message>
        <source>kept {texts}</source>
        <translation>conservado: {texts}</translation>
    </message>
    <message>
        <source>labelled different</source>
        <translation>etiquetado como distinto</translation>
    </message>
    <message>
        <source>labelled the same</source>
        <translation>etiquetado como igual</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>least likely link {likelihood}</source>
        <translation>enlace menos probable {likelihood}</translation>
    </message>
    <message>
        <source>least likely pair {likelihood}</source>
        <translation>par menos probable {likelihood}</translation>
    </message>
    <message>
        <source>less similar</source>
        <translation>menos similar</translation>
    </message>
    <message>
        <source>less than 0.001 either way</source>
        <translation>menos de 0,001 en ambos sentidos</translation>
    </message>
    <message>
        <source>likelihood {span}</source>
        <translation>probabilidad {span}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>line {n:,}</source>
        <translation>línea {n:,}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>líneas {lines}</translation>
    </message>
    <message>
        <source>lines {lines} and {n} more</source>
        <translation>líneas {lines} y {n} más</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>textos largos</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>mailboxes</source>
        <translation>buzones de correo</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>correos</translation>
    </message>
    <message>
        <source>may be a duplicate again</source>
        <translation>puede volver a ser duplicado</translation>
    </message>
    <message>
        <source>may be a duplicate again: texts that are gone</source>
        <translation>puede volver a ser duplicado: textos que ya no están</translation>
    </message>
    <message>
        <source>may be a duplicate again: “{text}”</source>
        <translation>puede volver a ser duplicado: «{text}»</translation>
    </message>
    <message>
        <source>mean reciprocal rank</source>
        <translation>rango recíproco medio</translation>
    </message>
    <message>
        <source>mixed units</source>
        <translation>unidades mixtas</translation>
    </message>
    <message>
        <source>more than 99 of 100</source>
        <translation>más de 99 de 100</translation>
    </message>
    <message>
        <source>most pairs near here are not the same</source>
        <translation>la mayoría de los pares aquí no son iguales</translation>
    </message>
    <message>
        <source>most say the same in other words</source>
        <translation>la mayoría dice lo mismo con otras palabras</translation>
    </message>
    <message>
        <source>most words shared</source>
        <translation>comparten la mayoría de las palabras</translation>
    </message>
    <message>
        <source>moved down</source>
        <translation>movido hacia abajo</translation>
    </message>
    <message>
        <source>moved here from above</source>
        <translation>movido aquí desde arriba</translation>
    </message>
    <message>
        <source>moved here from below</source>
        <translation>movido aquí desde abajo</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>movido hacia arriba</translation>
    </message>
    <message>
        <source>multiple negatives ranking loss</source>
        <translation>pérdida de ordenación con múltiples negativos</translation>
    </message>
    <message>
        <source>mute {n} text</source>
        <translation>silenciar {n} texto</translation>
    </message>
    <message>
        <source>mute {n} texts</source>
        <translation>silenciar {n} textos</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>muted everywhere</source>
        <translation>silenciado en todas partes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>near enough to every member, but texts of its own cluster are not</source>
        <translation>lo bastante cerca de todos los miembros, pero los textos de su propio grupo no</translation>
    </message>
    <message>
        <source>near-identical</source>
        <translation>casi idéntico</translation>
    </message>
    <message>
        <source>nearly certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>nearly the same words</source>
        <translation>casi las mismas palabras</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <source>negations</source>
        <translation>negaciones</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>no decisions</source>
        <translation>sin decisiones</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>no other text of the cluster can</source>
        <translation>ningún otro texto del grupo puede quedarse</translation>
    </message>
    <message>
        <source>no pair is missing</source>
        <translation>no falta ningún par</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>no se pudo iniciar ningún proceso</translation>
    </message>
    <message>
        <source>no text can stay for it</source>
        <translation>ningún texto puede quedarse en su lugar</translation>
    </message>
    <message>
        <source>none chosen; drop one here</source>
        <translation>ninguno elegido; suelte uno aquí</translation>
    </message>
    <message>
        <source>not a duplicate</source>
        <translation>no es duplicado</translation>
    </message>
    <message>
        <source>not duplicates: {n} pair of documents</source>
        <translation>no son duplicados: {n} par de documentos</translation>
    </message>
    <message>
        <source>not duplicates: {n} pairs of documents</source>
        <translation>no son duplicados: {n} pares de documentos</translation>
    </message>
    <message>
        <source>nothing else can go for it</source>
        <translation>ningún otro puede irse en su lugar</translation>
    </message>
    <message>
        <source>nothing remains</source>
        <translation>no queda nada</translation>
    </message>
    <message>
        <source>nothing remains of {lost:,}</source>
        <translation>de {lost:,} no queda nada</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>número de épocas</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>of the documents, and in {least} or more; copies count once</source>
        <translation>de los documentos, y en {least} o más; las copias cuentan una vez</translation>
    </message>
    <message>
        <source>on the map: {texts}</source>
        <translation>en el mapa: {texts}</translation>
    </message>
    <message>
        <source>one text much longer</source>
        <translation>un texto mucho más largo</translation>
    </message>
    <message>
        <source>opposite words</source>
        <translation>palabras opuestas</translation>
    </message>
    <message>
        <source>other dates</source>
        <translation>otras fechas</translation>
    </message>
    <message>
        <source>other figures</source>
        <translation>otras cifras</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>other signs</source>
        <translation>otros signos</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <source>page {n:,}</source>
        <translation>página {n:,}</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>pairs are being read</source>
        <translation>se están leyendo pares</translation>
    </message>
    <message>
        <source>paragraph {n:,}</source>
        <translation>párrafo {n:,}</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>partner found</source>
        <translation>pareja encontrada</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>pasted lists</source>
        <translation>listas pegadas</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>rank agreement</source>
        <translation>concordancia de rangos</translation>
    </message>
    <message>
        <source>rated {rating:.2f}</source>
        <translation>calificado con {rating:.2f}</translation>
    </message>
    <message>
        <source>rated {rating:.2f} of 1</source>
        <translation>calificado con {rating:.2f} de 1</translation>
    </message>
    <message>
        <source>rather the same than not</source>
        <translation>más bien iguales que no</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>calificación</translation>
    </message>
    <message>
        <source>reads {max_tokens:,} tokens</source>
        <translation>lee {max_tokens:,} tokens</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>recommended {recommended}</source>
        <translation>recomendado {recommended}</translation>
    </message>
    <message>
        <source>reference · {shared:,} of its {every:,} texts</source>
        <translation>referencia · {shared:,} de sus {every:,} textos</translation>
    </message>
    <message>
        <source>regrouping after teaching</source>
        <translation>reagrupación tras el entrenamiento</translation>
    </message>
    <message>
        <source>regrouping…</source>
        <translation>reagrupando…</translation>
    </message>
    <message>
        <source>related</source>
        <translation>relacionado</translation>
    </message>
    <message>
        <source>right when joined</source>
        <translation>acierto al unir</translation>
    </message>
    <message>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>papeles</translation>
    </message>
    <message>
        <source>roles exchanged</source>
        <translation>papeles intercambiados</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>row {n:,}</source>
        <translation>fila {n:,}</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>save it as plain text (.txt) first.</source>
        <translation>guárdelo antes como texto sin formato (.txt).</translation>
    </message>
    <message>
        <source>scans that you have not saved elsewhere</source>
        <translation>análisis que no ha guardado en otro lugar</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>several</source>
        <translation>múltiples</translation>
    </message>
    <message>
        <source>share held out</source>
        <translation>parte reservada</translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>hoja «{name}»</translation>
    </message>
    <message>
        <source>show {n} text again</source>
        <translation>mostrar {n} texto de nuevo</translation>
    </message>
    <message>
        <source>show {n} texts again</source>
        <translation>mostrar {n} textos de nuevo</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>shown that are right</source>
        <translation>mostrados correctos</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signo</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signos</translation>
    </message>
    <message>
        <source>similarity</source>
        <translation>similitud</translation>
    </message>
    <message>
        <source>similarity {similarity}</source>
        <translation>similitud {similarity}</translation>
    </message>
    <message>
        <source>some pair below 50 % likely</source>
        <translation>algún par por debajo del 50 % de probabilidad</translation>
    </message>
    <message>
        <source>some pair below 90 % likely</source>
        <translation>algún par por debajo del 90 % de probabilidad</translation>
    </message>
    <message>
        <source>subject “{title}”</source>
        <translation>asunto «{title}»</translation>
    </message>
    <message>
        <source>table rows</source>
        <translation>filas de tabla</translation>
    </message>
    <message>
        <source>table, {n} row</source>
        <translation>tabla, {n} fila</translation>
    </message>
    <message>
        <source>table, {n} rows</source>
        <translation>tabla, {n} filas</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>the average precision</source>
        <translation>precisión media</translation>
    </message>
    <message>
        <source>the beginning of {total:,} words</source>
        <translation>el principio de {total:,} palabras</translation>
    </message>
    <message>
        <source>the last answer</source>
        <translation>la última respuesta</translation>
    </message>
    <message>
        <source>the list of changes</source>
        <translation>la lista de cambios</translation>
    </message>
    <message>
        <source>the mean of these {kept} is kept: {best:.3f}</source>
        <translation>se conserva la media de estos {kept}: {best:.3f}</translation>
    </message>
    <message>
        <source>the mean reciprocal rank of a text&apos;s partner</source>
        <translation>rango recíproco medio de la pareja de un texto</translation>
    </message>
    <message>
        <source>the other texts are in the reference</source>
        <translation>los otros textos están en la referencia</translation>
    </message>
    <message>
        <source>the rank agreement with your grades (Spearman)</source>
        <translation>concordancia de rangos con sus grados (Spearman)</translation>
    </message>
    <message>
        <source>the reference has it</source>
        <translation>la referencia lo tiene</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>las mismas palabras</translation>
    </message>
    <message>
        <source>the texts are muted</source>
        <translation>los textos están silenciados</translation>
    </message>
    <message>
        <source>the texts are similar only by way of others</source>
        <translation>los textos solo son similares a través de otros</translation>
    </message>
    <message>
        <source>the {selected:,} selected</source>
        <translation>la selección ({selected:,})</translation>
    </message>
    <message>
        <source>the {view:,} that match the filter</source>
        <translation>los que pasan el filtro ({view:,})</translation>
    </message>
    <message>
        <source>there is no mark “{mark}”</source>
        <translation>no existe la marca «{mark}»</translation>
    </message>
    <message>
        <source>they are similar only by way of other texts</source>
        <translation>solo son similares a través de otros textos</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>today, {then:%H:%M}</source>
        <translation>hoy, {then:%H:%M}</translation>
    </message>
    <message>
        <source>translation memories</source>
        <translation>memorias de traducción</translation>
    </message>
    <message>
        <source>translations of programs (PO)</source>
        <translation>traducciones de programas (PO)</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>unmark {n} text</source>
        <translation>desmarcar {n} texto</translation>
    </message>
    <message>
        <source>unmark {n} texts</source>
        <translation>desmarcar {n} textos</translation>
    </message>
    <message>
        <source>unmarked {place}</source>
        <translation>desmarcado: {place}</translation>
    </message>
    <message>
        <source>unmarked {texts}</source>
        <translation>desmarcado: {texts}</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>weakest link {similarity}</source>
        <translation>enlace más débil {similarity}</translation>
    </message>
    <message>
        <source>weakest {similarity}</source>
        <translation>mínima {similarity}</translation>
    </message>
    <message>
        <source>web pages</source>
        <translation>páginas web</translation>
    </message>
    <message>
        <source>who does what</source>
        <translation>quién hace qué</translation>
    </message>
    <message>
        <source>who does what to whom</source>
        <translation>quién hace qué a quién</translation>
    </message>
    <message>
        <source>whole files</source>
        <translation>archivos enteros</translation>
    </message>
    <message>
        <source>with full precision (32 bit)</source>
        <translation>con precisión completa (32 bits)</translation>
    </message>
    <message>
        <source>with half precision (bf16)</source>
        <translation>con precisión media (bf16)</translation>
    </message>
    <message>
        <source>with half precision (fp16)</source>
        <translation>con precisión media (fp16)</translation>
    </message>
    <message>
        <source>with unknown precision</source>
        <translation>con precisión desconocida</translation>
    </message>
    <message>
        <source>words that the encoder cannot read</source>
        <translation>palabras que el codificador no puede leer</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>you marked it as not a duplicate</source>
        <translation>usted lo marcó como no duplicado</translation>
    </message>
    <message>
        <source>your choices, and the list of recent projects</source>
        <translation>sus ajustes y la lista de proyectos recientes</translation>
    </message>
    <message>
        <source>zip archives</source>
        <translation>archivos ZIP</translation>
    </message>
    <message>
        <source>{agree}; {rest} moved</source>
        <translation>{agree}; {rest} de lugar distinto</translation>
    </message>
    <message>
        <source>{apart:,} “not a duplicate”</source>
        <translation>{apart:,} «no es duplicado»</translation>
    </message>
    <message>
        <source>{at} is a guess</source>
        <translation>{at} es una suposición</translation>
    </message>
    <message>
        <source>{at} is in use</source>
        <translation>{at} ya está en uso</translation>
    </message>
    <message>
        <source>{at} is probably enough: {expected}</source>
        <translation>{at} probablemente basta: {expected}</translation>
    </message>
    <message>
        <source>{at} is still a guess</source>
        <translation>{at} todavía es una suposición</translation>
    </message>
    <message>
        <source>{below:,} below a similarity of {floor}</source>
        <translation>{below:,} por debajo de una similitud de {floor}</translation>
    </message>
    <message>
        <source>{below:,} below {floor}</source>
        <translation>{below:,} por debajo de {floor}</translation>
    </message>
    <message>
        <source>{busy}; add the folder when that is done.</source>
        <translation>{busy}; añada la carpeta cuando termine.</translation>
    </message>
    <message>
        <source>{busy}; the answer comes when that is done.</source>
        <translation>{busy}; la respuesta llegará cuando termine.</translation>
    </message>
    <message>
        <source>{busy}; the map starts by itself when that is done.</source>
        <translation>{busy}; el mapa se iniciará solo cuando termine.</translation>
    </message>
    <message>
        <source>{busy}; the measuring starts by itself when that is done.</source>
        <translation>{busy}; la medición se iniciará sola cuando termine.</translation>
    </message>
    <message>
        <source>{busy}; the reading starts by itself when that is done.</source>
        <translation>{busy}; la lectura se iniciará sola cuando termine.</translation>
    </message>
    <message>
        <source>{busy}; the scan starts when that is done.</source>
        <translation>{busy}; el análisis se iniciará cuando termine.</translation>
    </message>
    <message>
        <source>{busy}; the search follows by itself.</source>
        <translation>{busy}; la búsqueda vendrá después por sí sola.</translation>
    </message>
    <message>
        <source>{busy}; the teaching starts by itself when that is done.</source>
        <translation>{busy}; el entrenamiento se iniciará solo cuando termine.</translation>
    </message>
    <message>
        <source>{changed} has changed since the scan.</source>
        <translation>{changed} ha cambiado desde el análisis.</translation>
    </message>
    <message>
        <source>{changed} have changed since the scan.</source>
        <translation>{changed} han cambiado desde el análisis.</translation>
    </message>
    <message>
        <source>{clusters} · {texts} · {identical:,} identical · {flagged:,} flagged</source>
        <translation>{clusters} · {texts} · idénticos: {identical:,} · con aviso: {flagged:,}</translation>
    </message>
    <message>
        <source>{count:,.0f} million</source>
        <translation>{count:,.0f} M</translation>
    </message>
    <message>
        <source>{count:,} of {every:,} clusters</source>
        <translation>{count:,} de {every:,} grupos</translation>
    </message>
    <message>
        <source>{count} are in no cluster at {n}, so nothing like them stays.</source>
        <translation>{count} no están en ningún grupo con {n}, así que no queda nada parecido.</translation>
    </message>
    <message>
        <source>{count} are not written, because nothing is left of them: {vanishing}.</source>
        <translation>{count} no se escriben, porque no queda nada: {vanishing}.</translation>
    </message>
    <message>
        <source>{count} is in no cluster at {n}, so nothing like it stays.</source>
        <translation>{count} no está en ningún grupo con {n}, así que no queda nada parecido.</translation>
    </message>
    <message>
        <source>{count} is not written, because nothing is left of it: {vanishing}.</source>
        <translation>{count} no se escribe, porque no queda nada: {vanishing}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{decided:,} of {clusters:,} decided</source>
        <translation>{decided:,} de {clusters:,} decididos</translation>
    </message>
    <message>
        <source>{differing:,} would stay because {facts} differ.</source>
        <translation>Excepto {differing:,}, porque difieren {facts}.</translation>
    </message>
    <message>
        <source>{dimension:,} dimensions</source>
        <translation>{dimension:,} dimensiones</translation>
    </message>
    <message>
        <source>{documents} that repeat each other</source>
        <translation>{documents} que se repiten entre sí</translation>
    </message>
    <message>
        <source>{done:,} files</source>
        <translation>{done:,} archivos</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} files</source>
        <translation>{done:,} de {total:,} archivos</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} de {total} {unit}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>quedan {duration}</translation>
    </message>
    <message>
        <source>{encoder} taught</source>
        <translation>{encoder}, entrenado</translation>
    </message>
    <message>
        <source>{encoder} taught on {pairs}</source>
        <translation>{encoder}, entrenado con {pairs}</translation>
    </message>
    <message>
        <source>{encoding}, a guess</source>
        <translation>{encoding}, supuesta</translation>
    </message>
    <message>
        <source>{fact} differs</source>
        <translation>diferencia: {fact}</translation>
    </message>
    <message>
        <source>{files} would be written, {n} of them shortened; {text} left out.</source>
        <translation>Se escribirían {files}, de ellos {n} recortados; omitidos: {text}.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} and {last} differ</source>
        <translation>difieren {first} y {last}</translation>
    </message>
    <message>
        <source>{first} and {more} more languages</source>
        <translation>{first} y {more} idiomas más</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical lines</source>
        <translation>{first} y {second}: {count:,} líneas idénticas</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical paragraphs</source>
        <translation>{first} y {second}: {count:,} párrafos idénticos</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical rows</source>
        <translation>{first} y {second}: {count:,} filas idénticas</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical sentences</source>
        <translation>{first} y {second}: {count:,} frases idénticas</translation>
    </message>
    <message>
        <source>{first} and {second}: {count:,} identical texts</source>
        <translation>{first} y {second}: {count:,} textos idénticos</translation>
    </message>
    <message>
        <source>{first} contains most of {second}, {count}</source>
        <translation>{first} contiene la mayor parte de {second}, {count}</translation>
    </message>
    <message>
        <source>{first} contains {second}, {count}</source>
        <translation>{first} contiene {second}, {count}</translation>
    </message>
    <message>
        <source>{folder} is inside the folder of the encoder {known}, which would change by it; give another folder.</source>
        <translation>{folder} está dentro de la carpeta del codificador {known}, que cambiaría por ello; indique otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} is one of the sources; give the name of a new folder.</source>
        <translation>{folder} es una de las fuentes; indique el nombre de una carpeta nueva.</translation>
    </message>
    <message>
        <source>{gone} Nothing was scanned again yet; restore the missing sources, or go on without them.</source>
        <translation>{gone} Todavía no se ha analizado nada de nuevo; restaure las fuentes que faltan o continúe sin ellas.</translation>
    </message>
    <message>
        <source>{gone} Nothing was scanned again; restore the missing sources, or start a new scan.</source>
        <translation>{gone} No se ha analizado nada de nuevo; restaure las fuentes que faltan o inicie un nuevo análisis.</translation>
    </message>
    <message>
        <source>{have}, but the scan lists only {listed} of them: too few to measure; judge at least {listed2} more that it shows.</source>
        <translation>{have}, pero el análisis solo incluye {listed}: muy pocos para medir; valore al menos {listed2} más de los que muestra.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample, and to teach.</source>
        <translation>{have}: suficientes para medir a grandes rasgos, pues las decisiones no son una muestra justa, y para entrenar.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample; to teach an encoder, judge {more} more, at least {kinds}.</source>
        <translation>{have}: suficientes para medir a grandes rasgos, pues las decisiones no son una muestra justa; para entrenar un codificador, valore {more} más, al menos {kinds}.</translation>
    </message>
    <message>
        <source>{have}: enough to measure roughly, as decisions are no fair sample; to teach an encoder, judge {more} more.</source>
        <translation>{have}: suficientes para medir a grandes rasgos, pues las decisiones no son una muestra justa; para entrenar un codificador, valore {more} más.</translation>
    </message>
    <message>
        <source>{have}: enough to measure, and to teach.</source>
        <translation>{have}: suficientes para medir y para entrenar.</translation>
    </message>
    <message>
        <source>{have}: enough to measure; to teach an encoder, judge {more} more, at least {kinds}.</source>
        <translation>{have}: suficientes para medir; para entrenar un codificador, valore {more} más, al menos {kinds}.</translation>
    </message>
    <message>
        <source>{have}: enough to measure; to teach an encoder, judge {more} more.</source>
        <translation>{have}: suficientes para medir; para entrenar un codificador, valore {more} más.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some among those that the scan lists that are different, too.</source>
        <translation>{have}: para medir, valore también algunos distintos entre los que incluye el análisis.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some among those that the scan lists that are the same, too.</source>
        <translation>{have}: para medir, valore también algunos iguales entre los que incluye el análisis.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some that are different, too.</source>
        <translation>{have}: para medir, valore también algunos distintos.</translation>
    </message>
    <message>
        <source>{have}: to measure, judge some that are the same, too.</source>
        <translation>{have}: para medir, valore también algunos iguales.</translation>
    </message>
    <message>
        <source>{have}: too few to measure; judge at least {more} more.</source>
        <translation>{have}: muy pocos para medir; valore al menos {more} más.</translation>
    </message>
    <message>
        <source>{key} is not expected here</source>
        <translation>aquí no se espera {key}</translation>
    </message>
    <message>
        <source>{known:,} of {pairs:,} lines compared</source>
        <translation>{known:,} de {pairs:,} líneas comparadas</translation>
    </message>
    <message>
        <source>{lines} are no valid JSON and were left out.</source>
        <translation>{lines} no son JSON válido y se han omitido.</translation>
    </message>
    <message>
        <source>{listed:,} of {every:,} clusters match</source>
        <translation>coinciden {listed:,} de {every:,} grupos</translation>
    </message>
    <message>
        <source>{low:.2f} to {high:.2f}: {same:,} the same, {different:,} different</source>
        <translation>{low:.2f} a {high:.2f}: {same:,} iguales, {different:,} distintos</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{marked:,} of {total:,} decided</source>
        <translation>{marked:,} de {total:,} decididos</translation>
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
        <translation>{more} tipos de archivo más</translation>
    </message>
    <message>
        <source>{muted:,} muted</source>
        <translation>silenciados: {muted:,}</translation>
    </message>
    <message>
        <source>{n:,} pairs of texts near {score:.2f}.</source>
        <translation>{n:,} pares de textos cerca de {score:.2f}.</translation>
    </message>
    <message>
        <source>{n:,} pairs of texts with a likelihood near {score:.2f}.</source>
        <translation>{n:,} pares de textos con una probabilidad cercana a {score:.2f}.</translation>
    </message>
    <message>
        <source>{n:,} with a remark</source>
        <translation>{n:,} con observaciones</translation>
    </message>
    <message>
        <source>{name} and {more} more</source>
        <translation>{name} y {more} más</translation>
    </message>
    <message>
        <source>{name} at {x}, {y}.</source>
        <translation>{name} en {x}, {y}.</translation>
    </message>
    <message>
        <source>{name} can no longer be read in {parent}; this is the text as it was scanned.</source>
        <translation>{name} ya no se puede leer en {parent}; este es el texto tal como se analizó.</translation>
    </message>
    <message>
        <source>{name} cannot be looked at ({error}), so nobody knows how new it is; put it back, or leave out the rule “newest”.</source>
        <translation>{name} no está accesible ({error}), así que no se sabe de cuándo es; devuélvalo a su sitio u omita la regla «newest».</translation>
    </message>
    <message>
        <source>{name} cannot be read again ({error}); put it back to clean it, or scan again.</source>
        <translation>{name} no se puede volver a leer ({error}); devuélvalo a su sitio para limpiarlo o vuelva a analizar.</translation>
    </message>
    <message>
        <source>{name} cleaned</source>
        <translation>{name} limpio</translation>
    </message>
    <message>
        <source>{name} has changed since it was scanned, so nobody knows which of its rows are meant; scan it again, or leave out the rule “most-complete”.</source>
        <translation>{name} ha cambiado desde que se analizó, así que no se sabe a qué filas se refiere; vuelva a analizarlo u omita la regla «most-complete».</translation>
    </message>
    <message>
        <source>{name} has changed since it was scanned; scan again to see where this text is now.</source>
        <translation>{name} ha cambiado desde el análisis; analice de nuevo para ver dónde está ahora este texto.</translation>
    </message>
    <message>
        <source>{name} is too large to be read again here; open the file instead.</source>
        <translation>{name} es demasiado grande para leerlo aquí de nuevo; abra el archivo.</translation>
    </message>
    <message>
        <source>{name} on {device}</source>
        <translation>{name} en {device}</translation>
    </message>
    <message>
        <source>{name} was not cleaned, so nothing was written: {why}</source>
        <translation>{name} no se ha limpiado, así que no se ha escrito nada: {why}</translation>
    </message>
    <message>
        <source>{name} · {size} · reads {tokens} of a text</source>
        <translation>{name} · {size} · lee {tokens} de un texto</translation>
    </message>
    <message>
        <source>{name}: {similarity} and above, {meaning}. Click to go there.</source>
        <translation>{name}: {similarity} o más, {meaning}. Haga clic para ir ahí.</translation>
    </message>
    <message>
        <source>{nearest} to the nearest member, but a similarity below {floor} to one of them</source>
        <translation>{nearest} con el miembro más cercano, pero una similitud inferior a {floor} con uno de ellos</translation>
    </message>
    <message>
        <source>{nearest} to the nearest member, but less than {floor} to the weakest one</source>
        <translation>{nearest} con el miembro más cercano, pero menos de {floor} con el más lejano</translation>
    </message>
    <message>
        <source>{nearest} to the nearest member, but {weakest} to the weakest one</source>
        <translation>{nearest} con el miembro más cercano, pero {weakest} con el más lejano</translation>
    </message>
    <message>
        <source>{nearest} to the nearest member, which is below the line</source>
        <translation>{nearest} con el miembro más cercano, por debajo de la línea</translation>
    </message>
    <message>
        <source>{n} are selected.</source>
        <translation>{n} seleccionados.</translation>
    </message>
    <message>
        <source>{n} cluster</source>
        <translation>{n} grupo</translation>
    </message>
    <message>
        <source>{n} cluster: {keep} kept, {drop} dropped.</source>
        <translation>{n} grupo; conservados: {keep}, descartados: {drop}.</translation>
    </message>
    <message>
        <source>{n} cluster: {keep} would be kept, {drop} would be dropped.</source>
        <translation>{n} grupo: {keep} por conservar, {drop} por descartar.</translation>
    </message>
    <message>
        <source>{n} clusters</source>
        <translation>{n} grupos</translation>
    </message>
    <message>
        <source>{n} clusters: {keep} kept, {drop} dropped.</source>
        <translation>{n} grupos; conservados: {keep}, descartados: {drop}.</translation>
    </message>
    <message>
        <source>{n} clusters: {keep} would be kept, {drop} would be dropped.</source>
        <translation>{n} grupos: {keep} por conservar, {drop} por descartar.</translation>
    </message>
    <message>
        <source>{n} component</source>
        <translation>{n} componente</translation>
    </message>
    <message>
        <source>{n} components</source>
        <translation>{n} componentes</translation>
    </message>
    <message>
        <source>{n} decided before.</source>
        <translation>Ya decididos: {n}.</translation>
    </message>
    <message>
        <source>{n} decision</source>
        <translation>{n} decisión</translation>
    </message>
    <message>
        <source>{n} decision concerns texts that are not here, or that are only compared against.</source>
        <translation>{n} decisión se refiere a textos que no están aquí, o con los que solo se compara.</translation>
    </message>
    <message>
        <source>{n} decision contradicts yours. Yours hold, unless you tick a line.</source>
        <translation>{n} decisión contradice la suya. La suya vale, salvo que marque una línea.</translation>
    </message>
    <message>
        <source>{n} decision is the same here already.</source>
        <translation>{n} decisión ya es aquí la misma.</translation>
    </message>
    <message>
        <source>{n} decisions</source>
        <translation>{n} decisiones</translation>
    </message>
    <message>
        <source>{n} decisions are the same here already.</source>
        <translation>{n} decisiones ya son aquí las mismas.</translation>
    </message>
    <message>
        <source>{n} decisions concern texts that are not here, or that are only compared against.</source>
        <translation>{n} decisiones se refieren a textos que no están aquí, o con los que solo se compara.</translation>
    </message>
    <message>
        <source>{n} decisions contradict yours. Yours hold, unless you tick a line.</source>
        <translation>{n} decisiones contradicen las suyas. Las suyas valen, salvo que marque una línea.</translation>
    </message>
    <message>
        <source>{n} different texts</source>
        <translation>{n} textos distintos</translation>
    </message>
    <message>
        <source>{n} dimension</source>
        <translation>{n} dimensión</translation>
    </message>
    <message>
        <source>{n} dimensions</source>
        <translation>{n} dimensiones</translation>
    </message>
    <message>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <source>{n} documents embedded in it were not read.</source>
        <translation>No se han leído {n} documentos incrustados.</translation>
    </message>
    <message>
        <source>{n} dropped as a duplicate</source>
        <translation>descartados como duplicados: {n}</translation>
    </message>
    <message>
        <source>{n} dropped text</source>
        <translation>{n} texto descartado</translation>
    </message>
    <message>
        <source>{n} dropped texts</source>
        <translation>{n} textos descartados</translation>
    </message>
    <message>
        <source>{n} earlier sentence</source>
        <translation>{n} frase anterior</translation>
    </message>
    <message>
        <source>{n} earlier sentences</source>
        <translation>{n} frases anteriores</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entradas</translation>
    </message>
    <message>
        <source>{n} entry</source>
        <translation>{n} entrada</translation>
    </message>
    <message>
        <source>{n} equal sentence</source>
        <translation>{n} frase igual</translation>
    </message>
    <message>
        <source>{n} equal sentences</source>
        <translation>{n} frases iguales</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} archivo</translation>
    </message>
    <message>
        <source>{n} file cannot be written, so nothing would be</source>
        <translation>{n} archivo no se puede escribir, así que no se escribiría nada</translation>
    </message>
    <message>
        <source>{n} file copied unchanged</source>
        <translation>{n} archivo copiado sin cambios</translation>
    </message>
    <message>
        <source>{n} file not written, because nothing is left</source>
        <translation>{n} archivo sin escribir, porque no queda nada</translation>
    </message>
    <message>
        <source>{n} file of the same name holds other contents.</source>
        <translation>{n} archivo del mismo nombre tiene otro contenido.</translation>
    </message>
    <message>
        <source>{n} file of the system</source>
        <translation>{n} archivo del sistema</translation>
    </message>
    <message>
        <source>{n} file that is read already</source>
        <translation>{n} archivo que ya se lee</translation>
    </message>
    <message>
        <source>{n} file to read, {size}: {kinds}</source>
        <translation>{n} archivo para leer, {size}: {kinds}</translation>
    </message>
    <message>
        <source>{n} file: the encoding is a guess</source>
        <translation>{n} archivo: la codificación es una suposición</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
    <message>
        <source>{n} files cannot be written, so nothing would be</source>
        <translation>{n} archivos no se pueden escribir, así que no se escribiría nada</translation>
    </message>
    <message>
        <source>{n} files copied unchanged</source>
        <translation>{n} archivos copiados sin cambios</translation>
    </message>
    <message>
        <source>{n} files not written, because nothing is left</source>
        <translation>{n} archivos sin escribir, porque no queda nada</translation>
    </message>
    <message>
        <source>{n} files of the same name hold other contents.</source>
        <translation>{n} archivos del mismo nombre tienen otro contenido.</translation>
    </message>
    <message>
        <source>{n} files of the system</source>
        <translation>{n} archivos del sistema</translation>
    </message>
    <message>
        <source>{n} files that are read already</source>
        <translation>{n} archivos que ya se leen</translation>
    </message>
    <message>
        <source>{n} files to read, {size}: {kinds}</source>
        <translation>{n} archivos para leer, {size}: {kinds}</translation>
    </message>
    <message>
        <source>{n} files were read there.</source>
        <translation>Archivos leídos allí: {n}.</translation>
    </message>
    <message>
        <source>{n} files: the encoding is a guess</source>
        <translation>{n} archivos: la codificación es una suposición</translation>
    </message>
    <message>
        <source>{n} hidden file or folder</source>
        <translation>{n} archivo o carpeta oculto</translation>
    </message>
    <message>
        <source>{n} hidden files or folders</source>
        <translation>{n} archivos o carpetas ocultos</translation>
    </message>
    <message>
        <source>{n} is selected.</source>
        <translation>{n} seleccionado.</translation>
    </message>
    <message>
        <source>{n} judged one by one</source>
        <translation>{n} valorados uno a uno</translation>
    </message>
    <message>
        <source>{n} judged pair</source>
        <translation>{n} par valorado</translation>
    </message>
    <message>
        <source>{n} judged pairs</source>
        <translation>{n} pares valorados</translation>
    </message>
    <message>
        <source>{n} judgement</source>
        <translation>{n} valoración</translation>
    </message>
    <message>
        <source>{n} judgements</source>
        <translation>{n} valoraciones</translation>
    </message>
    <message>
        <source>{n} later sentence</source>
        <translation>{n} frase posterior</translation>
    </message>
    <message>
        <source>{n} later sentences</source>
        <translation>{n} frases posteriores</translation>
    </message>
    <message>
        <source>{n} left alone because {why}.</source>
        <translation>{n} sin cambios porque {why}.</translation>
    </message>
    <message>
        <source>{n} line</source>
        <translation>{n} línea</translation>
    </message>
    <message>
        <source>{n} line copied; paste it into a spreadsheet.</source>
        <translation>{n} línea copiada; péguela en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{n} line is blank on one side and left out.</source>
        <translation>{n} línea está en blanco en un lado y se omite.</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} líneas</translation>
    </message>
    <message>
        <source>{n} lines are blank on one side and left out.</source>
        <translation>{n} líneas están en blanco en un lado y se omiten.</translation>
    </message>
    <message>
        <source>{n} lines copied; paste them into a spreadsheet.</source>
        <translation>{n} líneas copiadas; péguelas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{n} lines were left out, because no times belong to them; the first is line {n2}.</source>
        <translation>Se han omitido {n} líneas, porque no les corresponde ningún tiempo; la primera es la línea {n2}.</translation>
    </message>
    <message>
        <source>{n} lines were left out, which stand before the first subtitle.</source>
        <translation>Se han omitido {n} líneas anteriores al primer subtítulo.</translation>
    </message>
    <message>
        <source>{n} lines, the first of them line {n2},</source>
        <translation>{n} líneas, la primera de ellas la línea {n2},</translation>
    </message>
    <message>
        <source>{n} link that leads nowhere</source>
        <translation>{n} enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>{n} link to a folder that is read already</source>
        <translation>{n} enlace a una carpeta que ya se lee</translation>
    </message>
    <message>
        <source>{n} links that lead nowhere</source>
        <translation>{n} enlaces que no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>{n} links to folders that are read already</source>
        <translation>{n} enlaces a carpetas que ya se leen</translation>
    </message>
    <message>
        <source>{n} mark</source>
        <translation>{n} marca</translation>
    </message>
    <message>
        <source>{n} marked “not a duplicate”</source>
        <translation>{n} marcados «no es duplicado»</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} marcas</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} more pair</source>
        <translation>{n} par más</translation>
    </message>
    <message>
        <source>{n} more pairs</source>
        <translation>{n} pares más</translation>
    </message>
    <message>
        <source>{n} more place</source>
        <translation>{n} lugar más</translation>
    </message>
    <message>
        <source>{n} more places</source>
        <translation>{n} lugares más</translation>
    </message>
    <message>
        <source>{n} more text is not drawn</source>
        <translation>{n} texto más sin dibujar</translation>
    </message>
    <message>
        <source>{n} more texts are not drawn</source>
        <translation>{n} textos más sin dibujar</translation>
    </message>
    <message>
        <source>{n} not the same</source>
        <translation>{n} distintos</translation>
    </message>
    <message>
        <source>{n} notes are missing in the file.</source>
        <translation>Faltan {n} notas en el archivo.</translation>
    </message>
    <message>
        <source>{n} obsolete entries were left out.</source>
        <translation>Se han omitido {n} entradas obsoletas.</translation>
    </message>
    <message>
        <source>{n} of 100</source>
        <translation>{n} de 100</translation>
    </message>
    <message>
        <source>{n} of the {n2} pairs to learn from are measured on, too, and were left out.</source>
        <translation>{n} de los {n2} pares para aprender sirven también para medir y se han omitido.</translation>
    </message>
    <message>
        <source>{n} of {n2} chapters are cut off, so text may be missing.</source>
        <translation>{n} de {n2} capítulos están cortados, así que puede faltar texto.</translation>
    </message>
    <message>
        <source>{n} of {n2} chapters are missing or damaged and were left out.</source>
        <translation>Faltan o están dañados {n} de {n2} capítulos; se han omitido.</translation>
    </message>
    <message>
        <source>{n} of {n2} mails are {what}.</source>
        <translation>{n} de {n2} correos: {what}.</translation>
    </message>
    <message>
        <source>{n} of {n2} mails is {what}.</source>
        <translation>{n} de {n2} correos: {what}.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages are damaged and were left out.</source>
        <translation>{n} de {n2} páginas están dañadas y se han omitido.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages is damaged and was left out.</source>
        <translation>{n} de {n2} páginas está dañada y se ha omitido.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages show a picture without text, as scans do; what they say is not read.</source>
        <translation>{n} de {n2} páginas muestran una imagen sin texto, como los escaneos; no se han leído.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages show no text that can be read.</source>
        <translation>{n} de {n2} páginas no muestran texto que se pueda leer.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages shows a picture without text, as scans do; what they say is not read.</source>
        <translation>{n} de {n2} páginas muestra una imagen sin texto, como los escaneos; no se ha leído.</translation>
    </message>
    <message>
        <source>{n} of {n2} pages shows no text that can be read.</source>
        <translation>{n} de {n2} páginas no muestra texto que se pueda leer.</translation>
    </message>
    <message>
        <source>{n} of {n2} texts are longer than the encoder reads; only the beginning counts.</source>
        <translation>{n} de {n2} textos son más largos de lo que lee el codificador; solo cuenta el principio.</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree</source>
        <translation>coinciden {n} de {n2} palabras</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree; {sentence} differ</source>
        <translation>coinciden {n} de {n2} palabras; {sentence} difieren</translation>
    </message>
    <message>
        <source>{n} of {n2} words agree; {sentence} differs</source>
        <translation>coinciden {n} de {n2} palabras; {sentence} difiere</translation>
    </message>
    <message>
        <source>{n} of {sources} are no longer where they were scanned.</source>
        <translation>{n} de {sources} ya no están donde se analizaron.</translation>
    </message>
    <message>
        <source>{n} of {sources} is no longer where it was scanned.</source>
        <translation>{n} de {sources} ya no está donde se analizó.</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>{n} or more texts</source>
        <translation>{n} o más textos</translation>
    </message>
    <message>
        <source>{n} other source</source>
        <translation>{n} fuente más</translation>
    </message>
    <message>
        <source>{n} other sources</source>
        <translation>{n} fuentes más</translation>
    </message>
    <message>
        <source>{n} pair</source>
        <translation>{n} par</translation>
    </message>
    <message>
        <source>{n} pair called both the same and different was left out.</source>
        <translation>Se ha omitido {n} par llamado a la vez igual y distinto.</translation>
    </message>
    <message>
        <source>{n} pair is the same, {n2} are not</source>
        <translation>{n} par es igual, {n2} no</translation>
    </message>
    <message>
        <source>{n} pair is the same, {n2} is not</source>
        <translation>{n} par es igual, {n2} no</translation>
    </message>
    <message>
        <source>{n} pair judged</source>
        <translation>{n} par valorado</translation>
    </message>
    <message>
        <source>{n} pair judged, {unsure:,} left open</source>
        <translation>{n} par valorado, {unsure:,} sin responder</translation>
    </message>
    <message>
        <source>{n} pair of a text that you kept and one that you dropped</source>
        <translation>{n} par de un texto que conservó y otro que descartó</translation>
    </message>
    <message>
        <source>{n} pair of a text with itself was left out.</source>
        <translation>Se ha omitido {n} par de un texto consigo mismo.</translation>
    </message>
    <message>
        <source>{n} pair of documents</source>
        <translation>{n} par de documentos</translation>
    </message>
    <message>
        <source>{n} pair of documents selected</source>
        <translation>{n} par de documentos seleccionado</translation>
    </message>
    <message>
        <source>{n} pair that you judged</source>
        <translation>{n} par que usted valoró</translation>
    </message>
    <message>
        <source>{n} pair that you marked “not a duplicate”</source>
        <translation>{n} par que marcó como «no es duplicado»</translation>
    </message>
    <message>
        <source>{n} pair with graded scores</source>
        <translation>{n} par con puntuación graduada</translation>
    </message>
    <message>
        <source>{n} pair with several scores was given their average.</source>
        <translation>A {n} par con varios valores se le ha dado su media.</translation>
    </message>
    <message>
        <source>{n} pair: {same:,} the same, {different:,} different</source>
        <translation>{n} par: {same:,} igual, {different:,} distinto</translation>
    </message>
    <message>
        <source>{n} pairs</source>
        <translation>{n} pares</translation>
    </message>
    <message>
        <source>{n} pairs are the same, {n2} are not</source>
        <translation>{n} pares son iguales, {n2} no</translation>
    </message>
    <message>
        <source>{n} pairs are the same, {n2} is not</source>
        <translation>{n} pares son iguales, {n2} no</translation>
    </message>
    <message>
        <source>{n} pairs called both the same and different were left out.</source>
        <translation>Se han omitido {n} pares llamados a la vez iguales y distintos.</translation>
    </message>
    <message>
        <source>{n} pairs judged</source>
        <translation>{n} pares valorados</translation>
    </message>
    <message>
        <source>{n} pairs judged, {unsure:,} left open</source>
        <translation>{n} pares valorados, {unsure:,} sin responder</translation>
    </message>
    <message>
        <source>{n} pairs of a text that you kept and one that you dropped</source>
        <translation>{n} pares de un texto que conservó y otro que descartó</translation>
    </message>
    <message>
        <source>{n} pairs of a text with itself were left out.</source>
        <translation>Se han omitido {n} pares de un texto consigo mismo.</translation>
    </message>
    <message>
        <source>{n} pairs of documents</source>
        <translation>{n} pares de documentos</translation>
    </message>
    <message>
        <source>{n} pairs of documents selected</source>
        <translation>{n} pares de documentos seleccionados</translation>
    </message>
    <message>
        <source>{n} pairs that you judged</source>
        <translation>{n} pares que usted valoró</translation>
    </message>
    <message>
        <source>{n} pairs that you marked “not a duplicate”</source>
        <translation>{n} pares que marcó como «no es duplicado»</translation>
    </message>
    <message>
        <source>{n} pairs were left out because this encoder was taught them: it rates them as it rates no new ones.</source>
        <translation>Se han omitido {n} pares porque este codificador se entrenó con ellos: los puntúa como no puntúa ninguno nuevo.</translation>
    </message>
    <message>
        <source>{n} pairs with graded scores</source>
        <translation>{n} pares con puntuaciones graduadas</translation>
    </message>
    <message>
        <source>{n} pairs with several scores were given their average.</source>
        <translation>A {n} pares con varios valores se les ha dado su media.</translation>
    </message>
    <message>
        <source>{n} pairs: {same:,} the same, {different:,} different</source>
        <translation>{n} pares: {same:,} iguales, {different:,} distintos</translation>
    </message>
    <message>
        <source>{n} paragraph</source>
        <translation>{n} párrafo</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} párrafos</translation>
    </message>
    <message>
        <source>{n} passage</source>
        <translation>{n} pasaje</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} pasajes</translation>
    </message>
    <message>
        <source>{n} pipe, device or socket</source>
        <translation>{n} tubería, dispositivo o socket</translation>
    </message>
    <message>
        <source>{n} pipes, devices or sockets</source>
        <translation>{n} tuberías, dispositivos o sockets</translation>
    </message>
    <message>
        <source>{n} places are damaged and cannot be read in {encoding}.</source>
        <translation>{n} lugares están dañados y no se pueden leer en {encoding}.</translation>
    </message>
    <message>
        <source>{n} places are damaged and cannot be read.</source>
        <translation>{n} lugares están dañados y no se pueden leer.</translation>
    </message>
    <message>
        <source>{n} repeated pair was left out.</source>
        <translation>Se ha omitido {n} par repetido.</translation>
    </message>
    <message>
        <source>{n} repeated pairs were left out.</source>
        <translation>Se han omitido {n} pares repetidos.</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>{n} rows {many} and were left out ({lines}).</source>
        <translation>{n} filas {many} y se han omitido ({lines}).</translation>
    </message>
    <message>
        <source>{n} sentence</source>
        <translation>{n} frase</translation>
    </message>
    <message>
        <source>{n} sentences</source>
        <translation>{n} frases</translation>
    </message>
    <message>
        <source>{n} source</source>
        <translation>{n} fuente</translation>
    </message>
    <message>
        <source>{n} source left out</source>
        <translation>{n} fuente omitida</translation>
    </message>
    <message>
        <source>{n} source with a remark</source>
        <translation>{n} fuente con observaciones</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} fuentes</translation>
    </message>
    <message>
        <source>{n} sources left out</source>
        <translation>{n} fuentes omitidas</translation>
    </message>
    <message>
        <source>{n} sources with a remark</source>
        <translation>{n} fuentes con observaciones</translation>
    </message>
    <message>
        <source>{n} text</source>
        <translation>{n} texto</translation>
    </message>
    <message>
        <source>{n} text has no word that the encoder knows, so it pairs with nothing.</source>
        <translation>{n} texto no tiene ninguna palabra que el codificador conozca, así que no forma pareja con nada.</translation>
    </message>
    <message>
        <source>{n} text left alone</source>
        <translation>{n} texto sin cambios</translation>
    </message>
    <message>
        <source>{n} text not dropped: nothing would remain of it.</source>
        <translation>{n} texto sin descartar: no quedaría nada de él.</translation>
    </message>
    <message>
        <source>{n} text of {documents} stands in the reference.</source>
        <translation>{n} texto de {documents} está en la referencia.</translation>
    </message>
    <message>
        <source>{n} text that nearly every document has is not counted.</source>
        <translation>{n} texto que tienen casi todos los documentos no se cuenta.</translation>
    </message>
    <message>
        <source>{n} texts</source>
        <translation>{n} textos</translation>
    </message>
    <message>
        <source>{n} texts have no word that the encoder knows, so they pair with nothing.</source>
        <translation>{n} textos no tienen ninguna palabra que el codificador conozca, así que no forman pareja con nada.</translation>
    </message>
    <message>
        <source>{n} texts left alone</source>
        <translation>{n} textos sin cambios</translation>
    </message>
    <message>
        <source>{n} texts not dropped: nothing would remain of them.</source>
        <translation>{n} textos sin descartar: no quedaría nada de ellos.</translation>
    </message>
    <message>
        <source>{n} texts of {documents} stand in the reference.</source>
        <translation>{n} textos de {documents} están en la referencia.</translation>
    </message>
    <message>
        <source>{n} texts that nearly every document has are not counted.</source>
        <translation>{n} textos que tienen casi todos los documentos no se cuentan.</translation>
    </message>
    <message>
        <source>{n} the same</source>
        <translation>{n} iguales</translation>
    </message>
    <message>
        <source>{n} token</source>
        <translation>{n} token</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} tokens</translation>
    </message>
    <message>
        <source>{n} translations are marked as fuzzy: nobody has confirmed them.</source>
        <translation>{n} traducciones están marcadas como dudosas (fuzzy): nadie las ha confirmado.</translation>
    </message>
    <message>
        <source>{n} would stay because you kept it.</source>
        <translation>{n} se quedaría porque usted lo conservó.</translation>
    </message>
    <message>
        <source>{n} would stay because you kept them.</source>
        <translation>{n} se quedarían porque usted los conservó.</translation>
    </message>
    <message>
        <source>{one} differs</source>
        <translation>difiere {one}</translation>
    </message>
    <message>
        <source>{others} other kinds ({count:,})</source>
        <translation>{others} tipos más ({count:,})</translation>
    </message>
    <message>
        <source>{pairs} of {texts}</source>
        <translation>{pairs} de {texts}</translation>
    </message>
    <message>
        <source>{pair} was left out, dropped as a duplicate but also marked as not a duplicate; judge to settle it.</source>
        <translation>{pair} omitido: descartado como duplicado, pero también marcado como no duplicado; valórelo para aclararlo.</translation>
    </message>
    <message>
        <source>{pair} were left out, dropped as a duplicate but also marked as not a duplicate; judge to settle it.</source>
        <translation>{pair} omitidos: descartados como duplicados, pero también marcados como no duplicados; valórelos para aclararlo.</translation>
    </message>
    <message>
        <source>{passages:,} of {of_second:,}</source>
        <translation>{passages:,} de {of_second:,}</translation>
    </message>
    <message>
        <source>{passages} only in {first_name}</source>
        <translation>{passages} solo en {first_name}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}); check its name.</source>
        <translation>No se puede leer {path} ({error}); compruebe el nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); check that you may read it, and try again later.</source>
        <translation>No se puede leer {path} ({reason}); compruebe que tiene permiso de lectura e inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>{path} has been replaced by another scan; open it again to search in it.</source>
        <translation>{path} se ha sustituido por otro análisis; ábralo de nuevo para buscar en él.</translation>
    </message>
    <message>
        <source>{path} is a file; give the name of a new folder.</source>
        <translation>{path} es un archivo; indique el nombre de una carpeta nueva.</translation>
    </message>
    <message>
        <source>{path} is a place where a disk is attached; give the name of a new folder in it.</source>
        <translation>En {path} hay un disco montado; indique el nombre de una carpeta nueva dentro.</translation>
    </message>
    <message>
        <source>{path} is closed; open it again.</source>
        <translation>{path} está cerrado; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a Dittograph project ({reason}).</source>
        <translation>{path} está dañado o no es un proyecto de Dittograph ({reason}).</translation>
    </message>
    <message>
        <source>{path} is no longer there, so nothing was decided; put it back, or save the project elsewhere.</source>
        <translation>{path} ya no está, así que no se ha decidido nada; devuélvalo a su sitio o guarde el proyecto en otro lugar.</translation>
    </message>
    <message>
        <source>{path} is not a Dittograph project; choose a .ditto file.</source>
        <translation>{path} no es un proyecto de Dittograph; elija un archivo .ditto.</translation>
    </message>
    <message>
        <source>{path} is not a file of decisions (a mark names source {source}, and there are {sources}); ask for it again.</source>
        <translation>{path} no es un archivo de decisiones (una marca nombra la fuente {source} y hay {sources}); pídalo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a file of decisions ({reason}); export one with “dittograph decisions export”.</source>
        <translation>{path} no es un archivo de decisiones ({reason}); exporte uno con «dittograph decisions export».</translation>
    </message>
    <message>
        <source>{path} is not empty; give the name of a new folder.</source>
        <translation>{path} no está vacía; indique el nombre de una carpeta nueva.</translation>
    </message>
    <message>
        <source>{path} is too large to be a file of decisions; choose another.</source>
        <translation>{path} es demasiado grande para ser un archivo de decisiones; elija otro.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dittograph; update this one to merge it.</source>
        <translation>{path} se hizo con un Dittograph más reciente; actualice este para combinarlo.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dittograph; update this one to open it.</source>
        <translation>{path} se hizo con un Dittograph más reciente; actualice este para abrirlo.</translation>
    </message>
    <message>
        <source>{path} was not replaced ({error}); try again later.</source>
        <translation>{path} no se ha sustituido ({error}); inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{path} was not written ({error}); choose another place.</source>
        <translation>{path} no se ha escrito ({error}); elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} was not written because it is a folder; give a file name.</source>
        <translation>{path} no se ha escrito porque es una carpeta; indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} was not written because it is one of the scanned files, which are never changed; give another name.</source>
        <translation>{path} no se ha escrito porque es uno de los archivos analizados, que nunca se modifican; indique otro nombre.</translation>
    </message>
    <message>
        <source>{path} was not written because it is open in another program or may only be read; close it there and try again, or give another name.</source>
        <translation>{path} no se ha escrito porque está abierto en otro programa o es de solo lectura; ciérrelo allí e inténtelo de nuevo, o indique otro nombre.</translation>
    </message>
    <message>
        <source>{path} was not written because it is the project itself; give another name.</source>
        <translation>{path} no se ha escrito porque es el propio proyecto; indique otro nombre.</translation>
    </message>
    <message>
        <source>{path} was not written because the disk is full; free some space and try again.</source>
        <translation>{path} no se ha escrito porque el disco está lleno; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was not written because the folder may not be written to; choose another.</source>
        <translation>{path} no se ha escrito porque no se puede escribir en la carpeta; elija otra.</translation>
    </message>
    <message>
        <source>{path} was not written because {name} was scanned again meanwhile; open it again.</source>
        <translation>No se ha escrito {path} porque entretanto se ha vuelto a analizar {name}; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was scanned again in another window, so nothing was decided; open it again.</source>
        <translation>{path} se ha vuelto a analizar en otra ventana, así que no se ha decidido nada; ábralo de nuevo.</translation>
    </message>
    <message>
        <source>{path}, the list of what Dittograph is made of, cannot be read; install Dittograph again.</source>
        <translation>No se puede leer {path}, la lista de los componentes de Dittograph; vuelva a instalar Dittograph.</translation>
    </message>
    <message>
        <source>{path}, the list of what Dittograph is made of, is damaged; install Dittograph again.</source>
        <translation>{path}, la lista de los componentes de Dittograph, está dañada; vuelva a instalar Dittograph.</translation>
    </message>
    <message>
        <source>{percent} likely the same</source>
        <translation>probabilidad de ser iguales: {percent}</translation>
    </message>
    <message>
        <source>{places:,} texts, those that are alike near each other.</source>
        <translation>{places:,} textos, los similares unos cerca de otros.</translation>
    </message>
    <message>
        <source>{place}, and in {places}</source>
        <translation>{place}, y en {places}</translation>
    </message>
    <message>
        <source>{pooling} pooling</source>
        <translation>pooling: {pooling}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{right} of 100 pairs of different texts are right; {found} of 100 duplicates are found, among the pairs that this scan lists (down to {floor}).</source>
        <translation>{right} de 100 pares de textos diferentes son correctos; se encuentran {found} de 100 duplicados, entre los pares que incluye este análisis (hasta {floor}).</translation>
    </message>
    <message>
        <source>{right} of 100 pairs of different texts are right; {found} of 100 duplicates are found.</source>
        <translation>{right} de 100 pares de textos diferentes son correctos; se encuentran {found} de 100 duplicados.</translation>
    </message>
    <message>
        <source>{second} is a copy of {first}, {count}</source>
        <translation>{second} es una copia de {first}, {count}</translation>
    </message>
    <message>
        <source>{second} is nearly a copy of {first}, {count}</source>
        <translation>{second} es casi una copia de {first}, {count}</translation>
    </message>
    <message>
        <source>{second} says the same as {first}, {count}</source>
        <translation>{second} dice lo mismo que {first}, {count}</translation>
    </message>
    <message>
        <source>{second} shares {shared:,} of {every} with {first}</source>
        <translation>{second} comparte {shared:,} de {every} con {first}</translation>
    </message>
    <message>
        <source>{second} shares {shared:,} of {every} with {first}, {same:,} word for word</source>
        <translation>{second} comparte {shared:,} de {every} con {first}, {same:,} al pie de la letra</translation>
    </message>
    <message>
        <source>{selected:,} selected</source>
        <translation>{selected:,} seleccionados</translation>
    </message>
    <message>
        <source>{shared:,} of its {every:,} texts</source>
        <translation>{shared:,} de sus {every:,} textos</translation>
    </message>
    <message>
        <source>{shared:,} of {every}</source>
        <translation>{shared:,} de {every}</translation>
    </message>
    <message>
        <source>{shared:,} of {every}, {same:,} word for word</source>
        <translation>{shared:,} de {every}, {same:,} al pie de la letra</translation>
    </message>
    <message>
        <source>{shared}, but {against}</source>
        <translation>{shared}, pero {against}</translation>
    </message>
    <message>
        <source>{share} of {one} stands in {two}</source>
        <translation>el {share} de {one} está en {two}</translation>
    </message>
    <message>
        <source>{shown:,} found</source>
        <translation>encontrados: {shown:,}</translation>
    </message>
    <message>
        <source>{shown} of {many}</source>
        <translation>{shown} de {many}</translation>
    </message>
    <message>
        <source>{size} in {folder}</source>
        <translation>{size} en {folder}</translation>
    </message>
    <message>
        <source>{some} has changed since the scan; what is new there was not compared.</source>
        <translation>{some} ha cambiado desde el análisis; lo nuevo no se ha comparado.</translation>
    </message>
    <message>
        <source>{some} have changed since the scan; what is new there was not compared.</source>
        <translation>{some} han cambiado desde el análisis; lo nuevo no se ha comparado.</translation>
    </message>
    <message>
        <source>{source} and {n} more are no longer there.</source>
        <translation>{source} y {n} más ya no están.</translation>
    </message>
    <message>
        <source>{source} is no longer there.</source>
        <translation>{source} ya no está.</translation>
    </message>
    <message>
        <source>{texts} in {sources}</source>
        <translation>{texts} en {sources}</translation>
    </message>
    <message>
        <source>{texts} selected, in {clusters}.</source>
        <translation>Selección: {texts}, en {clusters}.</translation>
    </message>
    <message>
        <source>{texts} selected, none of them in a cluster.</source>
        <translation>Selección: {texts}, fuera de todo grupo.</translation>
    </message>
    <message>
        <source>{texts}: {first} …</source>
        <translation>{texts}: {first} …</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are lines shared by {whose}.</source>
        <translation>{told:,} de {clusters} son líneas compartidas por {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are paragraphs shared by {whose}.</source>
        <translation>{told:,} de {clusters} son párrafos compartidos por {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are sentences shared by {whose}.</source>
        <translation>{told:,} de {clusters} son frases compartidas por {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are texts shared by {whose}.</source>
        <translation>{told:,} de {clusters} son textos compartidos por {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same lines of {whose}.</source>
        <translation>{told:,} de {clusters} son las mismas líneas de {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same paragraphs of {whose}.</source>
        <translation>{told:,} de {clusters} son los mismos párrafos de {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same sentences of {whose}.</source>
        <translation>{told:,} de {clusters} son las mismas frases de {whose}.</translation>
    </message>
    <message>
        <source>{told:,} of {clusters} are the same texts of {whose}.</source>
        <translation>{told:,} de {clusters} son los mismos textos de {whose}.</translation>
    </message>
    <message>
        <source>{unread:,} will not be read</source>
        <translation>Sin leer: {unread:,}</translation>
    </message>
    <message>
        <source>{wanted:,} sources</source>
        <translation>{wanted:,} fuentes</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (deshecho)</translation>
    </message>
    <message>
        <source>{what} ({error}); check that the disk has space and try again.</source>
        <translation>{what} ({error}); compruebe que hay espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{what} and {n} more</source>
        <translation>{what} y {n} más</translation>
    </message>
    <message>
        <source>{what} are gone</source>
        <translation>{what} han desaparecido</translation>
    </message>
    <message>
        <source>{what} can no longer be read</source>
        <translation>{what} ya no se puede leer</translation>
    </message>
    <message>
        <source>{what} has changed since it was scanned, so nothing was written; scan it again.</source>
        <translation>{what} ha cambiado desde que se analizó, así que no se ha escrito nada; vuelva a analizarlo.</translation>
    </message>
    <message>
        <source>{what} has no column {column}; choose one of these by name or number: {listed}.</source>
        <translation>{what} no tiene la columna {column}; elija una de estas por nombre o número: {listed}.</translation>
    </message>
    <message>
        <source>{what} is gone</source>
        <translation>{what} ha desaparecido</translation>
    </message>
    <message>
        <source>{what} is now called {new}</source>
        <translation>{what} se llama ahora {new}</translation>
    </message>
    <message>
        <source>{what} was added</source>
        <translation>{what} añadido</translation>
    </message>
    <message>
        <source>{what} was changed</source>
        <translation>{what} modificado</translation>
    </message>
    <message>
        <source>{what} was moved</source>
        <translation>{what} movido</translation>
    </message>
    <message>
        <source>{what} were added</source>
        <translation>{what} añadidos</translation>
    </message>
    <message>
        <source>{what} were changed</source>
        <translation>{what} modificados</translation>
    </message>
    <message>
        <source>{what} were renamed or moved</source>
        <translation>{what} renombrados o movidos</translation>
    </message>
    <message>
        <source>{what}, because {path} is damaged ({reason}).</source>
        <translation>{what}: {path} está dañado ({reason}).</translation>
    </message>
    <message>
        <source>{what}, first {place}</source>
        <translation>{what}, primero {place}</translation>
    </message>
    <message>
        <source>{what}: as the encoder has it</source>
        <translation>{what}: según el codificador</translation>
    </message>
    <message>
        <source>{why}; of several such texts, {then}</source>
        <translation>{why}; de varios textos así, {then}</translation>
    </message>
    <message>
        <source>{words}  ({step} of {steps})</source>
        <translation>{words}  ({step} de {steps})</translation>
    </message>
    <message>
        <source>{words}, in {sources:,} sources, {state}</source>
        <translation>{words}, en {sources:,} fuentes, {state}</translation>
    </message>
    <message>
        <source>{wrong} wrong in 100 that differ</source>
        <translation>{wrong} erróneos de cada 100 que difieren</translation>
    </message>
    <message>
        <source>“not a duplicate”: texts that are gone</source>
        <translation>«no es duplicado»: textos que ya no están</translation>
    </message>
    <message>
        <source>“not a duplicate”: “{text}”</source>
        <translation>«no es duplicado»: «{text}»</translation>
    </message>
    <message>
        <source>“{name}” cannot be an encoder&apos;s name; use letters, digits, spaces and - _ . + ( ), at most {name2}.</source>
        <translation>«{name}» no puede ser el nombre de un codificador; use letras, cifras, espacios y - _ . + ( ), como máximo {name2}.</translation>
    </message>
    <message>
        <source>“{name}” gets every pair right.</source>
        <translation>«{name}» acierta en todos los pares.</translation>
    </message>
    <message>
        <source>“{name}” is chosen; add what you want to scan.</source>
        <translation>«{name}» está elegido; añada lo que quiera analizar.</translation>
    </message>
    <message>
        <source>“{name}” is kept, and can be chosen for every scan.</source>
        <translation>«{name}» se ha conservado y puede elegirse para cualquier análisis.</translation>
    </message>
    <message>
        <source>“{name}” was discarded; “{encoder}” is unchanged.</source>
        <translation>«{name}» se descartó; «{encoder}» no ha cambiado.</translation>
    </message>
    <message>
        <source>“{name}” was not measured: {error}</source>
        <translation>«{name}» no se midió: {error}</translation>
    </message>
    <message>
        <source>“{name}”, which you taught, is waiting for your decision.</source>
        <translation>«{name}», que usted entrenó, espera su decisión.</translation>
    </message>
    <message>
        <source>“{on}” is no place to run a scan; give local, ray or ray://HOST:PORT.</source>
        <translation>«{on}» no es un lugar donde analizar; indique local, ray o ray://HOST:PORT.</translation>
    </message>
    <message>
        <source>“{path}” cannot be a name; give another.</source>
        <translation>«{path}» no puede ser un nombre; indique otro.</translation>
    </message>
    <message>
        <source>“{project}” holds {decisions} on texts that are here.</source>
        <translation>«{project}» contiene {decisions} sobre textos que están aquí.</translation>
    </message>
    <message>
        <source>“{project}” holds {decisions} that you have not made here.</source>
        <translation>«{project}» contiene {decisions} que no ha tomado aquí.</translation>
    </message>
    <message>
        <source>… and {more:,} more, for which “All of them” counts.</source>
        <translation>… y {more:,} más, para los que vale «Todos».</translation>
    </message>
    <message>
        <source>… and {rows:,} more</source>
        <translation>… y {rows:,} más</translation>
    </message>
    <message>
        <source>… and {skipped:,} more, which “Copy list” has too.</source>
        <translation>… y {skipped:,} más, que también incluye «Copiar lista».</translation>
    </message>
</context>
</TS>
