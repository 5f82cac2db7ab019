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
        <source>1,000 of 1,000</source>
        <translation>1.000 de 1.000</translation>
    </message>
    <message>
        <source>95 % confidence interval: {low} to {high}</source>
        <translation>Intervalo de confianza del 95 %: de {low} a {high}</translation>
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
        <source>A file</source>
        <translation>Un archivo</translation>
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
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All that the reference has is dropped.</source>
        <translation>Todo lo que tiene la referencia está descartado.</translation>
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
        <source>Any sentence-transformers folder on this computer; its files are checked before they are read.</source>
        <translation>Cualquier carpeta sentence-transformers de este equipo; sus archivos se comprueban antes de leerlos.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Appearance and help</source>
        <translation>Apariencia y ayuda</translation>
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
        <source>At {line}, this text is in no cluster; it is shown in its source here.</source>
        <translation>Con {line}, este texto no está en ningún grupo; aquí se muestra en su fuente.</translation>
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
        <source>Best threshold</source>
        <translation>Mejor umbral</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Texto repetitivo</translation>
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
        <source>By the order of sources</source>
        <translation>Por el orden de las fuentes</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
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
        <source>Choose the pairs first.</source>
        <translation>Elija antes los pares.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
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
        <source>Clusters</source>
        <translation>Grupos</translation>
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
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
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
        <source>Decisions (*.json)</source>
        <translation>Decisiones (*.json)</translation>
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
        <source>Discard</source>
        <translation>Descartar</translation>
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
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
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
        <source>Drag, or press Alt+Up and Alt+Down</source>
        <translation>Arrastre, o pulse Alt+Arriba y Alt+Abajo</translation>
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
        <source>Drop this text</source>
        <translation>Descartar este texto</translation>
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
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
        <source>Everything you decided is saved, and the work done so far is kept.</source>
        <translation>Todo lo que decidió está guardado y lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Everything you decided is saved.</source>
        <translation>Todo lo que decidió está guardado.</translation>
    </message>
    <message>
        <source>Example of a file of judged pairs</source>
        <translation>Ejemplo de un archivo de pares valorados</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>libros de Excel</translation>
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
        <source>Find in the clusters</source>
        <translation>Buscar en los grupos</translation>
    </message>
    <message>
        <source>Find the texts nearest to what you type, whatever their words</source>
        <translation>Encontrar los textos más próximos a lo que escriba, sean cuales sean sus palabras</translation>
    </message>
    <message>
        <source>Finding what differs</source>
        <translation>Buscando diferencias</translation>
    </message>
    <message>
        <source>Finds letters or articles that say the same; only the beginning of long ones is read.</source>
        <translation>Encuentra cartas o artículos que dicen lo mismo; de los largos solo se lee el principio.</translation>
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
        <source>Flagged first</source>
        <translation>Con aviso primero</translation>
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
        <source>Go back to this</source>
        <translation>Volver a este punto</translation>
    </message>
    <message>
        <source>Go to the next difference (F7)</source>
        <translation>Ir a la diferencia siguiente (F7)</translation>
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
        <source>How letters are written down in plain text. Files that say so themselves are read as they say.</source>
        <translation>Cómo están escritas las letras en el texto sin formato. Los archivos que lo indican se leen como indican.</translation>
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
        <source>In the results, the threshold can be lowered to this value. Each encoder has its own, which is measured when it is first used.</source>
        <translation>En los resultados, el umbral puede bajarse hasta este valor. Cada codificador tiene el suyo, que se mide la primera vez que se usa.</translation>
    </message>
    <message>
        <source>It cannot be counted: {problem}</source>
        <translation>No se puede contar: {problem}</translation>
    </message>
    <message>
        <source>It in other</source>
        <translation>Este en el otro</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>No se encontró en este equipo.</translation>
    </message>
    <message>
        <source>It will be compared with the encoder for other languages.</source>
        <translation>Se comparará con el codificador para otros idiomas.</translation>
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
        <source>Judge some pairs to find out which threshold to trust</source>
        <translation>Valore algunos pares para saber de qué umbral fiarse</translation>
    </message>
    <message>
        <source>Judge {batch} pairs</source>
        <translation>Valorar {batch} pares</translation>
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
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
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
        <source>Keep everything that the two share, in both (B)</source>
        <translation>Conservar todo lo que comparten los dos, en ambos (B)</translation>
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
        <source>Keep this text</source>
        <translation>Conservar este texto</translation>
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
        <source>Kept one, dropped {drop:,}.</source>
        <translation>Conservado uno, descartados {drop:,}.</translation>
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
        <source>Larger batches need more memory.</source>
        <translation>Los lotes más grandes necesitan más memoria.</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Los más grandes primero</translation>
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
        <source>Leave out the pairs in which nothing is left to decide</source>
        <translation>Omitir los pares en los que ya no queda nada por decidir</translation>
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
        <source>Line</source>
        <translation>Línea</translation>
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
        <source>Loading the encoder</source>
        <translation>Cargando el codificador</translation>
    </message>
    <message>
        <source>Loading the encoder…</source>
        <translation>Cargando el codificador…</translation>
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
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
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
        <source>Most of what recurs here are long stretches of documents ({share}). With “Paragraphs” as the unit of a new scan, there would be fewer clusters to decide.</source>
        <translation>La mayor parte de lo que se repite aquí son tramos largos de documentos ({share}). Con «Párrafos» como unidad de un nuevo análisis habría menos grupos que decidir.</translation>
    </message>
    <message>
        <source>Most of what recurs here are whole documents ({share}). With “Whole files” as the unit of a new scan, each of them would be one cluster.</source>
        <translation>La mayor parte de lo que se repite aquí son documentos enteros ({share}). Con «Archivos enteros» como unidad de un nuevo análisis, cada uno sería un grupo.</translation>
    </message>
    <message>
        <source>Most similar first</source>
        <translation>Los más similares primero</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
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
        <source>No longer filter by “{words}”</source>
        <translation>Dejar de filtrar por «{words}»</translation>
    </message>
    <message>
        <source>No program was found to show the guide; open {path} in a browser.</source>
        <translation>No se encontró ningún programa para mostrar la guía; abra {path} en un navegador.</translation>
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
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None is nearer than chance.</source>
        <translation>Ninguno está más cerca que el azar.</translation>
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
        <source>Nothing has been kept there yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
    <message>
        <source>Nothing in these files says how their letters are written down. Where a line looks wrong, choose another encoding.</source>
        <translation>Nada en estos archivos dice cómo están escritas sus letras. Si una línea se ve mal, elija otra codificación.</translation>
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
        <source>Nothing recurs in so many documents.</source>
        <translation>Nada se repite en tantos documentos.</translation>
    </message>
    <message>
        <source>Nothing remains of it: every text was dropped before.</source>
        <translation>No queda nada: todos los textos se descartaron antes.</translation>
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
        <source>Nothing would be left of {documents}.</source>
        <translation>No quedaría nada de {documents}.</translation>
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
        <source>Of the pairs that are the same, the share that reach the best threshold.</source>
        <translation>De los pares iguales, la proporción que alcanza el mejor umbral.</translation>
    </message>
    <message>
        <source>Of the pairs that reach the best threshold, the share that are the same.</source>
        <translation>De los pares que alcanzan el mejor umbral, la proporción de iguales.</translation>
    </message>
    <message>
        <source>On held-out pairs</source>
        <translation>En los pares de prueba</translation>
    </message>
    <message>
        <source>One entry per line: titles, questions, answers.</source>
        <translation>Una entrada por línea: títulos, preguntas, respuestas.</translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>Only {found:,} of {files} were found in {folder}, so nothing was changed; choose the folder that holds all of them.</source>
        <translation>Solo se encontraron {found:,} de {files} en {folder}, así que no cambió nada; elija la carpeta que los contiene todos.</translation>
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
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open the folder of the libraries</source>
        <translation>Abrir la carpeta de las bibliotecas</translation>
    </message>
    <message>
        <source>Open the folder “{name}”</source>
        <translation>Abrir la carpeta «{name}»</translation>
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
        <source>Pairs at a time (batch size)</source>
        <translation>Pares a la vez (tamaño de lote)</translation>
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
        <source>Pairs with a similarity of at least {floor:.2f}, because there were too many pairs to keep them all.</source>
        <translation>Pares con una similitud de al menos {floor:.2f}, porque había demasiados para conservarlos todos.</translation>
    </message>
    <message>
        <source>Pairs with a similarity of at least {floor:.2f}.</source>
        <translation>Pares con una similitud de al menos {floor:.2f}.</translation>
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
        <source>PowerPoint presentations</source>
        <translation>presentaciones de PowerPoint</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Presentaciones</translation>
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
        <source>Rated too high</source>
        <translation>Calificados de más</translation>
    </message>
    <message>
        <source>Rated too low</source>
        <translation>Calificados de menos</translation>
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
        <source>Scan</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Scan a list that you paste</source>
        <translation>Analizar una lista pegada</translation>
    </message>
    <message>
        <source>Scan the others</source>
        <translation>Analizar los demás</translation>
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
        <source>See first what that would drop</source>
        <translation>Ver antes qué se descartaría</translation>
    </message>
    <message>
        <source>See for yourself</source>
        <translation>Compruébelo usted mismo</translation>
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
        <source>Show the cluster of the chosen text (Enter)</source>
        <translation>Mostrar el grupo del texto elegido (Intro)</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Show {step} more</source>
        <translation>Mostrar {step} más</translation>
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
        <source>Similarity {similarity}</source>
        <translation>Similitud {similarity}</translation>
    </message>
    <message>
        <source>Some encoders were trained with these words before each text.</source>
        <translation>Algunos codificadores se entrenaron con estas palabras antes de cada texto.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dittograph. Everything you decided is saved; you can continue.</source>
        <translation>Algo falló dentro de Dittograph. Todo lo que decidió está guardado; puede continuar.</translation>
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
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Spearman, max</source>
        <translation>Spearman, máximo</translation>
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
        <source>Starting the measuring…</source>
        <translation>Iniciando la medición…</translation>
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
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Filas de tabla</translation>
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
        <source>Take theirs</source>
        <translation>Adoptar la ajena</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Adoptarlas</translation>
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
        <source>Texts of the reference</source>
        <translation>Textos de la referencia</translation>
    </message>
    <message>
        <source>Texts that differ in a number, date, negation or name stay (K)</source>
        <translation>Se quedan los textos que difieren en número, fecha, negación o nombre (K)</translation>
    </message>
    <message>
        <source>The NVIDIA graphics card (CUDA)</source>
        <translation>La tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>The answer appears here as soon as there is text on both sides.</source>
        <translation>La respuesta aparece aquí en cuanto hay texto en los dos lados.</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>El principio</translation>
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
        <source>The decisions of a project (open one first)</source>
        <translation>Las decisiones de un proyecto (abra uno antes)</translation>
    </message>
    <message>
        <source>The decisions of “{stem}”</source>
        <translation>Las decisiones de «{stem}»</translation>
    </message>
    <message>
        <source>The encoder does not learn from these pairs.</source>
        <translation>El codificador no aprende de estos pares.</translation>
    </message>
    <message>
        <source>The encoder is still loading; the answer comes when it is ready.</source>
        <translation>El codificador aún se está cargando; la respuesta llegará cuando esté listo.</translation>
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
        <source>The first text</source>
        <translation>El primer texto</translation>
    </message>
    <message>
        <source>The highest of four ways to compare vectors: cosine, dot product and two distances.</source>
        <translation>El valor más alto de cuatro formas de comparar vectores: coseno, producto escalar y dos distancias.</translation>
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
        <source>The left list has {left:,} lines and the right one {right:,}.</source>
        <translation>La lista izquierda tiene {left:,} líneas y la derecha, {right:,}.</translation>
    </message>
    <message>
        <source>The licence of Dittograph</source>
        <translation>La licencia de Dittograph</translation>
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
        <source>The longest text</source>
        <translation>El texto más largo</translation>
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
        <source>The one that contains the other, or comes first</source>
        <translation>El que contiene al otro, o va primero</translation>
    </message>
    <message>
        <source>The original encoder is not changed; the new one is a copy.</source>
        <translation>El codificador original no cambia; el nuevo es una copia.</translation>
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
        <source>The processor (CPU)</source>
        <translation>El procesador (CPU)</translation>
    </message>
    <message>
        <source>The reference has nothing of these documents at this line.</source>
        <translation>La referencia no tiene nada de estos documentos con esta línea.</translation>
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
        <source>The shortest text</source>
        <translation>El texto más corto</translation>
    </message>
    <message>
        <source>The source code</source>
        <translation>El código fuente</translation>
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
        <source>The threshold with the best balance of right when joined and found. In brackets: its 95 % confidence interval; a wide one means that more judged pairs are needed.</source>
        <translation>El umbral con el mejor equilibrio entre acierto al unir y encontrado. Entre paréntesis, su intervalo de confianza del 95 %; si es amplio, hacen falta más pares valorados.</translation>
    </message>
    <message>
        <source>The two texts side by side</source>
        <translation>Los dos textos lado a lado</translation>
    </message>
    <message>
        <source>The window is made with Qt {qt} and PySide6 {pyside} (with shiboken6), both built from their unmodified sources and loaded as shared libraries, under the GNU Lesser General Public License, version 3. Its text, and that of the GNU General Public License which it builds on, are under “Made with”. A package may leave out what only a debugger reads in them.

Dittograph itself has the MIT licence. You may modify it, and reverse engineer it to debug your own changes to Qt.</source>
        <translation>La ventana está hecha con Qt {qt} y PySide6 {pyside} (con shiboken6), compilados a partir de sus fuentes sin modificar y cargados como bibliotecas compartidas, con la GNU Lesser General Public License, versión 3. Su texto, y el de la GNU General Public License en la que se basa, están en «Hecho con». Un paquete puede omitir de ellos lo que solo lee un depurador.

Dittograph tiene la licencia MIT. Puede modificarlo y aplicarle ingeniería inversa para depurar sus propios cambios en Qt.</translation>
    </message>
    <message>
        <source>The worst errors of “{name}”</source>
        <translation>Los peores errores de «{name}»</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Ajena</translation>
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
        <source>There is no other text.</source>
        <translation>No hay otro texto.</translation>
    </message>
    <message>
        <source>There is nothing here that Dittograph can read.</source>
        <translation>Aquí no hay nada que Dittograph pueda leer.</translation>
    </message>
    <message>
        <source>There were too many pairs to keep, so only those with a similarity of at least {floor:.2f} are listed.</source>
        <translation>Había demasiados pares para conservarlos, así que solo se muestran los de similitud de al menos {floor:.2f}.</translation>
    </message>
    <message>
        <source>These clusters have so many texts that setting all of them apart would take minutes; choose fewer clusters.</source>
        <translation>Estos grupos tienen tantos textos que separarlos todos llevaría minutos; elija menos grupos.</translation>
    </message>
    <message>
        <source>This cannot be handed to the engine ({error}), so nothing was done.</source>
        <translation>Esto no se puede entregar al motor ({error}), así que no se hizo nada.</translation>
    </message>
    <message>
        <source>Those the encoder was made for</source>
        <translation>Los idiomas para los que se hizo el codificador</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
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
        <source>Up</source>
        <translation>Arriba</translation>
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
        <source>What is left alone</source>
        <translation>Lo que queda sin cambios</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Lo que se usa</translation>
    </message>
    <message>
        <source>What stands around the text: the navigation of web pages, the headers, footers and page numbers of documents.</source>
        <translation>Lo que rodea al texto: la navegación de las páginas web, los encabezados, pies y números de página de los documentos.</translation>
    </message>
    <message>
        <source>What such a file looks like</source>
        <translation>Cómo es un archivo así</translation>
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
        <source>While it learns</source>
        <translation>Mientras aprende</translation>
    </message>
    <message>
        <source>Whole files</source>
        <translation>Archivos enteros</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <source>Word documents</source>
        <translation>documentos de Word</translation>
    </message>
    <message>
        <source>Word processing</source>
        <translation>Procesamiento de textos</translation>
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
        <source>Wrongly joined</source>
        <translation>Unidos por error</translation>
    </message>
    <message>
        <source>Wrote {decisions} to {name}. It holds no texts; a colleague who has the same files can merge it.</source>
        <translation>Escrito en {name}: {decisions}. No contiene textos; un colega que tenga los mismos archivos puede combinarlo.</translation>
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
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a fact differs</source>
        <translation>un dato difiere</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a part of the text</source>
        <translation>una parte del texto</translation>
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
        <source>a scan is running</source>
        <translation>hay un análisis en curso</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>un signo</translation>
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
        <source>all {clusters}</source>
        <translation>todos ({clusters})</translation>
    </message>
    <message>
        <source>an encoder is being taught</source>
        <translation>se está entrenando un codificador</translation>
    </message>
    <message>
        <source>at {threshold:.2f}, {share} of what is joined is right and {found} is found</source>
        <translation>con {threshold:.2f}, el {share} de lo unido es correcto y se encuentra el {found}</translation>
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
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>best {best:.3f}</source>
        <translation>mejor: {best:.3f}</translation>
    </message>
    <message>
        <source>best {threshold:.2f}</source>
        <translation>mejor: {threshold:.2f}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
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
        <source>differs in {facts}</source>
        <translation>diferencia: {facts}</translation>
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
        <source>electronic books</source>
        <translation>libros electrónicos</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>codificador</translation>
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
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>fits your pairs</source>
        <translation>se ajusta a sus pares</translation>
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
        <source>go back to the beginning</source>
        <translation>volver al principio</translation>
    </message>
    <message>
        <source>go back to “{what}”</source>
        <translation>volver a «{what}»</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntico</translation>
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
        <source>it is muted</source>
        <translation>está silenciado</translation>
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
        <source>it was kept before</source>
        <translation>se conservó antes</translation>
    </message>
    <message>
        <source>its file was changed last</source>
        <translation>su archivo es el último que se modificó</translation>
    </message>
    <message>
        <source>its other texts are in the reference, which no rule prefers</source>
        <translation>sus otros textos están en la referencia, que ninguna regla prefiere</translation>
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
        <source>line {n:,}</source>
        <translation>línea {n:,}</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
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
        <source>near-identical</source>
        <translation>casi idéntico</translation>
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
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
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
        <source>opposite words</source>
        <translation>palabras opuestas</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
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
        <source>regrouping after teaching</source>
        <translation>reagrupación tras el entrenamiento</translation>
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
        <source>the last answer</source>
        <translation>la última respuesta</translation>
    </message>
    <message>
        <source>the mean of these {kept} is kept: {best:.3f}</source>
        <translation>se conserva la media de estos {kept}: {best:.3f}</translation>
    </message>
    <message>
        <source>the other texts are in the reference</source>
        <translation>los otros textos están en la referencia</translation>
    </message>
    <message>
        <source>the reference has it</source>
        <translation>la referencia lo tiene</translation>
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
        <source>they are similar only by way of other texts</source>
        <translation>solo son similares a través de otros textos</translation>
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
        <source>your choices, and the list of recent projects</source>
        <translation>sus ajustes y la lista de proyectos recientes</translation>
    </message>
    <message>
        <source>zip archives</source>
        <translation>archivos ZIP</translation>
    </message>
    <message>
        <source>{apart:,} “not a duplicate”</source>
        <translation>{apart:,} «no es duplicado»</translation>
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
        <source>{busy}; the measuring starts by itself when that is done.</source>
        <translation>{busy}; la medición se iniciará sola cuando termine.</translation>
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
        <source>{clusters} · {texts} · {identical:,} identical · {flagged:,} flagged</source>
        <translation>{clusters} · {texts} · {identical:,} idénticos · {flagged:,} con aviso</translation>
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
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{decided:,} of {clusters:,} decided</source>
        <translation>{decided:,} de {clusters:,} decididos</translation>
    </message>
    <message>
        <source>{differing:,} would stay because {facts} differ.</source>
        <translation>{differing:,} se quedarían porque difieren {facts}.</translation>
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
        <source>{first} contains most of {second}, {count}</source>
        <translation>{first} contiene la mayor parte de {second}, {count}</translation>
    </message>
    <message>
        <source>{first} contains {second}, {count}</source>
        <translation>{first} contiene {second}, {count}</translation>
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
        <source>{kept:,} would stay because you kept them.</source>
        <translation>{kept:,} se quedarían porque usted los conservó.</translation>
    </message>
    <message>
        <source>{known:,} of {pairs:,} lines compared</source>
        <translation>{known:,} de {pairs:,} líneas comparadas</translation>
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
        <translation>{muted:,} silenciados</translation>
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
        <source>{name} on {device}</source>
        <translation>{name} en {device}</translation>
    </message>
    <message>
        <source>{name} · {size} · reads {tokens} of a text</source>
        <translation>{name} · {size} · lee {tokens} de un texto</translation>
    </message>
    <message>
        <source>{n} cluster</source>
        <translation>{n} grupo</translation>
    </message>
    <message>
        <source>{n} cluster: {keep} kept, {drop} dropped.</source>
        <translation>{n} grupo: {keep} conservados, {drop} descartados.</translation>
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
        <translation>{n} grupos: {keep} conservados, {drop} descartados.</translation>
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
        <source>{n} dropped as a duplicate</source>
        <translation>{n} descartados como duplicados</translation>
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
        <source>{n} judged one by one</source>
        <translation>{n} valorados uno a uno</translation>
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
        <source>{n} pair</source>
        <translation>{n} par</translation>
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
        <source>{n} pair with graded scores</source>
        <translation>{n} par con puntuación graduada</translation>
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
        <source>{n} pairs of documents</source>
        <translation>{n} pares de documentos</translation>
    </message>
    <message>
        <source>{n} pairs of documents selected</source>
        <translation>{n} pares de documentos seleccionados</translation>
    </message>
    <message>
        <source>{n} pairs with graded scores</source>
        <translation>{n} pares con puntuaciones graduadas</translation>
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
        <source>{n} row</source>
        <translation>{n} fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
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
        <source>{n} text left alone</source>
        <translation>{n} texto sin cambios</translation>
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
        <source>{n} texts left alone</source>
        <translation>{n} textos sin cambios</translation>
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
        <source>{n} token</source>
        <translation>{n} token</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} tokens</translation>
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
        <source>{pairs:,} lines copied; paste them into a spreadsheet.</source>
        <translation>{pairs:,} líneas copiadas; péguelas en una hoja de cálculo.</translation>
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
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} no se puede leer ({strerror}).</translation>
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
        <source>{shared:,} of {every}</source>
        <translation>{shared:,} de {every}</translation>
    </message>
    <message>
        <source>{shared:,} of {every}, {same:,} word for word</source>
        <translation>{shared:,} de {every}, {same:,} al pie de la letra</translation>
    </message>
    <message>
        <source>{share} of {one} stands in {two}</source>
        <translation>el {share} de {one} está en {two}</translation>
    </message>
    <message>
        <source>{shown:,} found</source>
        <translation>{shown:,} encontrados</translation>
    </message>
    <message>
        <source>{shown} of {many}</source>
        <translation>{shown} de {many}</translation>
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
        <translation>{unread:,} no se leerán</translation>
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
        <source>{what}, first {place}</source>
        <translation>{what}, primero {place}</translation>
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
        <source>“not a duplicate”: texts that are gone</source>
        <translation>«no es duplicado»: textos que ya no están</translation>
    </message>
    <message>
        <source>“not a duplicate”: “{text}”</source>
        <translation>«no es duplicado»: «{text}»</translation>
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
