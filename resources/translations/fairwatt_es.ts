<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>The licenses are being read…</source>
        <translation>Se están leyendo las licencias…</translation>
    </message>
    <message>
        <source>About Fairwatt</source>
        <translation>Acerca de Fairwatt</translation>
    </message>
    <message>
        <source>Fairwatt {version}</source>
        <translation>Fairwatt {version}</translation>
    </message>
    <message>
        <source>Fairwatt works out what your yearly bill becomes with solar panels or a small wind turbine under the rules of your own electric co-op.</source>
        <translation>Fairwatt calcula en cuánto queda su factura anual con paneles solares o una turbina eólica pequeña bajo las reglas de su propia cooperativa eléctrica.</translation>
    </message>
    <message>
        <source>It is not an offer, not a guarantee and not advice on tax or law. It does not speak for any co-op: where its answer and your co-op differ, your co-op is right. It uses no network and sends nothing anywhere.</source>
        <translation>No es una oferta, ni una garantía, ni un consejo sobre impuestos o leyes. No habla en nombre de ninguna cooperativa: donde su respuesta y la de su cooperativa difieran, su cooperativa tiene razón. No usa ninguna red y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Fairwatt is free software under the BSD 3-Clause license. Below stand its own license and those of everything it carries.</source>
        <translation>Fairwatt es software libre bajo la licencia BSD de 3 cláusulas. Abajo están su propia licencia y las de todo lo que lleva consigo.</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>AnswerStrip</name>
    <message>
        <source>Yearly bill</source>
        <translation>Factura anual</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Se recupera en</translation>
    </message>
    <message>
        <source>Your co-op says</source>
        <translation>Su cooperativa dice</translation>
    </message>
    <message>
        <source>Lost each year</source>
        <translation>Se pierde cada año</translation>
    </message>
    <message>
        <source>What the co-op charges each month however much you generate.</source>
        <translation>Lo que la cooperativa cobra cada mes por mucho que usted genere.</translation>
    </message>
    <message>
        <source>The bill can never be below {floor} a year.</source>
        <translation>La factura nunca puede bajar de {floor} al año.</translation>
    </message>
    <message>
        <source>The bill can come down to $0.</source>
        <translation>La factura puede bajar hasta $0.</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>1 cosa que saber</translation>
    </message>
    <message>
        <source>{count} things to know</source>
        <translation>{count} cosas que saber</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Todavía sin respuesta</translation>
    </message>
    <message>
        <source>With the system the yearly bill goes from {before} to {after}; it pays back in {payback}; the co-op says: {verdict}; lost each year: {lost}.</source>
        <translation>Con el sistema, la factura anual pasa de {before} a {after}; se recupera en {payback}; la cooperativa dice: {verdict}; se pierde cada año: {lost}.</translation>
    </message>
    <message>
        <source>saves {saving} in the first year</source>
        <translation>ahorra {saving} en el primer año</translation>
    </message>
    <message>
        <source>costs {more} more in the first year</source>
        <translation>cuesta {more} más en el primer año</translation>
    </message>
    <message>
        <source>saves {saving} ({low} to {high})</source>
        <translation>ahorra {saving} ({low} a {high})</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>not within {years} years, not even at best</source>
        <translation>no en {years} años, ni en el mejor caso</translation>
    </message>
    <message>
        <source>not within {years} years; at best in {low}</source>
        <translation>no en {years} años; en el mejor caso, en {low}</translation>
    </message>
    <message>
        <source>Never (at best {low})</source>
        <translation>Nunca (en el mejor caso, {low})</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>between {low} and {high}; price {price}</source>
        <translation>entre {low} y {high}; precio {price}</translation>
    </message>
    <message>
        <source>{years} years ({low}–{high})</source>
        <translation>{years} años ({low}–{high})</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} años</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Ask the co-op</source>
        <translation>Pregunte a la cooperativa</translation>
    </message>
    <message>
        <source>{kw} kW AC, {percent} % of your use</source>
        <translation>{kw} kW AC, {percent} % de su consumo</translation>
    </message>
    <message>
        <source>with conditions; {detail}</source>
        <translation>con condiciones; {detail}</translation>
    </message>
    <message>
        <source>{kwh} kWh</source>
        <translation>{kwh} kWh</translation>
    </message>
    <message>
        <source>forfeited, at a price of $0</source>
        <translation>perdidos, a un precio de $0</translation>
    </message>
    <message>
        <source>{kwh} kWh at the price you pay, and {credit} of credit</source>
        <translation>{kwh} kWh al precio que usted paga, y {credit} de crédito</translation>
    </message>
    <message>
        <source>{kwh} kWh forfeited, at the price you pay</source>
        <translation>{kwh} kWh perdidos, al precio que usted paga</translation>
    </message>
    <message>
        <source>of credit forfeited</source>
        <translation>de crédito perdidos</translation>
    </message>
    <message>
        <source>no credit is forfeited</source>
        <translation>no se pierde ningún crédito</translation>
    </message>
    <message>
        <source>year {year}: {detail}; the first year loses {less}</source>
        <translation>año {year}: {detail}; el primer año pierde {less}</translation>
    </message>
    <message>
        <source>1 number is a placeholder. Ask {co_op} for: {first}</source>
        <translation>1 cifra es supuesta. Pregunte a {co_op} por: {first}</translation>
    </message>
    <message>
        <source>2 numbers are placeholders. Ask {co_op} for: {first}, and 1 more</source>
        <translation>2 cifras son supuestas. Pregunte a {co_op} por: {first}, y 1 más</translation>
    </message>
    <message>
        <source>{count} numbers are placeholders. Ask {co_op} for: {first}, and {more} more</source>
        <translation>{count} cifras son supuestas. Pregunte a {co_op} por: {first}, y {more} más</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ArrayRow</name>
    <message>
        <source>Array {number}</source>
        <translation>Grupo de paneles {number}</translation>
    </message>
    <message>
        <source>Remove array {number}</source>
        <translation>Quitar el grupo de paneles {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>kW DC</source>
        <translation>kW DC</translation>
    </message>
    <message>
        <source>What is printed on the panels, added up: DC is what they make before the inverter.</source>
        <translation>Lo impreso en los paneles, sumado: DC es lo que producen antes del inversor.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>0 lies flat; a 6:12 roof is 26.6.</source>
        <translation>0 es plano; un techo de 6:12 tiene 26.6.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Degrees clockwise from north, east 90 and south 180; or letters, such as S or SW.</source>
        <translation>Grados en el sentido del reloj desde el norte, este 90 y sur 180; o letras, como S o SO.</translation>
    </message>
    <message>
        <source>Mounted on</source>
        <translation>Montado sobre</translation>
    </message>
    <message>
        <source>More about this array</source>
        <translation>Más sobre este grupo</translation>
    </message>
    <message>
        <source>About {count} panels of {watts} W</source>
        <translation>Unos {count} paneles de {watts} W</translation>
    </message>
    <message>
        <source>About 1 panel of {watts} W</source>
        <translation>Como 1 panel de {watts} W</translation>
    </message>
    <message>
        <source>Find the modules</source>
        <translation>Buscar los módulos</translation>
    </message>
    <message>
        <source>{array}: find a module by name</source>
        <translation>{array}: buscar un módulo por su nombre</translation>
    </message>
    <message>
        <source>{array}: how many modules</source>
        <translation>{array}: cuántos módulos</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>Conectado a</translation>
    </message>
    <message>
        <source>Depth of a row over the distance from row to row</source>
        <translation>Fondo de una fila entre la distancia de fila a fila</translation>
    </message>
    <message>
        <source>Rows 2 m deep that stand 5 m apart from edge to edge: 0.4. Closer rows shade each other more.</source>
        <translation>Filas de 2 m de fondo separadas 5 m de borde a borde: 0.4. Las filas más juntas se dan más sombra.</translation>
    </message>
    <message>
        <source>Shade, month by month</source>
        <translation>Sombra, mes por mes</translation>
    </message>
    <message>
        <source>{array}: shade, month by month</source>
        <translation>{array}: sombra, mes por mes</translation>
    </message>
    <message>
        <source>The share of the light that trees and houses take in each month.</source>
        <translation>La parte de la luz que los árboles y las casas quitan en cada mes.</translation>
    </message>
    <message>
        <source>{array}: light lost in {month}, %</source>
        <translation>{array}: luz perdida en {month}, %</translation>
    </message>
    <message>
        <source>Heights on the horizon</source>
        <translation>Alturas en el horizonte</translation>
    </message>
    <message>
        <source>{array}: heights on the horizon</source>
        <translation>{array}: alturas en el horizonte</translation>
    </message>
    <message>
        <source>How high hills, trees and houses stand above the eye, all round.</source>
        <translation>Cuánto se levantan sobre la vista los cerros, los árboles y las casas, todo alrededor.</translation>
    </message>
    <message>
        <source>At equal steps from north through east</source>
        <translation>A pasos iguales desde el norte hacia el este</translation>
    </message>
    <message>
        <source>Degrees above the level, 0 to 90; as many as you have, a column of a spreadsheet can be pasted.</source>
        <translation>Grados sobre la horizontal, de 0 a 90; tantos como tenga; se puede pegar una columna de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>inverter {number}</source>
        <translation>inversor {number}</translation>
    </message>
    <message>
        <source>shade by month, horizon</source>
        <translation>sombra por mes, horizonte</translation>
    </message>
    <message>
        <source>shade by month</source>
        <translation>sombra por mes</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>horizonte</translation>
    </message>
    <message>
        <source>modules, rows, shade</source>
        <translation>módulos, filas, sombra</translation>
    </message>
    <message>
        <source>modules, shade</source>
        <translation>módulos, sombra</translation>
    </message>
    <message>
        <source>{count} heights, one every {step}°; all is level.</source>
        <translation>{count} alturas, una cada {step}°; todo es plano.</translation>
    </message>
    <message>
        <source>{count} heights, one every {step}°; the highest, {height}°, stands in the {direction}.</source>
        <translation>{count} alturas, una cada {step}°; la mayor, {height}°, está hacia el {direction}.</translation>
    </message>
    <message>
        <source>{name}, {watts} W</source>
        <translation>{name}, {watts} W</translation>
    </message>
    <message>
        <source>{count} modules of {watts} W make {kw} kW DC; efficiency {percent} %.</source>
        <translation>{count} módulos de {watts} W dan {kw} kW DC; eficiencia {percent} %.</translation>
    </message>
    <message>
        <source>a roof</source>
        <translation>un techo</translation>
    </message>
    <message>
        <source>an open rack</source>
        <translation>un soporte abierto</translation>
    </message>
    <message>
        <source>rows on the ground</source>
        <translation>filas en el suelo</translation>
    </message>
    <message>
        <source>a tracker</source>
        <translation>un seguidor solar</translation>
    </message>
    <message>
        <source>Array {number}: {name}</source>
        <translation>Grupo de paneles {number}: {name}</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Three designs are beside each other already; drop one to keep another.</source>
        <translation>Ya hay tres diseños uno junto al otro; deje uno para guardar otro.</translation>
    </message>
    <message>
        <source>No design is kept while a value is wrong: mend it first.</source>
        <translation>No se guarda ningún diseño mientras haya un valor incorrecto: corríjalo primero.</translation>
    </message>
    <message>
        <source>Design {letter} is kept as it is; what you change now is design {other}.</source>
        <translation>El diseño {letter} queda como está; lo que cambie ahora es el diseño {other}.</translation>
    </message>
    <message>
        <source>Fairwatt cases (*{suffix})</source>
        <translation>Casos de Fairwatt (*{suffix})</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Guardar el diseño</translation>
    </message>
    <message>
        <source>Design {names} is kept beside and is in no file. Save it?</source>
        <translation>El diseño {names} está apartado y no está en ningún archivo. ¿Guardarlo?</translation>
    </message>
    <message>
        <source>Designs {names} are kept beside and are in no file. Save them?</source>
        <translation>Los diseños {names} están apartados y no están en ningún archivo. ¿Guardarlos?</translation>
    </message>
    <message>
        <source>Designs kept beside</source>
        <translation>Diseños apartados</translation>
    </message>
    <message>
        <source>The designs kept beside are back.</source>
        <translation>Los diseños apartados están de vuelta.</translation>
    </message>
    <message>
        <source>A safety copy of the kept designs could not be written: {reason}</source>
        <translation>No se pudo escribir una copia de seguridad de los diseños apartados: {reason}</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>BillCell</name>
    <message>
        <source>{month}, {unit}</source>
        <translation>{month}, {unit}</translation>
    </message>
    <message>
        <source>Not known; {kwh} is taken.</source>
        <translation>No se conoce; se toma {kwh}.</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>El libro de créditos</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>Dólares</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Show the ledger in dollars</source>
        <translation>Mostrar el libro en dólares</translation>
    </message>
    <message>
        <source>Show the ledger in kilowatt-hours</source>
        <translation>Mostrar el libro en kilovatios-hora</translation>
    </message>
    <message>
        <source>Ledger of the twelve months</source>
        <translation>Libro de los doce meses</translation>
    </message>
    <message>
        <source>More columns: {names}</source>
        <translation>Más columnas: {names}</translation>
    </message>
    <message>
        <source>No credit in dollars arises under this program.</source>
        <translation>Bajo este programa no surge ningún crédito en dólares.</translation>
    </message>
    <message>
        <source>No kWh are banked under this program.</source>
        <translation>Bajo este programa no se acumulan kWh.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Credit carried in from the month before</source>
        <translation>Crédito que viene del mes anterior</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Credit for what the meter received this month</source>
        <translation>Crédito por lo que el medidor recibió este mes</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Credit that paid for something on this bill</source>
        <translation>Crédito que pagó algo en esta factura</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Credit lost</source>
        <translation>Crédito que se perdió</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Credit paid out in money</source>
        <translation>Crédito pagado en dinero</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Credit carried into the next month</source>
        <translation>Crédito que pasa al mes siguiente</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>The bill without the system</source>
        <translation>La factura sin el sistema</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>The bill with the system</source>
        <translation>La factura con el sistema</translation>
    </message>
    <message>
        <source>Year, $</source>
        <translation>Año, $</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>From the co-op to you</source>
        <translation>De la cooperativa a usted</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>From you to the co-op</source>
        <translation>De usted a la cooperativa</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Year, kWh</source>
        <translation>Año, kWh</translation>
    </message>
</context>
<context>
    <name>BillSheet</name>
    <message>
        <source>{month}: {sentence}</source>
        <translation>{month}: {sentence}</translation>
    </message>
    <message>
        <source>To be mended, too: {months}.</source>
        <translation>También hay que corregir: {months}.</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Guardar el caso</translation>
    </message>
    <message>
        <source>The case was not saved to {path}: {reason}. It is still open here; save it elsewhere.</source>
        <translation>El caso no se guardó en {path}: {reason}. Sigue abierto aquí; guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>«{name}» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Not saved: {name}</source>
        <translation>Sin guardar: {name}</translation>
    </message>
    <message>
        <source>Sample: {name}</source>
        <translation>Ejemplo: {name}</translation>
    </message>
    <message>
        <source> ({count} more)</source>
        <translation> ({count} más)</translation>
    </message>
    <message>
        <source>The file was not opened. {problem}{more}</source>
        <translation>El archivo no se abrió. {problem}{more}</translation>
    </message>
    <message>
        <source>“{name}” is back: it was not saved when the program last ended.</source>
        <translation>«{name}» está de vuelta: no se había guardado cuando el programa terminó la última vez.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>{name} was changed by another window or program since it was opened or saved here: overwrite it, save under another name, or open theirs?</source>
        <translation>Otra ventana u otro programa cambió {name} desde que se abrió o guardó aquí: ¿sobrescribirlo, guardar con otro nombre o abrir el del otro?</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>Open theirs</source>
        <translation>Abrir el del otro</translation>
    </message>
    <message>
        <source>Yours stays in the Open menu, as not saved.</source>
        <translation>El suyo queda en el menú Abrir, como sin guardar.</translation>
    </message>
    <message>
        <source>The other case was not opened, because yours could not be kept: {reason}</source>
        <translation>El otro caso no se abrió porque el suyo no se pudo conservar: {reason}</translation>
    </message>
    <message>
        <source>This is the file as it is now. Yours is in the Open menu: “Not saved: {name}”.</source>
        <translation>Este es el archivo como está ahora. El suyo está en el menú Abrir: «Sin guardar: {name}».</translation>
    </message>
    <message>
        <source>Fairwatt cases (*{suffix})</source>
        <translation>Casos de Fairwatt (*{suffix})</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>The figures of this chart, and copies of it</source>
        <translation>Las cifras de esta gráfica y copias de ella</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras como tabla</translation>
    </message>
    <message>
        <source>Copy the figures as a table</source>
        <translation>Copiar las cifras como tabla</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Save the picture as PNG…</source>
        <translation>Guardar la imagen como PNG…</translation>
    </message>
    <message>
        <source>Save the drawing as SVG…</source>
        <translation>Guardar el dibujo como SVG…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar la gráfica</translation>
    </message>
</context>
<context>
    <name>CheckBill</name>
    <message>
        <source>Check my bill</source>
        <translation>Revisar mi factura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the verdict with its figures as text (Ctrl+Shift+C)</source>
        <translation>Copia el resultado con sus cifras como texto (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>The bill and the meter</source>
        <translation>La factura y el medidor</translation>
    </message>
    <message>
        <source>Which bill</source>
        <translation>Qué factura</translation>
    </message>
    <message>
        <source>Co-op</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Rules as of</source>
        <translation>Reglas de fecha</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Month of the bill</source>
        <translation>Mes de la factura</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>What the bill says</source>
        <translation>Lo que dice la factura</translation>
    </message>
    <message>
        <source>Total of this bill</source>
        <translation>Total de esta factura</translation>
    </message>
    <message>
        <source>What this month comes to, without any balance owed from before.</source>
        <translation>Lo que suma este mes, sin ningún saldo pendiente de antes.</translation>
    </message>
    <message>
        <source>Hold it line by line</source>
        <translation>Compararla línea por línea</translation>
    </message>
    <message>
        <source>Shows each line by the rules, with room for the one on the bill.</source>
        <translation>Muestra cada línea según las reglas, con espacio para la de la factura.</translation>
    </message>
    <message>
        <source>Nobody has published these; if your bill or your co-op tells one, type it.</source>
        <translation>Nadie ha publicado estas cifras; si su factura o su cooperativa da alguna, escríbala.</translation>
    </message>
    <message>
        <source>What the meter read in this month</source>
        <translation>Lo que marcó el medidor este mes</translation>
    </message>
    <message>
        <source>Delivered to you</source>
        <translation>Entregado a usted</translation>
    </message>
    <message>
        <source>Received from you</source>
        <translation>Recibido de usted</translation>
    </message>
    <message>
        <source>Delivered to you, {bucket}</source>
        <translation>Entregado a usted, {bucket}</translation>
    </message>
    <message>
        <source>Received from you, {bucket}</source>
        <translation>Recibido de usted, {bucket}</translation>
    </message>
    <message>
        <source>What came from the co-op&apos;s lines.</source>
        <translation>Lo que vino de las líneas de la cooperativa.</translation>
    </message>
    <message>
        <source>What you sent to the co-op.</source>
        <translation>Lo que usted envió a la cooperativa.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>By the meter of the system itself.</source>
        <translation>Según el medidor del propio sistema.</translation>
    </message>
    <message>
        <source>The kWh in the bank when the month began; 0 for none. Empty: not known.</source>
        <translation>Los kWh acumulados al empezar el mes; 0 si no había. Vacío: no se sabe.</translation>
    </message>
    <message>
        <source>Brought from the bill before</source>
        <translation>Traído de la factura anterior</translation>
    </message>
    <message>
        <source>The credit when the month began; 0 for none. Empty: not known.</source>
        <translation>El crédito al empezar el mes; 0 si no había. Vacío: no se sabe.</translation>
    </message>
    <message>
        <source>Size of the system</source>
        <translation>Tamaño del sistema</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>The one in force</source>
        <translation>La vigente</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La usual</translation>
    </message>
    <message>
        <source>A year from {first} to {last} is expected.</source>
        <translation>Se espera un año de {first} a {last}.</translation>
    </message>
    <message>
        <source>That is more than a bill can be.</source>
        <translation>Es más de lo que puede ser una factura.</translation>
    </message>
    <message>
        <source>Dollars and whole cents are expected, such as 83.75.</source>
        <translation>Se esperan dólares y centavos enteros, como 83.75.</translation>
    </message>
    <message>
        <source>Nothing below 0 is expected here.</source>
        <translation>Aquí no se espera nada menor que 0.</translation>
    </message>
    <message>
        <source>A register never runs below 0; write what was sent under “Received from you”.</source>
        <translation>Un registro nunca baja de 0; escriba lo enviado en «Recibido de usted».</translation>
    </message>
    <message>
        <source>That is more than a member&apos;s meter can read.</source>
        <translation>Es más de lo que puede leer el medidor de un socio.</translation>
    </message>
    <message>
        <source>This cannot be known from two registers</source>
        <translation>Esto no se puede saber con dos registros</translation>
    </message>
    <message>
        <source>By the rules: {amount}</source>
        <translation>Según las reglas: {amount}</translation>
    </message>
    <message>
        <source>Type the total of the bill to hold it against this.</source>
        <translation>Escriba el total de la factura para compararlo con esto.</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Concuerda</translation>
    </message>
    <message>
        <source>Off by {amount}</source>
        <translation>Diferencia de {amount}</translation>
    </message>
    <message>
        <source>Off by {amount}, and nothing explains it</source>
        <translation>Diferencia de {amount}, y nada la explica</translation>
    </message>
    <message>
        <source>Off by {amount}; why cannot be known</source>
        <translation>Diferencia de {amount}; no se puede saber por qué</translation>
    </message>
    <message>
        <source>Reconciled, but for {amount} of rounding</source>
        <translation>Concuerda, salvo {amount} de redondeo</translation>
    </message>
    <message>
        <source>Mend what is marked</source>
        <translation>Corrija lo marcado</translation>
    </message>
    <message>
        <source>One of the values cannot be read as it stands.</source>
        <translation>Uno de los valores no se puede leer tal como está.</translation>
    </message>
    <message>
        <source>Still to type: {fields}.</source>
        <translation>Falta escribir: {fields}.</translation>
    </message>
    <message>
        <source>Type what the meter read and what the bill says</source>
        <translation>Escriba lo que marcó el medidor y lo que dice la factura</translation>
    </message>
    <message>
        <source>{title}. {sentence}</source>
        <translation>{title}. {sentence}</translation>
    </message>
    <message>
        <source>What else would come to it</source>
        <translation>Qué más daría ese total</translation>
    </message>
    <message>
        <source>The bill by the rules</source>
        <translation>La factura según las reglas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lines that are not among these, in all</source>
        <translation>Líneas que no están entre estas, en total</translation>
    </message>
    <message>
        <source>Check of a bill</source>
        <translation>Revisión de una factura</translation>
    </message>
    <message>
        <source>{co_op}, {program}, {month} {year}</source>
        <translation>{co_op}, {program}, {month} de {year}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CoOpChoice</name>
    <message>
        <source>{co_op} (no rules on file yet)</source>
        <translation>{co_op} (aún sin reglas en archivo)</translation>
    </message>
    <message>
        <source>My co-op is not here…</source>
        <translation>Mi cooperativa no está aquí…</translation>
    </message>
</context>
<context>
    <name>CoOpPanel</name>
    <message>
        <source>Your co-op</source>
        <translation>Su cooperativa</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Five digits; it decides the weather.</source>
        <translation>Cinco dígitos; decide el clima.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>Or by place or weather file</source>
        <translation>O por lugar o archivo de clima</translation>
    </message>
    <message>
        <source>Co-op</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Rules as of</source>
        <translation>Reglas de fecha</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>First month with the system</source>
        <translation>Primer mes con el sistema</translation>
    </message>
    <message>
        <source>The month the system starts; credits begin at zero then.</source>
        <translation>El mes en que el sistema empieza; los créditos comienzan entonces en cero.</translation>
    </message>
    <message>
        <source>The one in force</source>
        <translation>La vigente</translation>
    </message>
    <message>
        <source>The one in force: {name}</source>
        <translation>Las vigentes: {name}</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La usual</translation>
    </message>
    <message>
        <source>The usual one: {name}</source>
        <translation>La usual: {name}</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>El primero que corresponde</translation>
    </message>
    <message>
        <source>The first that fits: {name}</source>
        <translation>El primero que corresponde: {name}</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguna elegida</translation>
    </message>
    <message>
        <source>{co_op}, {place}</source>
        <translation>{co_op}, {place}</translation>
    </message>
    <message>
        <source>{co_op}, ZIP {zip}</source>
        <translation>{co_op}, código postal {zip}</translation>
    </message>
    <message>
        <source>Choose your co-op: these serve {place}. The answer still is that of {co_op}.</source>
        <translation>Elija su cooperativa: estas sirven a {place}. La respuesta es todavía la de {co_op}.</translation>
    </message>
    <message>
        <source>{co_op}, serves {place}.</source>
        <translation>{co_op}, sirve a {place}.</translation>
    </message>
    <message>
        <source>Electric cooperatives that serve {place}:</source>
        <translation>Cooperativas eléctricas que sirven a {place}:</translation>
    </message>
    <message>
        <source>No electric cooperative is known to serve {place}. The answer is that of {co_op}; if yours is another one, pick it from the list.</source>
        <translation>No se conoce ninguna cooperativa eléctrica que sirva a {place}. La respuesta es la de {co_op}; si la suya es otra, elíjala de la lista.</translation>
    </message>
    <message>
        <source>No electric cooperative is known to serve {place}; if one does, pick it from the list.</source>
        <translation>No se conoce ninguna cooperativa eléctrica que sirva a {place}; si la hay, elíjala en la lista.</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Degrees north: 39.8</source>
        <translation>Grados norte: 39.8</translation>
    </message>
    <message>
        <source>Degrees east, so west of Greenwich with a minus sign: -89.6</source>
        <translation>Grados este; al oeste de Greenwich, con signo menos: -89.6</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Weather station</source>
        <translation>Estación meteorológica</translation>
    </message>
    <message>
        <source>The USAF number of a station of the climate table; it is then used alone.</source>
        <translation>El número USAF de una estación de la tabla de clima; entonces se usa solo esa.</translation>
    </message>
    <message>
        <source>Your own weather file</source>
        <translation>Su propio archivo de clima</translation>
    </message>
    <message>
        <source>A file of a year&apos;s weather</source>
        <translation>Un archivo con un año de clima</translation>
    </message>
    <message>
        <source>Weather files (*.epw *.csv *.tm2 *.tmy2 *.tmy3 *.json);;All files (*)</source>
        <translation>Archivos de clima (*.epw *.csv *.tm2 *.tmy2 *.tmy3 *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>EPW, TMY3, TMY2, NSRDB (PSM) CSV, PVGIS or SAM CSV: 8,760 hours.</source>
        <translation>EPW, TMY3, TMY2, NSRDB (PSM) CSV, PVGIS o SAM CSV: 8,760 horas.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}, {longitude}</translation>
    </message>
    <message>
        <source>Weather: {stations}.</source>
        <translation>Clima: {stations}.</translation>
    </message>
    <message>
        <source>Read: {hours} hours from {source}.</source>
        <translation>Leído: {hours} horas de {source}.</translation>
    </message>
    <message>
        <source>Read: {station}, {hours} hours from {source}.</source>
        <translation>Leído: {station}, {hours} horas de {source}.</translation>
    </message>
    <message>
        <source>a home</source>
        <translation>un hogar</translation>
    </message>
    <message>
        <source>a farm</source>
        <translation>una finca o rancho</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>un negocio</translation>
    </message>
    <message>
        <source>a non-profit</source>
        <translation>una organización sin fines de lucro</translation>
    </message>
    <message>
        <source>a public body</source>
        <translation>un organismo público</translation>
    </message>
    <message>
        <source>a school</source>
        <translation>una escuela</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Hoja de cálculo…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Salir de la presentación</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page: Bill</source>
        <translation>Página: Factura</translation>
    </message>
    <message>
        <source>Page: Rules</source>
        <translation>Página: Reglas</translation>
    </message>
    <message>
        <source>Page: Size</source>
        <translation>Página: Tamaño</translation>
    </message>
    <message>
        <source>Page: Money</source>
        <translation>Página: Dinero</translation>
    </message>
    <message>
        <source>Page: Energy</source>
        <translation>Página: Energía</translation>
    </message>
    <message>
        <source>Page: Compare</source>
        <translation>Página: Comparar</translation>
    </message>
    <message>
        <source>Page: Numbers</source>
        <translation>Página: Cifras</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cases side by side</source>
        <translation>Casos uno junto al otro</translation>
    </message>
    <message>
        <source>This case beside</source>
        <translation>Junto a este caso</translation>
    </message>
    <message>
        <source>the co-op&apos;s programs</source>
        <translation>los programas de la cooperativa</translation>
    </message>
    <message>
        <source>other versions of its rules</source>
        <translation>otras versiones de sus reglas</translation>
    </message>
    <message>
        <source>other co-ops</source>
        <translation>otras cooperativas</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>Case files that you add, and designs that you keep beside</source>
        <translation>Archivos de casos que usted agrega y diseños que aparta</translation>
    </message>
    <message>
        <source>Add case files…</source>
        <translation>Agregar archivos de casos…</translation>
    </message>
    <message>
        <source>Puts other cases beside this one; they can be dropped here too</source>
        <translation>Pone otros casos junto a este; también se pueden soltar aquí</translation>
    </message>
    <message>
        <source>Keep this design beside</source>
        <translation>Apartar este diseño</translation>
    </message>
    <message>
        <source>Sets the design aside as it is; go on editing, and see both</source>
        <translation>Aparta el diseño como está; siga editando y vea ambos</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Moves the chosen column to the left (Alt+Left in the table)</source>
        <translation>Mueve la columna elegida a la izquierda (Alt+Izquierda en la tabla)</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Moves the chosen column to the right (Alt+Right in the table)</source>
        <translation>Mueve la columna elegida a la derecha (Alt+Derecha en la tabla)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen column away (Delete in the table)</source>
        <translation>Quita la columna elegida (Supr en la tabla)</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Hoja de cálculo…</translation>
    </message>
    <message>
        <source>Cases to compare with</source>
        <translation>Casos con los que comparar</translation>
    </message>
    <message>
        <source>Fairwatt cases (*{suffix})</source>
        <translation>Casos de Fairwatt (*{suffix})</translation>
    </message>
    <message>
        <source>{differs} the columns differ; {best} the best of them.</source>
        <translation>{differs} las columnas difieren; {best} la mejor de ellas.</translation>
    </message>
    <message>
        <source>{best} the best in its row.</source>
        <translation>{best} lo mejor de su fila.</translation>
    </message>
    <message>
        <source>{legend} 1 more row is the same in all columns.</source>
        <translation>{legend} 1 fila más es igual en todas las columnas.</translation>
    </message>
    <message>
        <source>{legend} {count} more rows are the same in all columns.</source>
        <translation>{legend} {count} filas más son iguales en todas las columnas.</translation>
    </message>
    <message>
        <source>{name} has no answer: {reason}</source>
        <translation>{name} no tiene respuesta: {reason}</translation>
    </message>
    <message>
        <source>This co-op&apos;s file holds its rules of one date only.</source>
        <translation>El archivo de esta cooperativa contiene sus reglas de una sola fecha.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{value} kWh</source>
        <translation>{value} kWh</translation>
    </message>
    <message>
        <source>{value} kW</source>
        <translation>{value} kW</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} years</source>
        <translation>{value} años</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>with conditions</source>
        <translation>con condiciones</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>pregunte</translation>
    </message>
</context>
<context>
    <name>Compass</name>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NO</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost and loan</source>
        <translation>Costo y préstamo</translation>
    </message>
    <message>
        <source>An empty field takes the dated default; point at it to see where that comes from.</source>
        <translation>Un campo vacío toma el valor usual con su fecha; apunte a él para ver de dónde viene.</translation>
    </message>
    <message>
        <source>Solar, installed</source>
        <translation>Solar, instalado</translation>
    </message>
    <message>
        <source>$/W DC</source>
        <translation>$/W DC</translation>
    </message>
    <message>
        <source>Modules, inverter and installation, before any incentive.</source>
        <translation>Módulos, inversor e instalación, antes de cualquier incentivo.</translation>
    </message>
    <message>
        <source>Wind, installed</source>
        <translation>Eólica, instalada</translation>
    </message>
    <message>
        <source>$/kW</source>
        <translation>$/kW</translation>
    </message>
    <message>
        <source>Turbine, tower and installation for each kW of rated power, before any incentive.</source>
        <translation>Turbina, torre e instalación por cada kW de potencia nominal, antes de cualquier incentivo.</translation>
    </message>
    <message>
        <source>Or the whole price</source>
        <translation>O el precio total</translation>
    </message>
    <message>
        <source>A quote for everything; it replaces the other prices.</source>
        <translation>Una cotización por todo; reemplaza los demás precios.</translation>
    </message>
    <message>
        <source>Paid with a loan</source>
        <translation>Pagado con un préstamo</translation>
    </message>
    <message>
        <source>Loan runs</source>
        <translation>Plazo del préstamo</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% al año</translation>
    </message>
    <message>
        <source>Begins at SAM&apos;s default; ask your bank for its own.</source>
        <translation>Empieza en el valor usual de SAM; pregunte el suyo a su banco.</translation>
    </message>
    <message>
        <source>Paid down</source>
        <translation>Enganche</translation>
    </message>
    <message>
        <source>Fees of the loan</source>
        <translation>Gastos del préstamo</translation>
    </message>
    <message>
        <source>Wind turbine, item by item</source>
        <translation>Turbina eólica, parte por parte</translation>
    </message>
    <message>
        <source>Upkeep and insurance</source>
        <translation>Mantenimiento y seguro</translation>
    </message>
    <message>
        <source>The years ahead</source>
        <translation>Los años por venir</translation>
    </message>
    <message>
        <source>Incentives and tax</source>
        <translation>Incentivos e impuestos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>${usd}</source>
        <translation>${usd}</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} años</translation>
    </message>
    <message>
        <source>default price</source>
        <translation>precio usual</translation>
    </message>
    <message>
        <source>${price} in all</source>
        <translation>${price} en total</translation>
    </message>
    <message>
        <source>${price} per watt</source>
        <translation>${price} por vatio</translation>
    </message>
    <message>
        <source>with a loan</source>
        <translation>con préstamo</translation>
    </message>
    <message>
        <source>no loan</source>
        <translation>sin préstamo</translation>
    </message>
    <message>
        <source>Together ${usd}.</source>
        <translation>En conjunto ${usd}.</translation>
    </message>
    <message>
        <source>Fee of the loan</source>
        <translation>Gasto del préstamo</translation>
    </message>
    <message>
        <source>Fee in dollars</source>
        <translation>Gasto en dólares</translation>
    </message>
    <message>
        <source>Dealer&apos;s fee</source>
        <translation>Comisión del vendedor</translation>
    </message>
    <message>
        <source>The share of the loan that the lender keeps: more is borrowed than the system costs.</source>
        <translation>La parte del préstamo que se queda el prestamista: se pide más de lo que cuesta el sistema.</translation>
    </message>
    <message>
        <source>Price of the turbine: {item}, $</source>
        <translation>Precio de la turbina: {item}, $</translation>
    </message>
    <message>
        <source>A price given here takes the place of the price for each kW.</source>
        <translation>Un precio dado aquí toma el lugar del precio por kW.</translation>
    </message>
    <message>
        <source>Upkeep of solar</source>
        <translation>Mantenimiento solar</translation>
    </message>
    <message>
        <source>$/kW a year</source>
        <translation>$/kW al año</translation>
    </message>
    <message>
        <source>For each kW DC; the default includes what is replaced, inverters too.</source>
        <translation>Por cada kW DC; el valor usual incluye lo que se reemplaza, también los inversores.</translation>
    </message>
    <message>
        <source>Upkeep of wind</source>
        <translation>Mantenimiento eólico</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>$ a year</source>
        <translation>$ al año</translation>
    </message>
    <message>
        <source>Only what you enter is counted; some co-ops ask for liability insurance.</source>
        <translation>Solo se cuenta lo que usted escribe; algunas cooperativas piden un seguro de responsabilidad civil.</translation>
    </message>
    <message>
        <source>A new inverter</source>
        <translation>Un inversor nuevo</translation>
    </message>
    <message>
        <source>Counted only when its price is given; the default upkeep includes it already.</source>
        <translation>Se cuenta solo cuando se da su precio; el mantenimiento usual ya lo incluye.</translation>
    </message>
    <message>
        <source>in year</source>
        <translation>en el año</translation>
    </message>
    <message>
        <source>Years after the start.</source>
        <translation>Años después del inicio.</translation>
    </message>
    <message>
        <source>Year of the new inverter</source>
        <translation>Año del inversor nuevo</translation>
    </message>
    <message>
        <source>Years looked at</source>
        <translation>Años considerados</translation>
    </message>
    <message>
        <source>Power gets dearer by</source>
        <translation>La electricidad sube</translation>
    </message>
    <message>
        <source>The price of a kWh you buy.</source>
        <translation>El precio de un kWh que usted compra.</translation>
    </message>
    <message>
        <source>Fixed charges rise by</source>
        <translation>Los cargos fijos suben</translation>
    </message>
    <message>
        <source>The customer charge and whatever is not billed by the kWh.</source>
        <translation>El cargo al cliente y todo lo que no se cobra por kWh.</translation>
    </message>
    <message>
        <source>Surplus is paid more by</source>
        <translation>El excedente se paga más</translation>
    </message>
    <message>
        <source>What the co-op gives for a kWh it takes.</source>
        <translation>Lo que la cooperativa da por un kWh que recibe.</translation>
    </message>
    <message>
        <source>Your use grows by</source>
        <translation>Su consumo crece</translation>
    </message>
    <message>
        <source>Other prices rise by</source>
        <translation>Los demás precios suben</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tasa de descuento</translation>
    </message>
    <message>
        <source>What your money would earn elsewhere; it weighs later years less.</source>
        <translation>Lo que su dinero ganaría en otra parte; da menos peso a los años lejanos.</translation>
    </message>
    <message>
        <source>Modules fade by</source>
        <translation>Los módulos decaen</translation>
    </message>
    <message>
        <source>In service on</source>
        <translation>En servicio el</translation>
    </message>
    <message>
        <source>Incentives go by this day; without one, today counts.</source>
        <translation>Los incentivos van según este día; si no se da, cuenta hoy.</translation>
    </message>
    <message>
        <source>Work begins on</source>
        <translation>La obra empieza el</translation>
    </message>
    <message>
        <source>Some incentives are open to whoever began in time.</source>
        <translation>Algunos incentivos están abiertos para quien empezó a tiempo.</translation>
    </message>
    <message>
        <source>Income tax rate</source>
        <translation>Tasa del impuesto sobre la renta</translation>
    </message>
    <message>
        <source>Of a farm or business, on its next dollar: the answer after tax then stands beside the other.</source>
        <translation>De una finca o un negocio, sobre su próximo dólar: la respuesta después de impuestos aparece entonces junto a la otra.</translation>
    </message>
    <message>
        <source>{count} counted</source>
        <translation>{count} contados</translation>
    </message>
    <message>
        <source>none counted</source>
        <translation>ninguno contado</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{name}: a day is chosen</source>
        <translation>{name}: se elige un día</translation>
    </message>
</context>
<context>
    <name>DesignsBar</name>
    <message>
        <source>Swap</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Takes {letter} on screen and keeps what is there now</source>
        <translation>Pone {letter} en pantalla y aparta lo que hay ahora</translation>
    </message>
    <message>
        <source>Saves {letter} as a file of its own</source>
        <translation>Guarda {letter} en un archivo propio</translation>
    </message>
    <message>
        <source>Lets {letter} go</source>
        <translation>Deja {letter}</translation>
    </message>
    <message>
        <source>no answer: {reason}</source>
        <translation>sin respuesta: {reason}</translation>
    </message>
    <message>
        <source>{bill} a year, {payback}, price {cost}, {verdict}</source>
        <translation>{bill} al año, {payback}, precio {cost}, {verdict}</translation>
    </message>
    <message>
        <source>never pays back</source>
        <translation>nunca se recupera</translation>
    </message>
    <message>
        <source>pays back in {time} years ({low} to {high})</source>
        <translation>se recupera en {time} años ({low} a {high})</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>allowed with conditions</source>
        <translation>permitido con condiciones</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>ask the co-op</source>
        <translation>pregunte a la cooperativa</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Drop one file at a time, from a folder of this computer.</source>
        <translation>Suelte un archivo a la vez, de una carpeta de esta computadora.</translation>
    </message>
    <message>
        <source>{name} was not taken: it is no case, no file of use or weather, and no policy that Fairwatt knows.</source>
        <translation>No se tomó {name}: no es un caso, ni un archivo de consumo o de clima, ni una política que Fairwatt conozca.</translation>
    </message>
    <message>
        <source>{name} was not taken. {problem}</source>
        <translation>No se tomó {name}. {problem}</translation>
    </message>
    <message>
        <source>{name} was not taken. {problem} ({count} more)</source>
        <translation>No se tomó {name}. {problem} ({count} más)</translation>
    </message>
    <message>
        <source>Your use now comes from {name}.</source>
        <translation>Su consumo viene ahora de {name}.</translation>
    </message>
    <message>
        <source>The weather now comes from {name}.</source>
        <translation>El clima viene ahora de {name}.</translation>
    </message>
    <message>
        <source>{name} is a checked pack of policies: {policies}. Install it?</source>
        <translation>{name} es un paquete revisado de políticas: {policies}. ¿Instalarlo?</translation>
    </message>
    <message>
        <source>{name} is a checked policy: {policies}. Install it?</source>
        <translation>{name} es una política revisada: {policies}. ¿Instalarla?</translation>
    </message>
    <message>
        <source>no known day</source>
        <translation>ningún día conocido</translation>
    </message>
    <message>
        <source>{co_op}, verified {day}, is new</source>
        <translation>{co_op}, verificada el {day}, es nueva</translation>
    </message>
    <message>
        <source>{co_op}, verified {day}, goes before the shipped one, verified {former}</source>
        <translation>{co_op}, verificada el {day}, va antes que la incluida, verificada el {former}</translation>
    </message>
    <message>
        <source>{co_op}, verified {day}, replaces yours, verified {former}, which is kept</source>
        <translation>{co_op}, verificada el {day}, reemplaza la suya, verificada el {former}, que se conserva</translation>
    </message>
    <message>
        <source>Nothing was installed. {problem}</source>
        <translation>No se instaló nada. {problem}</translation>
    </message>
    <message>
        <source>Installed: {count} policies. What they replaced is kept in {folder}.</source>
        <translation>Instaladas: {count} políticas. Lo que reemplazaron se conserva en {folder}.</translation>
    </message>
    <message>
        <source>Installed: {count} policies.</source>
        <translation>Instaladas: {count} políticas.</translation>
    </message>
</context>
<context>
    <name>EnergyPage</name>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>The year in kilowatt-hours</source>
        <translation>El año en kilovatios-hora</translation>
    </message>
    <message>
        <source>Month of the typical day</source>
        <translation>Mes del año típico</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Hours of the year</source>
        <translation>Horas del año</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Each row is a month&apos;s mean day; the deeper the color, the more. A click shows that month above.</source>
        <translation>Cada fila es el día medio de un mes; cuanto más intenso el color, más energía. Un clic muestra ese mes arriba.</translation>
    </message>
    <message>
        <source>A typical year makes {middle} kWh, between {low} and {high}; you use {use} kWh.</source>
        <translation>Un año típico da {middle} kWh, entre {low} y {high}; usted consume {use} kWh.</translation>
    </message>
    <message>
        <source>The mean of the month&apos;s days, hour by hour in standard time: no single day is like it. Where both are shaded, some of its days send and others take.</source>
        <translation>La media de los días del mes, hora por hora en horario estándar: ningún día es igual. Donde ambos están sombreados, unos días envían y otros toman.</translation>
    </message>
    <message>
        <source>What one {turbine} makes in a year</source>
        <translation>Lo que da una {turbine} en un año</translation>
    </message>
    <message>
        <source>nobody has certified it</source>
        <translation>nadie la ha certificado</translation>
    </message>
    <message>
        <source>Here, in a wind of {speed} m/s at {height} m, with the losses of the site</source>
        <translation>Aquí, con un viento de {speed} m/s a {height} m, con las pérdidas del lugar</translation>
    </message>
    <message>
        <source>{middle} kWh, between {low} and {high}</source>
        <translation>{middle} kWh, entre {low} y {high}</translation>
    </message>
    <message>
        <source>By its certificate, in a wind of {speed} m/s</source>
        <translation>Según su certificado, con un viento de {speed} m/s</translation>
    </message>
    <message>
        <source>By this program, in the same wind</source>
        <translation>Según este programa, con el mismo viento</translation>
    </message>
    <message>
        <source>The certificate&apos;s wind has no site and no losses; set beside it, ours shows that the curve is read rightly. Only the last line is about your place, and it is the least certain of the three.</source>
        <translation>El viento del certificado no tiene lugar ni pérdidas; puesto junto a él, el nuestro muestra que la curva se lee bien. Solo la última línea trata de su lugar, y es la menos segura de las tres.</translation>
    </message>
    <message>
        <source>Used on the spot</source>
        <translation>Usado en el lugar</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Year, kWh</source>
        <translation>Año, kWh</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. If it means {number}, write that.</source>
        <translation>«{text}» no es un número. Si quiere decir {number}, escríbalo así.</translation>
    </message>
    <message>
        <source>“{text}” is too large to be a number.</source>
        <translation>«{text}» es demasiado grande para ser un número.</translation>
    </message>
    <message>
        <source>“{text}” should be a whole number.</source>
        <translation>«{text}» debe ser un número entero.</translation>
    </message>
</context>
<context>
    <name>EquipmentPanel</name>
    <message>
        <source>Battery, generator, owner</source>
        <translation>Batería, generador, propietario</translation>
    </message>
    <message>
        <source>Battery behind the meter</source>
        <translation>Batería detrás del medidor</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>0 for none. Some co-ops allow no battery behind a net meter.</source>
        <translation>0 si no hay. Algunas cooperativas no permiten baterías detrás de un medidor neto.</translation>
    </message>
    <message>
        <source>The system belongs to</source>
        <translation>El sistema pertenece a</translation>
    </message>
    <message>
        <source>A fuel-burning generator stands behind the same meter</source>
        <translation>Hay un generador de combustible detrás del mismo medidor</translation>
    </message>
    <message>
        <source>One that runs on gas, propane or diesel and is wired to the house, not one for camping.</source>
        <translation>Uno de gas, propano o diésel conectado a la casa, no uno para acampar.</translation>
    </message>
    <message>
        <source>The inverter is listed to UL 1741</source>
        <translation>El inversor está listado según UL 1741</translation>
    </message>
    <message>
        <source>The safety standard that co-ops ask for: “UL 1741” is printed on the inverter&apos;s plate.</source>
        <translation>La norma de seguridad que piden las cooperativas: “UL 1741” está impreso en la placa del inversor.</translation>
    </message>
    <message>
        <source>{kwh} kWh battery</source>
        <translation>batería de {kwh} kWh</translation>
    </message>
    <message>
        <source>no battery</source>
        <translation>sin batería</translation>
    </message>
    <message>
        <source>a generator</source>
        <translation>un generador</translation>
    </message>
    <message>
        <source>no generator</source>
        <translation>sin generador</translation>
    </message>
    <message>
        <source>the member</source>
        <translation>el socio</translation>
    </message>
    <message>
        <source>a leasing company</source>
        <translation>una empresa de arrendamiento</translation>
    </message>
    <message>
        <source>a power seller (PPA)</source>
        <translation>un vendedor de energía (PPA)</translation>
    </message>
    <message>
        <source>someone else</source>
        <translation>otra persona</translation>
    </message>
</context>
<context>
    <name>EquipmentSearch</name>
    <message>
        <source>How many of them; left empty, as many as come nearest to the present size.</source>
        <translation>Cuántos son; vacío, tantos como más se acerquen al tamaño actual.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>Part of a maker&apos;s name or model</source>
        <translation>Parte del nombre del fabricante o del modelo</translation>
    </message>
    <message>
        <source>Type part of a name; arrows and Enter take one of the list, Esc closes it.</source>
        <translation>Escriba parte de un nombre; las flechas y Enter toman uno de la lista, Esc la cierra.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>{count} found; the arrows and Enter take one.</source>
        <translation>{count} encontrados; las flechas y Enter toman uno.</translation>
    </message>
    <message>
        <source>None of the list has these words in its name; its size can be typed.</source>
        <translation>Ninguno de la lista tiene estas palabras en su nombre; se puede escribir su tamaño.</translation>
    </message>
    <message>
        <source>A whole number from 1 on says how many of them there are.</source>
        <translation>Un número entero desde 1 dice cuántos son.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>The default comes from: {source}.</source>
        <translation>El valor usual viene de: {source}.</translation>
    </message>
    <message>
        <source>The default comes from: {source}, as of {date}.</source>
        <translation>El valor usual viene de: {source}, de fecha {date}.</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{row}, {column}:  {name} {value} {unit}</source>
        <translation>{row}, {column}:  {name} {value} {unit}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Eight in ten outcomes</source>
        <translation>Ocho de cada diez resultados</translation>
    </message>
    <message>
        <source>As calculated</source>
        <translation>Según el cálculo</translation>
    </message>
    <message>
        <source>paid back above this line</source>
        <translation>recuperado por encima de esta línea</translation>
    </message>
    <message>
        <source>paid back after {years} years</source>
        <translation>recuperado tras {years} años</translation>
    </message>
    <message>
        <source>The money starts at ${start} and stands at ${end} after {years} years.</source>
        <translation>El dinero empieza en ${start} y está en ${end} tras {years} años.</translation>
    </message>
    <message>
        <source>Money in and out, added up</source>
        <translation>Dinero que entra y sale, sumado</translation>
    </message>
    <message>
        <source>Years after the purchase</source>
        <translation>Años después de la compra</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>mean {speed} m/s</source>
        <translation>media {speed} m/s</translation>
    </message>
    <message>
        <source>At the hub, {height} m up, the wind blows at {speed} m/s on average.</source>
        <translation>A la altura del buje, {height} m, el viento sopla a {speed} m/s en promedio.</translation>
    </message>
    <message>
        <source>Wind at the hub, {height} m up</source>
        <translation>Viento a la altura del buje, {height} m</translation>
    </message>
    <message>
        <source>Wind at the hub</source>
        <translation>Viento a la altura del buje</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Horas al año</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>In the year {use} kWh are used and {generation} kWh are generated.</source>
        <translation>En el año se consumen {use} kWh y se generan {generation} kWh.</translation>
    </message>
    <message>
        <source>Use and generation</source>
        <translation>Consumo y generación</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>The co-op delivers {delivered} kWh in the year and receives {received} kWh.</source>
        <translation>La cooperativa entrega {delivered} kWh en el año y recibe {received} kWh.</translation>
    </message>
    <message>
        <source>What the meter sees</source>
        <translation>Lo que ve el medidor</translation>
    </message>
    <message>
        <source>Delivered to you</source>
        <translation>Entregado a usted</translation>
    </message>
    <message>
        <source>Received from you</source>
        <translation>Recibido de usted</translation>
    </message>
    <message>
        <source>{name} gives at most {power} kW.</source>
        <translation>{name} da como máximo {power} kW.</translation>
    </message>
    <message>
        <source>Power curve of the {name}</source>
        <translation>Curva de potencia de la {name}</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>The lowest yearly bill is that of {name}.</source>
        <translation>La factura anual más baja es la de {name}.</translation>
    </message>
    <message>
        <source>Yearly bills side by side</source>
        <translation>Facturas anuales una junto a la otra</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Bill in a year</source>
        <translation>Factura de un año</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>With the system</source>
        <translation>Con el sistema</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>este caso</translation>
    </message>
    <message>
        <source>best</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>{measure}, by size</source>
        <translation>{measure}, según el tamaño</translation>
    </message>
    <message>
        <source>Size of the system</source>
        <translation>Tamaño del sistema</translation>
    </message>
    <message>
        <source>On the mean day of {month} {use} kWh are used and {generation} kWh generated; the co-op delivers {delivered} kWh and receives {received} kWh.</source>
        <translation>En el día medio de {month} se consumen {use} kWh y se generan {generation} kWh; la cooperativa entrega {delivered} kWh y recibe {received} kWh.</translation>
    </message>
    <message>
        <source>A typical day in {month}</source>
        <translation>Un día típico de {month}</translation>
    </message>
    <message>
        <source>Hour beginning at</source>
        <translation>Hora que empieza a las</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>What moves the value most: {first}.</source>
        <translation>Lo que más mueve el valor: {first}.</translation>
    </message>
    <message>
        <source>What is not certain</source>
        <translation>Lo que no es seguro</translation>
    </message>
    <message>
        <source>Value today of the purchase</source>
        <translation>Valor actual de la compra</translation>
    </message>
    <message>
        <source>From its low to its high</source>
        <translation>De su mínimo a su máximo</translation>
    </message>
    <message>
        <source>as calculated</source>
        <translation>según el cálculo</translation>
    </message>
    <message>
        <source>When it generates</source>
        <translation>Cuándo genera</translation>
    </message>
    <message>
        <source>When you use</source>
        <translation>Cuándo consume usted</translation>
    </message>
    <message>
        <source>When you send and when you take</source>
        <translation>Cuándo envía y cuándo toma</translation>
    </message>
    <message>
        <source>{name}: most in {month} at {hour}, {kw} kW.</source>
        <translation>{name}: lo máximo en {month} a las {hour}, {kw} kW.</translation>
    </message>
    <message>
        <source>The bill of each month without and with the system. The year goes from ${before} to ${after}.</source>
        <translation>La factura de cada mes sin el sistema y con él. El año pasa de ${before} a ${after}.</translation>
    </message>
    <message>
        <source>Your bill, month by month</source>
        <translation>Su factura, mes por mes</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>{title}: {said}</source>
        <translation>{title}: {said}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A number is needed here.</source>
        <translation>Aquí hace falta un número.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Made with Fairwatt on {date}. A reckoning from the co-op&apos;s papers, no offer and no guarantee.</source>
        <translation>Hecho con Fairwatt el {date}. Un cálculo a partir de los documentos de la cooperativa; ni oferta ni garantía.</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Caso sin nombre</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, continuación</translation>
    </message>
    <message>
        <source>Read this too</source>
        <translation>Lea también esto</translation>
    </message>
    <message>
        <source>Words of the policy that can be read two ways</source>
        <translation>Palabras de la política que se pueden leer de dos maneras</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Your yearly bill goes from {before} to {after}</source>
        <translation>Su factura anual pasa de {before} a {after}</translation>
    </message>
    <message>
        <source>, and {checks} comes by check</source>
        <translation>, y {checks} llegan por cheque</translation>
    </message>
    <message>
        <source>: nothing is saved</source>
        <translation>: no se ahorra nada</translation>
    </message>
    <message>
        <source>: {saving} a year saved</source>
        <translation>: {saving} ahorrados al año</translation>
    </message>
    <message>
        <source>: {extra} a year more than before</source>
        <translation>: {extra} al año más que antes</translation>
    </message>
    <message>
        <source>, and with what is not known for sure a saving between {low} and {high}</source>
        <translation>, y con lo que no se sabe con certeza, un ahorro entre {low} y {high}</translation>
    </message>
    <message>
        <source>Yearly bill</source>
        <translation>Factura anual</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Allowed with conditions</source>
        <translation>Permitido con condiciones</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Ask the co-op</source>
        <translation>Pregunte a la cooperativa</translation>
    </message>
    <message>
        <source>{kw} kW AC, {percent} % of the year&apos;s use</source>
        <translation>{kw} kW AC, {percent} % del consumo del año</translation>
    </message>
    <message>
        <source>Your co-op says</source>
        <translation>Su cooperativa dice</translation>
    </message>
    <message>
        <source>instead of {before}</source>
        <translation>en vez de {before}</translation>
    </message>
    <message>
        <source>instead of {before}; in eight of ten outcomes {low} to {high}</source>
        <translation>en vez de {before}; en ocho de cada diez resultados, {low} a {high}</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Se recupera en</translation>
    </message>
    <message>
        <source>not within {years} years</source>
        <translation>no en {years} años</translation>
    </message>
    <message>
        <source>not within {years} years, not even at the best</source>
        <translation>no en {years} años, ni en el mejor caso</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>; at the best after {years}</source>
        <translation>; en el mejor caso, tras {years}</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} años</translation>
    </message>
    <message>
        <source>between {low} and {high} years</source>
        <translation>entre {low} y {high} años</translation>
    </message>
    <message>
        <source>{low} years at the best, at the worst never within {years}</source>
        <translation>{low} años en el mejor caso; en el peor, nunca en {years}</translation>
    </message>
    <message>
        <source>Lost each year</source>
        <translation>Se pierde cada año</translation>
    </message>
    <message>
        <source>{kwh} kWh and {credit}</source>
        <translation>{kwh} kWh y {credit}</translation>
    </message>
    <message>
        <source>of surplus, worth {worth} at the price you pay, and of credit</source>
        <translation>de excedente, que valen {worth} al precio que usted paga, y de crédito</translation>
    </message>
    <message>
        <source>of surplus, worth {worth} at the price you pay</source>
        <translation>de excedente, que valen {worth} al precio que usted paga</translation>
    </message>
    <message>
        <source>of credit</source>
        <translation>de crédito</translation>
    </message>
    <message>
        <source>no credit is forfeited</source>
        <translation>no se pierde ningún crédito</translation>
    </message>
    <message>
        <source>{note} (year {year}; the first year loses {less})</source>
        <translation>{note} (año {year}; el primer año pierde {less})</translation>
    </message>
    <message>
        <source>Price in all</source>
        <translation>Precio total</translation>
    </message>
    <message>
        <source>{fees} of known fees in it</source>
        <translation>{fees} de cargos conocidos incluidos</translation>
    </message>
    <message>
        <source>Public money counted</source>
        <translation>Dinero público contado</translation>
    </message>
    <message>
        <source>more under Public money</source>
        <translation>más en Dinero público</translation>
    </message>
    <message>
        <source>Worth today</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Yearly return</source>
        <translation>Rendimiento anual</translation>
    </message>
    <message>
        <source>over {years} years</source>
        <translation>en {years} años</translation>
    </message>
    <message>
        <source>A kWh made costs</source>
        <translation>Un kWh generado cuesta</translation>
    </message>
    <message>
        <source>with upkeep, without a loan</source>
        <translation>con mantenimiento, sin préstamo</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>on a roof</source>
        <translation>sobre un techo</translation>
    </message>
    <message>
        <source>on a rack</source>
        <translation>sobre un soporte</translation>
    </message>
    <message>
        <source>in rows on the ground</source>
        <translation>en filas en el suelo</translation>
    </message>
    <message>
        <source>on trackers</source>
        <translation>sobre seguidores solares</translation>
    </message>
    <message>
        <source>{kw} kW DC of solar panels {mounting}, tilt {tilt}°, azimuth {azimuth}°</source>
        <translation>{kw} kW DC de paneles solares {mounting}, inclinación {tilt}°, azimut {azimuth}°</translation>
    </message>
    <message>
        <source>{count} × wind turbine {turbine}</source>
        <translation>{count} × turbina eólica {turbine}</translation>
    </message>
    <message>
        <source>a battery of {kwh} kWh</source>
        <translation>una batería de {kwh} kWh</translation>
    </message>
    <message>
        <source>It makes about {kwh} kWh a year ({low} to {high}); {use} kWh are used.</source>
        <translation>Da unos {kwh} kWh al año ({low} a {high}); se consumen {use} kWh.</translation>
    </message>
    <message>
        <source>{name}: taken as {value}</source>
        <translation>{name}: se toma {value}</translation>
    </message>
    <message>
        <source>, may lie between {low} and {high}</source>
        <translation>, puede estar entre {low} y {high}</translation>
    </message>
    <message>
        <source>Ask for it: {contact}.</source>
        <translation>Pregunte por ella: {contact}.</translation>
    </message>
    <message>
        <source>Ask for them: {contact}.</source>
        <translation>Pregunte por ellas: {contact}.</translation>
    </message>
    <message>
        <source>1 number is a placeholder for the co-op&apos;s own</source>
        <translation>1 cifra supuesta está en lugar de la de la cooperativa</translation>
    </message>
    <message>
        <source>{count} numbers are placeholders for the co-op&apos;s own</source>
        <translation>{count} cifras supuestas están en lugar de las de la cooperativa</translation>
    </message>
    <message>
        <source>The co-op&apos;s rules refuse this system as it stands</source>
        <translation>Las reglas de la cooperativa rechazan este sistema tal como está</translation>
    </message>
    <message>
        <source>The yearly bill can never be below {floor}: those charges stay whatever the system makes.</source>
        <translation>La factura anual nunca puede bajar de {floor}: esos cargos quedan, genere lo que genere el sistema.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes por mes</translation>
    </message>
    <message>
        <source>The ledger of banked energy, kWh</source>
        <translation>El libro de energía acumulada, kWh</translation>
    </message>
    <message>
        <source>The ledger of credit, $</source>
        <translation>El libro de crédito, $</translation>
    </message>
    <message>
        <source>No credit is carried from month to month under this program.</source>
        <translation>Bajo este programa ningún crédito pasa de un mes a otro.</translation>
    </message>
    <message>
        <source>What the year&apos;s bills are made of</source>
        <translation>De qué se componen las facturas del año</translation>
    </message>
    <message>
        <source>The year&apos;s bills</source>
        <translation>Las facturas del año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Use, kWh</source>
        <translation>Consumo, kWh</translation>
    </message>
    <message>
        <source>Made, kWh</source>
        <translation>Generado, kWh</translation>
    </message>
    <message>
        <source>Delivered, kWh</source>
        <translation>Entregado, kWh</translation>
    </message>
    <message>
        <source>Received, kWh</source>
        <translation>Recibido, kWh</translation>
    </message>
    <message>
        <source>Billed, kWh</source>
        <translation>Facturado, kWh</translation>
    </message>
    <message>
        <source>Bill without, $</source>
        <translation>Factura sin, $</translation>
    </message>
    <message>
        <source>Bill with, $</source>
        <translation>Factura con, $</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Line of the bill</source>
        <translation>Línea de la factura</translation>
    </message>
    <message>
        <source>Year without, $</source>
        <translation>Año sin, $</translation>
    </message>
    <message>
        <source>Year with, $</source>
        <translation>Año con, $</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>NO CUMPLE</translation>
    </message>
    <message>
        <source>ASK</source>
        <translation>PREGUNTE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>The policy states no rule.</source>
        <translation>La política no establece ninguna regla.</translation>
    </message>
    <message>
        <source> Due: {when}.</source>
        <translation> Plazo: {when}.</translation>
    </message>
    <message>
        <source>Steps to the first kilowatt-hour</source>
        <translation>Pasos hasta el primer kilovatio-hora</translation>
    </message>
    <message>
        <source>The policy says besides</source>
        <translation>La política dice además</translation>
    </message>
    <message>
        <source>Rules, fees, steps</source>
        <translation>Reglas, cargos, pasos</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Money due once</source>
        <translation>Dinero que se paga una vez</translation>
    </message>
    <message>
        <source>The policy states no fee.</source>
        <translation>La política no establece ningún cargo.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>may come</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Known in all</source>
        <translation>Conocido en total</translation>
    </message>
    <message>
        <source>If all that may come does come: {amount}.</source>
        <translation>Si llega todo lo que puede llegar: {amount}.</translation>
    </message>
    <message>
        <source>In neither sum, because nobody has published them: {names}.</source>
        <translation>En ninguna de las sumas, porque nadie los ha publicado: {names}.</translation>
    </message>
    <message>
        <source>RED FLAG</source>
        <translation>ALERTA</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>Asked before buying a wind turbine</source>
        <translation>Preguntado antes de comprar una turbina eólica</translation>
    </message>
    <message>
        <source>Still to ask before buying a wind turbine</source>
        <translation>Por preguntar antes de comprar una turbina eólica</translation>
    </message>
    <message>
        <source>Public money</source>
        <translation>Dinero público</translation>
    </message>
    <message>
        <source>Numbers this rests on, the unknown first</source>
        <translation>Cifras en que se basa esto, las desconocidas primero</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What this is not</source>
        <translation>Lo que esto no es</translation>
    </message>
    <message>
        <source>Numbers and sources</source>
        <translation>Cifras y fuentes</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>not for this</source>
        <translation>no para este</translation>
    </message>
    <message>
        <source>It asks: {condition}</source>
        <translation>Condición: {condition}</translation>
    </message>
    <message>
        <source>PLACEHOLDER</source>
        <translation>SUPUESTA</translation>
    </message>
    <message>
        <source>default</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>De mínimo a máximo</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>see source</source>
        <translation>ver la fuente</translation>
    </message>
    <message>
        <source>This is no offer, no quote and no guarantee. It is what one typical year comes to under the rules of {co_op} as they were published on the days named here; rules, rates and prices change, and no year&apos;s weather is the typical one.</source>
        <translation>Esto no es oferta, ni cotización, ni garantía. Es lo que suma un año típico bajo las reglas de {co_op} según se publicaron en los días aquí nombrados; las reglas, las tarifas y los precios cambian, y el clima de ningún año es el típico.</translation>
    </message>
    <message>
        <source>Whether a system may be connected, and at what price, only the co-op can say, in writing. Ask it before you sign anything. This is no advice on taxes or on law.</source>
        <translation>Si un sistema se puede conectar, y a qué precio, solo la cooperativa lo puede decir, por escrito. Pregúntele antes de firmar nada. Esto no es un consejo sobre impuestos ni sobre leyes.</translation>
    </message>
    <message>
        <source>Ranges hold eight in ten of {draws} outcomes drawn from what is not known for sure: weather, models, prices and the placeholders. What nobody has thought of is not in them.</source>
        <translation>Los rangos contienen ocho de cada diez de {draws} resultados sorteados a partir de lo que no se sabe con certeza: el clima, los modelos, los precios y las cifras supuestas. Lo que nadie ha pensado no está en ellos.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>HeadlineWhy</name>
    <message>
        <source>What to know</source>
        <translation>Lo que hay que saber</translation>
    </message>
    <message>
        <source>Why this figure</source>
        <translation>Por qué esta cifra</translation>
    </message>
    <message>
        <source>Saved in the first year = {without} without − {with_system} with + {checks} by check = {saving}</source>
        <translation>Ahorro del primer año = {without} sin el sistema − {with_system} con él + {checks} en cheques = {saving}</translation>
    </message>
    <message>
        <source>Yearly bill</source>
        <translation>Factura anual</translation>
    </message>
    <message>
        <source>The twelve bills with the system</source>
        <translation>Las doce facturas con el sistema</translation>
    </message>
    <message>
        <source>Every line of every bill is rounded to the cent, so a year&apos;s sum may be some cents off its product.</source>
        <translation>Cada renglón de cada factura se redondea al centavo, así que la suma de un año puede diferir en unos centavos de su producto.</translation>
    </message>
    <message>
        <source>The twelve bills without it</source>
        <translation>Las doce facturas sin él</translation>
    </message>
    <message>
        <source>The Bill page has every month&apos;s lines with their sums.</source>
        <translation>La página Factura tiene los renglones de cada mes con sus sumas.</translation>
    </message>
    <message>
        <source>Price in all</source>
        <translation>Precio total</translation>
    </message>
    <message>
        <source>Fees of the co-op in it</source>
        <translation>Tarifas de la cooperativa incluidas</translation>
    </message>
    <message>
        <source>Incentives counted</source>
        <translation>Incentivos contados</translation>
    </message>
    <message>
        <source>Saved on bills in the first year</source>
        <translation>Ahorro en facturas el primer año</translation>
    </message>
    <message>
        <source>Upkeep and other costs of that year</source>
        <translation>Mantenimiento y otros costos de ese año</translation>
    </message>
    <message>
        <source>In hand after {years} years</source>
        <translation>En mano después de {years} años</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Each year&apos;s saving, less that year&apos;s costs, is added up; the system has paid back when the sum has reached what was paid at the start.</source>
        <translation>Se suma el ahorro de cada año, menos los costos de ese año; el sistema se ha pagado cuando la suma alcanza lo que se pagó al principio.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>The Money page has every year, and what moves the answer most.</source>
        <translation>La página Dinero tiene cada año, y lo que más mueve la respuesta.</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No se cumple</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pregunte</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>What the co-op&apos;s rules say</source>
        <translation>Lo que dicen las reglas de la cooperativa</translation>
    </message>
    <message>
        <source>The programs</source>
        <translation>Los programas</translation>
    </message>
    <message>
        <source>{kwh} kWh</source>
        <translation>{kwh} kWh</translation>
    </message>
    <message>
        <source>Lost each year</source>
        <translation>Se pierde cada año</translation>
    </message>
    <message>
        <source>In the first year {kwh} kWh are lost. At the price you pay for a kWh they would have taken {worth} off later bills.</source>
        <translation>En el primer año se pierden {kwh} kWh. Al precio que usted paga por un kWh habrían quitado {worth} de facturas posteriores.</translation>
    </message>
    <message>
        <source>How credit comes and goes</source>
        <translation>Cómo viene y se va el crédito</translation>
    </message>
    <message>
        <source>The ledger on the Bill page follows every kilowatt-hour and cent of credit.</source>
        <translation>El libro de la página Factura sigue cada kilovatio-hora y cada centavo de crédito.</translation>
    </message>
    <message>
        <source>What to know beside the figures</source>
        <translation>Qué saber además de las cifras</translation>
    </message>
    <message>
        <source>Placeholders in it, to ask the co-op for</source>
        <translation>Cifras supuestas que contiene, para preguntar a la cooperativa</translation>
    </message>
    <message>
        <source>{count} bills: {total}</source>
        <translation>{count} facturas: {total}</translation>
    </message>
    <message>
        <source>{quantity} {unit} × ${price} = {total}</source>
        <translation>{quantity} {unit} × ${price} = {total}</translation>
    </message>
    <message>
        <source>{quantity} × ${price} = {total}</source>
        <translation>{quantity} × ${price} = {total}</translation>
    </message>
    <message>
        <source>{value}, between {low} and {high}</source>
        <translation>{value}, entre {low} y {high}</translation>
    </message>
    <message>
        <source>{source}; as of {date}</source>
        <translation>{source}; a fecha de {date}</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Ir al campo o botón siguiente</translation>
    </message>
    <message>
        <source>Enter or ↓</source>
        <translation>Enter o ↓</translation>
    </message>
    <message>
        <source>In the twelve bills: go on to the next month</source>
        <translation>En las doce facturas: pasar al mes siguiente</translation>
    </message>
    <message>
        <source>← and →</source>
        <translation>← y →</translation>
    </message>
    <message>
        <source>On the roof drawing: turn the panels by a degree; with Shift by fifteen</source>
        <translation>En el dibujo del techo: girar los paneles un grado; con Mayús, quince</translation>
    </message>
    <message>
        <source>In a presentation, or on the names of the pages: turn the page</source>
        <translation>En una presentación, o sobre los nombres de las páginas: pasar la página</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Open or fold a section, tick a box, press a button</source>
        <translation>Desplegar o plegar una sección, marcar una casilla, pulsar un botón</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close this window; leave a presentation</source>
        <translation>Cerrar esta ventana; salir de una presentación</translation>
    </message>
</context>
<context>
    <name>IncentiveList</name>
    <message>
        <source>Which do you mean to claim?</source>
        <translation>¿Cuáles piensa solicitar?</translation>
    </message>
    <message>
        <source>No incentive is open on that day.</source>
        <translation>Ningún incentivo está abierto en ese día.</translation>
    </message>
    <message>
        <source>The source: {source}.</source>
        <translation>La fuente: {source}.</translation>
    </message>
    <message>
        <source>{usd}. {why} On condition: {condition}.</source>
        <translation>{usd}. {why} Con la condición: {condition}.</translation>
    </message>
    <message>
        <source>Gives nothing here. {why}</source>
        <translation>Aquí no da nada. {why}</translation>
    </message>
</context>
<context>
    <name>Inputs</name>
    <message>
        <source>Inputs</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>InverterRow</name>
    <message>
        <source>Inverter {number}</source>
        <translation>Inversor {number}</translation>
    </message>
    <message>
        <source>Remove inverter {number}</source>
        <translation>Quitar el inversor {number}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Potencia nominal</translation>
    </message>
    <message>
        <source>kW AC</source>
        <translation>kW AC</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>Arrays on it: {numbers}.</source>
        <translation>Grupos conectados: {numbers}.</translation>
    </message>
    <message>
        <source>No array hangs on it yet: choose it under “More about this array”.</source>
        <translation>Ningún grupo está conectado a él todavía: elíjalo en «Más sobre este grupo».</translation>
    </message>
</context>
<context>
    <name>Inverters</name>
    <message>
        <source>Inverter</source>
        <translation>Inversor</translation>
    </message>
    <message>
        <source>kW AC</source>
        <translation>kW AC</translation>
    </message>
    <message>
        <source>What the inverter can send to the house and the lines, as printed on it; the co-op&apos;s size limits look at it. Empty: the usual share of the panels.</source>
        <translation>Lo que el inversor puede enviar a la casa y a las líneas, como está impreso en él; en eso se fijan los límites de tamaño de la cooperativa. Vacío: la parte usual de los paneles.</translation>
    </message>
    <message>
        <source>More about the inverter</source>
        <translation>Más sobre el inversor</translation>
    </message>
    <message>
        <source>Find the inverter</source>
        <translation>Buscar el inversor</translation>
    </message>
    <message>
        <source>Find an inverter by name</source>
        <translation>Buscar un inversor por su nombre</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>What it gives of what it gets, weighted over the day.</source>
        <translation>Lo que da de lo que recibe, ponderado a lo largo del día.</translation>
    </message>
    <message>
        <source>Efficiency of the inverter, %</source>
        <translation>Eficiencia del inversor, %</translation>
    </message>
    <message>
        <source>Add an inverter</source>
        <translation>Agregar un inversor</translation>
    </message>
    <message>
        <source>{count} give {kw} kW</source>
        <translation>{count} dan {kw} kW</translation>
    </message>
    <message>
        <source>by name, several</source>
        <translation>por nombre, varios</translation>
    </message>
    <message>
        <source>A case has at most {count} inverters; give equal ones together as one rating.</source>
        <translation>Un caso tiene como máximo {count} inversores; dé los iguales juntos como una sola potencia.</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Inverter {number}: find it by name</source>
        <translation>Inversor {number}: buscarlo por su nombre</translation>
    </message>
    <message>
        <source>{search}: how many</source>
        <translation>{search}: cuántos</translation>
    </message>
    <message>
        <source>{name}, {kw} kW</source>
        <translation>{name}, {kw} kW</translation>
    </message>
    <message>
        <source>{count} of {kw} kW AC make {sum} kW AC at {percent} %.</source>
        <translation>{count} de {kw} kW AC dan {sum} kW AC al {percent} %.</translation>
    </message>
</context>
<context>
    <name>LiveAnswer</name>
    <message>
        <source>Nothing is handed out while a value is wrong: mend it first.</source>
        <translation>No se entrega nada mientras haya un valor incorrecto: corríjalo primero.</translation>
    </message>
    <message>
        <source>No answer yet: what is typed under “{field}” cannot be counted yet.</source>
        <translation>Todavía no hay respuesta: lo escrito en «{field}» no se puede contar aún.</translation>
    </message>
    <message>
        <source>These are the last good figures: what is typed under “{field}” cannot be counted yet.</source>
        <translation>Estas son las últimas cifras válidas: lo escrito en «{field}» no se puede contar aún.</translation>
    </message>
    <message>
        <source>These are the last good figures: what is typed under “{field}” and elsewhere cannot be counted yet.</source>
        <translation>Estas son las últimas cifras válidas: lo escrito en «{field}» y en otros campos no se puede contar aún.</translation>
    </message>
    <message>
        <source>No newer answer yet: {sentence}</source>
        <translation>Todavía sin respuesta nueva: {sentence}</translation>
    </message>
    <message>
        <source>No answer yet: {sentence}</source>
        <translation>Todavía sin respuesta: {sentence}</translation>
    </message>
    <message>
        <source>A fault in the program stopped this answer; nothing of the case is lost. It says: {fault}</source>
        <translation>Una falla del programa detuvo esta respuesta; no se pierde nada del caso. Dice: {fault}</translation>
    </message>
</context>
<context>
    <name>Logo</name>
    <message>
        <source>it cannot be read: {reason}.</source>
        <translation>no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>it has {size} kB; {most} kB are the most.</source>
        <translation>tiene {size} kB; como máximo se aceptan {most} kB.</translation>
    </message>
    <message>
        <source>it is no picture of the kind its name says.</source>
        <translation>no es una imagen del tipo que dice su nombre.</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels; a logo of 2,000 x 2,000 is the largest that is drawn.</source>
        <translation>tiene {width} x {height} píxeles; el logotipo más grande que se dibuja es de 2,000 x 2,000.</translation>
    </message>
    <message>
        <source>it is damaged: {reason}.</source>
        <translation>está dañado: {reason}.</translation>
    </message>
    <message>
        <source>it declares entities; a plain drawing is expected.</source>
        <translation>declara entidades; se espera un dibujo sencillo.</translation>
    </message>
    <message>
        <source>it is no SVG drawing.</source>
        <translation>no es un dibujo SVG.</translation>
    </message>
    <message>
        <source>it has more than {most} parts; a simpler drawing is expected.</source>
        <translation>tiene más de {most} partes; se espera un dibujo más sencillo.</translation>
    </message>
    <message>
        <source>it has a part “{part}”; a plain drawing of shapes is expected.</source>
        <translation>tiene una parte «{part}»; se espera un dibujo sencillo de figuras.</translation>
    </message>
    <message>
        <source>it refers to something outside itself; a drawing that stands alone is expected.</source>
        <translation>se refiere a algo fuera de sí mismo; se espera un dibujo que se baste solo.</translation>
    </message>
    <message>
        <source>The co-op&apos;s logo {name} is left out: {why}</source>
        <translation>El logotipo de la cooperativa {name} se omite: {why}</translation>
    </message>
</context>
<context>
    <name>LossItems</name>
    <message>
        <source>Standstill</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Wires, electronics</source>
        <translation>Cables, electrónica</translation>
    </message>
    <message>
        <source>Weather, wear</source>
        <translation>Clima, desgaste</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Below its curve</source>
        <translation>Por debajo de su curva</translation>
    </message>
    <message>
        <source>Wake of others</source>
        <translation>Estela de otras</translation>
    </message>
    <message>
        <source>Wind loss: {cause}, %</source>
        <translation>Pérdida eólica: {cause}, %</translation>
    </message>
    <message>
        <source>At first: {source}.</source>
        <translation>Al principio: {source}.</translation>
    </message>
    <message>
        <source>Each loss is a number from 0 to 99 %.</source>
        <translation>Cada pérdida es un número de 0 a 99 %.</translation>
    </message>
    <message>
        <source>Take them together</source>
        <translation>Tomarlas juntas</translation>
    </message>
    <message>
        <source>One after the other: {percent} %.</source>
        <translation>Una tras otra: {percent} %.</translation>
    </message>
    <message>
        <source>Take {percent} % as the losses</source>
        <translation>Tomar {percent} % como pérdidas</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no contada</translation>
    </message>
    <message>
        <source>{cm} cm a year</source>
        <translation>{cm} cm al año</translation>
    </message>
    <message>
        <source>System losses</source>
        <translation>Pérdidas del sistema</translation>
    </message>
    <message>
        <source>Soiling, wiring, mismatch, shade and the like, together.</source>
        <translation>Suciedad, cableado, diferencias, sombra y demás, en conjunto.</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Una por una</translation>
    </message>
    <message>
        <source>Losses item by item</source>
        <translation>Pérdidas una por una</translation>
    </message>
    <message>
        <source>Loss by {item}, %</source>
        <translation>Pérdida por {item}, %</translation>
    </message>
    <message>
        <source>Losses one after the other: {percent} %.</source>
        <translation>Pérdidas una tras otra: {percent} %.</translation>
    </message>
    <message>
        <source>Count lying snow</source>
        <translation>Contar la nieve acumulada</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Fresh snow in {month}, cm</source>
        <translation>Nieve nueva en {month}, cm</translation>
    </message>
    <message>
        <source>Fresh snow of each month, as a weather station reports it; an inch is 2.54 cm.</source>
        <translation>La nieve nueva de cada mes, como la da una estación meteorológica; una pulgada son 2.54 cm.</translation>
    </message>
    <message>
        <source>Soiling</source>
        <translation>Suciedad</translation>
    </message>
    <message>
        <source>Dust, leaves and birds on the glass.</source>
        <translation>Polvo, hojas y aves sobre el vidrio.</translation>
    </message>
    <message>
        <source>Shading</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Shade that is not given month by month.</source>
        <translation>La sombra que no se da mes por mes.</translation>
    </message>
    <message>
        <source>Leave 0 when snow is given month by month.</source>
        <translation>Deje 0 cuando la nieve se da mes por mes.</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Modules of a string are never quite alike.</source>
        <translation>Los módulos de una serie nunca son del todo iguales.</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Cableado</translation>
    </message>
    <message>
        <source>Resistance of cables, DC and AC.</source>
        <translation>Resistencia de los cables, DC y AC.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Resistance of plugs and clamps.</source>
        <translation>Resistencia de enchufes y bornes.</translation>
    </message>
    <message>
        <source>Light-induced degradation</source>
        <translation>Degradación por luz</translation>
    </message>
    <message>
        <source>What modules lose in their first months in the sun.</source>
        <translation>Lo que los módulos pierden en sus primeros meses al sol.</translation>
    </message>
    <message>
        <source>Nameplate rating</source>
        <translation>Potencia de la placa</translation>
    </message>
    <message>
        <source>How far the true power lies below the label.</source>
        <translation>Cuánto queda la potencia real por debajo de la etiqueta.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Leave 0: how modules fade is asked for under the years ahead.</source>
        <translation>Deje 0: cuánto decaen los módulos se pregunta en los años por venir.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Outages of the system or of the grid.</source>
        <translation>Paradas del sistema o de la red.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A safety copy of this case could not be kept: {reason}</source>
        <translation>No se pudo guardar una copia de seguridad de este caso: {reason}</translation>
    </message>
    <message>
        <source>This choice lasts until the window closes: it could not be written to {file}.</source>
        <translation>Esta elección dura hasta que se cierre la ventana: no se pudo escribir en {file}.</translation>
    </message>
    <message>
        <source>{name}[*] – Fairwatt</source>
        <translation>{name}[*] – Fairwatt</translation>
    </message>
    <message>
        <source>Check my bill…</source>
        <translation>Revisar mi factura…</translation>
    </message>
    <message>
        <source>My co-op is not here…</source>
        <translation>Mi cooperativa no está aquí…</translation>
    </message>
    <message>
        <source>Keep this design beside</source>
        <translation>Apartar este diseño</translation>
    </message>
    <message>
        <source>What is stored…</source>
        <translation>Lo que se guarda…</translation>
    </message>
    <message>
        <source>About Fairwatt</source>
        <translation>Acerca de Fairwatt</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Año por año</translation>
    </message>
    <message>
        <source>The savings never pay back the {price} it costs within {looked} years.</source>
        <translation>Los ahorros nunca recuperan los {price} que cuesta en {looked} años.</translation>
    </message>
    <message>
        <source>The {price} it costs is not paid back within {looked} years; at best after {low}.</source>
        <translation>Los {price} que cuesta no se recuperan en {looked} años; en el mejor caso, tras {low}.</translation>
    </message>
    <message>
        <source>The {price} it costs is paid back in {middle} years; at best in {low}, at worst never.</source>
        <translation>Los {price} que cuesta se recuperan en {middle} años; en el mejor caso en {low}, en el peor nunca.</translation>
    </message>
    <message>
        <source>The {price} it costs is paid back in {middle} years, between {low} and {high}.</source>
        <translation>Los {price} que cuesta se recuperan en {middle} años, entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Of 100 outcomes like this, {percent} pay back.</source>
        <translation>De 100 resultados como este, {percent} se recuperan.</translation>
    </message>
    <message>
        <source>What it costs and brings</source>
        <translation>Lo que cuesta y lo que trae</translation>
    </message>
    <message>
        <source>Price in all</source>
        <translation>Precio total</translation>
    </message>
    <message>
        <source>of which fees of the co-op</source>
        <translation>de ello, cargos de la cooperativa</translation>
    </message>
    <message>
        <source>Incentives counted</source>
        <translation>Incentivos contados</translation>
    </message>
    <message>
        <source>Saved in the first year</source>
        <translation>Ahorrado en el primer año</translation>
    </message>
    <message>
        <source>Saved in all the years</source>
        <translation>Ahorrado en todos los años</translation>
    </message>
    <message>
        <source>Value today of the purchase</source>
        <translation>Valor actual de la compra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Rendimiento al año</translation>
    </message>
    <message>
        <source>${price} per kWh</source>
        <translation>${price} por kWh</translation>
    </message>
    <message>
        <source>Each kWh it makes costs</source>
        <translation>Cada kWh que genera cuesta</translation>
    </message>
    <message>
        <source>Incentives, by their dates</source>
        <translation>Incentivos, por sus fechas</translation>
    </message>
    <message>
        <source>Counted: {amount}</source>
        <translation>Contado: {amount}</translation>
    </message>
    <message>
        <source>Possible: {amount}, if you meet its condition</source>
        <translation>Posible: {amount}, si cumple su condición</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no abierto</translation>
    </message>
    <message>
        <source>Not for this system</source>
        <translation>No para este sistema</translation>
    </message>
    <message>
        <source>None is known for this system.</source>
        <translation>No se conoce ninguno para este sistema.</translation>
    </message>
    <message>
        <source>The loan</source>
        <translation>El préstamo</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Paid down</source>
        <translation>Enganche</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Interest in all</source>
        <translation>Interés en total</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Generated, kWh</source>
        <translation>Generado, kWh</translation>
    </message>
    <message>
        <source>Bill without, $</source>
        <translation>Factura sin, $</translation>
    </message>
    <message>
        <source>Bill with, $</source>
        <translation>Factura con, $</translation>
    </message>
    <message>
        <source>Costs, $</source>
        <translation>Costos, $</translation>
    </message>
    <message>
        <source>In or out, $</source>
        <translation>Entra o sale, $</translation>
    </message>
    <message>
        <source>Added up, $</source>
        <translation>Suma, $</translation>
    </message>
</context>
<context>
    <name>NoAnswer</name>
    <message>
        <source>Your answer will stand here</source>
        <translation>Aquí estará su respuesta</translation>
    </message>
    <message>
        <source>It needs three things from the left side: your ZIP code with your co-op, at least one month&apos;s bill, and a solar array or a wind turbine. It comes by itself and changes as you type.</source>
        <translation>Necesita tres cosas del lado izquierdo: su código postal con su cooperativa, la factura de al menos un mes, y un grupo de paneles o una turbina eólica. Llega sola y cambia mientras usted escribe.</translation>
    </message>
    <message>
        <source>Add a solar array</source>
        <translation>Añadir un grupo de paneles</translation>
    </message>
    <message>
        <source>Show the inputs</source>
        <translation>Mostrar los datos</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number is needed here; write 0 for none.</source>
        <translation>Aquí hace falta un número; escriba 0 si no hay.</translation>
    </message>
    <message>
        <source>A number above 0 is needed here.</source>
        <translation>Aquí hace falta un número mayor que 0.</translation>
    </message>
</context>
<context>
    <name>NumbersField</name>
    <message>
        <source>One number or more is needed here.</source>
        <translation>Aquí hace falta un número o más.</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Numbers to ask the co-op for</source>
        <translation>Cifras que preguntar a la cooperativa</translation>
    </message>
    <message>
        <source>No paper of the co-op gives these, so a placeholder stands for each. The answer&apos;s range is what the low and the high make of it. Type the real number as soon as you have it.</source>
        <translation>Ningún documento de la cooperativa las da, así que una cifra supuesta ocupa el lugar de cada una. El rango de la respuesta es lo que hacen de ella el mínimo y el máximo. Escriba la cifra real en cuanto la tenga.</translation>
    </message>
    <message>
        <source>Every number behind the answer</source>
        <translation>Cada cifra detrás de la respuesta</translation>
    </message>
    <message>
        <source>Enter or a double click on a row changes its number here; an empty one takes the change back.</source>
        <translation>Enter o doble clic en una fila cambia aquí su cifra; un campo vacío deshace el cambio.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Distintivo</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>De mínimo a máximo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Between {low} and {high} elsewhere. {source}</source>
        <translation>Entre {low} y {high} en otras partes. {source}</translation>
    </message>
    <message>
        <source>◇ placeholder</source>
        <translation>◇ supuesta</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>default</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>see source</source>
        <translation>ver la fuente</translation>
    </message>
</context>
<context>
    <name>OwnCoOpPage</name>
    <message>
        <source>My co-op is not here</source>
        <translation>Mi cooperativa no está aquí</translation>
    </message>
    <message>
        <source>Questions on the rate sheet</source>
        <translation>Preguntas sobre la hoja de tarifas</translation>
    </message>
    <message>
        <source>Answer what stands on your co-op&apos;s rate sheet and leave the rest empty. The bill beside this changes as you go; what is not known makes its range wider.</source>
        <translation>Responda lo que dice la hoja de tarifas de su cooperativa y deje vacío lo demás. La factura de al lado cambia mientras escribe; lo que no se sabe hace más ancho su rango.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Goes back to the inputs</source>
        <translation>Vuelve a los datos</translation>
    </message>
    <message>
        <source>Print for the co-op…</source>
        <translation>Imprimir para la cooperativa…</translation>
    </message>
    <message>
        <source>Questions and answers, with what to ask marked</source>
        <translation>Preguntas y respuestas, con lo que hay que preguntar marcado</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>The policy file, to send to the co-op or to another member</source>
        <translation>El archivo de la política, para enviarlo a la cooperativa o a otro socio</translation>
    </message>
    <message>
        <source>From the directory of co-ops.</source>
        <translation>Del directorio de cooperativas.</translation>
    </message>
    <message>
        <source>EIA, {year}, all homes of this co-op</source>
        <translation>EIA, {year}, todos los hogares de esta cooperativa</translation>
    </message>
    <message>
        <source>From the directory of co-ops: the Energy Information Administration.</source>
        <translation>Del directorio de cooperativas: la Administración de Información de Energía.</translation>
    </message>
    <message>
        <source>Opened from {path}</source>
        <translation>Abierto desde {path}</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, copia</translation>
    </message>
    <message>
        <source>Delete a co-op</source>
        <translation>Borrar una cooperativa</translation>
    </message>
    <message>
        <source>Delete “{name}”? The file {path} is deleted for good.</source>
        <translation>¿Borrar «{name}»? El archivo {path} se borra para siempre.</translation>
    </message>
    <message>
        <source>Begin with the name and the state: from then on everything is kept as you type.</source>
        <translation>Empiece con el nombre y el estado: desde entonces todo se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Aún no guardado.</translation>
    </message>
    <message>
        <source>What is marked is not kept yet: {fault}</source>
        <translation>Lo marcado aún no se guarda: {fault}</translation>
    </message>
    <message>
        <source>Not kept: {reason}</source>
        <translation>No guardado: {reason}</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>Your own co-ops</source>
        <translation>Sus propias cooperativas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Abrir como texto</translation>
    </message>
    <message>
        <source>Open {name} as text</source>
        <translation>Abrir {name} como texto</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Borrar {name}</translation>
    </message>
    <message>
        <source>Save a copy of the rules</source>
        <translation>Guardar una copia de las reglas</translation>
    </message>
    <message>
        <source>Policy files (*.toml)</source>
        <translation>Archivos de política (*.toml)</translation>
    </message>
</context>
<context>
    <name>OwnCoOpPaper</name>
    <message>
        <source>Questions to {co_op}</source>
        <translation>Preguntas a {co_op}</translation>
    </message>
    <message>
        <source>A member wants to know what solar panels or a small wind turbine would do to the yearly bill. This is what was found in your papers. Please correct it, and fill in what is missing.</source>
        <translation>Un socio quiere saber qué harían los paneles solares o una turbina eólica pequeña con su factura anual. Esto es lo que se encontró en sus documentos. Por favor corríjalo y complete lo que falta.</translation>
    </message>
    <message>
        <source>{count} answers are missing. Until they are known, other co-ops&apos; figures stand in for them.</source>
        <translation>Faltan {count} respuestas. Hasta que se sepan, las cifras de otras cooperativas ocupan su lugar.</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Made with Fairwatt on {date}.</source>
        <translation>Hecho con Fairwatt el {date}.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, continuación</translation>
    </message>
    <message>
        <source>{answer}; to ask: ____________________</source>
        <translation>{answer}; por preguntar: ____________________</translation>
    </message>
    <message>
        <source>To ask: ____________________</source>
        <translation>Por preguntar: ____________________</translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>in a chart: go from one value to the next and hear it read out</source>
        <translation>en una gráfica: pasar de un valor al siguiente y oírlo leer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on a row of the table: show why that month&apos;s bill is what it is</source>
        <translation>en una fila de la tabla: mostrar por qué la factura de ese mes es la que es</translation>
    </message>
    <message>
        <source>What will my bills be?</source>
        <translation>¿Cuánto serán mis facturas?</translation>
    </message>
    <message>
        <source>Each month stands as two bars: what you would pay without the system, and what you would pay with it. Under them is the ledger of your credits, as your co-op would keep it: what you brought into the month, what you earned, used, lost and were paid, and what is left. Choose a month and the page shows every line of its bill, the formula behind it and the rule of your co-op it follows. A bill rarely falls to zero, because the fixed monthly charge stays. If a number is marked as a placeholder, your co-op does not publish it; the answer then shows the range it makes.</source>
        <translation>Cada mes aparece como dos barras: lo que pagaría sin el sistema y lo que pagaría con él. Debajo está el libro de sus créditos, como lo llevaría su cooperativa: lo que traía al mes, lo que ganó, usó, perdió y cobró, y lo que queda. Elija un mes y la página muestra cada línea de su factura, la fórmula detrás de ella y la regla de su cooperativa que sigue. Una factura rara vez baja a cero, porque el cargo fijo mensual se queda. Si una cifra está marcada como supuesta, su cooperativa no la publica; la respuesta muestra entonces el rango que resulta.</translation>
    </message>
    <message>
        <source>Does my co-op allow this, and what do I have to do?</source>
        <translation>¿Lo permite mi cooperativa, y qué tengo que hacer?</translation>
    </message>
    <message>
        <source>Every rule of your co-op that concerns your system stands here with a word and a sign: it meets the rule, it breaks it, it needs care, or you have to ask. Where a rule is broken, the page says what would meet it. Below are the programs you could join, and why each one fits you or not. Then come the fees, and a checklist with the papers to send and the dates, counted from the day you choose. You can print the checklist with the handout.</source>
        <translation>Aquí está cada regla de su cooperativa que atañe a su sistema, con una palabra y un signo: cumple la regla, no la cumple, requiere cuidado o hay que preguntar. Donde no se cumple una regla, la página dice qué la cumpliría. Abajo están los programas a los que podría entrar y por qué cada uno le corresponde o no. Luego vienen los cargos y una lista de pasos con los documentos que enviar y las fechas, contadas desde el día que usted elija. Puede imprimir la lista junto con el resumen.</translation>
    </message>
    <message>
        <source>How large should the system be?</source>
        <translation>¿De qué tamaño debe ser el sistema?</translation>
    </message>
    <message>
        <source>The curves show what you would save each year, how long the system takes to pay back, and what credit you would lose, from a small system to a large one. The upright lines are edges in the rules, such as the size above which another program or a larger fee begins. The marked size is the best one under the program you chose. A larger system is not always better: what it makes beyond your own use may be worth little. Choose a size on the curve to put it into your case.</source>
        <translation>Las curvas muestran lo que ahorraría cada año, en cuánto tiempo se recupera el sistema y qué crédito perdería, desde un sistema pequeño hasta uno grande. Las líneas verticales son bordes en las reglas, como el tamaño a partir del cual empieza otro programa o un cargo mayor. El tamaño marcado es el mejor bajo el programa que eligió. Un sistema más grande no siempre es mejor: lo que genera por encima de su consumo puede valer poco. Elija un tamaño en la curva para ponerlo en su caso.</translation>
    </message>
    <message>
        <source>in the chart: take the size that is pointed at</source>
        <translation>en la gráfica: tomar el tamaño señalado</translation>
    </message>
    <message>
        <source>When do I have my money back?</source>
        <translation>¿Cuándo recupero mi dinero?</translation>
    </message>
    <message>
        <source>The line begins below zero with what you pay for the system and rises with each year&apos;s saving; where it crosses zero, it has paid for itself. The shaded band is the range: weather, prices and costs are not known to the dollar, so neither is the year. If the line never crosses, the page says “never”. Below stand the costs, the help you can count on with its last day, and the loan if there is one. The last chart shows which uncertain number moves the result most: that is the one to find out first.</source>
        <translation>La línea empieza bajo cero con lo que paga por el sistema y sube con el ahorro de cada año; donde cruza el cero, el sistema se ha pagado. La banda sombreada es el rango: el clima, los precios y los costos no se conocen al dólar, así que el año tampoco. Si la línea nunca cruza, la página dice «nunca». Abajo están los costos, la ayuda con que puede contar y su último día, y el préstamo si lo hay. La última gráfica muestra qué cifra incierta mueve más el resultado: es la primera que conviene averiguar.</translation>
    </message>
    <message>
        <source>What does the system make, and when do I use it?</source>
        <translation>¿Cuánto genera el sistema, y cuándo lo consumo?</translation>
    </message>
    <message>
        <source>Month by month you see what you use and what the system makes. What you use at the very moment it is made never passes the meter and saves the full price. What is left over goes to the co-op, and what is missing comes from it; your co-op&apos;s rules decide what each is worth. A typical day and the whole year at a glance show at which hours that happens. For a wind turbine the page also shows its power curve and the wind at its height; wind differs a good deal from hill to hill, so read its figures as a wide range.</source>
        <translation>Mes por mes ve lo que consume y lo que genera el sistema. Lo que consume en el mismo momento en que se genera nunca pasa por el medidor y ahorra el precio completo. Lo que sobra va a la cooperativa y lo que falta viene de ella; las reglas de su cooperativa deciden cuánto vale cada cosa. Un día típico y el año entero de un vistazo muestran a qué horas ocurre. Para una turbina eólica la página muestra también su curva de potencia y el viento a su altura; el viento cambia mucho de un cerro a otro, así que lea sus cifras como un rango amplio.</translation>
    </message>
    <message>
        <source>What if I did it another way?</source>
        <translation>¿Y si lo hiciera de otra manera?</translation>
    </message>
    <message>
        <source>Your case stands in the first column. Put beside it the other programs of your co-op, other co-ops, or other cases you have saved, such as a smaller roof or a second offer. Figures that differ are marked, so that you see at once what a choice changes. Other co-ops are shown with their own rules and prices and your own use; it is your address that decides which of them serves you.</source>
        <translation>Su caso está en la primera columna. Ponga junto a él los otros programas de su cooperativa, otras cooperativas u otros casos que haya guardado, como un techo más pequeño o una segunda oferta. Las cifras que difieren están marcadas, para que vea de inmediato qué cambia una decisión. Otras cooperativas se muestran con sus propias reglas y precios y con su consumo de usted; su dirección decide cuál de ellas le sirve.</translation>
    </message>
    <message>
        <source>Where do the numbers come from?</source>
        <translation>¿De dónde vienen las cifras?</translation>
    </message>
    <message>
        <source>Every number the answer rests on stands here with its unit, its source and its date. “Published” means your co-op or an official table says so. “Illustrative” means nobody publishes it and the program uses a likely value between a low and a high one; those stand first, because they are the ones to ask your co-op for. Type the number you are told and it becomes yours; the answer follows at once. Empty the field to go back to the program&apos;s own value.</source>
        <translation>Cada cifra en que se basa la respuesta está aquí con su unidad, su fuente y su fecha. «Publicada» significa que lo dice su cooperativa o una tabla oficial. «Supuesta» significa que nadie la publica y que el programa usa un valor probable entre un mínimo y un máximo; esas van primero, porque son las que hay que preguntar a su cooperativa. Escriba la cifra que le digan y pasa a ser suya; la respuesta sigue de inmediato. Vacíe el campo para volver al valor del programa.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>shown</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Shelby Electric Cooperative, member services, 217-774-3986 (its papers also say SEC)</source>
        <translation>Shelby Electric Cooperative, servicio a socios, 217-774-3986 (sus documentos también dicen SEC)</translation>
    </message>
    <message>
        <source>Member-owned generation, Shelby Electric Cooperative</source>
        <translation>Generación propia del socio, Shelby Electric Cooperative</translation>
    </message>
    <message>
        <source>The page has no date and warns that policies change.</source>
        <translation>La página no lleva fecha y avisa que las políticas cambian.</translation>
    </message>
    <message>
        <source>Member-owned generation, older page, Shelby Electric Cooperative</source>
        <translation>Generación propia del socio, página anterior, Shelby Electric Cooperative</translation>
    </message>
    <message>
        <source>Net metering up to 10 kW, qualifying facility above; replaced since.</source>
        <translation>Medición neta hasta 10 kW, instalación calificada por encima; reemplazada desde entonces.</translation>
    </message>
    <message>
        <source>Rate 1, Shelby Electric Cooperative</source>
        <translation>Tarifa 1, Shelby Electric Cooperative</translation>
    </message>
    <message>
        <source>Undated, and older than the 9 % rise announced in January 2023.</source>
        <translation>Sin fecha, y anterior al alza del 9 % anunciada en enero de 2023.</translation>
    </message>
    <message>
        <source>Rate adjustment announced, Shelby Electric Cooperative, January 2023</source>
        <translation>Ajuste de tarifas anunciado, Shelby Electric Cooperative, enero de 2023</translation>
    </message>
    <message>
        <source>9 % overall, of which 6 dollars a month on the fixed charge.</source>
        <translation>9 % en total, de los cuales 6 dólares al mes en el cargo fijo.</translation>
    </message>
    <message>
        <source>Net metering at United Electric: generation credit 3.734 cents; others pay 2.8 to 7.2 cents</source>
        <translation>Medición neta en United Electric: crédito por generación de 3.734 centavos; otras pagan de 2.8 a 7.2 centavos</translation>
    </message>
    <message>
        <source>Roanoke (NC) 2.82, Pedernales (TX, 2014) 5.826, Heartland and Caney Valley (KS) 6 to 7, Fannin County (TX) 7.1972 cents.</source>
        <translation>Roanoke (NC) 2.82, Pedernales (TX, 2014) 5.826, Heartland y Caney Valley (KS) de 6 a 7, Fannin County (TX) 7.1972 centavos.</translation>
    </message>
    <message>
        <source>Illustrative market price year, made for this file</source>
        <translation>Año ilustrativo de precios de mercado, hecho para este archivo</translation>
    </message>
    <message>
        <source>Drawn from a stated, seeded recipe; not a forecast and nobody&apos;s record.</source>
        <translation>Sacado de una receta declarada y con semilla; no es un pronóstico ni el registro de nadie.</translation>
    </message>
    <message>
        <source>Monthly charges for generators seen elsewhere: 3.75 to 49.50 dollars</source>
        <translation>Cargos mensuales por generadores vistos en otros lugares: de 3.75 a 49.50 dólares</translation>
    </message>
    <message>
        <source>Distributed generation at Fannin County Electric: 50 dollar application, 289.71 dollar meter</source>
        <translation>Generación distribuida en Fannin County Electric: solicitud de 50 dólares, medidor de 289.71 dólares</translation>
    </message>
    <message>
        <source>Up-front fees seen at other co-ops: 0, 50, 175, 340 and 500 to 2,000 dollars.</source>
        <translation>Tarifas iniciales vistas en otras cooperativas: 0, 50, 175, 340 y de 500 a 2,000 dólares.</translation>
    </message>
    <message>
        <source>Facilities charge</source>
        <translation>Cargo por instalaciones</translation>
    </message>
    <message>
        <source>undated, before January 2023</source>
        <translation>sin fecha, antes de enero de 2023</translation>
    </message>
    <message>
        <source>The rise of January 2023 would make it about 58 dollars; take today&apos;s from a bill.</source>
        <translation>El alza de enero de 2023 lo llevaría a unos 58 dólares; tome el de hoy de una factura.</translation>
    </message>
    <message>
        <source>Facilities charge for each kVA of transformer above 50</source>
        <translation>Cargo por instalaciones por cada kVA de transformador por encima de 50</translation>
    </message>
    <message>
        <source>Size of the member&apos;s transformer, 50 kVA or less for the facilities charge as it stands</source>
        <translation>Tamaño del transformador del socio; con 50 kVA o menos vale el cargo por instalaciones tal cual</translation>
    </message>
    <message>
        <source>The size up to which the rate asks nothing more. A home&apos;s is seldom larger; enter yours if it is.</source>
        <translation>El tamaño hasta el cual la tarifa no pide nada más. El de una casa rara vez es mayor; ponga el suyo si lo es.</translation>
    </message>
    <message>
        <source>The rise of January 2023 would make it about 12.9 cents; take today&apos;s from a bill.</source>
        <translation>El alza de enero de 2023 lo llevaría a unos 12.9 centavos; tome el de hoy de una factura.</translation>
    </message>
    <message>
        <source>Prairie Power&apos;s on-peak energy charge rate</source>
        <translation>Cargo por energía en horas pico de Prairie Power</translation>
    </message>
    <message>
        <source>The power provider&apos;s rate was not found. Ask the co-op.</source>
        <translation>No se encontró la tarifa del proveedor de energía. Pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>Prairie Power&apos;s energy charge rate</source>
        <translation>Cargo por energía de Prairie Power</translation>
    </message>
    <message>
        <source>Market price of energy sold by a standard qualifying facility</source>
        <translation>Precio de mercado de la energía vendida por una instalación calificada estándar</translation>
    </message>
    <message>
        <source>The hours of the bundled year average 3 cents; a number set here replaces the whole year.</source>
        <translation>Las horas del año incluido promedian 3 centavos; un número puesto aquí reemplaza el año entero.</translation>
    </message>
    <message>
        <source>Monthly cost of the additional meter&apos;s communication</source>
        <translation>Costo mensual de la comunicación del medidor adicional</translation>
    </message>
    <message>
        <source>The meter has to stay in contact; no monthly price is printed, and none is counted until one is quoted.</source>
        <translation>El medidor debe mantenerse en contacto; no se publica ningún precio mensual, y no se cuenta ninguno hasta que lo coticen.</translation>
    </message>
    <message>
        <source>The co-op&apos;s quote for further deposits and work on its lines</source>
        <translation>Cotización de la cooperativa por otros depósitos y obras en sus líneas</translation>
    </message>
    <message>
        <source>Depends on size, studies and work on the lines.</source>
        <translation>Depende del tamaño, de los estudios y de las obras en las líneas.</translation>
    </message>
    <message>
        <source>Price of the second meter of a standard qualifying facility</source>
        <translation>Precio del segundo medidor de una instalación calificada estándar</translation>
    </message>
    <message>
        <source>An advanced meter with communication; no price is printed. An ordinary second meter costs 289.71 dollars elsewhere.</source>
        <translation>Un medidor avanzado con comunicación; no se publica ningún precio. Un segundo medidor ordinario cuesta 289.71 dólares en otro lugar.</translation>
    </message>
    <message>
        <source>Rate 1</source>
        <translation>Tarifa 1</translation>
    </message>
    <message>
        <source>Facilities charge above 50 kVA</source>
        <translation>Cargo por instalaciones por encima de 50 kVA</translation>
    </message>
    <message>
        <source>Member-owned generation page, undated</source>
        <translation>Página de generación propia del socio, sin fecha</translation>
    </message>
    <message>
        <source>Small Distributed Generation Facilities Incentive</source>
        <translation>Incentivo para instalaciones pequeñas de generación distribuida (Small DG)</translation>
    </message>
    <message>
        <source>You pay retail for all the energy the co-op delivers. All the energy you send is credited at a weighted price of its power provider, against your energy charge.</source>
        <translation>Usted paga el precio de venta por toda la energía que la cooperativa le entrega. Toda la energía que usted envía se acredita a un precio ponderado de su proveedor, contra su cargo por energía.</translation>
    </message>
    <message>
        <source>The system feeds the member&apos;s own low-voltage wiring behind one metering point.</source>
        <translation>El sistema alimenta el cableado propio de baja tensión del socio detrás de un solo punto de medición.</translation>
    </message>
    <message>
        <source>Connect at one metering point.</source>
        <translation>Conéctese en un solo punto de medición.</translation>
    </message>
    <message>
        <source>All nameplates behind the meter together, inverter AC and rated turbine power, are 50 kW or less.</source>
        <translation>Todas las potencias nominales detrás del medidor juntas, la AC de los inversores y la nominal de la turbina, son de 50 kW o menos.</translation>
    </message>
    <message>
        <source>Stay at 50 kW AC or below; a larger system is a qualifying facility.</source>
        <translation>Quédese en 50 kW AC o menos; un sistema mayor es una instalación calificada.</translation>
    </message>
    <message>
        <source>A year&apos;s energy is 110 % of the last twelve months&apos; use or less; with a shorter history, of what similar members use.</source>
        <translation>La energía de un año es el 110 % o menos del consumo de los últimos doce meses; con una historia más corta, del consumo de socios parecidos.</translation>
    </message>
    <message>
        <source>The system runs on sun, wind, water, biomass, waste or another renewable source.</source>
        <translation>El sistema funciona con sol, viento, agua, biomasa, residuos u otra fuente renovable.</translation>
    </message>
    <message>
        <source>The system is not already served as an eligible renewable facility or as a qualifying facility.</source>
        <translation>El sistema no recibe ya servicio como instalación renovable elegible ni como instalación calificada.</translation>
    </message>
    <message>
        <source>A system is in one program at a time.</source>
        <translation>Un sistema está en un solo programa a la vez.</translation>
    </message>
    <message>
        <source>Standard qualifying facility</source>
        <translation>Instalación calificada estándar</translation>
    </message>
    <message>
        <source>You use your generation as it happens. What is left in each five minutes is sold at the market&apos;s price of that moment, which can be below zero.</source>
        <translation>Usted usa su generación en el momento. Lo que sobra en cada cinco minutos se vende al precio de mercado de ese momento, que puede bajar de cero.</translation>
    </message>
    <message>
        <source>Communication of the second meter</source>
        <translation>Comunicación del segundo medidor</translation>
    </message>
    <message>
        <source>The page offers the qualifying facility from 10 kW AC on.</source>
        <translation>La página ofrece la instalación calificada desde 10 kW AC.</translation>
    </message>
    <message>
        <source>Make the system small enough for Small DG, or have the co-op confirm a qualifying facility below 10 kW.</source>
        <translation>Haga el sistema lo bastante pequeño para Small DG, o pida a la cooperativa que confirme una instalación calificada de menos de 10 kW.</translation>
    </message>
    <message>
        <source>You choose the standard form, with its second meter, before installation.</source>
        <translation>Usted elige la forma estándar, con su segundo medidor, antes de la instalación.</translation>
    </message>
    <message>
        <source>Tell the co-op your choice in writing.</source>
        <translation>Comunique su elección por escrito a la cooperativa.</translation>
    </message>
    <message>
        <source>Waived qualifying facility</source>
        <translation>Instalación calificada con renuncia</translation>
    </message>
    <message>
        <source>You use your generation as it happens, without a second meter. What you send to the co-op earns nothing.</source>
        <translation>Usted usa su generación en el momento, sin segundo medidor. Lo que envía a la cooperativa no le rinde nada.</translation>
    </message>
    <message>
        <source>You choose the waived form before installation and give up any claim for what flows out.</source>
        <translation>Usted elige la forma con renuncia antes de la instalación y cede todo derecho sobre lo que sale.</translation>
    </message>
    <message>
        <source>Tell the co-op your choice in writing; the standard form is the other one.</source>
        <translation>Comunique su elección por escrito a la cooperativa; la forma estándar es la otra.</translation>
    </message>
    <message>
        <source>By the bylaws the member owns the system; no lease and no power purchase agreement.</source>
        <translation>Según los estatutos el sistema es propiedad del socio; ni arrendamiento ni contrato de compra de energía.</translation>
    </message>
    <message>
        <source>Buy the system, with a loan if need be.</source>
        <translation>Compre el sistema, con un préstamo si hace falta.</translation>
    </message>
    <message>
        <source>The system stands in the co-op&apos;s retail service area.</source>
        <translation>El sistema está en el área de servicio de la cooperativa.</translation>
    </message>
    <message>
        <source>Ask the utility that serves the place.</source>
        <translation>Pregunte a la compañía que da servicio en ese lugar.</translation>
    </message>
    <message>
        <source>The largest program of the page ends at 100 kW AC.</source>
        <translation>El programa más grande de la página termina en 100 kW AC.</translation>
    </message>
    <message>
        <source>Stay at 100 kW AC or below; above it the co-op has published no program.</source>
        <translation>Quédese en 100 kW AC o menos; por encima la cooperativa no ha publicado ningún programa.</translation>
    </message>
    <message>
        <source>with the application</source>
        <translation>con la solicitud</translation>
    </message>
    <message>
        <source>Not given back, for solar and wind alike. It holds the place in line.</source>
        <translation>No se devuelve, sea solar o eólica. Guarda el lugar en la fila.</translation>
    </message>
    <message>
        <source>Deposit for an outside engineer&apos;s analysis</source>
        <translation>Depósito para el análisis de un ingeniero externo</translation>
    </message>
    <message>
        <source>At 10 kW AC or below the co-op asks for it only if its study needs it.</source>
        <translation>Con 10 kW AC o menos la cooperativa lo pide solo si su estudio lo necesita.</translation>
    </message>
    <message>
        <source>Whether any of it comes back is not said; it is counted as spent.</source>
        <translation>No se dice si algo de ello se devuelve; se cuenta como gastado.</translation>
    </message>
    <message>
        <source>Fee for an outside engineer&apos;s analysis</source>
        <translation>Tarifa por el análisis de un ingeniero externo</translation>
    </message>
    <message>
        <source>The page calls it a deposit in one place and a fee in another; it is counted as spent.</source>
        <translation>La página lo llama depósito en un lugar y tarifa en otro; se cuenta como gastado.</translation>
    </message>
    <message>
        <source>Further deposits and work on the lines</source>
        <translation>Otros depósitos y obras en las líneas</translation>
    </message>
    <message>
        <source>when the study is done</source>
        <translation>cuando el estudio está hecho</translation>
    </message>
    <message>
        <source>Third visit of the inspectors</source>
        <translation>Tercera visita de los inspectores</translation>
    </message>
    <message>
        <source>before the third visit</source>
        <translation>antes de la tercera visita</translation>
    </message>
    <message>
        <source>Only if two visits were not enough; counted for each further visit.</source>
        <translation>Solo si dos visitas no bastaron; se cuenta por cada visita más.</translation>
    </message>
    <message>
        <source>Second meter, owned by the member</source>
        <translation>Segundo medidor, propiedad del socio</translation>
    </message>
    <message>
        <source>before interconnection</source>
        <translation>antes de la interconexión</translation>
    </message>
    <message>
        <source>Call the co-op and talk the project through before you apply.</source>
        <translation>Llame a la cooperativa y hable del proyecto antes de solicitar.</translation>
    </message>
    <message>
        <source>For a qualifying facility, choose the standard or the waived form before installation.</source>
        <translation>Para una instalación calificada, elija la forma estándar o la de renuncia antes de la instalación.</translation>
    </message>
    <message>
        <source>written choice of the standard or the waived form</source>
        <translation>elección por escrito de la forma estándar o la de renuncia</translation>
    </message>
    <message>
        <source>Hand in the application with its papers and the fee; that takes your place in line.</source>
        <translation>Entregue la solicitud con sus papeles y la tarifa; así toma su lugar en la fila.</translation>
    </message>
    <message>
        <source>Attachment A</source>
        <translation>Anexo A</translation>
    </message>
    <message>
        <source>Attachment D</source>
        <translation>Anexo D</translation>
    </message>
    <message>
        <source>Attachment E</source>
        <translation>Anexo E</translation>
    </message>
    <message>
        <source>proof of $1,000,000 liability insurance</source>
        <translation>comprobante de seguro de responsabilidad civil de $1,000,000</translation>
    </message>
    <message>
        <source>Hand in the application with its papers, the fee and the deposit; that takes your place in line.</source>
        <translation>Entregue la solicitud con sus papeles, la tarifa y el depósito; así toma su lugar en la fila.</translation>
    </message>
    <message>
        <source>Attachment B</source>
        <translation>Anexo B</translation>
    </message>
    <message>
        <source>Attachment C</source>
        <translation>Anexo C</translation>
    </message>
    <message>
        <source>FERC Form 556</source>
        <translation>Formulario 556 de la FERC</translation>
    </message>
    <message>
        <source>Above 10 kW AC, pay the deposit for the engineer&apos;s analysis with the application.</source>
        <translation>Por encima de 10 kW AC, pague el depósito para el análisis del ingeniero con la solicitud.</translation>
    </message>
    <message>
        <source>At 10 kW AC or below, the co-op calls during its study if it needs a deposit.</source>
        <translation>Con 10 kW AC o menos, la cooperativa llama durante su estudio si necesita un depósito.</translation>
    </message>
    <message>
        <source>The co-op&apos;s engineers review the project; build nothing before.</source>
        <translation>Los ingenieros de la cooperativa revisan el proyecto; no construya nada antes.</translation>
    </message>
    <message>
        <source>Wait for the approval; it also says which work on the lines you have to pay for. Then build.</source>
        <translation>Espere la aprobación; también dice qué obras en las líneas tiene que pagar usted. Después construya.</translation>
    </message>
    <message>
        <source>the co-op&apos;s approval</source>
        <translation>la aprobación de la cooperativa</translation>
    </message>
    <message>
        <source>For the standard form, have Prairie Power install the meter you bought, in contact with its communication system.</source>
        <translation>Para la forma estándar, haga que Prairie Power instale el medidor que usted compró, en contacto con su sistema de comunicación.</translation>
    </message>
    <message>
        <source>When all is built, and before anything is switched on, make an appointment for the inspection.</source>
        <translation>Cuando todo esté construido, y antes de encender nada, pida cita para la inspección.</translation>
    </message>
    <message>
        <source>Be there for the inspection, with someone from the contractor; if one of you is missing, count the visit as failed.</source>
        <translation>Esté presente en la inspección, con alguien del contratista; si falta uno de los dos, cuente la visita como fallida.</translation>
    </message>
    <message>
        <source>The co-op puts in the right meter when the inspection is passed.</source>
        <translation>La cooperativa pone el medidor correcto cuando se aprueba la inspección.</translation>
    </message>
    <message>
        <source>Keep the signed attachments that the co-op returns.</source>
        <translation>Guarde los anexos firmados que la cooperativa devuelve.</translation>
    </message>
    <message>
        <source>Attachment D, signed by the co-op</source>
        <translation>Anexo D, firmado por la cooperativa</translation>
    </message>
    <message>
        <source>Attachment E, signed by the co-op</source>
        <translation>Anexo E, firmado por la cooperativa</translation>
    </message>
    <message>
        <source>Board policy 307 governs interconnection; the co-op warns that its policies change.</source>
        <translation>La política 307 de la junta rige la interconexión; la cooperativa avisa que sus políticas cambian.</translation>
    </message>
    <message>
        <source>The application fee goes toward the co-op&apos;s own cost of connecting you.</source>
        <translation>La tarifa de solicitud va para el costo propio de la cooperativa de conectarlo a usted.</translation>
    </message>
    <message>
        <source>A project that misses one of the six criteria of Small DG becomes a qualifying facility.</source>
        <translation>Un proyecto que no cumple uno de los seis criterios de Small DG pasa a ser instalación calificada.</translation>
    </message>
    <message>
        <source>Your hourly figures cannot show what happens within an hour: a standard facility is settled every five minutes.</source>
        <translation>Sus cifras por hora no muestran lo que pasa dentro de una hora: una instalación estándar se liquida cada cinco minutos.</translation>
    </message>
    <message>
        <source>The retail rate here is older than the rise of January 2023 (9 % overall): take today&apos;s charges from your own bill.</source>
        <translation>La tarifa de venta de aquí es anterior al alza de enero de 2023 (9 % en total): tome los cargos de hoy de su propia factura.</translation>
    </message>
    <message>
        <source>Talk to the co-op about the project before applying.</source>
        <translation>Hable del proyecto con la cooperativa antes de solicitar.</translation>
    </message>
    <message>
        <source>By the co-op&apos;s bylaws the member owns the system.</source>
        <translation>Según los estatutos de la cooperativa el sistema es propiedad del socio.</translation>
    </message>
    <message>
        <source>A system that belongs to someone else is not allowed: no power purchase agreement, no lease paid by the kilowatt-hour.</source>
        <translation>No se permite un sistema que pertenezca a otro: ni contrato de compra de energía ni arrendamiento pagado por kilovatio-hora.</translation>
    </message>
    <message>
        <source>Applying costs 500 dollars, which are not given back.</source>
        <translation>Solicitar cuesta 500 dólares, que no se devuelven.</translation>
    </message>
    <message>
        <source>The fee holds the project&apos;s place in line and goes toward the co-op&apos;s cost of connecting it.</source>
        <translation>La tarifa guarda el lugar del proyecto en la fila y va para el costo de la cooperativa de conectarlo.</translation>
    </message>
    <message>
        <source>The co-op&apos;s engineers look at every project before anyone may build.</source>
        <translation>Los ingenieros de la cooperativa miran cada proyecto antes de que nadie pueda construir.</translation>
    </message>
    <message>
        <source>The size, a study or work on the lines can make further deposits necessary.</source>
        <translation>El tamaño, un estudio u obras en las líneas pueden hacer necesarios otros depósitos.</translation>
    </message>
    <message>
        <source>Board policy 307 governs interconnection, and the co-op&apos;s policies can change.</source>
        <translation>La política 307 de la junta rige la interconexión, y las políticas de la cooperativa pueden cambiar.</translation>
    </message>
    <message>
        <source>A small system&apos;s application holds Attachments A, D and E.</source>
        <translation>La solicitud de un sistema pequeño lleva los Anexos A, D y E.</translation>
    </message>
    <message>
        <source>A small system&apos;s application holds proof of one million dollars of liability insurance.</source>
        <translation>La solicitud de un sistema pequeño lleva el comprobante de un seguro de responsabilidad civil de un millón de dólares.</translation>
    </message>
    <message>
        <source>A small system&apos;s application lists the fee of 500 dollars.</source>
        <translation>La solicitud de un sistema pequeño indica la tarifa de 500 dólares.</translation>
    </message>
    <message>
        <source>A small system&apos;s application lists a deposit of 1,500 dollars for an outside engineer&apos;s analysis.</source>
        <translation>La solicitud de un sistema pequeño indica un depósito de 1,500 dólares para el análisis de un ingeniero externo.</translation>
    </message>
    <message>
        <source>Below 10 kW AC the co-op gets in touch during its study if it needs a further deposit.</source>
        <translation>Por debajo de 10 kW AC la cooperativa se comunica durante su estudio si necesita otro depósito.</translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s application holds Attachments A to E.</source>
        <translation>La solicitud de una instalación calificada lleva los Anexos A a E.</translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s application holds the federal energy commission&apos;s Form 556.</source>
        <translation>La solicitud de una instalación calificada lleva el Formulario 556 de la comisión federal de energía.</translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s application holds proof of one million dollars of liability insurance.</source>
        <translation>La solicitud de una instalación calificada lleva el comprobante de un seguro de responsabilidad civil de un millón de dólares.</translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s application costs 500 dollars and the deposit of 1,500 dollars.</source>
        <translation>La solicitud de una instalación calificada cuesta 500 dólares y el depósito de 1,500 dólares.</translation>
    </message>
    <message>
        <source>Member and contractor hear when the project is approved and may be built, and then also which work on the lines it needs.</source>
        <translation>Al socio y al contratista se les avisa cuando el proyecto está aprobado y se puede construir, y entonces también qué obras en las líneas necesita.</translation>
    </message>
    <message>
        <source>When all is built and before anything is switched on, the member makes an appointment for the inspection.</source>
        <translation>Cuando todo está construido y antes de encender nada, el socio pide cita para la inspección.</translation>
    </message>
    <message>
        <source>No project is switched on before it has been inspected.</source>
        <translation>Ningún proyecto se enciende antes de haber sido inspeccionado.</translation>
    </message>
    <message>
        <source>The homeowner and someone from the contractor are both there for the inspection.</source>
        <translation>El dueño de la casa y alguien del contratista están los dos presentes en la inspección.</translation>
    </message>
    <message>
        <source>When the inspection is passed, the right meter is put in.</source>
        <translation>Cuando se aprueba la inspección, se pone el medidor correcto.</translation>
    </message>
    <message>
        <source>If the co-op has to come more than twice, 100 dollars are due before the third visit and are not given back.</source>
        <translation>Si la cooperativa tiene que venir más de dos veces, se deben 100 dólares antes de la tercera visita y no se devuelven.</translation>
    </message>
    <message>
        <source>At the end the co-op sends back Attachments D and E, signed.</source>
        <translation>Al final la cooperativa devuelve los Anexos D y E, firmados.</translation>
    </message>
    <message>
        <source>Under Small DG the member pays for every kilowatt-hour delivered.</source>
        <translation>Con Small DG el socio paga cada kilovatio-hora entregado.</translation>
    </message>
    <message>
        <source>Under Small DG every kilowatt-hour sent back is worth a seventh of five times the power provider&apos;s on-peak energy rate plus twice its energy rate.</source>
        <translation>Con Small DG cada kilovatio-hora enviado vale un séptimo de cinco veces la tarifa de energía en horas pico del proveedor más dos veces su tarifa de energía.</translation>
    </message>
    <message>
        <source>Every solar application costs 500 dollars.</source>
        <translation>Toda solicitud solar cuesta 500 dólares.</translation>
    </message>
    <message>
        <source>Above 10 kW AC the deposit of 1,500 dollars is due with the application.</source>
        <translation>Por encima de 10 kW AC el depósito de 1,500 dólares se debe con la solicitud.</translation>
    </message>
    <message>
        <source>The co-op asks everyone with solar to be insured for one million dollars of liability.</source>
        <translation>La cooperativa pide a todos los que tienen solar un seguro de responsabilidad civil de un millón de dólares.</translation>
    </message>
    <message>
        <source>Small DG is for systems that meet all six criteria, in the judgment of the co-op&apos;s engineers.</source>
        <translation>Small DG es para sistemas que cumplen los seis criterios, a juicio de los ingenieros de la cooperativa.</translation>
    </message>
    <message>
        <source>First criterion: a member owns the system.</source>
        <translation>Primer criterio: el sistema es propiedad de un socio.</translation>
    </message>
    <message>
        <source>Second criterion: it stands in the co-op&apos;s retail service area.</source>
        <translation>Segundo criterio: está en el área de servicio de la cooperativa.</translation>
    </message>
    <message>
        <source>Third criterion: it feeds the member&apos;s own low-voltage wiring behind one named metering point.</source>
        <translation>Tercer criterio: alimenta el cableado propio de baja tensión del socio detrás de un punto de medición nombrado.</translation>
    </message>
    <message>
        <source>Fourth criterion: all nameplates behind that point add up to 50 kW or less, and a year&apos;s energy to 110 % or less of the last twelve months&apos; use; with a shorter history, of what similar members use.</source>
        <translation>Cuarto criterio: todas las potencias nominales detrás de ese punto suman 50 kW o menos, y la energía de un año es el 110 % o menos del consumo de los últimos doce meses; con una historia más corta, del consumo de socios parecidos.</translation>
    </message>
    <message>
        <source>Fifth criterion: it runs on biomass, waste or a renewable source such as wind, sun or water.</source>
        <translation>Quinto criterio: funciona con biomasa, residuos o una fuente renovable como viento, sol o agua.</translation>
    </message>
    <message>
        <source>Sixth criterion: it is not already served as an eligible renewable facility (policy 308, PPI 504) or as a qualifying facility (policy 321, PPI 509).</source>
        <translation>Sexto criterio: no recibe ya servicio como instalación renovable elegible (política 308, PPI 504) ni como instalación calificada (política 321, PPI 509).</translation>
    </message>
    <message>
        <source>A project that misses any of the six comes under the policy for qualifying facilities.</source>
        <translation>Un proyecto que no cumple alguno de los seis queda bajo la política de instalaciones calificadas.</translation>
    </message>
    <message>
        <source>A qualifying facility has 10 to 100 kW AC.</source>
        <translation>Una instalación calificada tiene de 10 a 100 kW AC.</translation>
    </message>
    <message>
        <source>A qualifying facility&apos;s energy is used at the moment it is made; nothing is netted over the billing period.</source>
        <translation>La energía de una instalación calificada se usa en el momento en que se produce; nada se compensa a lo largo del período de facturación.</translation>
    </message>
    <message>
        <source>Before installation the member settles for the standard or the waived form.</source>
        <translation>Antes de la instalación el socio se decide por la forma estándar o la de renuncia.</translation>
    </message>
    <message>
        <source>The standard form sells what the member does not use.</source>
        <translation>La forma estándar vende lo que el socio no usa.</translation>
    </message>
    <message>
        <source>What is made beyond the member&apos;s use is recorded every five minutes.</source>
        <translation>Lo que se produce más allá del consumo del socio se registra cada cinco minutos.</translation>
    </message>
    <message>
        <source>That energy is sold through Prairie Power, the co-op&apos;s power provider, while delivered energy is billed as usual.</source>
        <translation>Esa energía se vende a través de Prairie Power, el proveedor de la cooperativa, mientras la energía entregada se factura como siempre.</translation>
    </message>
    <message>
        <source>It is paid at the market&apos;s price of the moment, which moves every five minutes and can fall below zero.</source>
        <translation>Se paga al precio de mercado del momento, que se mueve cada cinco minutos y puede bajar de cero.</translation>
    </message>
    <message>
        <source>It takes a further meter, which the member buys and owns and Prairie Power installs.</source>
        <translation>Hace falta otro medidor, que el socio compra y posee y Prairie Power instala.</translation>
    </message>
    <message>
        <source>That meter has to stay in contact with Prairie Power&apos;s communication system.</source>
        <translation>Ese medidor tiene que mantenerse en contacto con el sistema de comunicación de Prairie Power.</translation>
    </message>
    <message>
        <source>In the waived form there is no further meter, and the member gives up any claim to be paid for what flows out.</source>
        <translation>En la forma con renuncia no hay otro medidor, y el socio cede todo derecho a que le paguen lo que sale.</translation>
    </message>
    <message>
        <source>One list asks every small system for the 1,500 dollar deposit, a footnote and a later passage tie it to 10 kW: who pays it?</source>
        <translation>Una lista pide a todo sistema pequeño el depósito de 1,500 dólares; una nota al pie y un pasaje posterior lo atan a 10 kW: ¿quién lo paga?</translation>
    </message>
    <message>
        <source>Due above 10 kW AC; possible at 10 kW or below, if the co-op asks for it.</source>
        <translation>Se debe por encima de 10 kW AC; es posible con 10 kW o menos, si la cooperativa lo pide.</translation>
    </message>
    <message>
        <source>Due from every Small DG system.</source>
        <translation>Lo debe todo sistema Small DG.</translation>
    </message>
    <message>
        <source>Two of the three passages name the size, and the particular outweighs the general. The up-front sum is 500 or 2,000 dollars: both are shown.</source>
        <translation>Dos de los tres pasajes nombran el tamaño, y lo particular pesa más que lo general. La suma inicial es de 500 o 2,000 dólares: se muestran las dos.</translation>
    </message>
    <message>
        <source>The 1,500 dollars are a deposit in one place and a fee in another: does any of it come back?</source>
        <translation>Los 1,500 dólares son un depósito en un lugar y una tarifa en otro: ¿se devuelve algo?</translation>
    </message>
    <message>
        <source>It is counted as spent.</source>
        <translation>Se cuenta como gastado.</translation>
    </message>
    <message>
        <source>What the study does not use is given back.</source>
        <translation>Se devuelve lo que el estudio no usa.</translation>
    </message>
    <message>
        <source>Nothing promises its return.</source>
        <translation>Nada promete su devolución.</translation>
    </message>
    <message>
        <source>Is the insurance of one million dollars required, or only asked for?</source>
        <translation>¿El seguro de un millón de dólares es obligatorio, o solo se pide?</translation>
    </message>
    <message>
        <source>Required: its proof is on the list of application papers.</source>
        <translation>Obligatorio: su comprobante está en la lista de papeles de la solicitud.</translation>
    </message>
    <message>
        <source>A wish of the co-op.</source>
        <translation>Un deseo de la cooperativa.</translation>
    </message>
    <message>
        <source>The list of papers is what the co-op works from. The premium is yours to enter.</source>
        <translation>La lista de papeles es con lo que trabaja la cooperativa. La prima la pone usted.</translation>
    </message>
    <message>
        <source>A system between 10 and 50 kW fits both Small DG and the qualifying facility: which is it?</source>
        <translation>Un sistema de entre 10 y 50 kW cabe en Small DG y en la instalación calificada: ¿cuál es?</translation>
    </message>
    <message>
        <source>Small DG when it meets the six criteria; the member may ask to be a qualifying facility instead.</source>
        <translation>Small DG si cumple los seis criterios; el socio puede pedir ser instalación calificada en su lugar.</translation>
    </message>
    <message>
        <source>A qualifying facility from 10 kW on.</source>
        <translation>Una instalación calificada desde 10 kW.</translation>
    </message>
    <message>
        <source>The page sends a system to the other policy only when a criterion is missed.</source>
        <translation>La página manda un sistema a la otra política solo cuando falta un criterio.</translation>
    </message>
    <message>
        <source>Where does a system below 10 kW go that misses a criterion, when the qualifying facility begins at 10 kW?</source>
        <translation>¿Adónde va un sistema de menos de 10 kW al que le falta un criterio, si la instalación calificada empieza en 10 kW?</translation>
    </message>
    <message>
        <source>To the qualifying facility, marked for the co-op to confirm; if only its size is the trouble, a smaller one is suggested.</source>
        <translation>A la instalación calificada, marcado para que la cooperativa lo confirme; si el único problema es el tamaño, se sugiere uno menor.</translation>
    </message>
    <message>
        <source>Nowhere.</source>
        <translation>A ninguna parte.</translation>
    </message>
    <message>
        <source>The page&apos;s own sentence sends it there.</source>
        <translation>La propia frase de la página lo manda allí.</translation>
    </message>
    <message>
        <source>What holds above 100 kW?</source>
        <translation>¿Qué vale por encima de 100 kW?</translation>
    </message>
    <message>
        <source>Nothing is published: ask the co-op.</source>
        <translation>No hay nada publicado: pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>The qualifying facility goes on.</source>
        <translation>La instalación calificada sigue.</translation>
    </message>
    <message>
        <source>The page ends at 100 kW.</source>
        <translation>La página termina en 100 kW.</translation>
    </message>
    <message>
        <source>Are exactly 10, 50 and 100 kW inside?</source>
        <translation>¿Están dentro exactamente 10, 50 y 100 kW?</translation>
    </message>
    <message>
        <source>Yes, all three.</source>
        <translation>Sí, los tres.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>The page says or below, less than or equal, and gives a range with both ends.</source>
        <translation>La página dice «o menos», «menor o igual», y da un intervalo con sus dos extremos.</translation>
    </message>
    <message>
        <source>If a member does not own the system, is it a qualifying facility or not allowed at all?</source>
        <translation>Si un socio no es dueño del sistema, ¿es una instalación calificada o no se permite en absoluto?</translation>
    </message>
    <message>
        <source>Not allowed at all.</source>
        <translation>No se permite en absoluto.</translation>
    </message>
    <message>
        <source>A qualifying facility, since it misses the first criterion.</source>
        <translation>Una instalación calificada, ya que le falta el primer criterio.</translation>
    </message>
    <message>
        <source>A bylaw stands above the sorting into programs.</source>
        <translation>Un estatuto está por encima del reparto en programas.</translation>
    </message>
    <message>
        <source>Is a lease at a flat price allowed, when only leases by the kilowatt-hour are named?</source>
        <translation>¿Se permite un arrendamiento a precio fijo, si solo se nombran los arrendamientos por kilovatio-hora?</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Sí.</translation>
    </message>
    <message>
        <source>The first half of the sentence asks the member to own the system.</source>
        <translation>La primera mitad de la frase pide que el socio sea dueño del sistema.</translation>
    </message>
    <message>
        <source>Is a system outside the service area a qualifying facility, since it misses the second criterion?</source>
        <translation>¿Un sistema fuera del área de servicio es una instalación calificada, ya que le falta el segundo criterio?</translation>
    </message>
    <message>
        <source>No, the co-op cannot serve it.</source>
        <translation>No, la cooperativa no puede darle servicio.</translation>
    </message>
    <message>
        <source>There is no line of the co-op to connect to.</source>
        <translation>No hay línea de la cooperativa a la cual conectarse.</translation>
    </message>
    <message>
        <source>The page speaks of net metering projects that offset over the billing period: does Small DG net?</source>
        <translation>La página habla de proyectos de medición neta que compensan a lo largo del período de facturación: ¿compensa Small DG?</translation>
    </message>
    <message>
        <source>No: what is delivered and what is sent are priced apart.</source>
        <translation>No: lo entregado y lo enviado tienen precios aparte.</translation>
    </message>
    <message>
        <source>Small DG nets over the month and credits the surplus only.</source>
        <translation>Small DG compensa en el mes y acredita solo el excedente.</translation>
    </message>
    <message>
        <source>It is left over from the older program up to 10 kW; the passage on Small DG is plain.</source>
        <translation>Quedó del programa anterior de hasta 10 kW; el pasaje sobre Small DG es claro.</translation>
    </message>
    <message>
        <source>Which is the second rate of the formula, and is the result rounded before it is multiplied?</source>
        <translation>¿Cuál es la segunda tarifa de la fórmula, y se redondea el resultado antes de multiplicarlo?</translation>
    </message>
    <message>
        <source>The power provider&apos;s general, off-peak energy rate; five weekdays and two weekend days; nothing is rounded before the month&apos;s kilowatt-hours.</source>
        <translation>La tarifa general de energía del proveedor, fuera de horas pico; cinco días laborables y dos de fin de semana; nada se redondea antes de los kilovatios-hora del mes.</translation>
    </message>
    <message>
        <source>The price is rounded to a hundredth of a cent first: 0.0557 instead of 0.055714.</source>
        <translation>El precio se redondea primero a una centésima de centavo: 0.0557 en vez de 0.055714.</translation>
    </message>
    <message>
        <source>The weights are the days of a week. On 6,060 kWh the two differ by 9 cents.</source>
        <translation>Los pesos son los días de una semana. Con 6,060 kWh los dos difieren en 9 centavos.</translation>
    </message>
    <message>
        <source>What may the Small DG credit pay, does it go over to the next month, and does it end?</source>
        <translation>¿Qué puede pagar el crédito de Small DG, pasa al mes siguiente, y termina?</translation>
    </message>
    <message>
        <source>It pays the energy charge of the same bill, the rest goes on without end, and nothing is paid in cash; the facilities charge is always due.</source>
        <translation>Paga el cargo por energía de la misma factura, el resto continúa sin fin, y nada se paga en efectivo; el cargo por instalaciones se debe siempre.</translation>
    </message>
    <message>
        <source>It pays the whole bill.</source>
        <translation>Paga la factura entera.</translation>
    </message>
    <message>
        <source>The page does not say. This reading promises least: a year&apos;s bill is never below twelve facilities charges, 624 dollars.</source>
        <translation>La página no lo dice. Esta lectura es la que menos promete: la factura de un año nunca baja de doce cargos por instalaciones, 624 dólares.</translation>
    </message>
    <message>
        <source>Who bills the standard facility, what becomes of a month below zero, and what does the meter&apos;s communication cost?</source>
        <translation>¿Quién factura la instalación estándar, qué pasa con un mes bajo cero, y cuánto cuesta la comunicación del medidor?</translation>
    </message>
    <message>
        <source>It is a line of the monthly bill; below zero it is a charge; the costs of meter and communication are asked of the member.</source>
        <translation>Es un renglón de la factura mensual; bajo cero es un cargo; los costos de medidor y comunicación se preguntan al socio.</translation>
    </message>
    <message>
        <source>A month is never below zero.</source>
        <translation>Un mes nunca baja de cero.</translation>
    </message>
    <message>
        <source>The page says that prices go below zero and does not shield the member from it.</source>
        <translation>La página dice que los precios bajan de cero y no protege al socio de ello.</translation>
    </message>
    <message>
        <source>Is the 100 dollars for the third visit due again for a fourth?</source>
        <translation>¿Se deben otra vez los 100 dólares de la tercera visita por una cuarta?</translation>
    </message>
    <message>
        <source>Yes, for each visit after the second.</source>
        <translation>Sí, por cada visita después de la segunda.</translation>
    </message>
    <message>
        <source>Once.</source>
        <translation>Una vez.</translation>
    </message>
    <message>
        <source>The words name the third visit; the higher sum promises less.</source>
        <translation>Las palabras nombran la tercera visita; la suma mayor promete menos.</translation>
    </message>
    <message>
        <source>One sentence asks the 500 dollars of solar applications: what of wind?</source>
        <translation>Una frase pide los 500 dólares a las solicitudes solares: ¿y las eólicas?</translation>
    </message>
    <message>
        <source>Everyone pays.</source>
        <translation>Todos pagan.</translation>
    </message>
    <message>
        <source>Wind pays nothing.</source>
        <translation>La eólica no paga nada.</translation>
    </message>
    <message>
        <source>Another sentence asks it at the time of application, of all.</source>
        <translation>Otra frase los pide al momento de solicitar, a todos.</translation>
    </message>
    <message>
        <source>Of which energy and which use are the 110 % taken?</source>
        <translation>¿De qué energía y de qué consumo se toma el 110 %?</translation>
    </message>
    <message>
        <source>The first year&apos;s estimated AC energy against the metered use of the last twelve months; with a shorter history, against the co-op&apos;s figure for similar members. Exactly 110 % is inside.</source>
        <translation>La energía AC estimada del primer año contra el consumo medido de los últimos doce meses; con una historia más corta, contra la cifra de la cooperativa para socios parecidos. Exactamente 110 % está dentro.</translation>
    </message>
    <message>
        <source>Against an estimate of one&apos;s own.</source>
        <translation>Contra una estimación propia.</translation>
    </message>
    <message>
        <source>The page names the twelve months and the similar members, and nothing else.</source>
        <translation>La página nombra los doce meses y los socios parecidos, y nada más.</translation>
    </message>
    <message>
        <source>How is a five-minute settlement estimated from hourly figures?</source>
        <translation>¿Cómo se estima una liquidación de cinco minutos con cifras por hora?</translation>
    </message>
    <message>
        <source>Each hour is split by a stated method, and the result is shown as near, not exact.</source>
        <translation>Cada hora se divide con un método declarado, y el resultado se muestra como aproximado, no exacto.</translation>
    </message>
    <message>
        <source>Each hour is netted as one.</source>
        <translation>Cada hora se compensa como una sola.</translation>
    </message>
    <message>
        <source>Netting by the hour hides both what is drawn and what is sent within it.</source>
        <translation>Compensar por hora esconde tanto lo que se toma como lo que se envía dentro de ella.</translation>
    </message>
    <message>
        <source>Is Form 556 needed below 1 MW?</source>
        <translation>¿Hace falta el Formulario 556 por debajo de 1 MW?</translation>
    </message>
    <message>
        <source>Yes, the page lists it for every qualifying facility.</source>
        <translation>Sí, la página lo pide a toda instalación calificada.</translation>
    </message>
    <message>
        <source>No, a federal rule frees small facilities from filing it.</source>
        <translation>No, una regla federal exime a las instalaciones pequeñas de presentarlo.</translation>
    </message>
    <message>
        <source>The co-op&apos;s list decides what it accepts.</source>
        <translation>La lista de la cooperativa decide qué acepta.</translation>
    </message>
    <message>
        <source>May a waived facility send energy out at all?</source>
        <translation>¿Puede siquiera enviar energía una instalación con renuncia?</translation>
    </message>
    <message>
        <source>Yes, for nothing.</source>
        <translation>Sí, por nada.</translation>
    </message>
    <message>
        <source>No, it has to hold back.</source>
        <translation>No, tiene que retenerla.</translation>
    </message>
    <message>
        <source>It gives up the payment, not the flow.</source>
        <translation>Renuncia al pago, no al flujo.</translation>
    </message>
    <message>
        <source>What do Attachments A to E and the policies of the co-op and of Prairie Power say?</source>
        <translation>¿Qué dicen los Anexos A a E y las políticas de la cooperativa y de Prairie Power?</translation>
    </message>
    <message>
        <source>They are listed by name only.</source>
        <translation>Solo se nombran.</translation>
    </message>
    <message>
        <source>They may narrow what the page says.</source>
        <translation>Pueden restringir lo que dice la página.</translation>
    </message>
    <message>
        <source>They are referred to and were not found.</source>
        <translation>Se hace referencia a ellos y no se encontraron.</translation>
    </message>
    <message>
        <source>Marias River Electric Cooperative, Shelby, Montana: ask for the general manager or who acts for him or her</source>
        <translation>Marias River Electric Cooperative, Shelby, Montana: pregunte por el gerente general o quien lo represente</translation>
    </message>
    <message>
        <source>Net metering policy, Marias River Electric Cooperative</source>
        <translation>Política de medición neta, Marias River Electric Cooperative</translation>
    </message>
    <message>
        <source>The policy has no date and names no rate, charge or true-up month.</source>
        <translation>La política no lleva fecha y no nombra ninguna tarifa, cargo ni mes de ajuste anual.</translation>
    </message>
    <message>
        <source>Rates of Glacier Electric Cooperative, Montana, from 1 June 2024</source>
        <translation>Tarifas de Glacier Electric Cooperative, Montana, desde el 1 de junio de 2024</translation>
    </message>
    <message>
        <source>A neighbor: 31.00 dollars and 7.92 cents; with a generator up to 15 kW 38.00 dollars, 6.96 cents and 5.00 dollars per kW.</source>
        <translation>Una vecina: 31.00 dólares y 7.92 centavos; con un generador de hasta 15 kW 38.00 dólares, 6.96 centavos y 5.00 dólares por kW.</translation>
    </message>
    <message>
        <source>Net metering at Park Electric Cooperative, Montana: base charge 32 instead of 23 dollars</source>
        <translation>Medición neta en Park Electric Cooperative, Montana: cargo base de 32 en vez de 23 dólares</translation>
    </message>
    <message>
        <source>Roanoke (NC) adds 3.75 dollars a month; Lyon-Lincoln (MN) set 49.50 in 2016, the highest seen.</source>
        <translation>Roanoke (NC) agrega 3.75 dólares al mes; Lyon-Lincoln (MN) fijó 49.50 en 2016, lo más alto visto.</translation>
    </message>
    <message>
        <source>Montana Code 69-8-603: unused kilowatt-hours go to the utility at the end of a 12-month period</source>
        <translation>Código de Montana 69-8-603: los kilovatios-hora sin usar pasan a la compañía al final de un período de 12 meses</translation>
    </message>
    <message>
        <source>The statute is written for utilities; 1 January, April, July and October are the usual dates to our knowledge.</source>
        <translation>La ley está escrita para las compañías; el 1 de enero, abril, julio y octubre son, hasta donde sabemos, las fechas usuales.</translation>
    </message>
    <message>
        <source>Net metering agreement of Ravalli Electric, Montana: 175 dollar processing fee</source>
        <translation>Contrato de medición neta de Ravalli Electric, Montana: tarifa de trámite de 175 dólares</translation>
    </message>
    <message>
        <source>A neighbor&apos;s charge, not this co-op&apos;s. Neighbors charge 23 (Park), 30 (Sun River, Vigilante) and 31 dollars.</source>
        <translation>El cargo de una vecina, no de esta cooperativa. Las vecinas cobran 23 (Park), 30 (Sun River, Vigilante) y 31 dólares.</translation>
    </message>
    <message>
        <source>A neighbor&apos;s price, not this co-op&apos;s. Neighbors charge 6.3 (Sun River) to 8.6 cents (Park).</source>
        <translation>El precio de una vecina, no de esta cooperativa. Las vecinas cobran de 6.3 (Sun River) a 8.6 centavos (Park).</translation>
    </message>
    <message>
        <source>Monthly net metering facilities charge</source>
        <translation>Cargo mensual por instalaciones de medición neta</translation>
    </message>
    <message>
        <source>The policy gives no amount. 9 is Park Electric&apos;s difference; Glacier&apos;s generator rate adds 7 dollars and 5 per kW, about 32 at 5 kW.</source>
        <translation>La política no da ningún monto. 9 es la diferencia de Park Electric; la tarifa con generador de Glacier agrega 7 dólares y 5 por kW, unos 32 con 5 kW.</translation>
    </message>
    <message>
        <source>Month on whose first day unused kilowatt-hours are lost (1, 4, 7 or 10: January, April, July, October)</source>
        <translation>Mes en cuyo primer día se pierden los kilovatios-hora sin usar (1, 4, 7 o 10: enero, abril, julio, octubre)</translation>
    </message>
    <message>
        <source>undated policy</source>
        <translation>política sin fecha</translation>
    </message>
    <message>
        <source>The power supplier names the date; the policy does not print it. Ask the co-op: it decides what a summer surplus is worth.</source>
        <translation>El proveedor de energía nombra la fecha; la política no la publica. Pregunte a la cooperativa: decide cuánto vale un excedente de verano.</translation>
    </message>
    <message>
        <source>The co-op&apos;s quote for connecting and administering net metering</source>
        <translation>Cotización de la cooperativa por conectar y administrar la medición neta</translation>
    </message>
    <message>
        <source>Ravalli Electric, whose policy has the same words, asks 175 dollars.</source>
        <translation>Ravalli Electric, cuya política tiene las mismas palabras, pide 175 dólares.</translation>
    </message>
    <message>
        <source>Net metering policy, undated</source>
        <translation>Política de medición neta, sin fecha</translation>
    </message>
    <message>
        <source>Net metering</source>
        <translation>Medición neta</translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Kilowatt-hours left over wait for the next months; once a year those still unused are lost.</source>
        <translation>Cada mes su generación se descuenta de su consumo. Los kilovatios-hora que sobran esperan a los meses siguientes; una vez al año los que siguen sin usarse se pierden.</translation>
    </message>
    <message>
        <source>Net metering facilities charge</source>
        <translation>Cargo por instalaciones de medición neta</translation>
    </message>
    <message>
        <source>The source is renewable: sun, wind, geothermal heat, water, fuel cells and the like.</source>
        <translation>La fuente es renovable: sol, viento, calor geotérmico, agua, celdas de combustible y similares.</translation>
    </message>
    <message>
        <source>A generator on gas or oil cannot be net-metered.</source>
        <translation>Un generador de gas o petróleo no puede tener medición neta.</translation>
    </message>
    <message>
        <source>Net metering is for generation the member owns.</source>
        <translation>La medición neta es para generación propiedad del socio.</translation>
    </message>
    <message>
        <source>Buy the system, with a loan if need be; a lease or a power purchase agreement is outside net metering.</source>
        <translation>Compre el sistema, con un préstamo si hace falta; un arrendamiento o un contrato de compra de energía queda fuera de la medición neta.</translation>
    </message>
    <message>
        <source>The nameplate, inverter AC and rated turbine power together, is 10 kW at most.</source>
        <translation>La potencia nominal, AC de los inversores y nominal de la turbina juntas, es de 10 kW como máximo.</translation>
    </message>
    <message>
        <source>Stay at 10 kW or below. A larger system is not net-metered; the co-op may still connect it on terms it names.</source>
        <translation>Quédese en 10 kW o menos. Un sistema mayor no tiene medición neta; la cooperativa aún puede conectarlo en los términos que ella nombre.</translation>
    </message>
    <message>
        <source>The system is meant to cover the member&apos;s own need, so a year&apos;s energy should not be more than a year&apos;s use.</source>
        <translation>El sistema está pensado para cubrir la necesidad propia del socio, así que la energía de un año no debería superar el consumo de un año.</translation>
    </message>
    <message>
        <source>Cost of connecting and administering net metering</source>
        <translation>Costo de conectar y administrar la medición neta</translation>
    </message>
    <message>
        <source>Ask the co-op for the month in which unused kilowatt-hours end, the facilities charge and the retail rate: the policy prints none of them.</source>
        <translation>Pregunte a la cooperativa el mes en que terminan los kilovatios-hora sin usar, el cargo por instalaciones y la tarifa de venta: la política no publica ninguno de ellos.</translation>
    </message>
    <message>
        <source>Ask what connecting and administering will cost, and get it in writing.</source>
        <translation>Pregunte cuánto costará conectar y administrar, y pídalo por escrito.</translation>
    </message>
    <message>
        <source>the co-op&apos;s quote</source>
        <translation>la cotización de la cooperativa</translation>
    </message>
    <message>
        <source>Sign the interconnection agreement.</source>
        <translation>Firme el contrato de interconexión.</translation>
    </message>
    <message>
        <source>signed interconnection agreement</source>
        <translation>contrato de interconexión firmado</translation>
    </message>
    <message>
        <source>The co-op provides the meter: one that turns backward, or two that do not.</source>
        <translation>La cooperativa pone el medidor: uno que gira hacia atrás, o dos que no.</translation>
    </message>
    <message>
        <source>Before the yearly date, look at the credit on your bill; what is unused on that day is gone and nothing is paid for it.</source>
        <translation>Antes de la fecha anual, mire el crédito en su factura; lo que ese día está sin usar se pierde y no se paga nada por ello.</translation>
    </message>
    <message>
        <source>The general manager, or who acts for him or her, answers for the policy.</source>
        <translation>El gerente general, o quien lo represente, responde por la política.</translation>
    </message>
    <message>
        <source>A system without any connection to the co-op&apos;s lines needs none of this, and has none of its credits.</source>
        <translation>Un sistema sin ninguna conexión a las líneas de la cooperativa no necesita nada de esto, y no recibe ninguno de sus créditos.</translation>
    </message>
    <message>
        <source>Which kind of meter is used does not change the bill.</source>
        <translation>El tipo de medidor que se use no cambia la factura.</translation>
    </message>
    <message>
        <source>In a month with surplus you still pay the customer charge and the facilities charge.</source>
        <translation>En un mes con excedente usted sigue pagando el cargo al cliente y el cargo por instalaciones.</translation>
    </message>
    <message>
        <source>The retail rate here is a neighboring co-op&apos;s: take this co-op&apos;s charges from your own bill.</source>
        <translation>La tarifa de venta de aquí es la de una cooperativa vecina: tome los cargos de esta cooperativa de su propia factura.</translation>
    </message>
    <message>
        <source>The policy is in the hands of the general manager, who may pass parts of it to staff or consultants.</source>
        <translation>La política está en manos del gerente general, que puede pasar partes de ella al personal o a consultores.</translation>
    </message>
    <message>
        <source>A member may also generate without any connection to the co-op&apos;s lines.</source>
        <translation>Un socio también puede generar sin ninguna conexión a las líneas de la cooperativa.</translation>
    </message>
    <message>
        <source>An agreement with the terms of the interconnection is signed.</source>
        <translation>Se firma un contrato con los términos de la interconexión.</translation>
    </message>
    <message>
        <source>The source is renewable; wind, sun, geothermal heat, water and fuel cells are named as examples.</source>
        <translation>La fuente es renovable; como ejemplos se nombran viento, sol, calor geotérmico, agua y celdas de combustible.</translation>
    </message>
    <message>
        <source>Net metering is for generation that the member owns.</source>
        <translation>La medición neta es para generación que es propiedad del socio.</translation>
    </message>
    <message>
        <source>Generation that the service does not use is set against what the co-op delivers.</source>
        <translation>La generación que el servicio no usa se descuenta de lo que la cooperativa entrega.</translation>
    </message>
    <message>
        <source>The nameplate is 10 kW at most.</source>
        <translation>La potencia nominal es de 10 kW como máximo.</translation>
    </message>
    <message>
        <source>The generator is meant first of all to cover the member&apos;s own need at that service.</source>
        <translation>El generador está pensado ante todo para cubrir la necesidad propia del socio en ese servicio.</translation>
    </message>
    <message>
        <source>What it costs to connect and to administer net metering is the member&apos;s to pay.</source>
        <translation>Lo que cuesta conectar y administrar la medición neta lo paga el socio.</translation>
    </message>
    <message>
        <source>An ordinary meter that can turn backward may be permitted.</source>
        <translation>Puede permitirse un medidor ordinario capaz de girar hacia atrás.</translation>
    </message>
    <message>
        <source>Two meters that cannot turn backward may be needed where readings are automatic; the bill is the same.</source>
        <translation>Pueden hacer falta dos medidores que no giran hacia atrás donde las lecturas son automáticas; la factura es la misma.</translation>
    </message>
    <message>
        <source>What the co-op delivers beyond what flows back is billed every month at a retail rate.</source>
        <translation>Lo que la cooperativa entrega más allá de lo que regresa se factura cada mes a una tarifa de venta.</translation>
    </message>
    <message>
        <source>A monthly facilities charge for net metering covers costs of distribution and transmission; the amount is not given.</source>
        <translation>Un cargo mensual por instalaciones de medición neta cubre costos de distribución y transmisión; el monto no se da.</translation>
    </message>
    <message>
        <source>The net of a billing period is measured as the co-op normally meters.</source>
        <translation>El neto de un período de facturación se mide como la cooperativa mide normalmente.</translation>
    </message>
    <message>
        <source>If more was delivered than was fed back, the member is billed for the net.</source>
        <translation>Si se entregó más de lo que se devolvió, al socio se le factura el neto.</translation>
    </message>
    <message>
        <source>If more was fed back, the member is still billed the customer charges of the period.</source>
        <translation>Si se devolvió más, al socio se le siguen facturando los cargos al cliente del período.</translation>
    </message>
    <message>
        <source>Kilowatt-hours fed back beyond that are a credit that appears on the bill of the next period.</source>
        <translation>Los kilovatios-hora devueltos más allá de eso son un crédito que aparece en la factura del período siguiente.</translation>
    </message>
    <message>
        <source>Once a year, on the first day of a set twelve-month period, the credit still unused goes to the supplier.</source>
        <translation>Una vez al año, en el primer día de un período fijado de doce meses, el crédito aún sin usar pasa al proveedor.</translation>
    </message>
    <message>
        <source>The member gets nothing for it.</source>
        <translation>El socio no recibe nada por ello.</translation>
    </message>
    <message>
        <source>The power supplier sets that day; the policy does not name it.</source>
        <translation>El proveedor de energía fija ese día; la política no lo nombra.</translation>
    </message>
    <message>
        <source>The power supplier sets the day on which unused kilowatt-hours end, and the policy does not print it: which is it?</source>
        <translation>El proveedor de energía fija el día en que terminan los kilovatios-hora sin usar, y la política no lo publica: ¿cuál es?</translation>
    </message>
    <message>
        <source>Nobody knows until you ask: 1 January, April, July and October are compared, and the one that saves least leads.</source>
        <translation>Nadie lo sabe hasta que usted pregunte: se comparan el 1 de enero, abril, julio y octubre, y va primero el que menos ahorra.</translation>
    </message>
    <message>
        <source>The day that saves most, often 1 January or 1 April for solar.</source>
        <translation>El día que más ahorra, a menudo el 1 de enero o el 1 de abril para solar.</translation>
    </message>
    <message>
        <source>An unknown day must not make the saving look better. These four dates are the usual ones in Montana, to the best of our knowledge.</source>
        <translation>Un día desconocido no debe hacer que el ahorro parezca mejor. Estas cuatro fechas son las usuales en Montana, hasta donde sabemos.</translation>
    </message>
    <message>
        <source>Who are the power supplier, the electricity supplier and the Cooperative?</source>
        <translation>¿Quiénes son el proveedor de energía, el proveedor de electricidad y la Cooperativa?</translation>
    </message>
    <message>
        <source>For the bill they are one side, and the co-op is whom to ask.</source>
        <translation>Para la factura son un solo lado, y es a la cooperativa a quien se pregunta.</translation>
    </message>
    <message>
        <source>The date is set by whoever sells power to the co-op.</source>
        <translation>La fecha la fija quien le vende energía a la cooperativa.</translation>
    </message>
    <message>
        <source>The member has one bill and one contract.</source>
        <translation>El socio tiene una sola factura y un solo contrato.</translation>
    </message>
    <message>
        <source>Does the facilities charge come on top of the customer charge or in its place?</source>
        <translation>¿El cargo por instalaciones viene encima del cargo al cliente o en su lugar?</translation>
    </message>
    <message>
        <source>On top, every month.</source>
        <translation>Encima, cada mes.</translation>
    </message>
    <message>
        <source>One base charge for net metering in place of the usual one, a little higher.</source>
        <translation>Un solo cargo base para medición neta en lugar del usual, un poco más alto.</translation>
    </message>
    <message>
        <source>The policy says that it will be assessed beside the bill. Park Electric&apos;s base charge for net metering is 32 dollars: 1 dollar above the one used here.</source>
        <translation>La política dice que se cobrará junto a la factura. El cargo base de Park Electric para medición neta es de 32 dólares: 1 dólar más que el usado aquí.</translation>
    </message>
    <message>
        <source>Is the 10 kW nameplate DC or AC?</source>
        <translation>¿La potencia nominal de 10 kW es DC o AC?</translation>
    </message>
    <message>
        <source>AC of the inverter for solar and rated power for a turbine, with a warning when the modules&apos; DC is above 10 kW.</source>
        <translation>AC del inversor para solar y potencia nominal para una turbina, con un aviso cuando la DC de los módulos supera 10 kW.</translation>
    </message>
    <message>
        <source>DC of the modules.</source>
        <translation>DC de los módulos.</translation>
    </message>
    <message>
        <source>What the generator can put on the line is what its nameplate tells the co-op.</source>
        <translation>Lo que el generador puede poner en la línea es lo que su placa le dice a la cooperativa.</translation>
    </message>
    <message>
        <source>What the last month before that day leaves over only shows on the next bill: is it lost?</source>
        <translation>Lo que sobra del último mes antes de ese día solo se ve en la factura siguiente: ¿se pierde?</translation>
    </message>
    <message>
        <source>Yes, it was earned within the twelve months.</source>
        <translation>Sí, se ganó dentro de los doce meses.</translation>
    </message>
    <message>
        <source>No, it starts the new twelve months.</source>
        <translation>No, da comienzo a los nuevos doce meses.</translation>
    </message>
    <message>
        <source>The policy takes what has gathered in the previous twelve months. One June&apos;s 50 kWh are worth 3.96 dollars at 7.92 cents.</source>
        <translation>La política toma lo que se ha juntado en los doce meses anteriores. Los 50 kWh de un junio valen 3.96 dólares a 7.92 centavos.</translation>
    </message>
    <message>
        <source>What becomes of a system above 10 kW?</source>
        <translation>¿Qué pasa con un sistema de más de 10 kW?</translation>
    </message>
    <message>
        <source>It is not net-metered, and what it sends is worth nothing here until the co-op names terms.</source>
        <translation>No tiene medición neta, y lo que envía no vale nada aquí hasta que la cooperativa nombre los términos.</translation>
    </message>
    <message>
        <source>It is settled in some other way.</source>
        <translation>Se liquida de alguna otra manera.</translation>
    </message>
    <message>
        <source>The policy speaks of interconnection at large and of net metering up to 10 kW only.</source>
        <translation>La política habla de la interconexión en general y de medición neta solo hasta 10 kW.</translation>
    </message>
    <message>
        <source>Does it matter whether the meter turns backward?</source>
        <translation>¿Importa si el medidor gira hacia atrás?</translation>
    </message>
    <message>
        <source>Not for the bill.</source>
        <translation>Para la factura no.</translation>
    </message>
    <message>
        <source>The kind of meter decides how the month is counted.</source>
        <translation>El tipo de medidor decide cómo se cuenta el mes.</translation>
    </message>
    <message>
        <source>Net energy is measured over the billing period in both cases.</source>
        <translation>En los dos casos la energía neta se mide a lo largo del período de facturación.</translation>
    </message>
    <message>
        <source>New Mexico net metering (state rule)</source>
        <translation>Medición neta de Nuevo México (regla estatal)</translation>
    </message>
    <message>
        <source>your own utility, or the New Mexico Public Regulation Commission</source>
        <translation>su propia compañía, o la Comisión de Regulación Pública de Nuevo México</translation>
    </message>
    <message>
        <source>Net Metering in New Mexico, DSIRE summary last updated 31 May 2017</source>
        <translation>Medición neta en Nuevo México, resumen de DSIRE actualizado por última vez el 31 de mayo de 2017</translation>
    </message>
    <message>
        <source>A copy of the state summary of rule 17.9.570; the rule itself was replaced on 24 May 2022 (A-47).</source>
        <translation>Una copia del resumen estatal de la regla 17.9.570; la regla misma fue reemplazada el 24 de mayo de 2022 (A-47).</translation>
    </message>
    <message>
        <source>17.9.570 NMAC, Governing cogeneration and small power production, effective 24 May 2022</source>
        <translation>17.9.570 NMAC, que rige la cogeneración y la producción pequeña de energía, vigente desde el 24 de mayo de 2022</translation>
    </message>
    <message>
        <source>Contracts that existed then keep their rates.</source>
        <translation>Los contratos que existían entonces conservan sus tarifas.</translation>
    </message>
    <message>
        <source>The price of co-op membership, letter in the Mountain Mail, 9 December 2010</source>
        <translation>El precio de ser socio de la cooperativa, carta en el Mountain Mail, 9 de diciembre de 2010</translation>
    </message>
    <message>
        <source>Socorro Electric&apos;s 2011 rates, taken as a New Mexico example.</source>
        <translation>Tarifas de 2011 de Socorro Electric, tomadas como ejemplo de Nuevo México.</translation>
    </message>
    <message>
        <source>Rates of Columbus Electric Cooperative, New Mexico: 25.00 dollars and 13.180 cents</source>
        <translation>Tarifas de Columbus Electric Cooperative, Nuevo México: 25.00 dólares y 13.180 centavos</translation>
    </message>
    <message>
        <source>El Paso Electric charges 7.00 dollars a month. Average residential prices of 2020: 13.7 to 19.0 cents among co-ops.</source>
        <translation>El Paso Electric cobra 7.00 dólares al mes. Precios residenciales promedio de 2020: de 13.7 a 19.0 centavos entre las cooperativas.</translation>
    </message>
    <message>
        <source>The rule sets no retail rate; this is one co-op&apos;s. Take your own from a bill.</source>
        <translation>La regla no fija ninguna tarifa de venta; esta es la de una cooperativa. Tome la suya de una factura.</translation>
    </message>
    <message>
        <source>Energy rate paid for surplus energy (avoided cost), one number or January to December</source>
        <translation>Tarifa de energía pagada por el excedente (costo evitado), un número o de enero a diciembre</translation>
    </message>
    <message>
        <source>Each utility files twelve monthly rates a year; ask for the schedule on file and set all twelve.</source>
        <translation>Cada compañía presenta doce tarifas mensuales al año; pida la lista presentada y ponga las doce.</translation>
    </message>
    <message>
        <source>Factor for line and transformer losses avoided, if the energy rate does not hold them yet</source>
        <translation>Factor por las pérdidas evitadas en líneas y transformadores, si la tarifa de energía aún no las incluye</translation>
    </message>
    <message>
        <source>A filed rate already holds the avoided losses, so 1. A bare purchase cost with 8 % losses would take 1.08.</source>
        <translation>Una tarifa presentada ya incluye las pérdidas evitadas, así que 1. Un costo de compra puro con 8 % de pérdidas llevaría 1.08.</translation>
    </message>
    <message>
        <source>Surplus of one month above which it is paid out</source>
        <translation>Excedente de un mes por encima del cual se paga</translation>
    </message>
    <message>
        <source>The utility&apos;s quote for metering beyond an ordinary meter</source>
        <translation>Cotización de la compañía por medición más allá de un medidor ordinario</translation>
    </message>
    <message>
        <source>The net metering meter&apos;s price less an ordinary meter&apos;s. Up to 10 kW the utility has to name it within 10 days.</source>
        <translation>El precio del medidor de medición neta menos el de uno ordinario. Hasta 10 kW la compañía tiene que decirlo en 10 días.</translation>
    </message>
    <message>
        <source>Rule 17.9.570 as summarized on 31 May 2017</source>
        <translation>Regla 17.9.570 según el resumen del 31 de mayo de 2017</translation>
    </message>
    <message>
        <source>Up to 10 kW, surplus credited in dollars</source>
        <translation>Hasta 10 kW, excedente acreditado en dólares</translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Energy left over is worth the utility&apos;s energy rate, as dollars on your next bill.</source>
        <translation>Cada mes su generación se descuenta de su consumo. La energía que sobra vale la tarifa de energía de la compañía, como dólares en su próxima factura.</translation>
    </message>
    <message>
        <source>For 10 kW or less; larger systems sell their surplus at the energy rate.</source>
        <translation>Para 10 kW o menos; los sistemas mayores venden su excedente a la tarifa de energía.</translation>
    </message>
    <message>
        <source>Up to 10 kW, surplus carried as kilowatt-hours</source>
        <translation>Hasta 10 kW, excedente guardado en kilovatios-hora</translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Kilowatt-hours left over wait for a later month, for as long as you stay.</source>
        <translation>Cada mes su generación se descuenta de su consumo. Los kilovatios-hora que sobran esperan a un mes posterior, mientras usted siga ahí.</translation>
    </message>
    <message>
        <source>10 kW AC or less keeps the kilowatt-hours, if the utility has chosen that form.</source>
        <translation>10 kW AC o menos conserva los kilovatios-hora, si la compañía ha elegido esa forma.</translation>
    </message>
    <message>
        <source>Your utility, not you, decides whether it carries kilowatt-hours or pays dollars.</source>
        <translation>Su compañía, y no usted, decide si guarda kilovatios-hora o paga dólares.</translation>
    </message>
    <message>
        <source>Ask the utility which form it has chosen.</source>
        <translation>Pregunte a la compañía qué forma ha elegido.</translation>
    </message>
    <message>
        <source>Above 10 kW, surplus sold at the energy rate</source>
        <translation>Por encima de 10 kW, excedente vendido a la tarifa de energía</translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. The utility buys what is left over at its energy rate.</source>
        <translation>Cada mes su generación se descuenta de su consumo. La compañía compra lo que sobra a su tarifa de energía.</translation>
    </message>
    <message>
        <source>For systems above 10 kW.</source>
        <translation>Para sistemas de más de 10 kW.</translation>
    </message>
    <message>
        <source>Solar, wind, water, geothermal, biomass, landfill gas, waste, combined heat and power, microturbines and fuel cells may take part.</source>
        <translation>Pueden participar solar, eólica, agua, geotérmica, biomasa, gas de relleno sanitario, residuos, calor y electricidad combinados, microturbinas y celdas de combustible.</translation>
    </message>
    <message>
        <source>An ordinary engine generator is not on the list.</source>
        <translation>Un generador de motor ordinario no está en la lista.</translation>
    </message>
    <message>
        <source>A system may have 80 MW at most.</source>
        <translation>Un sistema puede tener 80 MW como máximo.</translation>
    </message>
    <message>
        <source>Stay at 80 MW or below.</source>
        <translation>Quédese en 80 MW o menos.</translation>
    </message>
    <message>
        <source>Homes, farms, businesses, industry, schools, institutions, nonprofits and governments may take part.</source>
        <translation>Pueden participar casas, granjas, negocios, industria, escuelas, instituciones, organizaciones sin fines de lucro y gobiernos.</translation>
    </message>
    <message>
        <source>Your utility is one the state commission regulates, an investor&apos;s company or a co-op; a city&apos;s own utility is exempt.</source>
        <translation>Su compañía es de las que regula la comisión estatal, de inversionistas o cooperativa; la de una ciudad está exenta.</translation>
    </message>
    <message>
        <source>Ask whether the state commission regulates your utility.</source>
        <translation>Pregunte si la comisión estatal regula a su compañía.</translation>
    </message>
    <message>
        <source>The system is a qualifying facility of the federal act of 1978, as renewable systems and combined heat and power are.</source>
        <translation>El sistema es una instalación calificada según la ley federal de 1978, como lo son los sistemas renovables y los de calor y electricidad combinados.</translation>
    </message>
    <message>
        <source>The state sets no limit on all systems together, so the program is never full.</source>
        <translation>El estado no fija un límite para todos los sistemas juntos, así que el programa nunca está lleno.</translation>
    </message>
    <message>
        <source>Metering beyond an ordinary meter</source>
        <translation>Medición más allá de un medidor ordinario</translation>
    </message>
    <message>
        <source>Only the difference to an ordinary meter is yours to pay.</source>
        <translation>Usted solo paga la diferencia con un medidor ordinario.</translation>
    </message>
    <message>
        <source>Tell the utility in writing that you want to connect, with the day and the size.</source>
        <translation>Avise por escrito a la compañía que quiere conectarse, con el día y el tamaño.</translation>
    </message>
    <message>
        <source>written notice of interconnection</source>
        <translation>aviso de interconexión por escrito</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>The utility names any metering cost.</source>
        <translation>La compañía nombra cualquier costo de medición.</translation>
    </message>
    <message>
        <source>If it cannot connect you as you asked, the utility says why.</source>
        <translation>Si no puede conectarlo como usted pidió, la compañía dice por qué.</translation>
    </message>
    <message>
        <source>Ask for the schedule of twelve monthly energy rates on file: it prices your surplus.</source>
        <translation>Pida la lista presentada de las doce tarifas mensuales de energía: pone precio a su excedente.</translation>
    </message>
    <message>
        <source>the utility&apos;s schedule of monthly energy rates</source>
        <translation>la lista de tarifas mensuales de energía de la compañía</translation>
    </message>
    <message>
        <source>Up to 10 kW, ask which form the utility has chosen, dollars or kilowatt-hours.</source>
        <translation>Hasta 10 kW, pregunte qué forma ha elegido la compañía, dólares o kilovatios-hora.</translation>
    </message>
    <message>
        <source>This is the state rule as summarized on 31 May 2017; the rule was replaced on 24 May 2022, so ask for the current one.</source>
        <translation>Esta es la regla estatal según el resumen del 31 de mayo de 2017; la regla fue reemplazada el 24 de mayo de 2022, así que pida la actual.</translation>
    </message>
    <message>
        <source>It is a state regulation; your own utility&apos;s rules stand beside it and may be narrower.</source>
        <translation>Es una regulación estatal; las reglas de su propia compañía están junto a ella y pueden ser más estrechas.</translation>
    </message>
    <message>
        <source>The renewable certificates of your generation are yours. Earlier editions of the summary gave them to the utility.</source>
        <translation>Los certificados renovables de su generación son suyos. Ediciones anteriores del resumen se los daban a la compañía.</translation>
    </message>
    <message>
        <source>Nothing is said about one system for several meters; none is assumed here.</source>
        <translation>No se dice nada sobre un sistema para varios medidores; aquí no se supone ninguno.</translation>
    </message>
    <message>
        <source>The way the energy rate is found changed on 24 May 2022: it now follows a market price or the utility&apos;s tariff, and no longer the past year&apos;s purchases.</source>
        <translation>La manera de hallar la tarifa de energía cambió el 24 de mayo de 2022: ahora sigue un precio de mercado o la tarifa de la compañía, y ya no las compras del año anterior.</translation>
    </message>
    <message>
        <source>Peak-only and off-peak-only rates are for facilities that generate in one of the two only; a solar array gets the single rate.</source>
        <translation>Las tarifas de solo horas pico y de solo fuera de pico son para instalaciones que generan en uno solo de los dos períodos; una instalación solar recibe la tarifa única.</translation>
    </message>
    <message>
        <source>The interconnection standards renewed in July 2008 have been replaced since, last in 2023.</source>
        <translation>Las normas de interconexión renovadas en julio de 2008 han sido reemplazadas desde entonces, la última vez en 2023.</translation>
    </message>
    <message>
        <source>The summary names no day on which the rule was enacted or took effect.</source>
        <translation>El resumen no nombra ningún día en que la regla se promulgó o entró en vigor.</translation>
    </message>
    <message>
        <source>This summary of the state rule was last brought up to date on 31 May 2017.</source>
        <translation>Este resumen de la regla estatal se actualizó por última vez el 31 de mayo de 2017.</translation>
    </message>
    <message>
        <source>It is a regulation of the state of New Mexico about net metering.</source>
        <translation>Es una regulación del estado de Nuevo México sobre medición neta.</translation>
    </message>
    <message>
        <source>Solar cells, solar heat engines, wind and water of any size, geothermal, biomass, landfill gas, municipal waste, combined heat and power, microturbines, and fuel cells on any fuel may take part.</source>
        <translation>Pueden participar celdas solares, máquinas térmicas solares, viento y agua de cualquier tamaño, geotérmica, biomasa, gas de relleno sanitario, residuos municipales, calor y electricidad combinados, microturbinas y celdas de combustible con cualquier combustible.</translation>
    </message>
    <message>
        <source>Homes, farms, businesses, industry, schools, institutions, nonprofits and every level of government may take part.</source>
        <translation>Pueden participar casas, granjas, negocios, industria, escuelas, instituciones, organizaciones sin fines de lucro y todos los niveles de gobierno.</translation>
    </message>
    <message>
        <source>Investor-owned utilities and electric cooperatives are bound by it.</source>
        <translation>Obliga a las compañías de inversionistas y a las cooperativas eléctricas.</translation>
    </message>
    <message>
        <source>A system may be as large as 80 MW.</source>
        <translation>Un sistema puede ser de hasta 80 MW.</translation>
    </message>
    <message>
        <source>The state sets no limit on all net-metered systems together.</source>
        <translation>El estado no fija un límite para todos los sistemas con medición neta juntos.</translation>
    </message>
    <message>
        <source>In short, a surplus either turns into money at avoided cost for the bill that follows, or stays as kilowatt-hours for as long as it takes to use them.</source>
        <translation>En breve, un excedente o bien se vuelve dinero a costo evitado para la factura siguiente, o bien queda como kilovatios-hora el tiempo que haga falta para usarlos.</translation>
    </message>
    <message>
        <source>Whoever leaves the utility is paid for unused credit at avoided cost.</source>
        <translation>A quien deja la compañía se le paga el crédito sin usar a costo evitado.</translation>
    </message>
    <message>
        <source>The certificates for renewable energy belong to the customer who generates it.</source>
        <translation>Los certificados de energía renovable pertenecen al cliente que la genera.</translation>
    </message>
    <message>
        <source>Nothing is said about sharing one system among several meters, so none is assumed.</source>
        <translation>No se dice nada sobre compartir un sistema entre varios medidores, así que no se supone ninguno.</translation>
    </message>
    <message>
        <source>Every qualifying facility of the federal act of 1978 may take part, combined heat and power among them, up to 80 MW.</source>
        <translation>Puede participar toda instalación calificada según la ley federal de 1978, entre ellas las de calor y electricidad combinados, hasta 80 MW.</translation>
    </message>
    <message>
        <source>Every utility that the state commission regulates must offer it; city utilities need not.</source>
        <translation>Toda compañía que regula la comisión estatal debe ofrecerla; las compañías de ciudades no tienen que hacerlo.</translation>
    </message>
    <message>
        <source>A customer with a system pays the same rate and the same monthly charges as without one.</source>
        <translation>Un cliente con sistema paga la misma tarifa y los mismos cargos mensuales que sin él.</translation>
    </message>
    <message>
        <source>For 10 kW or less the utility, not the customer, picks the form of the credit.</source>
        <translation>Con 10 kW o menos la compañía, no el cliente, elige la forma del crédito.</translation>
    </message>
    <message>
        <source>The first form: each surplus kilowatt-hour is paid or credited on the next bill at the utility&apos;s energy rate, which is its avoided cost.</source>
        <translation>La primera forma: cada kilovatio-hora de excedente se paga o acredita en la factura siguiente a la tarifa de energía de la compañía, que es su costo evitado.</translation>
    </message>
    <message>
        <source>The second form: surplus kilowatt-hours are credited as such and wait from one month to another.</source>
        <translation>La segunda forma: los kilovatios-hora de excedente se acreditan como tales y esperan de un mes a otro.</translation>
    </message>
    <message>
        <source>Kilowatt-hours still unused when the customer leaves are paid at the energy rate.</source>
        <translation>Los kilovatios-hora que siguen sin usarse cuando el cliente se va se pagan a la tarifa de energía.</translation>
    </message>
    <message>
        <source>Above 10 kW the surplus is sold to the utility at its energy rate, of one price or by time of use.</source>
        <translation>Por encima de 10 kW el excedente se vende a la compañía a su tarifa de energía, de un solo precio o según la hora.</translation>
    </message>
    <message>
        <source>A month&apos;s surplus worth less than 50 dollars goes over to the next bill.</source>
        <translation>El excedente de un mes que vale menos de 50 dólares pasa a la factura siguiente.</translation>
    </message>
    <message>
        <source>A month&apos;s surplus worth more than 50 dollars is paid out in the month after.</source>
        <translation>El excedente de un mes que vale más de 50 dólares se paga el mes siguiente.</translation>
    </message>
    <message>
        <source>Each month has its own energy rate: the one for that month in the schedule the utility has filed.</source>
        <translation>Cada mes tiene su propia tarifa de energía: la de ese mes en la lista que la compañía ha presentado.</translation>
    </message>
    <message>
        <source>A schedule holds twelve monthly rates for the coming year.</source>
        <translation>Una lista contiene doce tarifas mensuales para el año que viene.</translation>
    </message>
    <message>
        <source>A month&apos;s rate is the average the utility paid for economy energy in the same month of the year before.</source>
        <translation>La tarifa de un mes es el promedio que la compañía pagó por energía económica en el mismo mes del año anterior.</translation>
    </message>
    <message>
        <source>The rate counts the losses avoided in lines and transformers, according to the voltage of the connection.</source>
        <translation>La tarifa cuenta las pérdidas evitadas en líneas y transformadores, según el voltaje de la conexión.</translation>
    </message>
    <message>
        <source>A utility with time-of-use rates also files peak and off-peak rates, for facilities that generate in one of the two only.</source>
        <translation>Una compañía con tarifas según la hora presenta también tarifas de pico y fuera de pico, para instalaciones que generan en uno solo de los dos períodos.</translation>
    </message>
    <message>
        <source>The commission renewed its interconnection standards in July 2008.</source>
        <translation>La comisión renovó sus normas de interconexión en julio de 2008.</translation>
    </message>
    <message>
        <source>The facility pays whatever its metering costs beyond an ordinary meter and its equipment.</source>
        <translation>La instalación paga lo que su medición cueste más allá de un medidor ordinario y su equipo.</translation>
    </message>
    <message>
        <source>The customer tells the utility in writing 60 days or more before connecting.</source>
        <translation>El cliente avisa por escrito a la compañía 60 días o más antes de conectarse.</translation>
    </message>
    <message>
        <source>A utility that cannot connect the system as asked says why within 15 days.</source>
        <translation>Una compañía que no puede conectar el sistema como se pidió dice por qué en 15 días.</translation>
    </message>
    <message>
        <source>For 10 kW or less the utility names any metering cost within 10 days of being told.</source>
        <translation>Con 10 kW o menos la compañía nombra cualquier costo de medición en 10 días desde el aviso.</translation>
    </message>
    <message>
        <source>The summary leaves the days of enactment and effect blank.</source>
        <translation>El resumen deja en blanco los días de promulgación y de vigencia.</translation>
    </message>
    <message>
        <source>What happens to a surplus worth exactly 50 dollars?</source>
        <translation>¿Qué pasa con un excedente que vale exactamente 50 dólares?</translation>
    </message>
    <message>
        <source>It is carried on; only more than 50.00 dollars is paid out.</source>
        <translation>Se guarda; solo se paga lo que supera 50.00 dólares.</translation>
    </message>
    <message>
        <source>Exactly 50 dollars is paid too.</source>
        <translation>También se pagan exactamente 50 dólares.</translation>
    </message>
    <message>
        <source>Less is carried and more is paid; nothing is said of the sum itself, and carrying on promises less.</source>
        <translation>Menos se guarda y más se paga; nada se dice de la suma misma, y guardarla promete menos.</translation>
    </message>
    <message>
        <source>Are the 60, 15 and 10 days calendar or business days, and from when do they run?</source>
        <translation>¿Los 60, 15 y 10 días son naturales o hábiles, y desde cuándo corren?</translation>
    </message>
    <message>
        <source>Calendar days, from the day the utility has the notice.</source>
        <translation>Días naturales, desde el día en que la compañía tiene el aviso.</translation>
    </message>
    <message>
        <source>Business days.</source>
        <translation>Días hábiles.</translation>
    </message>
    <message>
        <source>The text says days only; New Mexico&apos;s newer rule says business days where it means them.</source>
        <translation>El texto dice solo días; la regla más nueva de Nuevo México dice días hábiles donde se refiere a ellos.</translation>
    </message>
    <message>
        <source>The summary is of 2017 and the rule was replaced on 24 May 2022: which price holds for a surplus?</source>
        <translation>El resumen es de 2017 y la regla fue reemplazada el 24 de mayo de 2022: ¿qué precio vale para un excedente?</translation>
    </message>
    <message>
        <source>The summary&apos;s rule, marked as replaced where it derives the energy rate from past purchases.</source>
        <translation>La regla del resumen, marcada como reemplazada donde deriva la tarifa de energía de compras pasadas.</translation>
    </message>
    <message>
        <source>Today&apos;s rule: the hourly market price, or the utility&apos;s tariff.</source>
        <translation>La regla de hoy: el precio de mercado por hora, o la tarifa de la compañía.</translation>
    </message>
    <message>
        <source>Today&apos;s text (17.9.570.11 NMAC) is not part of the summary; contracts of before keep their rates.</source>
        <translation>El texto de hoy (17.9.570.11 NMAC) no es parte del resumen; los contratos de antes conservan sus tarifas.</translation>
    </message>
    <message>
        <source>Who owns the renewable certificates?</source>
        <translation>¿De quién son los certificados renovables?</translation>
    </message>
    <message>
        <source>The customer.</source>
        <translation>Del cliente.</translation>
    </message>
    <message>
        <source>The utility, as editions of 2012 and 2014 have it.</source>
        <translation>De la compañía, como dicen ediciones de 2012 y 2014.</translation>
    </message>
    <message>
        <source>The later edition stands.</source>
        <translation>Vale la edición posterior.</translation>
    </message>
    <message>
        <source>Are the kilowatts of the rule AC or DC?</source>
        <translation>¿Los kilovatios de la regla son AC o DC?</translation>
    </message>
    <message>
        <source>The AC nameplate of all inverters at the meter, with a warning when the modules&apos; DC is above a limit that the AC is not.</source>
        <translation>La potencia nominal AC de todos los inversores en el medidor, con un aviso cuando la DC de los módulos supera un límite que la AC no supera.</translation>
    </message>
    <message>
        <source>The DC nameplate of the modules.</source>
        <translation>La potencia nominal DC de los módulos.</translation>
    </message>
    <message>
        <source>New Mexico&apos;s interconnection forms use AC.</source>
        <translation>Los formularios de interconexión de Nuevo México usan AC.</translation>
    </message>
    <message>
        <source>Socorro Electric Cooperative office, Socorro, New Mexico (the page and its members also say SEC)</source>
        <translation>Oficina de Socorro Electric Cooperative, Socorro, Nuevo México (la página y sus socios también dicen SEC)</translation>
    </message>
    <message>
        <source>Interconnect Program, Socorro Electric Cooperative</source>
        <translation>Programa de interconexión, Socorro Electric Cooperative</translation>
    </message>
    <message>
        <source>The page has no date. Another copy prints 10 kW where this one prints 100 kW in the fee sentence (A-01).</source>
        <translation>La página no lleva fecha. Otra copia pone 10 kW donde esta pone 100 kW en la frase de la tarifa (A-01).</translation>
    </message>
    <message>
        <source>Gives the 2011 rates; newspapers report no rate change until 2018 and a 2 % residential increase ordered in 2019.</source>
        <translation>Da las tarifas de 2011; los periódicos no informan de ningún cambio hasta 2018 y de un aumento residencial del 2 % ordenado en 2019.</translation>
    </message>
    <message>
        <source>Renewable certificate prices of New Mexico&apos;s utilities: PNM 0.25 cents, Xcel up to 8 cents</source>
        <translation>Precios de certificados renovables de las compañías de Nuevo México: PNM 0.25 centavos, Xcel hasta 8 centavos</translation>
    </message>
    <message>
        <source>PNM pays 0.25 cents, El Paso Electric paid 2 cents in 2014, Xcel (SPS) 5 to 8 cents up to 100 kW.</source>
        <translation>PNM paga 0.25 centavos, El Paso Electric pagaba 2 centavos en 2014, Xcel (SPS) de 5 a 8 centavos hasta 100 kW.</translation>
    </message>
    <message>
        <source>System charge</source>
        <translation>Cargo por sistema</translation>
    </message>
    <message>
        <source>A newspaper of June 2012 speaks of 16 dollars a month for solar members; today&apos;s charge was not found.</source>
        <translation>Un periódico de junio de 2012 habla de 16 dólares al mes para socios con solar; el cargo de hoy no se encontró.</translation>
    </message>
    <message>
        <source>Fifteen years old; take the figure from a recent bill.</source>
        <translation>Tiene quince años; tome la cifra de una factura reciente.</translation>
    </message>
    <message>
        <source>Standard Rate paid for surplus energy</source>
        <translation>Tarifa estándar (Standard Rate) pagada por la energía excedente</translation>
    </message>
    <message>
        <source>Filed with the state commission every year; the figure itself was not found. Ask the co-op.</source>
        <translation>Se presenta cada año ante la comisión estatal; la cifra misma no se encontró. Pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>Credit of one billing cycle above which a check is sent</source>
        <translation>Crédito de un ciclo de facturación por encima del cual se envía un cheque</translation>
    </message>
    <message>
        <source>undated page</source>
        <translation>página sin fecha</translation>
    </message>
    <message>
        <source>Taking part in the renewable certificate (REC) program: 1 yes, 0 no</source>
        <translation>Participación en el programa de certificados renovables (REC): 1 sí, 0 no</translation>
    </message>
    <message>
        <source>The program is the member&apos;s choice.</source>
        <translation>El programa es elección del socio.</translation>
    </message>
    <message>
        <source>Price of a renewable certificate</source>
        <translation>Precio de un certificado renovable</translation>
    </message>
    <message>
        <source>The co-op&apos;s contract names the price; it was not found.</source>
        <translation>El contrato de la cooperativa nombra el precio; no se encontró.</translation>
    </message>
    <message>
        <source>The co-op&apos;s quote for work on its lines and a transformer</source>
        <translation>Cotización de la cooperativa por obras en sus líneas y un transformador</translation>
    </message>
    <message>
        <source>Often nothing for a small system; the co-op says after its review.</source>
        <translation>A menudo nada para un sistema pequeño; la cooperativa lo dice después de su revisión.</translation>
    </message>
    <message>
        <source>The co-op&apos;s quote for an energy-flow study</source>
        <translation>Cotización de la cooperativa por un estudio de flujo de energía</translation>
    </message>
    <message>
        <source>Larger systems only.</source>
        <translation>Solo sistemas mayores.</translation>
    </message>
    <message>
        <source>Price of the certificate meter, put in</source>
        <translation>Precio del medidor de certificados, instalado</translation>
    </message>
    <message>
        <source>A meter upgrade at Fannin County costs 289.71 dollars.</source>
        <translation>Un cambio de medidor en Fannin County cuesta 289.71 dólares.</translation>
    </message>
    <message>
        <source>Interconnect program, undated page</source>
        <translation>Página del programa de interconexión, sin fecha</translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Energy left over is bought at the co-op&apos;s Standard Rate, as dollars on your next bill.</source>
        <translation>Cada mes su generación se descuenta de su consumo. La energía que sobra se compra a la tarifa estándar de la cooperativa, como dólares en su próxima factura.</translation>
    </message>
    <message>
        <source>Renewable certificates</source>
        <translation>Certificados renovables</translation>
    </message>
    <message>
        <source>Only renewable generation that burns nothing may be behind the net meter.</source>
        <translation>Detrás del medidor neto solo puede haber generación renovable que no queme nada.</translation>
    </message>
    <message>
        <source>Use solar cells, wind, water or geothermal heat. The state rule alone would also take fuel cells and combined heat and power.</source>
        <translation>Use celdas solares, viento, agua o calor geotérmico. La regla estatal por sí sola aceptaría también celdas de combustible y calor y electricidad combinados.</translation>
    </message>
    <message>
        <source>No battery may be behind the net meter.</source>
        <translation>No puede haber batería detrás del medidor neto.</translation>
    </message>
    <message>
        <source>Leave the battery out. State rules have come to expect storage since 2023, so it is worth asking the co-op again.</source>
        <translation>Deje fuera la batería. Las reglas estatales cuentan con almacenamiento desde 2023, así que vale la pena volver a preguntar a la cooperativa.</translation>
    </message>
    <message>
        <source>No generator with a combustion engine may be behind the net meter.</source>
        <translation>No puede haber generador con motor de combustión detrás del medidor neto.</translation>
    </message>
    <message>
        <source>Leave the generator out, or ask the co-op where it may be wired instead.</source>
        <translation>Deje fuera el generador, o pregunte a la cooperativa dónde se puede conectar en su lugar.</translation>
    </message>
    <message>
        <source>The system connects at one net metering location.</source>
        <translation>El sistema se conecta en un solo lugar de medición neta.</translation>
    </message>
    <message>
        <source>Make one application for each meter; surplus of one meter does not lower the bill of another.</source>
        <translation>Haga una solicitud por cada medidor; el excedente de un medidor no baja la factura de otro.</translation>
    </message>
    <message>
        <source>The system shares its connection with no other generator.</source>
        <translation>El sistema no comparte su conexión con ningún otro generador.</translation>
    </message>
    <message>
        <source>Tell the co-op what else is connected.</source>
        <translation>Diga a la cooperativa qué más está conectado.</translation>
    </message>
    <message>
        <source>The interconnection follows the state commission&apos;s rules: 17.9.568 up to 10 MW, 569 above, 570 for what is bought.</source>
        <translation>La interconexión sigue las reglas de la comisión estatal: 17.9.568 hasta 10 MW, 569 por encima, 570 para lo que se compra.</translation>
    </message>
    <message>
        <source>Your installer designs to these rules; the co-op&apos;s application refers to them.</source>
        <translation>Su instalador diseña según estas reglas; la solicitud de la cooperativa se refiere a ellas.</translation>
    </message>
    <message>
        <source>Up to 10 kW the short application serves; above it a longer one, with other fees.</source>
        <translation>Hasta 10 kW basta la solicitud corta; por encima, una más larga, con otras tarifas.</translation>
    </message>
    <message>
        <source>Stay at 10 kW AC or below, or ask the co-op for the longer application and its fees.</source>
        <translation>Quédese en 10 kW AC o menos, o pida a la cooperativa la solicitud larga y sus tarifas.</translation>
    </message>
    <message>
        <source>Another copy of the page adds 1 dollar a kW from 10 kW on: 62 dollars at 12 kW. Confirm.</source>
        <translation>Otra copia de la página agrega 1 dólar por kW desde 10 kW: 62 dólares con 12 kW. Confírmelo.</translation>
    </message>
    <message>
        <source>Other fees above 10 kW</source>
        <translation>Otras tarifas por encima de 10 kW</translation>
    </message>
    <message>
        <source>The page says that they differ and gives no amount.</source>
        <translation>La página dice que son distintas y no da ningún monto.</translation>
    </message>
    <message>
        <source>Work on the co-op&apos;s lines, a transformer among it</source>
        <translation>Obras en las líneas de la cooperativa, entre ellas un transformador</translation>
    </message>
    <message>
        <source>All of it is the member&apos;s to pay, if any is needed.</source>
        <translation>Todo lo paga el socio, si hace falta algo.</translation>
    </message>
    <message>
        <source>Energy-flow study</source>
        <translation>Estudio de flujo de energía</translation>
    </message>
    <message>
        <source>before approval</source>
        <translation>antes de la aprobación</translation>
    </message>
    <message>
        <source>For larger systems, beside the application fee. The page does not say how large; counted from where the longer application begins.</source>
        <translation>Para sistemas mayores, además de la tarifa de solicitud. La página no dice de qué tamaño; se cuenta desde donde empieza la solicitud larga.</translation>
    </message>
    <message>
        <source>Certificate meter</source>
        <translation>Medidor de certificados</translation>
    </message>
    <message>
        <source>before the first reading</source>
        <translation>antes de la primera lectura</translation>
    </message>
    <message>
        <source>Only for those who sell certificates.</source>
        <translation>Solo para quienes venden certificados.</translation>
    </message>
    <message>
        <source>Fill in the co-op&apos;s application and agreement for interconnection and hand it in with the application fee.</source>
        <translation>Llene la solicitud y contrato de interconexión de la cooperativa y entréguelos con la tarifa de solicitud.</translation>
    </message>
    <message>
        <source>Interconnect Application Agreement</source>
        <translation>Solicitud y contrato de interconexión</translation>
    </message>
    <message>
        <source>one-line diagram and data sheets of the inverter</source>
        <translation>diagrama unifilar y hojas de datos del inversor</translation>
    </message>
    <message>
        <source>Above 10 kW, ask the co-op for the longer application and what it costs.</source>
        <translation>Por encima de 10 kW, pida a la cooperativa la solicitud larga y lo que cuesta.</translation>
    </message>
    <message>
        <source>extended application</source>
        <translation>solicitud ampliada</translation>
    </message>
    <message>
        <source>Let the co-op say whether its lines or a transformer have to be strengthened, and get the price in writing.</source>
        <translation>Haga que la cooperativa diga si hay que reforzar sus líneas o un transformador, y obtenga el precio por escrito.</translation>
    </message>
    <message>
        <source>the co-op&apos;s quote for work on its lines</source>
        <translation>la cotización de la cooperativa por obras en sus líneas</translation>
    </message>
    <message>
        <source>Ask for this year&apos;s Standard Rate, the price of your surplus.</source>
        <translation>Pregunte por la tarifa estándar de este año, el precio de su excedente.</translation>
    </message>
    <message>
        <source>If you want to sell renewable certificates, get the contract at the office, and have the co-op hold your signed copy: nothing is paid before.</source>
        <translation>Si quiere vender certificados renovables, recoja el contrato en la oficina, y que la cooperativa tenga su copia firmada: antes no se paga nada.</translation>
    </message>
    <message>
        <source>REC Contract, signed</source>
        <translation>Contrato REC, firmado</translation>
    </message>
    <message>
        <source>Have the certificate meter put on the AC side of the inverter.</source>
        <translation>Haga poner el medidor de certificados en el lado AC del inversor.</translation>
    </message>
    <message>
        <source>Send the past month&apos;s certificate reading by the 7th; a late month counts as nothing here and may or may not be paid.</source>
        <translation>Envíe la lectura de certificados del mes pasado a más tardar el día 7; un mes tardío aquí cuenta como nada y puede pagarse o no.</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>Certificates are paid for in May (those of September to April) and in September (those of May to August).</source>
        <translation>Los certificados se pagan en mayo (los de septiembre a abril) y en septiembre (los de mayo a agosto).</translation>
    </message>
    <message>
        <source>The program is meant to support renewables without a subsidy from other members.</source>
        <translation>El programa quiere apoyar las renovables sin subsidio de los demás socios.</translation>
    </message>
    <message>
        <source>The Standard Rate is filed anew each year, so a surplus of this year and of next may have different prices.</source>
        <translation>La tarifa estándar se presenta de nuevo cada año, así que un excedente de este año y uno del próximo pueden tener precios distintos.</translation>
    </message>
    <message>
        <source>Credit that no check pays stays on the account and lowers the next bills.</source>
        <translation>El crédito que ningún cheque paga queda en la cuenta y baja las próximas facturas.</translation>
    </message>
    <message>
        <source>The retail rate here is of 2011, the newest found: take today&apos;s charges from your own bill.</source>
        <translation>La tarifa de venta de aquí es de 2011, la más nueva encontrada: tome los cargos de hoy de su propia factura.</translation>
    </message>
    <message>
        <source>The co-op wants members to net-meter renewables, and wants the program to carry itself without a subsidy.</source>
        <translation>La cooperativa quiere que los socios usen medición neta con renovables, y que el programa se sostenga sin subsidio.</translation>
    </message>
    <message>
        <source>Applying costs 50 dollars for a system of 100 kW or less.</source>
        <translation>Solicitar cuesta 50 dólares para un sistema de 100 kW o menos.</translation>
    </message>
    <message>
        <source>For a larger system the application costs 50 dollars and one dollar more for every kilowatt.</source>
        <translation>Para un sistema mayor la solicitud cuesta 50 dólares y un dólar más por cada kilovatio.</translation>
    </message>
    <message>
        <source>If the distribution circuit has to be strengthened for the system, the member bears the whole cost.</source>
        <translation>Si hay que reforzar el circuito de distribución para el sistema, el socio carga con todo el costo.</translation>
    </message>
    <message>
        <source>A transformer that the system needs belongs to that work and is paid by the member.</source>
        <translation>Un transformador que el sistema necesite es parte de esas obras y lo paga el socio.</translation>
    </message>
    <message>
        <source>A larger system may need an energy-flow study; the member bears its whole cost.</source>
        <translation>Un sistema mayor puede necesitar un estudio de flujo de energía; el socio carga con todo su costo.</translation>
    </message>
    <message>
        <source>The study is paid beside the application fee, not instead of it.</source>
        <translation>El estudio se paga además de la tarifa de solicitud, no en su lugar.</translation>
    </message>
    <message>
        <source>Behind the renewable net meter there may be renewable generation only.</source>
        <translation>Detrás del medidor neto renovable solo puede haber generación renovable.</translation>
    </message>
    <message>
        <source>The facility has to stand on its own.</source>
        <translation>La instalación tiene que estar sola.</translation>
    </message>
    <message>
        <source>The facility connects at a single net metering location.</source>
        <translation>La instalación se conecta en un solo lugar de medición neta.</translation>
    </message>
    <message>
        <source>No generator driven by a combustion engine may be wired behind the net meter.</source>
        <translation>Ningún generador movido por un motor de combustión puede conectarse detrás del medidor neto.</translation>
    </message>
    <message>
        <source>No battery may be wired behind the net meter.</source>
        <translation>Ninguna batería puede conectarse detrás del medidor neto.</translation>
    </message>
    <message>
        <source>Surplus of one meter may not be pooled with another meter or account.</source>
        <translation>El excedente de un medidor no puede juntarse con otro medidor u otra cuenta.</translation>
    </message>
    <message>
        <source>What the system makes is first set against what the member uses.</source>
        <translation>Lo que el sistema produce se descuenta primero de lo que el socio usa.</translation>
    </message>
    <message>
        <source>What is still left over in a billing cycle becomes a credit on the member&apos;s account.</source>
        <translation>Lo que aún sobra en un ciclo de facturación se vuelve un crédito en la cuenta del socio.</translation>
    </message>
    <message>
        <source>A kilowatt-hour of that credit is worth the co-op&apos;s Standard Rate.</source>
        <translation>Un kilovatio-hora de ese crédito vale la tarifa estándar de la cooperativa.</translation>
    </message>
    <message>
        <source>Every year the co-op files its Standard Rate anew with the state commission, and the figure may move.</source>
        <translation>Cada año la cooperativa presenta de nuevo su tarifa estándar ante la comisión estatal, y la cifra puede moverse.</translation>
    </message>
    <message>
        <source>When the credits of one billing cycle come to more than 50 dollars, the member is sent a check.</source>
        <translation>Cuando los créditos de un ciclo de facturación suman más de 50 dólares, se le envía un cheque al socio.</translation>
    </message>
    <message>
        <source>Credit that no check has paid stays on the account.</source>
        <translation>El crédito que ningún cheque ha pagado queda en la cuenta.</translation>
    </message>
    <message>
        <source>Selling renewable certificates is voluntary and begins when the member signs the certificate contract.</source>
        <translation>Vender certificados renovables es voluntario y empieza cuando el socio firma el contrato de certificados.</translation>
    </message>
    <message>
        <source>A seller of certificates pays for a separate meter on the AC side of the inverter.</source>
        <translation>Quien vende certificados paga un medidor aparte en el lado AC del inversor.</translation>
    </message>
    <message>
        <source>May and September are the two months in which certificates are paid for.</source>
        <translation>Mayo y septiembre son los dos meses en que se pagan los certificados.</translation>
    </message>
    <message>
        <source>Nothing is paid for certificates until the co-op has the signed contract.</source>
        <translation>No se paga nada por certificados hasta que la cooperativa tiene el contrato firmado.</translation>
    </message>
    <message>
        <source>The member reports the certificate meter every month, on the 7th at the latest.</source>
        <translation>El socio informa cada mes la lectura del medidor de certificados, a más tardar el día 7.</translation>
    </message>
    <message>
        <source>The certificate contract comes from the co-op&apos;s office.</source>
        <translation>El contrato de certificados se recoge en la oficina de la cooperativa.</translation>
    </message>
    <message>
        <source>Every net-metered interconnection follows the state commission&apos;s rules 17.9.568, 569 and 570.</source>
        <translation>Toda interconexión con medición neta sigue las reglas 17.9.568, 569 y 570 de la comisión estatal.</translation>
    </message>
    <message>
        <source>The member fills in the co-op&apos;s combined application and agreement for interconnection.</source>
        <translation>El socio llena la solicitud y contrato de interconexión de la cooperativa, que van juntos.</translation>
    </message>
    <message>
        <source>Above 10 kW the application is longer and asks for more.</source>
        <translation>Por encima de 10 kW la solicitud es más larga y pide más.</translation>
    </message>
    <message>
        <source>Above 10 kW other fees apply as well; the page does not say which.</source>
        <translation>Por encima de 10 kW se aplican además otras tarifas; la página no dice cuáles.</translation>
    </message>
    <message>
        <source>Does the 50 dollar fee reach to 100 kW, when a footnote promises other fees above 10 kW and another copy of the page has 10 where this one has 100?</source>
        <translation>¿La tarifa de 50 dólares llega hasta 100 kW, si una nota promete otras tarifas por encima de 10 kW y otra copia de la página pone 10 donde esta pone 100?</translation>
    </message>
    <message>
        <source>50 dollars up to 100 kW as this copy prints it, with the other fees above 10 kW shown as unknown.</source>
        <translation>50 dólares hasta 100 kW como lo imprime esta copia, con las otras tarifas por encima de 10 kW mostradas como desconocidas.</translation>
    </message>
    <message>
        <source>50 dollars up to 10 kW, and 50 dollars plus 1 dollar a kW above it.</source>
        <translation>50 dólares hasta 10 kW, y 50 dólares más 1 dólar por kW por encima.</translation>
    </message>
    <message>
        <source>This copy is the one bundled. A 12 kW system would pay 62 instead of 50 dollars, so the fee between 10 and 100 kW has to be confirmed.</source>
        <translation>Esta copia es la incluida. Un sistema de 12 kW pagaría 62 en vez de 50 dólares, así que hay que confirmar la tarifa entre 10 y 100 kW.</translation>
    </message>
    <message>
        <source>Is the dollar per kW counted on every kW, or on those above 100 only?</source>
        <translation>¿El dólar por kW se cuenta sobre cada kW, o solo sobre los que pasan de 100?</translation>
    </message>
    <message>
        <source>On every kW: 150 kW pay 200 dollars.</source>
        <translation>Sobre cada kW: 150 kW pagan 200 dólares.</translation>
    </message>
    <message>
        <source>On the excess: 150 kW pay 100 dollars.</source>
        <translation>Sobre el exceso: 150 kW pagan 100 dólares.</translation>
    </message>
    <message>
        <source>The state&apos;s own fee rule of 17.9.568 counts every kW in the same words, and the higher fee promises less.</source>
        <translation>La regla de tarifas del propio estado, 17.9.568, cuenta cada kW con las mismas palabras, y la tarifa mayor promete menos.</translation>
    </message>
    <message>
        <source>What happens to a credit of exactly 50 dollars?</source>
        <translation>¿Qué pasa con un crédito de exactamente 50 dólares?</translation>
    </message>
    <message>
        <source>It is carried on; only more than 50.00 dollars, after rounding to cents, is paid by check.</source>
        <translation>Se guarda; solo se paga con cheque lo que supera 50.00 dólares después de redondear a centavos.</translation>
    </message>
    <message>
        <source>The page pays what exceeds the sum; carrying on is what is left.</source>
        <translation>La página paga lo que excede la suma; guardarla es lo que queda.</translation>
    </message>
    <message>
        <source>Must the 50 dollars be earned in one cycle, or may older credit help to reach them?</source>
        <translation>¿Hay que ganar los 50 dólares en un ciclo, o puede ayudar un crédito anterior a alcanzarlos?</translation>
    </message>
    <message>
        <source>The credit earned in one billing cycle counts.</source>
        <translation>Cuenta el crédito ganado en un ciclo de facturación.</translation>
    </message>
    <message>
        <source>The balance reached in a cycle counts.</source>
        <translation>Cuenta el saldo alcanzado en un ciclo.</translation>
    </message>
    <message>
        <source>The page speaks of a single bill cycle. The same money comes in the end, but on other days, and some of it in another year.</source>
        <translation>La página habla de un solo ciclo de facturación. Al final llega el mismo dinero, pero en otros días, y una parte en otro año.</translation>
    </message>
    <message>
        <source>Is the check for the whole credit, or for what the month&apos;s bill leaves of it?</source>
        <translation>¿El cheque es por el crédito entero, o por lo que la factura del mes deja de él?</translation>
    </message>
    <message>
        <source>For the whole credit; the bill stays due.</source>
        <translation>Por el crédito entero; la factura se sigue debiendo.</translation>
    </message>
    <message>
        <source>The bill is taken off first.</source>
        <translation>Primero se descuenta la factura.</translation>
    </message>
    <message>
        <source>The page only says that a check is sent; over a year both come to the same.</source>
        <translation>La página solo dice que se envía un cheque; en un año los dos dan lo mismo.</translation>
    </message>
    <message>
        <source>Is generation netted over the billing month, or does every kilowatt-hour sent earn only the Standard Rate?</source>
        <translation>¿La generación se compensa a lo largo del mes de facturación, o cada kilovatio-hora enviado gana solo la tarifa estándar?</translation>
    </message>
    <message>
        <source>Netted over the billing month; only the month&apos;s surplus earns the Standard Rate.</source>
        <translation>Se compensa a lo largo del mes de facturación; solo el excedente del mes gana la tarifa estándar.</translation>
    </message>
    <message>
        <source>Every kilowatt-hour delivered is billed, and every one sent earns the Standard Rate.</source>
        <translation>Se factura cada kilovatio-hora entregado, y cada uno enviado gana la tarifa estándar.</translation>
    </message>
    <message>
        <source>The page calls its meter a net meter and nets before it speaks of an excess. This is the largest swing on the page: ask.</source>
        <translation>La página llama neto a su medidor y compensa antes de hablar de un exceso. Es la mayor diferencia de la página: pregunte.</translation>
    </message>
    <message>
        <source>Is the Standard Rate the retail price or the co-op&apos;s avoided cost?</source>
        <translation>¿La tarifa estándar es el precio de venta o el costo evitado de la cooperativa?</translation>
    </message>
    <message>
        <source>A price of its own, near avoided cost, that the member has to ask for.</source>
        <translation>Un precio propio, cercano al costo evitado, que el socio tiene que preguntar.</translation>
    </message>
    <message>
        <source>The retail energy charge.</source>
        <translation>El cargo por energía de venta.</translation>
    </message>
    <message>
        <source>What is filed with the state every year is the schedule of avoided cost, and the program is meant to be free of subsidy.</source>
        <translation>Lo que se presenta al estado cada año es la lista del costo evitado, y el programa debe estar libre de subsidio.</translation>
    </message>
    <message>
        <source>Which months does each of the two certificate payments cover?</source>
        <translation>¿Qué meses cubre cada uno de los dos pagos de certificados?</translation>
    </message>
    <message>
        <source>May pays for September to April, September pays for May to August.</source>
        <translation>Mayo paga de septiembre a abril, septiembre paga de mayo a agosto.</translation>
    </message>
    <message>
        <source>Each pays for the six months before it, or for some other part of the year.</source>
        <translation>Cada uno paga los seis meses anteriores, o alguna otra parte del año.</translation>
    </message>
    <message>
        <source>It is the only split that fits monthly readings and these two months. The year&apos;s sum is the same.</source>
        <translation>Es el único reparto que va con lecturas mensuales y estos dos meses. La suma del año es la misma.</translation>
    </message>
    <message>
        <source>Does a certificate reading that comes on the 8th earn nothing, or only later?</source>
        <translation>¿Una lectura de certificados que llega el día 8 no gana nada, o solo más tarde?</translation>
    </message>
    <message>
        <source>The reading of the past month is due on the 7th; a late one counts as nothing in the estimate.</source>
        <translation>La lectura del mes pasado se debe el día 7; una tardía cuenta como nada en la estimación.</translation>
    </message>
    <message>
        <source>A late reading is paid with a later payment.</source>
        <translation>Una lectura tardía se paga con un pago posterior.</translation>
    </message>
    <message>
        <source>The page makes readings in time a condition of payment.</source>
        <translation>La página hace de las lecturas a tiempo una condición del pago.</translation>
    </message>
    <message>
        <source>The state rule lets a utility choose dollars or kilowatt-hours up to 10 kW: which has Socorro chosen?</source>
        <translation>La regla estatal deja a una compañía elegir dólares o kilovatios-hora hasta 10 kW: ¿qué ha elegido Socorro?</translation>
    </message>
    <message>
        <source>Dollars, at the Standard Rate.</source>
        <translation>Dólares, a la tarifa estándar.</translation>
    </message>
    <message>
        <source>Kilowatt-hours carried from month to month.</source>
        <translation>Kilovatios-hora guardados de mes en mes.</translation>
    </message>
    <message>
        <source>The page credits a price per kilowatt-hour, which is the dollar form; the other is not on offer here.</source>
        <translation>La página acredita un precio por kilovatio-hora, que es la forma en dólares; la otra no se ofrece aquí.</translation>
    </message>
    <message>
        <source>The state rule admits combined heat and power, microturbines and fuel cells on any fuel; does Socorro?</source>
        <translation>La regla estatal admite calor y electricidad combinados, microturbinas y celdas de combustible con cualquier combustible; ¿y Socorro?</translation>
    </message>
    <message>
        <source>No: the co-op&apos;s narrower rule decides behind its net meter.</source>
        <translation>No: detrás de su medidor neto decide la regla más estrecha de la cooperativa.</translation>
    </message>
    <message>
        <source>Whatever the state admits may connect.</source>
        <translation>Puede conectarse todo lo que el estado admite.</translation>
    </message>
    <message>
        <source>A system has to satisfy both the state and the co-op.</source>
        <translation>Un sistema tiene que cumplir tanto con el estado como con la cooperativa.</translation>
    </message>
    <message>
        <source>Does the ban on batteries still hold, when state rules since 2023 expect storage?</source>
        <translation>¿Vale aún la prohibición de baterías, si las reglas estatales desde 2023 cuentan con almacenamiento?</translation>
    </message>
    <message>
        <source>It holds, with a warning that state rules have changed.</source>
        <translation>Vale, con el aviso de que las reglas estatales han cambiado.</translation>
    </message>
    <message>
        <source>A battery may be connected under the newer state rules.</source>
        <translation>Puede conectarse una batería según las reglas estatales más nuevas.</translation>
    </message>
    <message>
        <source>The page is all there is; the ban decides whether a home with a battery may take part, so ask.</source>
        <translation>La página es todo lo que hay; la prohibición decide si una casa con batería puede participar, así que pregunte.</translation>
    </message>
    <message>
        <source>Are the kilowatts of the page AC or DC?</source>
        <translation>¿Los kilovatios de la página son AC o DC?</translation>
    </message>
    <message>
        <source>The Energy Cooperative, Newark, Ohio, 800-255-6815</source>
        <translation>The Energy Cooperative, Newark, Ohio, 800-255-6815</translation>
    </message>
    <message>
        <source>Net Metering, The Energy Cooperative</source>
        <translation>Medición neta, The Energy Cooperative</translation>
    </message>
    <message>
        <source>The page has no date.</source>
        <translation>La página no lleva fecha.</translation>
    </message>
    <message>
        <source>Rooftop Solar: net billing, The Energy Cooperative</source>
        <translation>Solar en el techo: facturación neta, The Energy Cooperative</translation>
    </message>
    <message>
        <source>Undated, later than the net metering page: it is on the co-op&apos;s newer site.</source>
        <translation>Sin fecha, posterior a la página de medición neta: está en el sitio más nuevo de la cooperativa.</translation>
    </message>
    <message>
        <source>Electric rates, The Energy Cooperative</source>
        <translation>Tarifas eléctricas, The Energy Cooperative</translation>
    </message>
    <message>
        <source>July 2024: generation 0.070434, transmission 0.028520, distribution 0.0349 dollars per kWh; 37 dollars from 1 August 2024.</source>
        <translation>Julio de 2024: generación 0.070434, transmisión 0.028520, distribución 0.0349 dólares por kWh; 37 dólares desde el 1 de agosto de 2024.</translation>
    </message>
    <message>
        <source>LRE rates, copies of 2020 (27 dollars a month) and 2022 (28 dollars), The Energy Cooperative</source>
        <translation>Tarifas LRE, copias de 2020 (27 dólares al mes) y 2022 (28 dólares), The Energy Cooperative</translation>
    </message>
    <message>
        <source>A charge of 34 dollars followed on an unknown day.</source>
        <translation>Siguió un cargo de 34 dólares en un día desconocido.</translation>
    </message>
    <message>
        <source>Rates of Vigilante Electric Cooperative: minimum 45 dollars</source>
        <translation>Tarifas de Vigilante Electric Cooperative: mínimo de 45 dólares</translation>
    </message>
    <message>
        <source>Net metering rider of Jackson EMC: 10 dollars a month for incremental cost</source>
        <translation>Anexo de medición neta de Jackson EMC: 10 dólares al mes por costo adicional</translation>
    </message>
    <message>
        <source>Roanoke (NC) charges 3.75 dollars a month.</source>
        <translation>Roanoke (NC) cobra 3.75 dólares al mes.</translation>
    </message>
    <message>
        <source>Bills of before 1 August 2024 were lower.</source>
        <translation>Las facturas de antes del 1 de agosto de 2024 eran más bajas.</translation>
    </message>
    <message>
        <source>Energy charge: generation, transmission and distribution</source>
        <translation>Cargo por energía: generación, transmisión y distribución</translation>
    </message>
    <message>
        <source>July 2024</source>
        <translation>julio de 2024</translation>
    </message>
    <message>
        <source>0.070434 + 0.028520 + 0.034900; the first two move with the power cost adjustment.</source>
        <translation>0.070434 + 0.028520 + 0.034900; los dos primeros se mueven con el ajuste por costo de energía.</translation>
    </message>
    <message>
        <source>Avoided cost paid for surplus energy</source>
        <translation>Costo evitado pagado por la energía excedente</translation>
    </message>
    <message>
        <source>TEC publishes no figure. Ask for it: on the newer page it prices every kilowatt-hour you send.</source>
        <translation>TEC no publica ninguna cifra. Pregúntela: en la página más nueva pone precio a cada kilovatio-hora que usted envía.</translation>
    </message>
    <message>
        <source>Minimum bill of the rate, before credits</source>
        <translation>Factura mínima de la tarifa, antes de créditos</translation>
    </message>
    <message>
        <source>TEC mentions a minimum bill and gives no amount; one equal to the facilities charge changes no bill.</source>
        <translation>TEC menciona una factura mínima y no da el monto; una igual al cargo por instalaciones no cambia ninguna factura.</translation>
    </message>
    <message>
        <source>Interconnection charge, if TEC sets one by the month</source>
        <translation>Cargo por interconexión, si TEC fija uno por mes</translation>
    </message>
    <message>
        <source>Set case by case to recover extra expense; none is counted until TEC names one.</source>
        <translation>Se fija caso por caso para recuperar gastos adicionales; no se cuenta ninguno hasta que TEC nombre uno.</translation>
    </message>
    <message>
        <source>TEC&apos;s quote for facilities charges due with the agreement</source>
        <translation>Cotización de TEC por cargos por instalaciones que se deben con el contrato</translation>
    </message>
    <message>
        <source>Only if TEC requires them.</source>
        <translation>Solo si TEC los exige.</translation>
    </message>
    <message>
        <source>TEC&apos;s quote for construction and expense, paid in advance</source>
        <translation>Cotización de TEC por construcción y gastos, pagada por adelantado</translation>
    </message>
    <message>
        <source>TEC and its power supplier decide alone what is needed.</source>
        <translation>TEC y su proveedor de energía deciden solos qué hace falta.</translation>
    </message>
    <message>
        <source>TEC&apos;s interconnection charge, if it is asked for once</source>
        <translation>Cargo por interconexión de TEC, si se pide una sola vez</translation>
    </message>
    <message>
        <source>The page does not say whether the charge comes once or every month.</source>
        <translation>La página no dice si el cargo viene una vez o cada mes.</translation>
    </message>
    <message>
        <source>Price of the disconnect switch, put in</source>
        <translation>Precio del interruptor de desconexión, instalado</translation>
    </message>
    <message>
        <source>An installer&apos;s offer often holds it already; give 0 then.</source>
        <translation>La oferta de un instalador a menudo ya lo incluye; entonces ponga 0.</translation>
    </message>
    <message>
        <source>Net metering page: monthly netting</source>
        <translation>Página de medición neta: compensación mensual</translation>
    </message>
    <message>
        <source>Each month your generation is set against your use. Energy left over is credited at TEC&apos;s avoided cost, as dollars on your next bill.</source>
        <translation>Cada mes su generación se descuenta de su consumo. La energía que sobra se acredita al costo evitado de TEC, como dólares en su próxima factura.</translation>
    </message>
    <message>
        <source>Interconnection charge</source>
        <translation>Cargo por interconexión</translation>
    </message>
    <message>
        <source>Wind, solar, biomass from animal waste, fuel cells and other renewables that qualify under the federal act.</source>
        <translation>Viento, sol, biomasa de residuos animales, celdas de combustible y otras renovables que califican según la ley federal.</translation>
    </message>
    <message>
        <source>A generator on fuel oil or gas does not qualify.</source>
        <translation>Un generador de combustóleo o gas no califica.</translation>
    </message>
    <message>
        <source>The published requirements and the agreement reach up to 25 kW.</source>
        <translation>Los requisitos publicados y el contrato llegan hasta 25 kW.</translation>
    </message>
    <message>
        <source>Stay at 25 kW or below; for more, TEC has published nothing and has to be asked.</source>
        <translation>Quédese en 25 kW o menos; para más, TEC no ha publicado nada y hay que preguntar.</translation>
    </message>
    <message>
        <source>Below 25 kW no extra liability insurance is asked for; exactly 25 kW is not below.</source>
        <translation>Por debajo de 25 kW no se pide seguro adicional de responsabilidad civil; exactamente 25 kW no está por debajo.</translation>
    </message>
    <message>
        <source>Stay below 25 kW, or ask TEC which insurance it wants.</source>
        <translation>Quédese por debajo de 25 kW, o pregunte a TEC qué seguro quiere.</translation>
    </message>
    <message>
        <source>The inverter is certified to UL 1741, meets IEEE 1547, and leaves the line by itself in an outage.</source>
        <translation>El inversor está certificado según UL 1741, cumple IEEE 1547, y se aparta solo de la línea en un apagón.</translation>
    </message>
    <message>
        <source>Choose an inverter that is listed to UL 1741.</source>
        <translation>Elija un inversor listado según UL 1741.</translation>
    </message>
    <message>
        <source>A turbine whose inverter has no UL listing is one to walk away from.</source>
        <translation>De una turbina cuyo inversor no está listado por UL conviene apartarse.</translation>
    </message>
    <message>
        <source>Look for another seller.</source>
        <translation>Busque otro vendedor.</translation>
    </message>
    <message>
        <source>You are a member and meet TEC&apos;s conditions of membership and service.</source>
        <translation>Usted es socio y cumple las condiciones de membresía y servicio de TEC.</translation>
    </message>
    <message>
        <source>Ask TEC about membership first.</source>
        <translation>Pregunte primero a TEC por la membresía.</translation>
    </message>
    <message>
        <source>A disconnect switch with a visible gap, lockable and labeled, stands within three feet (0.91 m) of the co-op&apos;s meter.</source>
        <translation>Un interruptor de desconexión con separación visible, que se pueda cerrar con candado y con etiqueta, está a no más de tres pies (0.91 m) del medidor de la cooperativa.</translation>
    </message>
    <message>
        <source>Have your installer plan the switch beside the meter.</source>
        <translation>Haga que su instalador planee el interruptor junto al medidor.</translation>
    </message>
    <message>
        <source>Facilities charges</source>
        <translation>Cargos por instalaciones</translation>
    </message>
    <message>
        <source>with the signed agreement</source>
        <translation>con el contrato firmado</translation>
    </message>
    <message>
        <source>Construction and expense TEC needs for your system</source>
        <translation>Construcción y gastos que TEC necesita para su sistema</translation>
    </message>
    <message>
        <source>in advance, before the system is installed</source>
        <translation>por adelantado, antes de instalar el sistema</translation>
    </message>
    <message>
        <source>Interconnection charge, if asked for once</source>
        <translation>Cargo por interconexión, si se pide una vez</translation>
    </message>
    <message>
        <source>as TEC sets it</source>
        <translation>como TEC lo fije</translation>
    </message>
    <message>
        <source>Case by case. If TEC charges it by the month, set the monthly figure instead.</source>
        <translation>Caso por caso. Si TEC lo cobra por mes, ponga en su lugar la cifra mensual.</translation>
    </message>
    <message>
        <source>Disconnect switch</source>
        <translation>Interruptor de desconexión</translation>
    </message>
    <message>
        <source>with the installation</source>
        <translation>con la instalación</translation>
    </message>
    <message>
        <source>Ask the seller for the kilowatt-hours a month and a year at your site&apos;s average wind, and hold them against the estimate here; put peak output and power curves aside.</source>
        <translation>Pida al vendedor los kilovatios-hora por mes y por año con el viento promedio de su sitio, y compárelos con la estimación de aquí; deje de lado la potencia máxima y las curvas de potencia.</translation>
    </message>
    <message>
        <source>monthly and annual energy at the site&apos;s average wind speed</source>
        <translation>energía mensual y anual con la velocidad promedio del viento en el sitio</translation>
    </message>
    <message>
        <source>Ask whether the inverter is UL listed to 1741; if not, look elsewhere.</source>
        <translation>Pregunte si el inversor está listado por UL según 1741; si no, busque en otra parte.</translation>
    </message>
    <message>
        <source>UL 1741 listing of the inverter</source>
        <translation>listado UL 1741 del inversor</translation>
    </message>
    <message>
        <source>Get a price for each: turbine, tower, installation, interconnection, labor, rented machines, concrete and steel, electrical parts, freight, sales tax.</source>
        <translation>Obtenga un precio para cada cosa: turbina, torre, instalación, interconexión, mano de obra, máquinas alquiladas, concreto y acero, partes eléctricas, flete, impuesto a la venta.</translation>
    </message>
    <message>
        <source>itemized offer</source>
        <translation>oferta detallada</translation>
    </message>
    <message>
        <source>Ask how many years the warranty lasts (one to five is usual) and whether it pays for labor.</source>
        <translation>Pregunte cuántos años dura la garantía (lo usual es de uno a cinco) y si paga la mano de obra.</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>garantía</translation>
    </message>
    <message>
        <source>Ask which upkeep the turbine needs, how often, and what it costs a year.</source>
        <translation>Pregunte qué mantenimiento necesita la turbina, con qué frecuencia, y cuánto cuesta al año.</translation>
    </message>
    <message>
        <source>maintenance schedule with its cost</source>
        <translation>plan de mantenimiento con su costo</translation>
    </message>
    <message>
        <source>If lightning is frequent where you live, ask for protection against it and its price.</source>
        <translation>Si hay rayos a menudo donde usted vive, pida protección contra ellos y su precio.</translation>
    </message>
    <message>
        <source>Ask how long the seller has been in business: five years, or a line taken over from another maker.</source>
        <translation>Pregunte cuánto tiempo lleva el vendedor en el negocio: cinco años, o una línea tomada de otro fabricante.</translation>
    </message>
    <message>
        <source>Call at least two owners of a similar turbine.</source>
        <translation>Llame por lo menos a dos dueños de una turbina parecida.</translation>
    </message>
    <message>
        <source>two references</source>
        <translation>dos referencias</translation>
    </message>
    <message>
        <source>Ask for the turbine&apos;s certificate to IEC 61400-2 from the Small Wind Certification Council.</source>
        <translation>Pida el certificado de la turbina según IEC 61400-2 del Small Wind Certification Council.</translation>
    </message>
    <message>
        <source>certificate of the turbine</source>
        <translation>certificado de la turbina</translation>
    </message>
    <message>
        <source>Know what TEC pays for surplus before you buy: ask for the avoided cost.</source>
        <translation>Sepa qué paga TEC por el excedente antes de comprar: pregunte por el costo evitado.</translation>
    </message>
    <message>
        <source>Check zoning, codes and homeowners&apos; rules on height and distance to the boundary, and allow time for a permit or an exception.</source>
        <translation>Revise la zonificación, los códigos y las reglas de vecinos sobre altura y distancia al lindero, y dé tiempo para un permiso o una excepción.</translation>
    </message>
    <message>
        <source>zoning permit for the tower</source>
        <translation>permiso de zonificación para la torre</translation>
    </message>
    <message>
        <source>Have TEC approve the final design before you buy material or equipment.</source>
        <translation>Haga que TEC apruebe el diseño final antes de comprar material o equipo.</translation>
    </message>
    <message>
        <source>File the application for interconnection with its plan and papers.</source>
        <translation>Presente la solicitud de interconexión con su plan y sus papeles.</translation>
    </message>
    <message>
        <source>Application for Interconnection</source>
        <translation>Solicitud de interconexión</translation>
    </message>
    <message>
        <source>plan: electric design, interconnection requirements, capacity, operating characteristics</source>
        <translation>plan: diseño eléctrico, requisitos de interconexión, capacidad, características de operación</translation>
    </message>
    <message>
        <source>UL 1741 certificate of compliance of the inverter</source>
        <translation>certificado de conformidad UL 1741 del inversor</translation>
    </message>
    <message>
        <source>maker&apos;s statement of IEEE 1547 compliance</source>
        <translation>declaración del fabricante de conformidad con IEEE 1547</translation>
    </message>
    <message>
        <source>Get every permit that city, state and federal codes ask for.</source>
        <translation>Obtenga todo permiso que pidan los códigos de la ciudad, del estado y federales.</translation>
    </message>
    <message>
        <source>building and electrical permits</source>
        <translation>permisos de construcción y eléctrico</translation>
    </message>
    <message>
        <source>After approval, TEC sends two originals of the agreement; sign both and send them back, with facilities charges if there are any.</source>
        <translation>Tras la aprobación, TEC envía dos originales del contrato; firme los dos y devuélvalos, con los cargos por instalaciones si los hay.</translation>
    </message>
    <message>
        <source>two originals of the agreement for net metering, interconnection and parallel operation</source>
        <translation>dos originales del contrato de medición neta, interconexión y operación en paralelo</translation>
    </message>
    <message>
        <source>Pay for construction TEC has to do before the system is installed.</source>
        <translation>Pague la construcción que TEC tenga que hacer antes de instalar el sistema.</translation>
    </message>
    <message>
        <source>Build the system, with the lockable, labeled disconnect switch beside the meter.</source>
        <translation>Construya el sistema, con el interruptor de desconexión con candado y etiqueta junto al medidor.</translation>
    </message>
    <message>
        <source>Have the local building authority make its final electrical inspection.</source>
        <translation>Haga que la autoridad local de construcción haga su inspección eléctrica final.</translation>
    </message>
    <message>
        <source>final electrical inspection report</source>
        <translation>informe de la inspección eléctrica final</translation>
    </message>
    <message>
        <source>Then call TEC for its inspection before connecting.</source>
        <translation>Llame entonces a TEC para su inspección antes de conectar.</translation>
    </message>
    <message>
        <source>TEC compares the system with the papers, looks at the isolating device, puts up warning signs and sets the meter that counts both directions.</source>
        <translation>TEC compara el sistema con los papeles, mira el dispositivo de aislamiento, pone letreros de advertencia e instala el medidor que cuenta en los dos sentidos.</translation>
    </message>
    <message>
        <source>Wait for TEC&apos;s written permission; run nothing in parallel with its lines before.</source>
        <translation>Espere el permiso escrito de TEC; antes no opere nada en paralelo con sus líneas.</translation>
    </message>
    <message>
        <source>TEC&apos;s written authorization</source>
        <translation>la autorización escrita de TEC</translation>
    </message>
    <message>
        <source>Keep the fully signed agreement that TEC returns.</source>
        <translation>Guarde el contrato con todas las firmas que TEC devuelve.</translation>
    </message>
    <message>
        <source>one fully executed agreement</source>
        <translation>un contrato con todas las firmas</translation>
    </message>
    <message>
        <source>Run the system by TEC&apos;s policies and technical requirements from then on.</source>
        <translation>Desde entonces opere el sistema según las políticas y los requisitos técnicos de TEC.</translation>
    </message>
    <message>
        <source>What has to be built for your system is for TEC and its power supplier to say; no figure here can stand in for theirs.</source>
        <translation>Qué hay que construir para su sistema lo dicen TEC y su proveedor de energía; ninguna cifra de aquí puede reemplazar las suyas.</translation>
    </message>
    <message>
        <source>TEC may lock your switch open for safety, maintenance or an emergency; the energy lost meanwhile is not paid for.</source>
        <translation>TEC puede cerrar su interruptor en posición abierta por seguridad, mantenimiento o una emergencia; la energía perdida entretanto no se paga.</translation>
    </message>
    <message>
        <source>The forms are at TEC&apos;s offices too, and 800-255-6815 answers questions.</source>
        <translation>Los formularios están también en las oficinas de TEC, y el 800-255-6815 contesta preguntas.</translation>
    </message>
    <message>
        <source>TEC has two pages. The newer one, without a date, credits all energy you send at avoided cost and nets nothing; ask which holds for a new system.</source>
        <translation>TEC tiene dos páginas. La más nueva, sin fecha, acredita toda la energía que usted envía al costo evitado y no compensa nada; pregunte cuál vale para un sistema nuevo.</translation>
    </message>
    <message>
        <source>The energy charge is of July 2024 and moves with the power cost adjustment: take today&apos;s from your own bill.</source>
        <translation>El cargo por energía es de julio de 2024 y se mueve con el ajuste por costo de energía: tome el de hoy de su propia factura.</translation>
    </message>
    <message>
        <source>Newer page: net billing (undated; confirm with TEC)</source>
        <translation>Página más nueva: facturación neta (sin fecha; confírmelo con TEC)</translation>
    </message>
    <message>
        <source>You pay retail for all the energy TEC delivers. All the energy you send is bought at TEC&apos;s avoided cost and pays your bill, the same month first.</source>
        <translation>Usted paga el precio de venta por toda la energía que TEC entrega. Toda la energía que usted envía se compra al costo evitado de TEC y paga su factura, primero la del mismo mes.</translation>
    </message>
    <message>
        <source>The system is connected safely, by all codes that apply, and does no harm to the co-op&apos;s own system.</source>
        <translation>El sistema está conectado de manera segura, según todos los códigos que valen, y no daña el sistema propio de la cooperativa.</translation>
    </message>
    <message>
        <source>The published requirements reach up to 25 kW.</source>
        <translation>Los requisitos publicados llegan hasta 25 kW.</translation>
    </message>
    <message>
        <source>Wind, solar cells, biomass from animal waste, fuel cells and other renewables that qualify under the federal act may take part.</source>
        <translation>Pueden participar viento, celdas solares, biomasa de residuos animales, celdas de combustible y otras renovables que califican según la ley federal.</translation>
    </message>
    <message>
        <source>Small systems are billed by net metering.</source>
        <translation>Los sistemas pequeños se facturan por medición neta.</translation>
    </message>
    <message>
        <source>The meter is exchanged for an electronic one that counts both directions.</source>
        <translation>El medidor se cambia por uno electrónico que cuenta en los dos sentidos.</translation>
    </message>
    <message>
        <source>The bill is made from those two readings.</source>
        <translation>La factura se hace con esas dos lecturas.</translation>
    </message>
    <message>
        <source>Retail is paid, period by period, for what the co-op supplied beyond what the member did.</source>
        <translation>Se paga el precio de venta, período por período, por lo que la cooperativa suministró más allá de lo que suministró el socio.</translation>
    </message>
    <message>
        <source>In a period in which the member supplied more, the monthly charge or the minimum bill is still due.</source>
        <translation>En un período en que el socio suministró más, se debe de todos modos el cargo mensual o la factura mínima.</translation>
    </message>
    <message>
        <source>Energy sent beyond what was drawn earns a credit at the co-op&apos;s avoided cost.</source>
        <translation>La energía enviada más allá de la tomada gana un crédito al costo evitado de la cooperativa.</translation>
    </message>
    <message>
        <source>An application for interconnection is filed.</source>
        <translation>Se presenta una solicitud de interconexión.</translation>
    </message>
    <message>
        <source>With it comes a plan: electric design, interconnection needs, capacity, and how the system will run.</source>
        <translation>Con ella va un plan: diseño eléctrico, necesidades de interconexión, capacidad, y cómo operará el sistema.</translation>
    </message>
    <message>
        <source>The system meets IEEE Standard 1547.</source>
        <translation>El sistema cumple la norma IEEE 1547.</translation>
    </message>
    <message>
        <source>The inverter works with the grid only and is certified to UL 1741.</source>
        <translation>El inversor funciona solo con la red y está certificado según UL 1741.</translation>
    </message>
    <message>
        <source>The certificate of compliance from Underwriters Laboratories goes with the application.</source>
        <translation>El certificado de conformidad de Underwriters Laboratories va con la solicitud.</translation>
    </message>
    <message>
        <source>The maker&apos;s statement that the equipment meets the IEEE standard goes with the application.</source>
        <translation>La declaración del fabricante de que el equipo cumple la norma IEEE va con la solicitud.</translation>
    </message>
    <message>
        <source>Nothing runs in parallel with the co-op&apos;s lines before the co-op has approved it.</source>
        <translation>Nada opera en paralelo con las líneas de la cooperativa antes de que ella lo haya aprobado.</translation>
    </message>
    <message>
        <source>Below 25 kW no extra liability insurance is asked for.</source>
        <translation>Por debajo de 25 kW no se pide seguro adicional de responsabilidad civil.</translation>
    </message>
    <message>
        <source>After approval, two originals of the joint agreement on net metering, interconnection and parallel operation are signed.</source>
        <translation>Tras la aprobación se firman dos originales del contrato conjunto de medición neta, interconexión y operación en paralelo.</translation>
    </message>
    <message>
        <source>The signed agreement goes back with facilities charges, if there are any.</source>
        <translation>El contrato firmado se devuelve con los cargos por instalaciones, si los hay.</translation>
    </message>
    <message>
        <source>The agreement is written for qualifying facilities up to 25 kW.</source>
        <translation>El contrato está escrito para instalaciones calificadas de hasta 25 kW.</translation>
    </message>
    <message>
        <source>The local building authority makes its final electrical inspection first.</source>
        <translation>La autoridad local de construcción hace primero su inspección eléctrica final.</translation>
    </message>
    <message>
        <source>Only then does the member call the co-op for its own inspection before connecting.</source>
        <translation>Solo entonces el socio llama a la cooperativa para su propia inspección antes de conectar.</translation>
    </message>
    <message>
        <source>The co-op looks whether what was built is what the application and agreement say.</source>
        <translation>La cooperativa mira si lo construido es lo que dicen la solicitud y el contrato.</translation>
    </message>
    <message>
        <source>The co-op looks whether the isolating device is as it requires.</source>
        <translation>La cooperativa mira si el dispositivo de aislamiento es como ella lo exige.</translation>
    </message>
    <message>
        <source>The co-op puts lasting warning signs on the meter and the disconnect switch.</source>
        <translation>La cooperativa pone letreros de advertencia duraderos en el medidor y en el interruptor de desconexión.</translation>
    </message>
    <message>
        <source>The co-op sets the net meter on the same visit.</source>
        <translation>La cooperativa instala el medidor neto en la misma visita.</translation>
    </message>
    <message>
        <source>Running the system begins with the co-op&apos;s written permission.</source>
        <translation>La operación del sistema empieza con el permiso escrito de la cooperativa.</translation>
    </message>
    <message>
        <source>The member gets one fully signed agreement back.</source>
        <translation>El socio recibe de vuelta un contrato con todas las firmas.</translation>
    </message>
    <message>
        <source>While it runs, the system keeps to the co-op&apos;s policies and technical requirements.</source>
        <translation>Mientras opera, el sistema cumple las políticas y los requisitos técnicos de la cooperativa.</translation>
    </message>
    <message>
        <source>The owner is a member who meets every condition of membership and service.</source>
        <translation>El dueño es un socio que cumple todas las condiciones de membresía y servicio.</translation>
    </message>
    <message>
        <source>Codes, laws and permits are the member&apos;s business.</source>
        <translation>Los códigos, las leyes y los permisos son asunto del socio.</translation>
    </message>
    <message>
        <source>Whatever the co-op has to build or spend for the system is paid in full, in advance.</source>
        <translation>Lo que la cooperativa tenga que construir o gastar para el sistema se paga entero y por adelantado.</translation>
    </message>
    <message>
        <source>What has to be built is for the co-op and its power supplier alone to decide.</source>
        <translation>Qué hay que construir lo deciden solo la cooperativa y su proveedor de energía.</translation>
    </message>
    <message>
        <source>In an outage the system takes itself off the line.</source>
        <translation>En un apagón el sistema se aparta solo de la línea.</translation>
    </message>
    <message>
        <source>There is a disconnect switch whose open gap can be seen.</source>
        <translation>Hay un interruptor de desconexión cuya separación abierta se puede ver.</translation>
    </message>
    <message>
        <source>The member pays for that switch.</source>
        <translation>Ese interruptor lo paga el socio.</translation>
    </message>
    <message>
        <source>The switch can be locked.</source>
        <translation>El interruptor se puede cerrar con candado.</translation>
    </message>
    <message>
        <source>The switch is no more than three feet from the co-op&apos;s meter.</source>
        <translation>El interruptor está a no más de tres pies del medidor de la cooperativa.</translation>
    </message>
    <message>
        <source>The switch carries the label that names it the utility&apos;s disconnect.</source>
        <translation>El interruptor lleva la etiqueta que lo nombra como desconexión de la compañía.</translation>
    </message>
    <message>
        <source>The co-op may lock the switch open for safety, for maintenance or in an emergency; lost energy is not paid for.</source>
        <translation>La cooperativa puede cerrar el interruptor en posición abierta por seguridad, por mantenimiento o en una emergencia; la energía perdida no se paga.</translation>
    </message>
    <message>
        <source>Have the design approved before you buy anything.</source>
        <translation>Haga aprobar el diseño antes de comprar nada.</translation>
    </message>
    <message>
        <source>For extra expense of operation and maintenance TEC may ask a charge, set for each case by the same measure.</source>
        <translation>Por gastos adicionales de operación y mantenimiento TEC puede pedir un cargo, fijado para cada caso con la misma medida.</translation>
    </message>
    <message>
        <source>The forms are also at the co-op&apos;s offices, and there is a number to call.</source>
        <translation>Los formularios están también en las oficinas de la cooperativa, y hay un número al cual llamar.</translation>
    </message>
    <message>
        <source>Judge a turbine by its kilowatt-hours a month or a year at your site&apos;s average wind, never by its peak output or a seller&apos;s curve.</source>
        <translation>Juzgue una turbina por sus kilovatios-hora al mes o al año con el viento promedio de su sitio, nunca por su potencia máxima ni por la curva de un vendedor.</translation>
    </message>
    <message>
        <source>A turbine whose inverter has no UL listing is one to walk away from; most co-ops ask for UL 1741.</source>
        <translation>De una turbina cuyo inversor no está listado por UL conviene apartarse; la mayoría de las cooperativas pide UL 1741.</translation>
    </message>
    <message>
        <source>Count everything: turbine, tower, installation, interconnection, labor, rented machines, concrete and steel, electrical parts, freight and sales tax.</source>
        <translation>Cuente todo: turbina, torre, instalación, interconexión, mano de obra, máquinas alquiladas, concreto y acero, partes eléctricas, flete e impuesto a la venta.</translation>
    </message>
    <message>
        <source>Warranties last one to five years; a longer one that includes labor is better.</source>
        <translation>Las garantías duran de uno a cinco años; una más larga que incluya la mano de obra es mejor.</translation>
    </message>
    <message>
        <source>Find out what upkeep the turbine needs and what it costs.</source>
        <translation>Averigüe qué mantenimiento necesita la turbina y cuánto cuesta.</translation>
    </message>
    <message>
        <source>Where lightning is frequent, think of protection against it.</source>
        <translation>Donde hay rayos a menudo, piense en protección contra ellos.</translation>
    </message>
    <message>
        <source>The seller should have five years in business, or have taken over another seller&apos;s line.</source>
        <translation>El vendedor debería llevar cinco años en el negocio, o haber tomado la línea de otro vendedor.</translation>
    </message>
    <message>
        <source>Talk to two owners or more of a similar turbine.</source>
        <translation>Hable con dos o más dueños de una turbina parecida.</translation>
    </message>
    <message>
        <source>Look for a certificate of the Small Wind Certification Council to IEC 61400-2.</source>
        <translation>Busque un certificado del Small Wind Certification Council según IEC 61400-2.</translation>
    </message>
    <message>
        <source>Know the co-op&apos;s rules, and what it pays for surplus, before you buy.</source>
        <translation>Conozca las reglas de la cooperativa, y lo que paga por el excedente, antes de comprar.</translation>
    </message>
    <message>
        <source>Zoning, codes and homeowners&apos; rules may limit height and distance to the boundary, and permission takes time.</source>
        <translation>La zonificación, los códigos y las reglas de vecinos pueden limitar la altura y la distancia al lindero, y el permiso toma tiempo.</translation>
    </message>
    <message>
        <source>The newer page bills every kilowatt-hour the co-op delivers at the retail rate and counts the other direction apart.</source>
        <translation>La página más nueva factura a la tarifa de venta cada kilovatio-hora que la cooperativa entrega y cuenta aparte el otro sentido.</translation>
    </message>
    <message>
        <source>The newer page buys every kilowatt-hour the member sends at the avoided-cost rate, as a credit on the bill.</source>
        <translation>La página más nueva compra a la tarifa de costo evitado cada kilovatio-hora que el socio envía, como crédito en la factura.</translation>
    </message>
    <message>
        <source>On the newer page, credit beyond what the member owes that month goes on from month to month until it is used.</source>
        <translation>En la página más nueva, el crédito más allá de lo que el socio debe ese mes sigue de mes en mes hasta que se usa.</translation>
    </message>
    <message>
        <source>Is exactly 25 kW inside the limits, when one passage says up to and another less than 25 kW?</source>
        <translation>¿Están exactamente 25 kW dentro de los límites, si un pasaje dice «hasta» y otro «menos de» 25 kW?</translation>
    </message>
    <message>
        <source>Inside the program&apos;s limit, and outside the exemption from insurance.</source>
        <translation>Dentro del límite del programa, y fuera de la exención del seguro.</translation>
    </message>
    <message>
        <source>Inside both, or outside both.</source>
        <translation>Dentro de los dos, o fuera de los dos.</translation>
    </message>
    <message>
        <source>Each passage is taken by its own words.</source>
        <translation>Cada pasaje se toma por sus propias palabras.</translation>
    </message>
    <message>
        <source>TEC has two pages: monthly netting with the surplus at avoided cost, and a newer one that buys everything sent at avoided cost. Which holds for a new system?</source>
        <translation>TEC tiene dos páginas: compensación mensual con el excedente al costo evitado, y una más nueva que compra todo lo enviado al costo evitado. ¿Cuál vale para un sistema nuevo?</translation>
    </message>
    <message>
        <source>The newer page, net billing.</source>
        <translation>La página más nueva, facturación neta.</translation>
    </message>
    <message>
        <source>The first page, monthly netting.</source>
        <translation>La primera página, compensación mensual.</translation>
    </message>
    <message>
        <source>Neither page has a date, and the newer one promises less. This is the largest swing of all: ask TEC before you sign.</source>
        <translation>Ninguna página lleva fecha, y la más nueva promete menos. Es la mayor diferencia de todas: pregunte a TEC antes de firmar.</translation>
    </message>
    <message>
        <source>In a month of surplus, are the monthly charge and the minimum bill both due?</source>
        <translation>En un mes con excedente, ¿se deben tanto el cargo mensual como la factura mínima?</translation>
    </message>
    <message>
        <source>The larger of the two.</source>
        <translation>El mayor de los dos.</translation>
    </message>
    <message>
        <source>Both, one on top of the other.</source>
        <translation>Los dos, uno encima del otro.</translation>
    </message>
    <message>
        <source>A minimum is a floor, not a further charge.</source>
        <translation>Un mínimo es un piso, no un cargo más.</translation>
    </message>
    <message>
        <source>What do three slips of the page mean: a plan handed in by TEC, an IEEE Standard 157, and a member who sends himself the agreement?</source>
        <translation>¿Qué significan tres descuidos de la página: un plan entregado por TEC, una norma IEEE 157, y un socio que se envía el contrato a sí mismo?</translation>
    </message>
    <message>
        <source>The plan is handed in to TEC, the standard is 1547, and TEC sends two originals which the member signs and returns.</source>
        <translation>El plan se entrega a TEC, la norma es la 1547, y TEC envía dos originales que el socio firma y devuelve.</translation>
    </message>
    <message>
        <source>The words as printed.</source>
        <translation>Las palabras tal como están impresas.</translation>
    </message>
    <message>
        <source>Nothing else makes sense beside the rest of the page.</source>
        <translation>Ninguna otra cosa tiene sentido junto al resto de la página.</translation>
    </message>
    <message>
        <source>May the dollar credit pay the facilities charge too, and does it ever end?</source>
        <translation>¿Puede el crédito en dólares pagar también el cargo por instalaciones, y termina alguna vez?</translation>
    </message>
    <message>
        <source>It pays the whole bill, does not end while one is a member, and is lost on leaving.</source>
        <translation>Paga la factura entera, no termina mientras uno sea socio, y se pierde al irse.</translation>
    </message>
    <message>
        <source>It pays for energy only.</source>
        <translation>Paga solo la energía.</translation>
    </message>
    <message>
        <source>The first page is silent; the newer one lets credit roll until it is used.</source>
        <translation>La primera página calla; la más nueva deja que el crédito siga hasta que se use.</translation>
    </message>
    <message>
        <source>Is the interconnection charge paid once or every month?</source>
        <translation>¿El cargo por interconexión se paga una vez o cada mes?</translation>
    </message>
    <message>
        <source>Nothing is counted by the month until TEC names it; a single sum is shown as an unknown fee.</source>
        <translation>No se cuenta nada por mes hasta que TEC lo nombre; una suma única se muestra como tarifa desconocida.</translation>
    </message>
    <message>
        <source>A monthly charge, here of 10 dollars as another co-op asks.</source>
        <translation>Un cargo mensual, aquí de 10 dólares como pide otra cooperativa.</translation>
    </message>
    <message>
        <source>Operation and maintenance come back every year, so a monthly charge is possible.</source>
        <translation>Operación y mantenimiento vuelven cada año, así que un cargo mensual es posible.</translation>
    </message>
    <message>
        <source>Made by the form &quot;My co-op is not here&quot;. Figures marked illustrative are not this co-op&apos;s: ask for them.</source>
        <translation>Hecho con el formulario «Mi cooperativa no está aquí». Las cifras marcadas como supuestas no son de esta cooperativa: pregúntelas.</translation>
    </message>
    <message>
        <source>Open it in the form again to change it. Once changed by hand beyond what the form asks, it opens only here.</source>
        <translation>Ábralo de nuevo en el formulario para cambiarlo. Cambiado a mano más allá de lo que pregunta el formulario, se abre solo aquí.</translation>
    </message>
    <message>
        <source>Proof of liability insurance</source>
        <translation>Comprobante de seguro de responsabilidad civil</translation>
    </message>
    <message>
        <source>What is not written down is asked of the co-op before anything is signed.</source>
        <translation>Lo que no está escrito se pregunta a la cooperativa antes de firmar nada.</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Precio medio</translation>
    </message>
    <message>
        <source>The energy charge was worked out from an average price, with the customer charge taken out. Take the energy charge from a bill or from the rate sheet.</source>
        <translation>El cargo por energía se calculó a partir de un precio medio, descontando el cargo al cliente. Tome el cargo por energía de una factura o de la hoja de tarifas.</translation>
    </message>
</context>
<context>
    <name>RateSheetForm</name>
    <message>
        <source>Your co-op</source>
        <translation>Su cooperativa</translation>
    </message>
    <message>
        <source>Name of the co-op</source>
        <translation>Nombre de la cooperativa</translation>
    </message>
    <message>
        <source>As it stands on the bill.</source>
        <translation>Como aparece en la factura.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Whom to ask there</source>
        <translation>A quién preguntar allí</translation>
    </message>
    <message>
        <source>A name, a telephone number or an address; it stands on what is printed.</source>
        <translation>Un nombre, un teléfono o una dirección; aparece en lo que se imprime.</translation>
    </message>
    <message>
        <source>What every member pays</source>
        <translation>Lo que paga cada socio</translation>
    </message>
    <message>
        <source>$ a month</source>
        <translation>$ al mes</translation>
    </message>
    <message>
        <source>$ a kWh</source>
        <translation>$ por kWh</translation>
    </message>
    <message>
        <source>Customer charge</source>
        <translation>Cargo al cliente</translation>
    </message>
    <message>
        <source>Also called base, service, facilities or availability charge: what a month costs before any energy.</source>
        <translation>También llamado cargo base, de servicio, de instalaciones o de disponibilidad: lo que cuesta un mes antes de cualquier energía.</translation>
    </message>
    <message>
        <source>One price for every kWh</source>
        <translation>Un solo precio para cada kWh</translation>
    </message>
    <message>
        <source>A first block of kWh, and the rest</source>
        <translation>Un primer bloque de kWh y el resto</translation>
    </message>
    <message>
        <source>A summer and a winter price</source>
        <translation>Un precio de verano y uno de invierno</translation>
    </message>
    <message>
        <source>I only know an average price</source>
        <translation>Solo sé un precio medio</translation>
    </message>
    <message>
        <source>How energy is priced</source>
        <translation>Cómo se cobra la energía</translation>
    </message>
    <message>
        <source>If the sheet names generation, transmission, distribution or a power cost adjustment, add them up.</source>
        <translation>Si la hoja nombra generación, transmisión, distribución o un ajuste por costo de energía, súmelos.</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Precio medio</translation>
    </message>
    <message>
        <source>An average price is not an energy charge: the customer charge is in it, and stays however much you make. It is taken out here over a usual month&apos;s use.</source>
        <translation>Un precio medio no es un cargo por energía: incluye el cargo al cliente, que se queda por mucho que usted genere. Aquí se descuenta sobre el consumo de un mes usual.</translation>
    </message>
    <message>
        <source>What it is the average of</source>
        <translation>De qué es la media</translation>
    </message>
    <message>
        <source>A year or a paper, for instance “EIA, 2020”. One of 2020 may have risen since; the range says so.</source>
        <translation>Un año o un documento, por ejemplo «EIA, 2020». Una de 2020 puede haber subido desde entonces; el rango lo dice.</translation>
    </message>
    <message>
        <source>Usual use behind the average</source>
        <translation>Consumo usual detrás de la media</translation>
    </message>
    <message>
        <source>kWh a month</source>
        <translation>kWh al mes</translation>
    </message>
    <message>
        <source>What a home of this co-op uses in a month.</source>
        <translation>Lo que consume un hogar de esta cooperativa en un mes.</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>Cargo por energía</translation>
    </message>
    <message>
        <source>10.4 ¢ is written 0.104.</source>
        <translation>10.4 ¢ se escribe 0.104.</translation>
    </message>
    <message>
        <source>Size of the first block</source>
        <translation>Tamaño del primer bloque</translation>
    </message>
    <message>
        <source>Energy charge above the first block</source>
        <translation>Cargo por energía sobre el primer bloque</translation>
    </message>
    <message>
        <source>Energy charge in summer</source>
        <translation>Cargo por energía en verano</translation>
    </message>
    <message>
        <source>First month of summer</source>
        <translation>Primer mes de verano</translation>
    </message>
    <message>
        <source>Last month of summer</source>
        <translation>Último mes de verano</translation>
    </message>
    <message>
        <source>Energy charge in the other months</source>
        <translation>Cargo por energía en los demás meses</translation>
    </message>
    <message>
        <source>Minimum bill</source>
        <translation>Factura mínima</translation>
    </message>
    <message>
        <source>No bill is lower than this. Write 0 if the sheet has none beside the customer charge.</source>
        <translation>Ninguna factura es menor que esto. Escriba 0 si la hoja no tiene ninguna aparte del cargo al cliente.</translation>
    </message>
    <message>
        <source>What becomes of energy you send</source>
        <translation>Qué pasa con la energía que usted envía</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>By the month; kWh left over wait, one for one</source>
        <translation>Por mes; los kWh que sobran esperan, uno por uno</translation>
    </message>
    <message>
        <source>By the month; kWh left over earn dollars</source>
        <translation>Por mes; los kWh que sobran ganan dólares</translation>
    </message>
    <message>
        <source>By the hour; kWh left over earn dollars</source>
        <translation>Por hora; los kWh que sobran ganan dólares</translation>
    </message>
    <message>
        <source>At once: all that is sent earns dollars</source>
        <translation>Al instante: todo lo enviado gana dólares</translation>
    </message>
    <message>
        <source>Buy all, sell all: all you make is sold</source>
        <translation>Comprar todo, vender todo: se vende todo lo que usted genera</translation>
    </message>
    <message>
        <source>How it is credited</source>
        <translation>Cómo se acredita</translation>
    </message>
    <message>
        <source>“Net metering” usually means by the month; “net billing” means at once, at avoided cost.</source>
        <translation>«Medición neta» suele querer decir por mes; «facturación neta» quiere decir al instante, al costo evitado.</translation>
    </message>
    <message>
        <source>What a kWh sent is worth</source>
        <translation>Lo que vale un kWh enviado</translation>
    </message>
    <message>
        <source>Avoided cost, buy-back or wholesale rate; seldom the price you pay.</source>
        <translation>Costo evitado, tarifa de recompra o mayorista; rara vez el precio que usted paga.</translation>
    </message>
    <message>
        <source>The whole bill</source>
        <translation>La factura entera</translation>
    </message>
    <message>
        <source>Only the charge for energy</source>
        <translation>Solo el cargo por energía</translation>
    </message>
    <message>
        <source>What the credit may pay</source>
        <translation>Lo que el crédito puede pagar</translation>
    </message>
    <message>
        <source>Never; it waits</source>
        <translation>Nunca; espera</translation>
    </message>
    <message>
        <source>Each month, lost</source>
        <translation>Cada mes, se pierde</translation>
    </message>
    <message>
        <source>Each month, paid out</source>
        <translation>Cada mes, se paga</translation>
    </message>
    <message>
        <source>Once a year, lost</source>
        <translation>Una vez al año, se pierde</translation>
    </message>
    <message>
        <source>Once a year, paid out</source>
        <translation>Una vez al año, se paga</translation>
    </message>
    <message>
        <source>Twelve months after it was earned, lost</source>
        <translation>Doce meses después de ganarse, se pierde</translation>
    </message>
    <message>
        <source>When unused credit ends</source>
        <translation>Cuándo termina el crédito sin usar</translation>
    </message>
    <message>
        <source>Often called the true-up or the annual settlement.</source>
        <translation>A menudo llamado ajuste anual o liquidación anual.</translation>
    </message>
    <message>
        <source>It ends on the first day of</source>
        <translation>Termina el primer día de</translation>
    </message>
    <message>
        <source>January for the calendar year.</source>
        <translation>Enero para el año calendario.</translation>
    </message>
    <message>
        <source>What an unused kWh is paid</source>
        <translation>Lo que se paga por un kWh sin usar</translation>
    </message>
    <message>
        <source>Monthly charge for members who generate</source>
        <translation>Cargo mensual para socios que generan</translation>
    </message>
    <message>
        <source>On top of the customer charge: facilities, metering or grid charge. Write 0 if there is none.</source>
        <translation>Además del cargo al cliente: cargo por instalaciones, medición o red. Escriba 0 si no hay.</translation>
    </message>
    <message>
        <source>Size, battery, insurance and fees</source>
        <translation>Tamaño, batería, seguro y cargos</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>At most …</source>
        <translation>Como máximo …</translation>
    </message>
    <message>
        <source>How large a system may be</source>
        <translation>Qué tan grande puede ser un sistema</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Tamaño mayor</translation>
    </message>
    <message>
        <source>kW AC</source>
        <translation>kW AC</translation>
    </message>
    <message>
        <source>The inverter&apos;s plate.</source>
        <translation>La placa del inversor.</translation>
    </message>
    <message>
        <source>How much it may make, of your yearly use</source>
        <translation>Cuánto puede generar, de su consumo anual</translation>
    </message>
    <message>
        <source>Largest share of your yearly use</source>
        <translation>Mayor parte de su consumo anual</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>A battery behind the meter</source>
        <translation>Una batería detrás del medidor</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>No se exige</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Se exige</translation>
    </message>
    <message>
        <source>Liability insurance</source>
        <translation>Seguro de responsabilidad civil</translation>
    </message>
    <message>
        <source>Least sum insured</source>
        <translation>Suma mínima asegurada</translation>
    </message>
    <message>
        <source>For instance 300,000. Leave it empty if the sheet names no sum.</source>
        <translation>Por ejemplo 300,000. Déjelo vacío si la hoja no nombra ninguna suma.</translation>
    </message>
    <message>
        <source>Application fee</source>
        <translation>Tarifa de solicitud</translation>
    </message>
    <message>
        <source>Paid once. Write 0 if there is none.</source>
        <translation>Se paga una vez. Escriba 0 si no hay.</translation>
    </message>
    <message>
        <source>Where you read it</source>
        <translation>Dónde lo leyó</translation>
    </message>
    <message>
        <source>Title of the rate sheet</source>
        <translation>Título de la hoja de tarifas</translation>
    </message>
    <message>
        <source>Date on the rate sheet</source>
        <translation>Fecha en la hoja de tarifas</translation>
    </message>
    <message>
        <source>As it is printed, for instance “effective March 2026”.</source>
        <translation>Como está impresa, por ejemplo «en vigor desde marzo de 2026».</translation>
    </message>
    <message>
        <source>Where the rate sheet is</source>
        <translation>Dónde está la hoja de tarifas</translation>
    </message>
    <message>
        <source>A web address, or where the paper is kept.</source>
        <translation>Una dirección web, o dónde se guarda el papel.</translation>
    </message>
    <message>
        <source>Title of the paper on generating members</source>
        <translation>Título del documento sobre socios que generan</translation>
    </message>
    <message>
        <source>The net metering policy or rider. Leave it empty if it is the same paper.</source>
        <translation>La política o cláusula de medición neta. Déjelo vacío si es el mismo documento.</translation>
    </message>
    <message>
        <source>Date on that paper</source>
        <translation>Fecha en ese documento</translation>
    </message>
    <message>
        <source>Where that paper is</source>
        <translation>Dónde está ese documento</translation>
    </message>
    <message>
        <source>This leaves an energy charge of ${value} a kWh, somewhere from ${low} to ${high}.</source>
        <translation>Esto deja un cargo por energía de ${value} por kWh, en algún punto entre ${low} y ${high}.</translation>
    </message>
    <message>
        <source>Not known: the answer says so and counts none. Elsewhere it is ${low} to ${high}.</source>
        <translation>No se sabe: la respuesta lo dice y no cuenta ninguno. En otras partes es de ${low} a ${high}.</translation>
    </message>
    <message>
        <source>Not known: {value} counts, from {low} to {high}. {source}.</source>
        <translation>No se sabe: cuenta {value}, de {low} a {high}. {source}.</translation>
    </message>
    <message>
        <source>Not known: ${value} counts, from ${low} to ${high}. {source}.</source>
        <translation>No se sabe: cuenta ${value}, de ${low} a ${high}. {source}.</translation>
    </message>
    <message>
        <source>Not known: counts as if nothing offset what you draw, at the price below.</source>
        <translation>No se sabe: cuenta como si nada compensara lo que usted toma, al precio de abajo.</translation>
    </message>
    <message>
        <source>Not known: counts as if it paid for energy only.</source>
        <translation>No se sabe: cuenta como si solo pagara energía.</translation>
    </message>
    <message>
        <source>Not known: counts as if it were lost each month.</source>
        <translation>No se sabe: cuenta como si se perdiera cada mes.</translation>
    </message>
    <message>
        <source>Not known: of January, April, July and October the dearest counts.</source>
        <translation>No se sabe: de enero, abril, julio y octubre cuenta el más caro.</translation>
    </message>
    <message>
        <source>Not known: the answer will say that the co-op must be asked.</source>
        <translation>No se sabe: la respuesta dirá que hay que preguntar a la cooperativa.</translation>
    </message>
    <message>
        <source>Not known: above your yearly use the co-op must be asked.</source>
        <translation>No se sabe: por encima de su consumo anual hay que preguntar a la cooperativa.</translation>
    </message>
    <message>
        <source>Not known: with a battery the co-op must be asked.</source>
        <translation>No se sabe: con una batería hay que preguntar a la cooperativa.</translation>
    </message>
    <message>
        <source>Not known: it stands on the list of what to ask.</source>
        <translation>No se sabe: está en la lista de lo que hay que preguntar.</translation>
    </message>
</context>
<context>
    <name>Roof</name>
    <message>
        <source>Drag an array to turn it. Keys: left and right turn it by 1°, with Shift or Page up and down by 15°; up and down, or the figures 1 to 8, choose an array.</source>
        <translation>Arrastre un grupo para girarlo. Teclas: izquierda y derecha lo giran 1°, con Mayús o Re Pág y Av Pág 15°; arriba y abajo, o las cifras 1 a 8, eligen un grupo.</translation>
    </message>
    <message>
        <source>array {number} faces {azimuth} degrees</source>
        <translation>el grupo {number} mira a {azimuth} grados</translation>
    </message>
    <message>
        <source>Directions of the arrays: {arrays}</source>
        <translation>Orientaciones de los grupos: {arrays}</translation>
    </message>
    <message>
        <source>Array {number} is the one that is turned.</source>
        <translation>El grupo {number} es el que se gira.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>{co_op} allows this system.</source>
        <translation>{co_op} permite este sistema.</translation>
    </message>
    <message>
        <source>{co_op} allows this system, with conditions.</source>
        <translation>{co_op} permite este sistema, con condiciones.</translation>
    </message>
    <message>
        <source>{co_op} does not allow this system as it is.</source>
        <translation>{co_op} no permite este sistema tal como está.</translation>
    </message>
    <message>
        <source>{co_op} has to be asked: its papers leave something open.</source>
        <translation>Hay que preguntar a {co_op}: sus documentos dejan algo abierto.</translation>
    </message>
    <message>
        <source>{passed} rules met, {failed} broken, {ask} to ask about, {warn} to take care of.</source>
        <translation>Reglas cumplidas: {passed}; incumplidas: {failed}; por preguntar: {ask}; a tener en cuenta: {warn}.</translation>
    </message>
    <message>
        <source>By your use, at most {kw} kW AC.</source>
        <translation>Según su consumo, como máximo {kw} kW AC.</translation>
    </message>
    <message>
        <source>Words that can be read two ways: ask the co-op</source>
        <translation>Palabras que se pueden leer de dos maneras: pregunte a la cooperativa</translation>
    </message>
    <message>
        <source>As read here: {reading}</source>
        <translation>Como se lee aquí: {reading}</translation>
    </message>
    <message>
        <source>The other way: {reading}</source>
        <translation>De la otra manera: {reading}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} al año</translation>
    </message>
    <message>
        <source>What the policy says besides</source>
        <translation>Lo que la política dice además</translation>
    </message>
    <message>
        <source>How doubtful words are read, where it moves no money</source>
        <translation>Cómo se leen las palabras dudosas, donde no mueven dinero</translation>
    </message>
    <message>
        <source>{question} {reading}</source>
        <translation>{question} {reading}</translation>
    </message>
    <message>
        <source>The rules, held against this system</source>
        <translation>Las reglas, aplicadas a este sistema</translation>
    </message>
    <message>
        <source>This co-op&apos;s file names no condition.</source>
        <translation>El archivo de esta cooperativa no nombra ninguna condición.</translation>
    </message>
    <message>
        <source>What would mend it: {fix}</source>
        <translation>Lo que lo arreglaría: {fix}</translation>
    </message>
    <message>
        <source>The co-op&apos;s programs</source>
        <translation>Los programas de la cooperativa</translation>
    </message>
    <message>
        <source>Fits this system</source>
        <translation>Corresponde a este sistema</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Fits, and is the one worked out here</source>
        <translation>Corresponde, y es el calculado aquí</translation>
    </message>
    <message>
        <source>Worked out here all the same</source>
        <translation>Calculado aquí de todos modos</translation>
    </message>
    <message>
        <source>Money due once</source>
        <translation>Dinero que se paga una vez</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Only if it comes to that</source>
        <translation>Solo si se llega a eso</translation>
    </message>
    <message>
        <source>Not known: ask the co-op</source>
        <translation>No se sabe: pregunte a la cooperativa</translation>
    </message>
    <message>
        <source>The co-op&apos;s papers name no fee.</source>
        <translation>Los documentos de la cooperativa no nombran ningún cargo.</translation>
    </message>
    <message>
        <source>Known in all</source>
        <translation>Conocido en total</translation>
    </message>
    <message>
        <source>If all that is possible comes as well</source>
        <translation>Si llega además todo lo posible</translation>
    </message>
    <message>
        <source>In neither sum, because nobody has published them: {names}</source>
        <translation>En ninguna de las sumas, porque nadie los ha publicado: {names}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>Steps to the first kilowatt-hour</source>
        <translation>Pasos hasta el primer kilovatio-hora</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the steps</source>
        <translation>Copiar los pasos</translation>
    </message>
    <message>
        <source>Copies the steps with their dates as text</source>
        <translation>Copia los pasos con sus fechas como texto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the steps</source>
        <translation>Imprimir los pasos</translation>
    </message>
    <message>
        <source>Shows the steps as they will be on paper, with a box to tick for each</source>
        <translation>Muestra los pasos como quedarán en papel, con una casilla que marcar para cada uno</translation>
    </message>
    <message>
        <source>The day you mean to be connected; what comes before and after it gets its date.</source>
        <translation>El día en que piensa estar conectado; lo que va antes y después recibe su fecha.</translation>
    </message>
    <message>
        <source>To be connected on</source>
        <translation>Conexión el</translation>
    </message>
    <message>
        <source>The co-op&apos;s papers name no steps.</source>
        <translation>Los documentos de la cooperativa no nombran pasos.</translation>
    </message>
    <message>
        <source>For that day the first step was due on {date}, which has passed: choose a later day.</source>
        <translation>Para ese día el primer paso vencía el {date}, que ya pasó: elija un día posterior.</translation>
    </message>
    <message>
        <source>The papers of {co_op} name no span of days, so no step gets a date.</source>
        <translation>Los documentos de {co_op} no nombran ningún plazo de días, así que ningún paso recibe fecha.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>SampleHouse</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is a sample house. Type your ZIP and your bills and it becomes yours.</source>
        <translation>Esta es una casa de ejemplo. Escriba su código postal y sus facturas y pasa a ser la suya.</translation>
    </message>
    <message>
        <source>My house</source>
        <translation>Mi casa</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{path} was not written: {reason}.</source>
        <translation>No se escribió {path}: {reason}.</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <source>There is such a file</source>
        <translation>Ya hay un archivo así</translation>
    </message>
    <message>
        <source>{name} is there already: overwrite it, or save under another name?</source>
        <translation>{name} ya existe: ¿sobrescribirlo o guardar con otro nombre?</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>no co-op is named; one of {ids} is expected.</source>
        <translation>no se nombra ninguna cooperativa; se espera una de {ids}.</translation>
    </message>
    <message>
        <source>there is no policy for the co-op {co_op}; did you mean {nearest}?</source>
        <translation>no hay política para la cooperativa {co_op}; ¿quiso decir {nearest}?</translation>
    </message>
    <message>
        <source>there is no policy for the co-op {co_op}; one of {names} is expected.</source>
        <translation>no hay política para la cooperativa {co_op}; se espera una de {names}.</translation>
    </message>
    <message>
        <source>there is no weather station {station}; a USAF number of the climate table such as 725320 is expected.</source>
        <translation>no hay estación meteorológica {station}; se espera un número USAF de la tabla de clima, como 725320.</translation>
    </message>
    <message>
        <source>the place is not given; a ZIP code, or latitude and longitude, is expected.</source>
        <translation>no se da el lugar; se espera un código postal, o latitud y longitud.</translation>
    </message>
    <message>
        <source>PVWatts version 8 (NREL) default</source>
        <translation>Valor usual de PVWatts versión 8 (NREL)</translation>
    </message>
    <message>
        <source>{label} ({as_of})</source>
        <translation>{label} ({as_of})</translation>
    </message>
    <message>
        <source>These prices of the co-op are years old, so every bill here may be off: {names}. Take today&apos;s from your own bill.</source>
        <translation>Estos precios de la cooperativa tienen años, así que todas las facturas de aquí pueden estar equivocadas: {names}. Tome los de hoy de su propia factura.</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Hourly shape of the use</source>
        <translation>Forma horaria del consumo</translation>
    </message>
    <message>
        <source>Inverter rating</source>
        <translation>Potencia del inversor</translation>
    </message>
    <message>
        <source>Inverter efficiency</source>
        <translation>Eficiencia del inversor</translation>
    </message>
    <message>
        <source>System losses</source>
        <translation>Pérdidas del sistema</translation>
    </message>
    <message>
        <source>Depth of a row over the distance from row to row, array {number}</source>
        <translation>Fondo de una fila entre la distancia de fila a fila, grupo {number}</translation>
    </message>
    <message>
        <source>the middle of the towers that {turbine} is sold with</source>
        <translation>la torre intermedia de las que se venden con {turbine}</translation>
    </message>
    <message>
        <source>the usual tower of a turbine of its size: 30 m up to 20 kW, 40 m above</source>
        <translation>la torre habitual de una turbina de su tamaño: 30 m hasta 20 kW, 40 m por encima</translation>
    </message>
    <message>
        <source>Height of the hub</source>
        <translation>Altura del buje</translation>
    </message>
    <message>
        <source>System Advisor Model (NREL) default, open land</source>
        <translation>Valor usual del System Advisor Model (NREL), terreno abierto</translation>
    </message>
    <message>
        <source>Wind shear exponent</source>
        <translation>Exponente de cizalladura del viento</translation>
    </message>
    <message>
        <source>PNNL, Loss Factors for Small Distributed Wind Turbines Based on Field Data: their median</source>
        <translation>PNNL, Loss Factors for Small Distributed Wind Turbines Based on Field Data: su mediana</translation>
    </message>
    <message>
        <source>Wind turbine losses</source>
        <translation>Pérdidas de la turbina eólica</translation>
    </message>
    <message>
        <source>{item}, standard deviation</source>
        <translation>{item}, desviación estándar</translation>
    </message>
    <message>
        <source>The bill is what the rules come to: {amount}.</source>
        <translation>La factura es lo que dan las reglas: {amount}.</translation>
    </message>
    <message>
        <source>Yet lines of it differ and make up for each other.</source>
        <translation>Pero algunas líneas difieren y se compensan entre sí.</translation>
    </message>
    <message>
        <source>the kWh banked before this bill</source>
        <translation>los kWh acumulados antes de esta factura</translation>
    </message>
    <message>
        <source>the credit brought from the bill before</source>
        <translation>el crédito traído de la factura anterior</translation>
    </message>
    <message>
        <source>The line {line} is {actual} on the bill and {expected} by the rules: {off} more.</source>
        <translation>La línea {line} es {actual} en la factura y {expected} según las reglas: {off} más.</translation>
    </message>
    <message>
        <source>The line {line} is {actual} on the bill and {expected} by the rules: {off} less.</source>
        <translation>La línea {line} es {actual} en la factura y {expected} según las reglas: {off} menos.</translation>
    </message>
    <message>
        <source>It rests on figures the co-op has not published: {names}.</source>
        <translation>Se basa en cifras que la cooperativa no ha publicado: {names}.</translation>
    </message>
    <message>
        <source>The bill is {amount}, 1 cent from what the rules come to: no more than rounding its lines otherwise can make.</source>
        <translation>La factura es {amount}, a 1 centavo de lo que dan las reglas: no más de lo que puede hacer redondear sus líneas de otro modo.</translation>
    </message>
    <message>
        <source>The bill is {amount}, {cents} cents from what the rules come to: no more than rounding its lines otherwise can make.</source>
        <translation>La factura es {amount}, a {cents} centavos de lo que dan las reglas: no más de lo que puede hacer redondear sus líneas de otro modo.</translation>
    </message>
    <message>
        <source>The line {line} ({amount}) is not on the bill.</source>
        <translation>La línea {line} ({amount}) no está en la factura.</translation>
    </message>
    <message>
        <source>The line {line} ({amount}) is on the bill twice.</source>
        <translation>La línea {line} ({amount}) está dos veces en la factura.</translation>
    </message>
    <message>
        <source>The line {line} ({amount}) is on the bill with the other sign.</source>
        <translation>La línea {line} ({amount}) está en la factura con el otro signo.</translation>
    </message>
    <message>
        <source>The bill is that of a member without a system.</source>
        <translation>La factura es la de un socio sin sistema.</translation>
    </message>
    <message>
        <source>The bill is what {other} comes to, not {program}.</source>
        <translation>La factura es lo que da {other}, no {program}.</translation>
    </message>
    <message>
        <source>The bill goes by {other}, not {version}.</source>
        <translation>La factura sigue {other}, no {version}.</translation>
    </message>
    <message>
        <source>The co-op reads its words otherwise.</source>
        <translation>La cooperativa lee sus palabras de otro modo.</translation>
    </message>
    <message>
        <source>A credit of {credit} from earlier bills would make it so; these readings begin with none.</source>
        <translation>Un crédito de {credit} de facturas anteriores lo daría; estas lecturas empiezan sin ninguno.</translation>
    </message>
    <message>
        <source>About {kwh} kWh banked before these readings begin would make it so; they begin with none.</source>
        <translation>Unos {kwh} kWh acumulados antes de que empiecen estas lecturas lo darían; empiezan sin ninguno.</translation>
    </message>
    <message>
        <source>{figure} would have to be {value} where {used} is used.</source>
        <translation>{figure} tendría que ser {value} donde se usa {used}.</translation>
    </message>
    <message>
        <source>{figure} would have to be {value} where {used} is used: the published figure may be out of date.</source>
        <translation>{figure} tendría que ser {value} donde se usa {used}: la cifra publicada puede estar vencida.</translation>
    </message>
    <message>
        <source>{figure} would have to be {value} where {used} is used: the published figure ({date}) may be out of date.</source>
        <translation>{figure} tendría que ser {value} donde se usa {used}: la cifra publicada ({date}) puede estar vencida.</translation>
    </message>
    <message>
        <source>The bill is {actual}, {off} more than the {expected} that the rules come to.</source>
        <translation>La factura es {actual}, {off} más que los {expected} que dan las reglas.</translation>
    </message>
    <message>
        <source>The bill is {actual}, {off} less than the {expected} that the rules come to.</source>
        <translation>La factura es {actual}, {off} menos que los {expected} que dan las reglas.</translation>
    </message>
    <message>
        <source>No single line, rule or reading explains it: ask the co-op how it was reckoned.</source>
        <translation>Ninguna línea, regla o lectura por sí sola la explica: pregunte a la cooperativa cómo se calculó.</translation>
    </message>
    <message>
        <source>Who is right cannot be known while these are not told: {names}.</source>
        <translation>Quién tiene razón no se puede saber mientras no se digan: {names}.</translation>
    </message>
    <message>
        <source>this is 0; a number above 0 is expected, or an empty field if it is not known.</source>
        <translation>esto es 0; se espera un número mayor que 0, o un campo vacío si no se conoce.</translation>
    </message>
    <message>
        <source>the average price is not given; dollars per kWh are expected.</source>
        <translation>no se da el precio medio; se esperan dólares por kWh.</translation>
    </message>
    <message>
        <source>a customer charge of {charge} dollars over {use} kWh a month is {each} dollars a kWh, which leaves nothing of an average of {average}; a higher average or a larger use is expected.</source>
        <translation>un cargo al cliente de {charge} dólares sobre {use} kWh al mes son {each} dólares por kWh, lo que no deja nada de una media de {average}; se espera una media más alta o un consumo mayor.</translation>
    </message>
    <message>
        <source>{found} dollars found; under the rate {rate} a month bills {least} dollars or more, so such a bill, without taxes and arrears, is expected.</source>
        <translation>se encontraron {found} dólares; bajo la tarifa {rate} un mes se factura {least} dólares o más, así que se espera una factura así, sin impuestos ni atrasos.</translation>
    </message>
    <message>
        <source>co-op</source>
        <translation>cooperativa</translation>
    </message>
    <message>
        <source>installer</source>
        <translation>instalador</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>empresa eléctrica</translation>
    </message>
    <message>
        <source>power supplier</source>
        <translation>proveedor de energía</translation>
    </message>
    <message>
        <source>inspector</source>
        <translation>inspector</translation>
    </message>
    <message>
        <source>[{who}] {text}</source>
        <translation>[{who}] {text}</translation>
    </message>
    <message>
        <source>Documents: {documents}.</source>
        <translation>Documentos: {documents}.</translation>
    </message>
    <message>
        <source>day {day} of {event}</source>
        <translation>día {day} de {event}</translation>
    </message>
    <message>
        <source>{days} business days before {event}</source>
        <translation>{days} días hábiles antes de {event}</translation>
    </message>
    <message>
        <source>{days} business days after {event}</source>
        <translation>{days} días hábiles después de {event}</translation>
    </message>
    <message>
        <source>{days} days before {event}</source>
        <translation>{days} días antes de {event}</translation>
    </message>
    <message>
        <source>{days} days after {event}</source>
        <translation>{days} días después de {event}</translation>
    </message>
    <message>
        <source>Co-op</source>
        <translation>Cooperativa</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>Versión de la política</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>The co-op says</source>
        <translation>La cooperativa dice</translation>
    </message>
    <message>
        <source>Nameplate</source>
        <translation>Potencia nominal</translation>
    </message>
    <message>
        <source>Use in a year</source>
        <translation>Consumo en un año</translation>
    </message>
    <message>
        <source>Made in a year</source>
        <translation>Generado en un año</translation>
    </message>
    <message>
        <source>Made of what is used</source>
        <translation>Generado de lo consumido</translation>
    </message>
    <message>
        <source>Yearly bill without</source>
        <translation>Factura anual sin</translation>
    </message>
    <message>
        <source>Yearly bill with</source>
        <translation>Factura anual con</translation>
    </message>
    <message>
        <source>Checks from the co-op</source>
        <translation>Cheques de la cooperativa</translation>
    </message>
    <message>
        <source>Never below, a year</source>
        <translation>Nunca por debajo de, al año</translation>
    </message>
    <message>
        <source>Saved in the first year</source>
        <translation>Ahorrado en el primer año</translation>
    </message>
    <message>
        <source>Saved at least (9 in 10 outcomes)</source>
        <translation>Ahorrado como mínimo (9 de cada 10 resultados)</translation>
    </message>
    <message>
        <source>Saved at most (9 in 10 outcomes)</source>
        <translation>Ahorrado como máximo (9 de cada 10 resultados)</translation>
    </message>
    <message>
        <source>Lost in the first year</source>
        <translation>Perdido en el primer año</translation>
    </message>
    <message>
        <source>Those kWh at the price you pay</source>
        <translation>Esos kWh al precio que usted paga</translation>
    </message>
    <message>
        <source>Credit lost in the first year</source>
        <translation>Crédito perdido en el primer año</translation>
    </message>
    <message>
        <source>Price in all</source>
        <translation>Precio total</translation>
    </message>
    <message>
        <source>Fees known</source>
        <translation>Cargos conocidos</translation>
    </message>
    <message>
        <source>Public money counted</source>
        <translation>Dinero público contado</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Se recupera en</translation>
    </message>
    <message>
        <source>Pays back, good luck</source>
        <translation>Se recupera, con buena suerte</translation>
    </message>
    <message>
        <source>Pays back, bad luck</source>
        <translation>Se recupera, con mala suerte</translation>
    </message>
    <message>
        <source>Worth in today&apos;s money</source>
        <translation>Vale en dinero de hoy</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Rendimiento al año</translation>
    </message>
    <message>
        <source>Saved over the years</source>
        <translation>Ahorrado en los años</translation>
    </message>
    <message>
        <source>{source}; dollars of {year}</source>
        <translation>{source}; dólares de {year}</translation>
    </message>
    <message>
        <source>{label}, {size_kw:g} kW</source>
        <translation>{label}, {size_kw:g} kW</translation>
    </message>
    <message>
        <source>Solar panels on a ground rack installed, {kw_dc:g} kW</source>
        <translation>Paneles solares instalados sobre un soporte en el suelo, {kw_dc:g} kW</translation>
    </message>
    <message>
        <source>{source}; x {premium:g} for the ground ({ground_source})</source>
        <translation>{source}; x {premium:g} por el suelo ({ground_source})</translation>
    </message>
    <message>
        <source>{technologies} is not among {allowed}.</source>
        <translation>{technologies} no está entre {allowed}.</translation>
    </message>
    <message>
        <source>Choose a technology that is listed.</source>
        <translation>Elija una tecnología que esté en la lista.</translation>
    </message>
    <message>
        <source>The system has a battery of {battery_kwh} kWh.</source>
        <translation>El sistema tiene una batería de {battery_kwh} kWh.</translation>
    </message>
    <message>
        <source>Leave the battery out, or connect it where it is not behind this meter.</source>
        <translation>Deje fuera la batería, o conéctela donde no esté detrás de este medidor.</translation>
    </message>
    <message>
        <source>The system has a combustion generator behind the meter.</source>
        <translation>El sistema tiene un generador de combustión detrás del medidor.</translation>
    </message>
    <message>
        <source>Leave the generator out, or keep it off this meter by a transfer switch; ask the co-op which.</source>
        <translation>Deje fuera el generador, o manténgalo fuera de este medidor con un interruptor de transferencia; pregunte a la cooperativa cuál.</translation>
    </message>
    <message>
        <source>{kw} kW {basis} is above the limit of {limit} kW.</source>
        <translation>{kw} kW {basis} está por encima del límite de {limit} kW.</translation>
    </message>
    <message>
        <source>{limit} kW {basis} or less would pass.</source>
        <translation>{limit} kW {basis} o menos cumpliría.</translation>
    </message>
    <message>
        <source>{limit} kW {basis} or just under would pass.</source>
        <translation>{limit} kW {basis} o apenas menos cumpliría.</translation>
    </message>
    <message>
        <source>The inverters add up to {kw_ac} kW AC, within the limit, but the modules to {kw_dc} kW DC, above it: ask which the co-op counts.</source>
        <translation>Los inversores suman {kw_ac} kW AC, dentro del límite, pero los módulos {kw_dc} kW DC, por encima: pregunte cuál cuenta la cooperativa.</translation>
    </message>
    <message>
        <source>Ask the co-op whether it counts AC or DC.</source>
        <translation>Pregunte a la cooperativa si cuenta AC o DC.</translation>
    </message>
    <message>
        <source>{kw} kW {basis} of {limit} kW allowed.</source>
        <translation>{kw} kW {basis} de {limit} kW permitidos.</translation>
    </message>
    <message>
        <source>{kw} kW {basis}.</source>
        <translation>{kw} kW {basis}.</translation>
    </message>
    <message>
        <source>{kw} kW {basis} is below {limit} kW.</source>
        <translation>{kw} kW {basis} está por debajo de {limit} kW.</translation>
    </message>
    <message>
        <source>This begins at {limit} kW {basis}.</source>
        <translation>Esto empieza en {limit} kW {basis}.</translation>
    </message>
    <message>
        <source>This begins above {limit} kW {basis}.</source>
        <translation>Esto empieza por encima de {limit} kW {basis}.</translation>
    </message>
    <message>
        <source>The yearly use is not known.</source>
        <translation>No se conoce el consumo anual.</translation>
    </message>
    <message>
        <source>Enter twelve bills.</source>
        <translation>Escriba doce facturas.</translation>
    </message>
    <message>
        <source>The estimate is {percent} % of the year&apos;s use; {limit} % is allowed.</source>
        <translation>El cálculo es {percent} % del consumo del año; se permite {limit} %.</translation>
    </message>
    <message>
        <source>The estimate is {percent} % of the year&apos;s use ({generation_kwh:,.0f} of {load_kwh:,.0f} kWh); {limit} % is allowed.</source>
        <translation>El cálculo es {percent} % del consumo del año ({generation_kwh:,.0f} de {load_kwh:,.0f} kWh); se permite {limit} %.</translation>
    </message>
    <message>
        <source>{largest} kW AC would be {limit} %.</source>
        <translation>{largest} kW AC serían {limit} %.</translation>
    </message>
    <message>
        <source>It would be leased.</source>
        <translation>Sería arrendado.</translation>
    </message>
    <message>
        <source>It would belong to a power-purchase seller.</source>
        <translation>Pertenecería a un vendedor de energía.</translation>
    </message>
    <message>
        <source>Somebody other than the member would own it.</source>
        <translation>Otra persona que el socio sería dueña de él.</translation>
    </message>
    <message>
        <source>Buy it, with cash or a loan in your own name.</source>
        <translation>Cómprelo, al contado o con un préstamo a su nombre.</translation>
    </message>
    <message>
        <source>The account is {sector}; {allowed} is expected.</source>
        <translation>La cuenta es de tipo {sector}; se espera {allowed}.</translation>
    </message>
    <message>
        <source>Ask the co-op which program fits.</source>
        <translation>Pregunte a la cooperativa qué programa corresponde.</translation>
    </message>
    <message>
        <source>The inverter is not certified to UL 1741.</source>
        <translation>El inversor no está certificado según UL 1741.</translation>
    </message>
    <message>
        <source>Choose an inverter certified to UL 1741.</source>
        <translation>Elija un inversor certificado según UL 1741.</translation>
    </message>
    <message>
        <source>The account is on rate {rate}.</source>
        <translation>La cuenta está en la tarifa {rate}.</translation>
    </message>
    <message>
        <source>Move to rate {rates}.</source>
        <translation>Pase a la tarifa {rates}.</translation>
    </message>
    <message>
        <source>The program is full.</source>
        <translation>El programa está lleno.</translation>
    </message>
    <message>
        <source>Ask the co-op for its waiting list.</source>
        <translation>Pregunte a la cooperativa por su lista de espera.</translation>
    </message>
    <message>
        <source>Whether there is room is not known.</source>
        <translation>No se sabe si hay lugar.</translation>
    </message>
    <message>
        <source>Ask the co-op.</source>
        <translation>Pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>Taken as true here.</source>
        <translation>Aquí se toma por cierto.</translation>
    </message>
    <message>
        <source>Every condition is met.</source>
        <translation>Se cumple cada condición.</translation>
    </message>
    <message>
        <source>Open to this system if the member asks for it.</source>
        <translation>Abierto a este sistema si el socio lo pide.</translation>
    </message>
    <message>
        <source>{this} and {that}</source>
        <translation>{this} y {that}</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} o {that}</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>nominales</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>no system is given; a solar array or a wind turbine is expected.</source>
        <translation>no se da ningún sistema; se espera un grupo de paneles o una turbina eólica.</translation>
    </message>
    <message>
        <source>no array is given; at least one is expected.</source>
        <translation>no se da ningún grupo de paneles; se espera al menos uno.</translation>
    </message>
    <message>
        <source>the use is not given; one month&apos;s bill or more, or a year&apos;s kWh, is expected.</source>
        <translation>falta el consumo; se espera la factura de un mes o más, o los kWh de un año.</translation>
    </message>
    <message>
        <source>The co-op&apos;s rules do not let this system in as it stands; the bills are those of {program}, as if it did.</source>
        <translation>Las reglas de la cooperativa no admiten este sistema tal como está; las facturas son las de {program}, como si lo admitieran.</translation>
    </message>
    <message>
        <source>{program} bills on {rate}: your present rate, {usual}, ends with it.</source>
        <translation>{program} factura con {rate}: su tarifa actual, {usual}, termina con ello.</translation>
    </message>
    <message>
        <source>Nobody has published what these cost, so they are not in the figures: {names}.</source>
        <translation>Nadie ha publicado lo que cuestan, así que no están en las cifras: {names}.</translation>
    </message>
    <message>
        <source>Day the system goes into service</source>
        <translation>Día en que el sistema entra en servicio</translation>
    </message>
    <message>
        <source>today; incentives go by it</source>
        <translation>hoy; los incentivos van según él</translation>
    </message>
    <message>
        <source>never within {horizon_years} years</source>
        <translation>nunca en {horizon_years} años</translation>
    </message>
    <message>
        <source>{years:.1f} years</source>
        <translation>{years:.1f} años</translation>
    </message>
    <message>
        <source>there is no incentive {name}; did you mean {nearest}?</source>
        <translation>no hay incentivo {name}; ¿quiso decir {nearest}?</translation>
    </message>
    <message>
        <source>there is no incentive {name}; one of {names} is expected.</source>
        <translation>no hay incentivo {name}; se espera uno de {names}.</translation>
    </message>
    <message>
        <source>It is for solar panels alone.</source>
        <translation>Es solo para paneles solares.</translation>
    </message>
    <message>
        <source>It is for wind alone.</source>
        <translation>Es solo para energía eólica.</translation>
    </message>
    <message>
        <source>It ends at {up_to_kw_ac:g} kW.</source>
        <translation>Termina en {up_to_kw_ac:g} kW.</translation>
    </message>
    <message>
        <source>It begins on {valid_from}; this system is in service on {in_service}.</source>
        <translation>Empieza el {valid_from}; este sistema entra en servicio el {in_service}.</translation>
    </message>
    <message>
        <source>You claim another in its place: {replaced_by}.</source>
        <translation>Usted solicita otro en su lugar: {replaced_by}.</translation>
    </message>
    <message>
        <source>{percent} % of the price, for a system in service on {day}.</source>
        <translation>{percent} % del precio, para un sistema en servicio el {day}.</translation>
    </message>
    <message>
        <source>{percent} % of the price, counted because you claim it.</source>
        <translation>{percent} % del precio, contado porque usted lo solicita.</translation>
    </message>
    <message>
        <source>{percent} % of the price, not counted until you say that you claim it.</source>
        <translation>{percent} % del precio, no contado hasta que diga que lo solicita.</translation>
    </message>
    <message>
        <source>It ended for systems in service after {last_day}; this one is in service on {day}.</source>
        <translation>Terminó para sistemas en servicio después del {last_day}; este entra en servicio el {day}.</translation>
    </message>
    <message>
        <source>Only a system whose construction began by {day} may be later.</source>
        <translation>Solo un sistema cuya construcción empezó a más tardar el {day} puede ser posterior.</translation>
    </message>
    <message>
        <source>{short} intervals in gaps of up to two hours were filled along a straight line.</source>
        <translation>{short} intervalos en huecos de hasta dos horas se llenaron en línea recta.</translation>
    </message>
    <message>
        <source>{long} intervals in longer gaps were filled with the mean of the same time on like days near by.</source>
        <translation>{long} intervalos en huecos más largos se llenaron con la media de la misma hora en días parecidos cercanos.</translation>
    </message>
    <message>
        <source>The days of the measured year were kept as they were; 29 February was left out.</source>
        <translation>Los días del año medido se conservaron como eran; se omitió el 29 de febrero.</translation>
    </message>
    <message>
        <source>Days of several years were averaged, so weekdays and weekends are mixed; one year of data would keep them apart.</source>
        <translation>Se promediaron días de varios años, así que los días hábiles y los fines de semana están mezclados; un año de datos los mantendría separados.</translation>
    </message>
    <message>
        <source>The typical year was made of mean days of {count} measured months.</source>
        <translation>El año típico se hizo con los días medios de {count} meses medidos.</translation>
    </message>
    <message>
        <source>The typical year was made of mean days of {count} measured months; the other months follow the seasons of the profile.</source>
        <translation>El año típico se hizo con los días medios de {count} meses medidos; los demás meses siguen las estaciones del perfil.</translation>
    </message>
    <message>
        <source>1 month was filled in from the {known} known months and the usual seasons of the profile &apos;{profile}&apos; ({level_kwh:,.0f} kWh a year)</source>
        <translation>1 mes se completó a partir de los {known} meses conocidos y de las estaciones usuales del perfil «{profile}» ({level_kwh:,.0f} kWh al año)</translation>
    </message>
    <message>
        <source>{filled} months were filled in from the one known month and the usual seasons of the profile &apos;{profile}&apos; ({level_kwh:,.0f} kWh a year)</source>
        <translation>{filled} meses se completaron a partir del único mes conocido y de las estaciones usuales del perfil «{profile}» ({level_kwh:,.0f} kWh al año)</translation>
    </message>
    <message>
        <source>{filled} months were filled in from the {known} known months and the usual seasons of the profile &apos;{profile}&apos; ({level_kwh:,.0f} kWh a year)</source>
        <translation>{filled} meses se completaron a partir de los {known} meses conocidos y de las estaciones usuales del perfil «{profile}» ({level_kwh:,.0f} kWh al año)</translation>
    </message>
    <message>
        <source>{value!r} is not a size; a number of kW is expected.</source>
        <translation>{value!r} no es un tamaño; se espera un número de kW.</translation>
    </message>
    <message>
        <source>{program} charges by the kW of the system, which no meter tells; set {name}.</source>
        <translation>{program} cobra por los kW del sistema, que ningún medidor dice; indique {name}.</translation>
    </message>
    <message>
        <source>{label} is not known; {value:g}, the dearest of its possible values, stands in for it. Ask the co-op.</source>
        <translation>{label} no se conoce; {value:g}, el más caro de sus valores posibles, ocupa su lugar. Pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>{charge} looks back {months} months. What was used before this record is not known, so its first bills may be too low.</source>
        <translation>{charge} mira {months} meses hacia atrás. No se sabe qué se usó antes de este registro, así que sus primeras facturas pueden resultar bajas.</translation>
    </message>
    <message>
        <source>billing month</source>
        <translation>mes de facturación</translation>
    </message>
    <message>
        <source>tou month</source>
        <translation>mes por horario de uso</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>instante</translation>
    </message>
    <message>
        <source>{program} nets by {interval}, which two registers cannot tell; interval data (timestamp,load_kwh,generation_kwh) are expected.</source>
        <translation>{program} compensa por {interval}, lo que dos registros no pueden decir; se esperan datos por intervalos (timestamp,load_kwh,generation_kwh).</translation>
    </message>
    <message>
        <source>{program} buys all that is generated, which two registers alone cannot tell; a column generation_kwh is expected.</source>
        <translation>{program} compra todo lo generado, lo que dos registros solos no pueden decir; se espera una columna generation_kwh.</translation>
    </message>
    <message>
        <source>{rate} bills by time of use or by demand, which two registers cannot tell; interval data (timestamp,load_kwh,generation_kwh) are expected.</source>
        <translation>{rate} factura por horario de uso o por demanda, lo que dos registros no pueden decir; se esperan datos por intervalos (timestamp,load_kwh,generation_kwh).</translation>
    </message>
    <message>
        <source>at the instant</source>
        <translation>al instante</translation>
    </message>
    <message>
        <source>by {interval}</source>
        <translation>por {interval}</translation>
    </message>
    <message>
        <source>The policy settles {exchange} and the data are of {minutes} minutes: what is used and sent within one interval cancels here, so both delivered and received energy are somewhat too low.</source>
        <translation>La política liquida {exchange} y los datos son de {minutes} minutos: lo consumido y enviado dentro de un intervalo se cancela aquí, así que tanto la energía entregada como la recibida salen algo bajas.</translation>
    </message>
    <message>
        <source>lifts the charges to the minimum bill of {least} = {amount}</source>
        <translation>eleva los cargos a la factura mínima de {least} = {amount}</translation>
    </message>
    <message>
        <source>credit used on this bill = {amount}</source>
        <translation>crédito usado en esta factura = {amount}</translation>
    </message>
    <message>
        <source>{kwh} kWh sent x {price} per kWh is this month&apos;s credit; credit used on this bill = {amount}</source>
        <translation>{kwh} kWh enviados x {price} por kWh es el crédito de este mes; crédito usado en esta factura = {amount}</translation>
    </message>
    <message>
        <source>{percent} % of {base} = {amount}</source>
        <translation>{percent} % de {base} = {amount}</translation>
    </message>
    <message>
        <source>{quantity} {unit} by the tiers of the rate = {amount}</source>
        <translation>{quantity} {unit} según los tramos de la tarifa = {amount}</translation>
    </message>
    <message>
        <source>{price} a month = {amount}</source>
        <translation>{price} al mes = {amount}</translation>
    </message>
    <message>
        <source>{days} days x {price} per day = {amount}</source>
        <translation>{days} días x {price} por día = {amount}</translation>
    </message>
    <message>
        <source>{quantity} {unit} x {price} per {unit} = {amount}</source>
        <translation>{quantity} {unit} x {price} por {unit} = {amount}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Whole price of the system</source>
        <translation>Precio total del sistema</translation>
    </message>
    <message>
        <source>The co-op asks for liability insurance; its premium is not in the figures until you enter it.</source>
        <translation>La cooperativa pide un seguro de responsabilidad civil; su prima no está en las cifras hasta que usted la escriba.</translation>
    </message>
    <message>
        <source>New inverter</source>
        <translation>Inversor nuevo</translation>
    </message>
    <message>
        <source>Solar panels installed</source>
        <translation>Paneles solares instalados</translation>
    </message>
    <message>
        <source>Wind turbine, item by item</source>
        <translation>Turbina eólica, parte por parte</translation>
    </message>
    <message>
        <source>The price of the wind turbine names nothing for: {missing}.</source>
        <translation>El precio de la turbina eólica no nombra nada para: {missing}.</translation>
    </message>
    <message>
        <source>Wind turbine installed</source>
        <translation>Turbina eólica instalada</translation>
    </message>
    <message>
        <source>Upkeep of solar panels</source>
        <translation>Mantenimiento de los paneles solares</translation>
    </message>
    <message>
        <source>Upkeep of the wind turbine</source>
        <translation>Mantenimiento de la turbina eólica</translation>
    </message>
    <message>
        <source>turbine</source>
        <translation>turbina</translation>
    </message>
    <message>
        <source>tower</source>
        <translation>torre</translation>
    </message>
    <message>
        <source>installation</source>
        <translation>instalación</translation>
    </message>
    <message>
        <source>interconnection</source>
        <translation>interconexión</translation>
    </message>
    <message>
        <source>labor</source>
        <translation>mano de obra</translation>
    </message>
    <message>
        <source>equipment rental</source>
        <translation>alquiler de equipo</translation>
    </message>
    <message>
        <source>concrete and rebar</source>
        <translation>concreto y varilla</translation>
    </message>
    <message>
        <source>electrical parts</source>
        <translation>partes eléctricas</translation>
    </message>
    <message>
        <source>shipping</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>impuesto sobre la venta</translation>
    </message>
    <message>
        <source>the size of the first block is not given; kWh a month are expected.</source>
        <translation>no se da el tamaño del primer bloque; se esperan kWh al mes.</translation>
    </message>
    <message>
        <source>the largest size is not given; kW AC are expected, or another answer above.</source>
        <translation>no se da el tamaño máximo; se esperan kW AC, u otra respuesta arriba.</translation>
    </message>
    <message>
        <source>the share of the yearly use is not given; percent are expected, or another answer above.</source>
        <translation>no se da la parte del consumo anual; se espera un porcentaje, u otra respuesta arriba.</translation>
    </message>
    <message>
        <source>the co-op has no name; its name as it stands on the bill is expected.</source>
        <translation>la cooperativa no tiene nombre; se espera su nombre tal como está en la factura.</translation>
    </message>
    <message>
        <source>the state is not chosen; one of the list is expected.</source>
        <translation>no se ha elegido el estado; se espera uno de la lista.</translation>
    </message>
    <message>
        <source>the summer has all twelve months; at least one for the winter is expected.</source>
        <translation>el verano tiene los doce meses; se espera al menos uno para el invierno.</translation>
    </message>
    <message>
        <source>this is too long; at most {most} letters are expected.</source>
        <translation>esto es demasiado largo; se esperan como máximo {most} letras.</translation>
    </message>
    <message>
        <source>this is below 0; 0 or more is expected.</source>
        <translation>esto es menor que 0; se espera 0 o más.</translation>
    </message>
    <message>
        <source>this looks like cents; dollars per kWh are expected: {usd} for {cents} cents.</source>
        <translation>esto parecen centavos; se esperan dólares por kWh: {usd} por {cents} centavos.</translation>
    </message>
    <message>
        <source>this looks like a fraction; percent are expected: {percent} for {fraction}.</source>
        <translation>esto parece una fracción; se espera un porcentaje: {percent} por {fraction}.</translation>
    </message>
    <message>
        <source>this is more than any insurance; dollars are expected.</source>
        <translation>esto es más que cualquier seguro; se esperan dólares.</translation>
    </message>
    <message>
        <source>this is too large for a rate sheet; at most {most} is expected.</source>
        <translation>esto es demasiado grande para una hoja de tarifas; se espera como máximo {most}.</translation>
    </message>
    <message>
        <source>{policy} has no {what} {name}; did you mean {nearest}?</source>
        <translation>{policy} no tiene {what} {name}; ¿quiso decir {nearest}?</translation>
    </message>
    <message>
        <source>{policy} has no {what} {name}; it has {names}.</source>
        <translation>{policy} no tiene {what} {name}; tiene {names}.</translation>
    </message>
    <message>
        <source>{payment}: the first year earns ${earned:,.2f}, of which ${paid:,.2f} is paid within it; what these months make is paid in the year after: {late}. From the second year on a whole year&apos;s worth comes in each year.</source>
        <translation>{payment}: el primer año gana ${earned:,.2f}, de los que ${paid:,.2f} se pagan dentro de él; lo que dan estos meses se paga el año siguiente: {late}. Desde el segundo año llega cada año el valor de un año entero.</translation>
    </message>
    <message>
        <source>Surplus sold at a negative price</source>
        <translation>Excedente vendido a precio negativo</translation>
    </message>
    <message>
        <source>Payment for unused kWh</source>
        <translation>Pago por kWh sin usar</translation>
    </message>
    <message>
        <source>Credit for surplus</source>
        <translation>Crédito por excedente</translation>
    </message>
    <message>
        <source>Credit paid out</source>
        <translation>Crédito pagado</translation>
    </message>
    <message>
        <source>no solar array is given; sizes are of one, so an array is expected.</source>
        <translation>no se da ningún grupo de paneles; los tamaños son de uno, así que se espera un grupo.</translation>
    </message>
    <message>
        <source>{limit:g} kW: {text}</source>
        <translation>{limit:g} kW: {text}</translation>
    </message>
    <message>
        <source>{limit:g} kW of modules: ask whether the co-op counts AC or DC</source>
        <translation>{limit:g} kW de módulos: pregunte si la cooperativa cuenta AC o DC</translation>
    </message>
    <message>
        <source>{limit:g} % of the use: {text}</source>
        <translation>{limit:g} % del consumo: {text}</translation>
    </message>
    <message>
        <source>above {limit:g} kW: {text}</source>
        <translation>por encima de {limit:g} kW: {text}</translation>
    </message>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>No size is allowed as the rules stand.</source>
        <translation>Ningún tamaño está permitido según las reglas actuales.</translation>
    </message>
    <message>
        <source>No allowed size pays back within {years} years.</source>
        <translation>Ningún tamaño permitido se recupera en {years} años.</translation>
    </message>
    <message>
        <source>Every allowed size forfeits 1 % or more of what it makes.</source>
        <translation>Todo tamaño permitido pierde 1 % o más de lo que genera.</translation>
    </message>
    <message>
        <source>Lost credit sets no limit: even {kw:g} kW, the largest allowed, forfeits less than 1 % of what it makes.</source>
        <translation>El crédito perdido no pone límite: incluso {kw:g} kW, el mayor permitido, pierde menos de 1 % de lo que genera.</translation>
    </message>
    <message>
        <source>{kw_ac:g} kW</source>
        <translation>{kw_ac:g} kW</translation>
    </message>
    <message>
        <source>{size} under {program} pays back soonest, in {payback_years:.1f} years.</source>
        <translation>{size} bajo {program} se recupera antes, en {payback_years:.1f} años.</translation>
    </message>
    <message>
        <source>{size} under {program} is the largest that forfeits less than 1 % of what it makes.</source>
        <translation>{size} bajo {program} es el mayor que pierde menos de 1 % de lo que genera.</translation>
    </message>
    <message>
        <source>No size gains over {years} years; {size} under {program} loses least, {gain} in today&apos;s money.</source>
        <translation>Ningún tamaño gana en {years} años; {size} bajo {program} pierde lo mínimo, {gain} en dinero de hoy.</translation>
    </message>
    <message>
        <source>{size} under {program} gains most over {years} years, {gain} in today&apos;s money.</source>
        <translation>{size} bajo {program} gana lo máximo en {years} años, {gain} en dinero de hoy.</translation>
    </message>
    <message>
        <source>no wind turbine stands alone in this case; one is expected.</source>
        <translation>en este caso no hay una turbina eólica sola; se espera una.</translation>
    </message>
    <message>
        <source>there is no turbine to compare; one is expected.</source>
        <translation>no hay ninguna turbina con la que comparar; se espera una.</translation>
    </message>
    <message>
        <source>By the state&apos;s rule: {text}</source>
        <translation>Según la regla del estado: {text}</translation>
    </message>
    <message>
        <source>Minimum bill</source>
        <translation>Factura mínima</translation>
    </message>
    <message>
        <source>{policy} has no parameter {name}; did you mean {nearest}?</source>
        <translation>{policy} no tiene el parámetro {name}; ¿quiso decir {nearest}?</translation>
    </message>
    <message>
        <source>{policy} has no parameter {name}; it has {names}.</source>
        <translation>{policy} no tiene el parámetro {name}; tiene {names}.</translation>
    </message>
    <message>
        <source>{value!r} is not a number or twelve of them ({unit} expected).</source>
        <translation>{value!r} no es un número ni doce de ellos (se espera {unit}).</translation>
    </message>
    <message>
        <source>an endless number cannot be billed; a finite one is expected.</source>
        <translation>un número infinito no se puede facturar; se espera uno finito.</translation>
    </message>
    <message>
        <source>{value!r} is not a month; 1 to 12 is expected.</source>
        <translation>{value!r} no es un mes; se espera de 1 a 12.</translation>
    </message>
    <message>
        <source>{value!r} $/kWh is above 5; were these cents? Dollars per kWh are expected.</source>
        <translation>{value!r} $/kWh es más de 5; ¿eran centavos? Se esperan dólares por kWh.</translation>
    </message>
    <message>
        <source>{value!r} is too large for a bill; {largest_figure:,} at most.</source>
        <translation>{value!r} es demasiado grande para una factura; como máximo {largest_figure:,}.</translation>
    </message>
    <message>
        <source>{value!r} is negative; 0 or more is expected.</source>
        <translation>{value!r} es negativo; se espera 0 o más.</translation>
    </message>
    <message>
        <source>the policy names the parameter {name} but does not give it.</source>
        <translation>la política nombra el parámetro {name} pero no lo da.</translation>
    </message>
    <message>
        <source>{parameter} is not known; ask the co-op and set it.</source>
        <translation>{parameter} no se conoce; pregunte a la cooperativa e indíquelo.</translation>
    </message>
    <message>
        <source>{rate} prices energy by the hour, and the policy does not say by which clock: standard time was taken. If the co-op means the clock on the wall, its hours come an hour earlier in summer.</source>
        <translation>{rate} cobra la energía por hora, y la política no dice con qué reloj: se tomó el horario estándar. Si la cooperativa se refiere al reloj de pared, sus horas llegan una hora antes en verano.</translation>
    </message>
    <message>
        <source>the other months cannot be filled in from these: the profile {profile} has no use in them; a bill of another month, or another profile, is expected.</source>
        <translation>los demás meses no se pueden completar a partir de estos: el perfil {profile} no tiene consumo en ellos; se espera una factura de otro mes u otro perfil.</translation>
    </message>
    <message>
        <source>An electric car was added: {car_kwh_a_year:,.0f} kWh a year, charged at night.</source>
        <translation>Se agregó un auto eléctrico: {car_kwh_a_year:,.0f} kWh al año, cargado de noche.</translation>
    </message>
    <message>
        <source>A heat pump was added: {heat_pump_kwh_a_year:,.0f} kWh a year, in the cold hours.</source>
        <translation>Se agregó una bomba de calor: {heat_pump_kwh_a_year:,.0f} kWh al año, en las horas frías.</translation>
    </message>
    <message>
        <source>No bills are given: {similar_annual_kwh:,.0f} kWh a year of similar members were taken.</source>
        <translation>No se dan facturas: se tomaron {similar_annual_kwh:,.0f} kWh al año de socios parecidos.</translation>
    </message>
    <message>
        <source>All twelve months are known.</source>
        <translation>Se conocen los doce meses.</translation>
    </message>
    <message>
        <source>{method}.</source>
        <translation>{method}.</translation>
    </message>
    <message>
        <source>By the bills and the weather, about {cooling_percent:.0f} % of the use is cooling (above {cooling_f:.0f} °F) and {heating_percent:.0f} % heating (below {heating_f:.0f} °F); hot and cold hours carry it.</source>
        <translation>Según las facturas y el clima, cerca del {cooling_percent:.0f} % del consumo es enfriamiento (por encima de {cooling_f:.0f} °F) y el {heating_percent:.0f} % calefacción (por debajo de {heating_f:.0f} °F); se reparte en las horas de calor y de frío.</translation>
    </message>
    <message>
        <source>The first year saves less than the payments of the loan;</source>
        <translation>El primer año ahorra menos que los pagos del préstamo;</translation>
    </message>
    <message>
        <source>The first year saves no less than the payments of the loan;</source>
        <translation>El primer año no ahorra menos que los pagos del préstamo;</translation>
    </message>
    <message>
        <source>savings overtake all that was paid: never within {years} years.</source>
        <translation>los ahorros superan todo lo pagado: nunca en {years} años.</translation>
    </message>
    <message>
        <source>savings overtake all that was paid: after {years:.1f} years.</source>
        <translation>los ahorros superan todo lo pagado: tras {years:.1f} años.</translation>
    </message>
    <message>
        <source>At {percent:g} % tax: energy saved is no longer deducted; upkeep, interest and {share:g} % of the price in the first year are.</source>
        <translation>Con un impuesto de {percent:g} %: la energía ahorrada ya no se deduce; sí el mantenimiento, los intereses y {share:g} % del precio en el primer año.</translation>
    </message>
    <message>
        <source>{name}, {state} (station {usaf})</source>
        <translation>{name}, {state} (estación {usaf})</translation>
    </message>
    <message>
        <source>The nearest weather station, {where}, is {distance_mi:.0f} miles away; the sun and wind at your place may differ.</source>
        <translation>La estación meteorológica más cercana, {where}, está a {distance_mi:.0f} millas; el sol y el viento en su lugar pueden ser otros.</translation>
    </message>
    <message>
        <source>The weather station {where} lies {height_ft:.0f} feet above your place; the sun and temperature at your place may differ.</source>
        <translation>La estación meteorológica {where} está {height_ft:.0f} pies más arriba que su lugar; el sol y la temperatura en su lugar pueden ser otros.</translation>
    </message>
    <message>
        <source>The weather station {where} lies {height_ft:.0f} feet below your place; the sun and temperature at your place may differ.</source>
        <translation>La estación meteorológica {where} está {height_ft:.0f} pies más abajo que su lugar; el sol y la temperatura en su lugar pueden ser otros.</translation>
    </message>
    <message>
        <source>{table}: {stations}</source>
        <translation>{table}: {stations}</translation>
    </message>
    <message>
        <source>{name}, {state} (station {usaf}), {distance_mi:.0f} miles away</source>
        <translation>{name}, {state} (estación {usaf}), a {distance_mi:.0f} millas</translation>
    </message>
    <message>
        <source>blend of {parts}</source>
        <translation>mezcla de {parts}</translation>
    </message>
    <message>
        <source>Speeds and heights above 0 are expected.</source>
        <translation>Se esperan velocidades y alturas mayores que 0.</translation>
    </message>
    <message>
        <source>{high_height_m:g} m is not above {low_height_m:g} m; two different heights are expected.</source>
        <translation>{high_height_m:g} m no está por encima de {low_height_m:g} m; se esperan dos alturas distintas.</translation>
    </message>
    <message>
        <source>These speeds make an exponent of {exponent:.2f}; from 0, as fast below as above, to 1 is expected.</source>
        <translation>Estas velocidades dan un exponente de {exponent:.2f}; se espera de 0, igual abajo que arriba, a 1.</translation>
    </message>
    <message>
        <source>{turbine} gives {kw:g} kW at {speed:g} m/s, {percent:.0f} % of the wind on a rotor of {rotor_m:g} m; no rotor can take more than 59.3 %; is {rotor_m:g} m the radius, not the diameter?</source>
        <translation>{turbine} da {kw:g} kW a {speed:g} m/s, {percent:.0f} % del viento sobre un rotor de {rotor_m:g} m; ningún rotor puede tomar más de 59.3 %; ¿es {rotor_m:g} m el radio y no el diámetro?</translation>
    </message>
    <message>
        <source>{turbine} gives {kw:g} kW at {speed:g} m/s, {percent:.0f} % of the wind on a rotor of {rotor_m:g} m; no rotor can take more than 59.3 %</source>
        <translation>{turbine} da {kw:g} kW a {speed:g} m/s, {percent:.0f} % del viento sobre un rotor de {rotor_m:g} m; ningún rotor puede tomar más de 59.3 %</translation>
    </message>
    <message>
        <source>A hub {hub_height_m:g} m high stands in wind that houses and trees slow down and stir; small turbines are usually put {low_hub_m:g} to 49 m high.</source>
        <translation>Un buje a {hub_height_m:g} m de altura está en un viento que las casas y los árboles frenan y revuelven; las turbinas pequeñas suelen ponerse de {low_hub_m:g} a 49 m de altura.</translation>
    </message>
    <message>
        <source>The rotor&apos;s lowest point, {lowest_m:.0f} m, should clear what stands within {obstacle_reach_m:.0f} m ({obstacle_height_m:g} m high) by {clear_above_obstacle_m:.0f} m: a hub of {needed_m} m. Models of obstacles miss by a quarter of the energy, so none is used here.</source>
        <translation>El punto más bajo del rotor, {lowest_m:.0f} m, debería superar lo que hay a menos de {obstacle_reach_m:.0f} m ({obstacle_height_m:g} m de alto) en {clear_above_obstacle_m:.0f} m: un buje a {needed_m} m. Los modelos de obstáculos yerran en una cuarta parte de la energía, así que aquí no se usa ninguno.</translation>
    </message>
    <message>
        <source>a number of kWh</source>
        <translation>un número de kWh</translation>
    </message>
    <message>
        <source>a number of dollars</source>
        <translation>un número de dólares</translation>
    </message>
    <message>
        <source>a number of years</source>
        <translation>un número de años</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>the seller</source>
        <translation>al vendedor</translation>
    </message>
    <message>
        <source>unknown question; did you mean {name}?</source>
        <translation>pregunta desconocida; ¿quiso decir {name}?</translation>
    </message>
    <message>
        <source>unknown question; expected one of {names}.</source>
        <translation>pregunta desconocida; se espera una de {names}.</translation>
    </message>
    <message>
        <source>this question is answered by prices; expected them under costs.wind_items_usd.</source>
        <translation>esta pregunta se responde con precios; se esperan en costs.wind_items_usd.</translation>
    </message>
    <message>
        <source>{shown} found; expected true or false.</source>
        <translation>se encontró {shown}; se espera true o false.</translation>
    </message>
    <message>
        <source>{shown} found; expected {wanted} from 0 to {most:,.10g}.</source>
        <translation>se encontró {shown}; se espera {wanted} de 0 a {most:,.10g}.</translation>
    </message>
    <message>
        <source>The figures count {upkeep} a year meanwhile, not 0.</source>
        <translation>Mientras tanto las cifras cuentan {upkeep} al año, no 0.</translation>
    </message>
    <message>
        <source>No answer yet: ask {whom}.</source>
        <translation>Aún sin respuesta: pregunte {whom}.</translation>
    </message>
    <message>
        <source>Answer: {answer}.</source>
        <translation>Respuesta: {answer}.</translation>
    </message>
    <message>
        <source>Answer: {answer}, as the equipment says.</source>
        <translation>Respuesta: {answer}, como dice el equipo.</translation>
    </message>
    <message>
        <source>This estimate says {annual} kWh a year, at most {high} kWh.</source>
        <translation>Este cálculo dice {annual} kWh al año, como máximo {high} kWh.</translation>
    </message>
    <message>
        <source>The figures count {upkeep} a year by the price per kW among the costs.</source>
        <translation>Las cifras cuentan {upkeep} al año según el precio por kW entre los costos.</translation>
    </message>
    <message>
        <source>The seller&apos;s figure is {percent:.0f} % of running at the rated power all year.</source>
        <translation>La cifra del vendedor es {percent:.0f} % de funcionar a la potencia nominal todo el año.</translation>
    </message>
    <message>
        <source>No price yet: ask {whom} for each.</source>
        <translation>Aún sin precio: pregunte {whom} por cada uno.</translation>
    </message>
    <message>
        <source>Together {total}.</source>
        <translation>En conjunto {total}.</translation>
    </message>
    <message>
        <source>The figures count the whole price given instead, {price}.</source>
        <translation>Las cifras cuentan en su lugar el precio total dado, {price}.</translation>
    </message>
    <message>
        <source>Nothing is named for: {items}.</source>
        <translation>No se nombra nada para: {items}.</translation>
    </message>
    <message>
        <source>The other answer on this point is enough.</source>
        <translation>Basta la otra respuesta sobre este punto.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>{usd} a year</source>
        <translation>{usd} al año</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} años</translation>
    </message>
    <message>
        <source>{number} kWh</source>
        <translation>{number} kWh</translation>
    </message>
    <message>
        <source>Inside the hour, sun and use were split into {minutes} minutes by chance that is always the same: {received_kwh:,.0f} kWh go to the co-op, {hourly_received_kwh:,.0f} kWh by hourly data alone.</source>
        <translation>Dentro de la hora, el sol y el consumo se repartieron en {minutes} minutos con un azar que es siempre el mismo: {received_kwh:,.0f} kWh van a la cooperativa; solo con datos por hora, {hourly_received_kwh:,.0f} kWh.</translation>
    </message>
    <message>
        <source>given twice; expected once.</source>
        <translation>dado dos veces; se espera una.</translation>
    </message>
    <message>
        <source>{data} found; expected a case, an object in braces with the number fairwatt.</source>
        <translation>se encontró {data}; se espera un caso, un objeto entre llaves con el número fairwatt.</translation>
    </message>
    <message>
        <source>this is a folder; expected a case file.</source>
        <translation>esto es una carpeta; se espera un archivo de caso.</translation>
    </message>
    <message>
        <source>there is no such file; expected a case file.</source>
        <translation>no existe ese archivo; se espera un archivo de caso.</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}.</source>
        <translation>no se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>larger than {largest_bytes} MB; expected a case file, some kB.</source>
        <translation>mayor que {largest_bytes} MB; se espera un archivo de caso, de unos kB.</translation>
    </message>
    <message>
        <source>the file is empty; expected a case.</source>
        <translation>el archivo está vacío; se espera un caso.</translation>
    </message>
    <message>
        <source>byte 0x{content:02x} is not UTF-8 text; save the file as UTF-8.</source>
        <translation>el byte 0x{content:02x} no es texto UTF-8; guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>too many brackets inside each other; expected a case.</source>
        <translation>demasiados corchetes unos dentro de otros; se espera un caso.</translation>
    </message>
    <message>
        <source>not valid JSON: {said} at column {colno}.</source>
        <translation>no es JSON válido: {said} en la columna {colno}.</translation>
    </message>
    <message>
        <source>{number} found</source>
        <translation>se encontró {number}</translation>
    </message>
    <message>
        <source>{what}; expected the number of the case file&apos;s form, &quot;fairwatt&quot;: {format}.</source>
        <translation>{what}; se espera el número de la forma del archivo de caso, &quot;fairwatt&quot;: {format}.</translation>
    </message>
    <message>
        <source>{number} found; this program knows forms up to {format}, so a newer Fairwatt wrote the file.</source>
        <translation>se encontró {number}; este programa conoce formas hasta {format}, así que un Fairwatt más nuevo escribió el archivo.</translation>
    </message>
    <message>
        <source>{number} found; expected a number from 1 to {format}.</source>
        <translation>se encontró {number}; se espera un número de 1 a {format}.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a number too large to hold</source>
        <translation>un número demasiado grande para guardarlo</translation>
    </message>
    <message>
        <source>a number too small to hold</source>
        <translation>un número demasiado pequeño para guardarlo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number of {unit}</source>
        <translation>un número entero de {unit}</translation>
    </message>
    <message>
        <source>a number of {unit}</source>
        <translation>un número de {unit}</translation>
    </message>
    <message>
        <source>{kind} above {low}, at most {high}</source>
        <translation>{kind} mayor que {low}, como máximo {high}</translation>
    </message>
    <message>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} de {low} a {high}</translation>
    </message>
    <message>
        <source>{value} found; expected {wanted}.</source>
        <translation>se encontró {value}; se espera {wanted}.</translation>
    </message>
    <message>
        <source>{value} holds control characters; expected {wanted} of one line.</source>
        <translation>{value} contiene caracteres de control; se espera {wanted} de una línea.</translation>
    </message>
    <message>
        <source>{value} holds half a character; expected {wanted}.</source>
        <translation>{value} contiene medio carácter; se espera {wanted}.</translation>
    </message>
    <message>
        <source>{value} found; expected true or false.</source>
        <translation>se encontró {value}; se espera true o false.</translation>
    </message>
    <message>
        <source>{value} found; expected one of {choices}{hint}</source>
        <translation>se encontró {value}; se espera uno de {choices}{hint}</translation>
    </message>
    <message>
        <source>{value} found; expected a date such as 2026-11-21.</source>
        <translation>se encontró {value}; se espera una fecha como 2026-11-21.</translation>
    </message>
    <message>
        <source>a list of {what}</source>
        <translation>una lista de {what}</translation>
    </message>
    <message>
        <source>{count} values, {wanted} expected.</source>
        <translation>{count} valores; se esperan {wanted}.</translation>
    </message>
    <message>
        <source>{count} {what} found; expected at most {most}.</source>
        <translation>se encontraron {count} {what}; se esperan como máximo {most}.</translation>
    </message>
    <message>
        <source>{value} found; expected an object of parameters and their numbers.</source>
        <translation>se encontró {value}; se espera un objeto de parámetros y sus números.</translation>
    </message>
    <message>
        <source>a number, or twelve (January first)</source>
        <translation>un número, o doce (enero primero)</translation>
    </message>
    <message>
        <source>{entry} found; expected {wanted}.</source>
        <translation>se encontró {entry}; se espera {wanted}.</translation>
    </message>
    <message>
        <source>{value} found; expected an object of items and their dollars.</source>
        <translation>se encontró {value}; se espera un objeto de partes y sus dólares.</translation>
    </message>
    <message>
        <source>unknown item; expected one of {names}{name}</source>
        <translation>parte desconocida; se espera una de {names}{name}</translation>
    </message>
    <message>
        <source>{value} found; expected an object of questions and their answers.</source>
        <translation>se encontró {value}; se espera un objeto de preguntas y sus respuestas.</translation>
    </message>
    <message>
        <source>{value} found; expected an object in braces.</source>
        <translation>se encontró {value}; se espera un objeto entre llaves.</translation>
    </message>
    <message>
        <source>unknown key; {name}</source>
        <translation>clave desconocida; {name}</translation>
    </message>
    <message>
        <source>missing; a value is expected here.</source>
        <translation>falta; aquí se espera un valor.</translation>
    </message>
    <message>
        <source>; did you mean {nearest}?</source>
        <translation>; ¿quiso decir {nearest}?</translation>
    </message>
    <message>
        <source>did you mean {field}?</source>
        <translation>¿quiso decir {field}?</translation>
    </message>
    <message>
        <source>did you mean {elsewhere}?</source>
        <translation>¿quiso decir {elsewhere}?</translation>
    </message>
    <message>
        <source>expected one of {readers}.</source>
        <translation>se espera una de {readers}.</translation>
    </message>
    <message>
        <source>missing; {given} is given, and both are expected.</source>
        <translation>falta; se da {given}, y se esperan ambas.</translation>
    </message>
    <message>
        <source>{names} are given; expected one of zip, latitude+longitude, station.</source>
        <translation>se dan {names}; se espera uno de zip, latitude+longitude, station.</translation>
    </message>
    <message>
        <source>{given} are given; expected one of {ways_to_say_use}.</source>
        <translation>se dan {given}; se espera uno de {ways_to_say_use}.</translation>
    </message>
    <message>
        <source>no month is known; expected the figure of one month or more.</source>
        <translation>no se conoce ningún mes; se espera la cifra de un mes o más.</translation>
    </message>
    <message>
        <source>{inverter} found; expected a number from 1 to {last}.</source>
        <translation>se encontró {inverter}; se espera un número de 1 a {last}.</translation>
    </message>
    <message>
        <source>a ZIP code of five digits, such as 62565</source>
        <translation>un código postal de cinco dígitos, como 62565</translation>
    </message>
    <message>
        <source>a ZIP code of five digits in quotes, such as &quot;62565&quot;</source>
        <translation>un código postal de cinco dígitos entre comillas, como &quot;62565&quot;</translation>
    </message>
    <message>
        <source>the USAF id of a climate station, such as 724390</source>
        <translation>el identificador USAF de una estación climática, como 724390</translation>
    </message>
    <message>
        <source>the USAF id of a climate station in quotes, such as &quot;724390&quot;</source>
        <translation>el id USAF de una estación meteorológica entre comillas, como &quot;724390&quot;</translation>
    </message>
    <message>
        <source>the name of a weather file</source>
        <translation>el nombre de un archivo de clima</translation>
    </message>
    <message>
        <source>the name of a meter file</source>
        <translation>el nombre de un archivo de medidor</translation>
    </message>
    <message>
        <source>the name of a profile of use</source>
        <translation>el nombre de un perfil de consumo</translation>
    </message>
    <message>
        <source>degrees clockwise from north</source>
        <translation>grados en el sentido del reloj desde el norte</translation>
    </message>
    <message>
        <source>the id of a turbine, such as bergey-excel-10</source>
        <translation>el id de una turbina, como bergey-excel-10</translation>
    </message>
    <message>
        <source>the name of a power curve file</source>
        <translation>el nombre de un archivo de curva de potencia</translation>
    </message>
    <message>
        <source>dollars per watt</source>
        <translation>dólares por vatio</translation>
    </message>
    <message>
        <source>dollars per kW</source>
        <translation>dólares por kW</translation>
    </message>
    <message>
        <source>dollars per kW and year</source>
        <translation>dólares por kW y año</translation>
    </message>
    <message>
        <source>dollars a year</source>
        <translation>dólares al año</translation>
    </message>
    <message>
        <source>percent a year</source>
        <translation>por ciento al año</translation>
    </message>
    <message>
        <source>the id of an incentive</source>
        <translation>el id de un incentivo</translation>
    </message>
    <message>
        <source>the id of a co-op</source>
        <translation>el id de una cooperativa</translation>
    </message>
    <message>
        <source>the id of a version</source>
        <translation>el id de una versión</translation>
    </message>
    <message>
        <source>the id of a program</source>
        <translation>el id de un programa</translation>
    </message>
    <message>
        <source>the id of a rate</source>
        <translation>el id de una tarifa</translation>
    </message>
    <message>
        <source>NREL / US DOE, National Solar Radiation Data Base 1991-2005 typical years (TMY3), Wilcox and Marion 2008, NREL/TP-581-43156</source>
        <translation>NREL / US DOE, National Solar Radiation Data Base, años típicos 1991-2005 (TMY3), Wilcox and Marion 2008, NREL/TP-581-43156</translation>
    </message>
    <message>
        <source>no load profile is called {name!r}; known are {known}</source>
        <translation>ningún perfil de consumo se llama {name!r}; se conocen {known}</translation>
    </message>
    <message>
        <source>expected a month 1 to 12, weekday or weekend, and 24 numbers</source>
        <translation>se espera un mes de 1 a 12, weekday o weekend, y 24 números</translation>
    </message>
    <message>
        <source>expected a month 1 to 12 and powers of 0 or more</source>
        <translation>se espera un mes de 1 a 12 y potencias de 0 o más</translation>
    </message>
    <message>
        <source>expected 24 rows: every month with weekday and weekend</source>
        <translation>se esperan 24 filas: cada mes con weekday y weekend</translation>
    </message>
    <message>
        <source>every power is 0; expected some use</source>
        <translation>todas las potencias son 0; se espera algún consumo</translation>
    </message>
    <message>
        <source>The times are in UTC; the co-op&apos;s standard time, {zone}, was taken.</source>
        <translation>Las horas están en UTC; se tomó el horario estándar de la cooperativa, {zone}.</translation>
    </message>
    <message>
        <source>All times lie in summer; the co-op&apos;s standard time, {zone}, was taken.</source>
        <translation>Todas las horas caen en verano; se tomó el horario estándar de la cooperativa, {zone}.</translation>
    </message>
    <message>
        <source>All times lie in summer and are {shown} from UTC: this was taken for summer time, so that standard time is {standard}. If it is standard time, every hour is an hour early here; a file with a day of winter would tell.</source>
        <translation>Todas las horas caen en verano y llevan la diferencia {shown} con UTC: se tomó por horario de verano, de modo que el horario estándar es {standard}. Si es horario estándar, aquí cada hora está una hora adelantada; un archivo con un día de invierno lo aclararía.</translation>
    </message>
    <message>
        <source>The times follow the clock on the wall; its summer hours were set back to standard time.</source>
        <translation>Las horas siguen el reloj de pared; las de verano se pasaron al horario estándar.</translation>
    </message>
    <message>
        <source>The times name no offset from UTC and no change of the clock is among them: they were taken for standard time all year. If they are those of the clock on the wall, every summer hour is an hour late here.</source>
        <translation>Las horas no dicen su diferencia con UTC y no hay entre ellas ningún cambio de hora: se tomaron por horario estándar todo el año. Si son las del reloj de pared, aquí cada hora de verano está una hora atrasada.</translation>
    </message>
    <message>
        <source>missing; a power curve of one&apos;s own needs the rotor&apos;s diameter.</source>
        <translation>falta; una curva de potencia propia necesita el diámetro del rotor.</translation>
    </message>
    <message>
        <source>the use of similar members, {sector}, is not known; twelve monthly kWh or one annual figure is expected.</source>
        <translation>no se conoce el consumo de socios parecidos, {sector}; se esperan doce kWh mensuales o una cifra anual.</translation>
    </message>
    <message>
        <source>there is no file {name}; a file beside the case, or its whole path, is expected.</source>
        <translation>no existe el archivo {name}; se espera un archivo junto al caso, o su ruta completa.</translation>
    </message>
    <message>
        <source>{zip_code!r} is not a ZIP code; expected five digits such as 62565</source>
        <translation>{zip_code!r} no es un código postal; se esperan cinco dígitos, como 62565</translation>
    </message>
    <message>
        <source>no US ZIP code {form} is known; check the digits, or give latitude and longitude instead</source>
        <translation>no se conoce el código postal {form} de EE. UU.; revise los dígitos, o dé en su lugar latitud y longitud</translation>
    </message>
    <message>
        <source>ZIP code {form} ({kind}) has no place on the map; give the ZIP code of the house, or latitude and longitude</source>
        <translation>el código postal {form} ({kind}) no tiene lugar en el mapa; dé el código postal de la casa, o latitud y longitud</translation>
    </message>
    <message>
        <source>latitude is {latitude_deg:g}; expected {south:g} to {north:g} degrees north</source>
        <translation>la latitud es {latitude_deg:g}; se esperan de {south:g} a {north:g} grados norte</translation>
    </message>
    <message>
        <source>; did you mean {longitude:g}?</source>
        <translation>; ¿quiso decir {longitude:g}?</translation>
    </message>
    <message>
        <source>longitude is {longitude_deg:g}; expected -180 to -64 degrees, negative west of Greenwich{hint}</source>
        <translation>la longitud es {longitude_deg:g}; se esperan de -180 a -64 grados, negativos al oeste de Greenwich{hint}</translation>
    </message>
    <message>
        <source>the map of heights cannot be read ({error}); install the program again</source>
        <translation>no se puede leer el mapa de alturas ({error}); instale el programa de nuevo</translation>
    </message>
    <message>
        <source>holds {dtype} {shape}; expected a uint8 grid of two dimensions</source>
        <translation>contiene {dtype} {shape}; se espera una cuadrícula uint8 de dos dimensiones</translation>
    </message>
    <message>
        <source>cannot be read ({error}); install the program again</source>
        <translation>no se puede leer ({error}); instale el programa de nuevo</translation>
    </message>
    <message>
        <source>expected id, wind_speed_ms and power_kw</source>
        <translation>se esperan id, wind_speed_ms y power_kw</translation>
    </message>
    <message>
        <source>is not a turbine with a curve ({error})</source>
        <translation>no es una turbina con una curva ({error})</translation>
    </message>
    <message>
        <source>no turbine is called {name!r}; did you mean {nearest}?</source>
        <translation>ninguna turbina se llama {name!r}; ¿quiso decir {nearest}?</translation>
    </message>
    <message>
        <source>no turbine is called {name!r}; known are {names}</source>
        <translation>ninguna turbina se llama {name!r}; se conocen {names}</translation>
    </message>
    <message>
        <source>larger than {largest_curve_bytes} kB; a power curve has some dozen lines</source>
        <translation>mayor que {largest_curve_bytes} kB; una curva de potencia tiene unas docenas de líneas</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>no se puede leer: {strerror}</translation>
    </message>
    <message>
        <source>is not UTF-8 text; expected a CSV of two columns</source>
        <translation>no es texto UTF-8; se espera un CSV de dos columnas</translation>
    </message>
    <message>
        <source>the member&apos;s own curve, {path}</source>
        <translation>la curva propia del socio, {path}</translation>
    </message>
    <message>
        <source>is not a CSV file ({error})</source>
        <translation>no es un archivo CSV ({error})</translation>
    </message>
    <message>
        <source>expected the header wind_speed_ms,power_kw</source>
        <translation>se espera el encabezado wind_speed_ms,power_kw</translation>
    </message>
    <message>
        <source>{row!r} found; expected two numbers</source>
        <translation>se encontró {row!r}; se esperan dos números</translation>
    </message>
    <message>
        <source>{speed:g} m/s, {power:g} kW found; expected 0 to {most_speed_m_s:g} m/s and -10 to {most_power_kw:g} kW</source>
        <translation>se encontraron {speed:g} m/s, {power:g} kW; se esperan de 0 a {most_speed_m_s:g} m/s y de -10 a {most_power_kw:g} kW</translation>
    </message>
    <message>
        <source>{speed:g} m/s follows {points:g}; expected rising speeds</source>
        <translation>{speed:g} m/s sigue a {points:g}; se esperan velocidades crecientes</translation>
    </message>
    <message>
        <source>{count} points found; expected 3 or more</source>
        <translation>se encontraron {count} puntos; se esperan 3 o más</translation>
    </message>
    <message>
        <source>{turbine} has a rotor of {rotor_m:g} m; expected a diameter above 0</source>
        <translation>{turbine} tiene un rotor de {rotor_m:g} m; se espera un diámetro mayor que 0</translation>
    </message>
    <message>
        <source>the curve of {turbine} runs backwards; expected rising speeds</source>
        <translation>la curva de {turbine} corre hacia atrás; se esperan velocidades crecientes</translation>
    </message>
    <message>
        <source>the curve of {turbine} gives no power; expected some</source>
        <translation>la curva de {turbine} no da potencia; se espera alguna</translation>
    </message>
    <message>
        <source>this is a folder; expected a file of use</source>
        <translation>esto es una carpeta; se espera un archivo de consumo</translation>
    </message>
    <message>
        <source>larger than {largest_bytes} MB; three years of 5 minutes have 40 MB</source>
        <translation>mayor que {largest_bytes} MB; tres años de 5 minutos tienen 40 MB</translation>
    </message>
    <message>
        <source>the file is empty; expected times and kWh</source>
        <translation>el archivo está vacío; se esperan horas y kWh</translation>
    </message>
    <message>
        <source>larger than {largest_table_bytes} MB; three years of 5 minutes have 7 MB</source>
        <translation>mayor que {largest_table_bytes} MB; tres años de 5 minutos tienen 7 MB</translation>
    </message>
    <message>
        <source>holds XML entities, which Green Button files never need; it was not read</source>
        <translation>contiene entidades XML, que los archivos Green Button nunca necesitan; no se leyó</translation>
    </message>
    <message>
        <source>is not well-formed XML ({msg})</source>
        <translation>no es XML bien formado ({msg})</translation>
    </message>
    <message>
        <source>names an encoding that is none ({error})</source>
        <translation>nombra una codificación que no existe ({error})</translation>
    </message>
    <message>
        <source>holds a number that is none ({error}); expected Green Button (ESPI) data</source>
        <translation>contiene un número que no lo es ({error}); se esperan datos Green Button (ESPI)</translation>
    </message>
    <message>
        <source>holds no IntervalBlock; expected Green Button (ESPI) interval data</source>
        <translation>no contiene ningún IntervalBlock; se esperan datos por intervalos Green Button (ESPI)</translation>
    </message>
    <message>
        <source>holds {points} usage points; expected one meter, so export one at a time</source>
        <translation>contiene {points} puntos de consumo; se espera un medidor, así que exporte uno a la vez</translation>
    </message>
    <message>
        <source>names no time zone (LocalTimeParameters); the place of the case is needed first</source>
        <translation>no nombra ninguna zona horaria (LocalTimeParameters); primero hace falta el lugar del caso</translation>
    </message>
    <message>
        <source>Times were counted in UTC and set to local standard time, {zone}.</source>
        <translation>Las horas se contaban en UTC y se pasaron al horario estándar local, {zone}.</translation>
    </message>
    <message>
        <source>holds {count} kinds of reading, and a block that says not which it is; expected one kind</source>
        <translation>contiene {count} clases de lectura y un bloque que no dice cuál es; se espera una clase</translation>
    </message>
    <message>
        <source>holds no energy delivered in watt-hours (uom {watt_hours}); units found: {units}</source>
        <translation>no contiene energía entregada en vatios-hora (uom {watt_hours}); unidades encontradas: {units}</translation>
    </message>
    <message>
        <source>intervals of {shown} seconds found; expected 300, 900, 1800 or 3600 throughout</source>
        <translation>se encontraron intervalos de {shown} segundos; se esperan siempre 300, 900, 1800 o 3600</translation>
    </message>
    <message>
        <source>power of ten {power_of_ten} found; expected -{most_power_of_ten} to {most_power_of_ten}</source>
        <translation>se encontró la potencia de diez {power_of_ten}; se espera de -{most_power_of_ten} a {most_power_of_ten}</translation>
    </message>
    <message>
        <source>an interval starts at second {start}; expected years 1990 to 2100</source>
        <translation>un intervalo empieza en el segundo {start}; se esperan los años 1990 a 2100</translation>
    </message>
    <message>
        <source>an interval starts at second {start}; expected whole minutes</source>
        <translation>un intervalo empieza en el segundo {start}; se esperan minutos enteros</translation>
    </message>
    <message>
        <source>a time such as 2026-01-31 13:45</source>
        <translation>una hora como 2026-01-31 13:45</translation>
    </message>
    <message>
        <source>holds bytes that are no text; expected a CSV of times and kWh, or Green Button XML</source>
        <translation>contiene bytes que no son texto; se espera un CSV de horas y kWh, o XML Green Button</translation>
    </message>
    <message>
        <source>is not UTF-8 text; save the file as UTF-8</source>
        <translation>no es texto UTF-8; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>{count} readings found; expected a day or more</source>
        <translation>se encontraron {count} lecturas; se espera un día o más</translation>
    </message>
    <message>
        <source>The file runs from the newest to the oldest reading; it was turned round.</source>
        <translation>El archivo va de la lectura más nueva a la más vieja; se le dio la vuelta.</translation>
    </message>
    <message>
        <source>readings are mostly {interval} minutes apart; expected 5, 15, 30 or 60</source>
        <translation>las lecturas están en su mayoría a {interval} minutos una de otra; se esperan 5, 15, 30 o 60</translation>
    </message>
    <message>
        <source>{rows!r} does not follow the time before it</source>
        <translation>{rows!r} no sigue a la hora anterior</translation>
    </message>
    <message>
        <source>no header with a time and a use was found; expected columns such as timestamp,load_kwh</source>
        <translation>no se encontró un encabezado con hora y consumo; se esperan columnas como timestamp,load_kwh</translation>
    </message>
    <message>
        <source>{count} fields found; expected {least} or more</source>
        <translation>se encontraron {count} campos; se esperan {least} o más</translation>
    </message>
    <message>
        <source>{words!r} found; expected {wanted_time}</source>
        <translation>se encontró {words!r}; se espera {wanted_time}</translation>
    </message>
    <message>
        <source>unit {unit!r} found; expected kWh or Wh</source>
        <translation>se encontró la unidad {unit!r}; se espera kWh o Wh</translation>
    </message>
    <message>
        <source>{cell!r} found; expected kWh</source>
        <translation>se encontró {cell!r}; se esperan kWh</translation>
    </message>
    <message>
        <source>{value:g} kWh found; expected use from 0 to {most_kwh_per_interval:g}, without what was exported</source>
        <translation>se encontraron {value:g} kWh; se espera un consumo de 0 a {most_kwh_per_interval:g}, sin lo exportado</translation>
    </message>
    <message>
        <source>The hour that the clock skips in March holds only zeros; it was left out.</source>
        <translation>La hora que el reloj salta en marzo solo contiene ceros; se omitió.</translation>
    </message>
    <message>
        <source>some times have an offset from UTC and some have none</source>
        <translation>algunas horas tienen diferencia con UTC y otras no</translation>
    </message>
    <message>
        <source>The file keeps standard time all year.</source>
        <translation>El archivo mantiene el horario estándar todo el año.</translation>
    </message>
    <message>
        <source>All times lie in summer time and name no offset from UTC: they were taken for the clock on the wall and set back to standard time.</source>
        <translation>Todas las horas caen en el horario de verano y no dicen su diferencia con UTC: se tomaron por las del reloj de pared y se pasaron al horario estándar.</translation>
    </message>
    <message>
        <source>The file follows summer time; its hours were set back to standard time.</source>
        <translation>El archivo sigue el horario de verano; sus horas se pasaron al horario estándar.</translation>
    </message>
    <message>
        <source>the times are in UTC; the place of the case is needed first</source>
        <translation>las horas están en UTC; primero hace falta el lugar del caso</translation>
    </message>
    <message>
        <source>All times lie in summer and are {shown} from UTC: this was taken for summer time, and standard time for {standard}.</source>
        <translation>Todas las horas caen en verano y llevan la diferencia {shown} con UTC: se tomó por horario de verano, y {standard} por horario estándar.</translation>
    </message>
    <message>
        <source>Times were set to local standard time, {zone}, by their offsets.</source>
        <translation>Las horas se pasaron al horario estándar local, {zone}, por su diferencia con UTC.</translation>
    </message>
    <message>
        <source>The file says {of_file} of its own clock; {of_site}, the standard time of the place, was taken.</source>
        <translation>El archivo dice que su reloj es {of_file}; se tomó {of_site}, el horario estándar del lugar.</translation>
    </message>
    <message>
        <source>{missing} of {count} intervals are missing; expected at least half of them</source>
        <translation>faltan {missing} de {count} intervalos; se espera al menos la mitad</translation>
    </message>
    <message>
        <source>{missing} of {count} intervals are missing.</source>
        <translation>Faltan {missing} de {count} intervalos.</translation>
    </message>
    <message>
        <source>{estimated} readings were estimated by the utility.</source>
        <translation>La empresa eléctrica estimó {estimated} lecturas.</translation>
    </message>
    <message>
        <source>readings start {first} minutes off the {interval}-minute clock</source>
        <translation>las lecturas empiezan {first} minutos fuera del reloj de {interval} minutos</translation>
    </message>
    <message>
        <source>spans more than {most_years} years; expected one day to several years</source>
        <translation>abarca más de {most_years} años; se espera de un día a varios años</translation>
    </message>
    <message>
        <source>covers {count:.1f} hours; expected a day or more</source>
        <translation>cubre {count:.1f} horas; se espera un día o más</translation>
    </message>
    <message>
        <source>a reading lies {off} minutes off the {interval}-minute clock</source>
        <translation>una lectura está {off} minutos fuera del reloj de {interval} minutos</translation>
    </message>
    <message>
        <source>{kwh:g} kWh found; expected 0 to {most_kwh_per_interval:g}</source>
        <translation>se encontraron {kwh:g} kWh; se espera de 0 a {most_kwh_per_interval:g}</translation>
    </message>
    <message>
        <source>two readings for {time}: {first:g} and {second:g} kWh; one is expected</source>
        <translation>dos lecturas para {time}: {first:g} y {second:g} kWh; se espera una</translation>
    </message>
    <message>
        <source>this is not a weather file known here; expected EPW, TMY3, TMY2, NSRDB (PSM) CSV, PVGIS TMY (CSV or JSON) or SAM CSV</source>
        <translation>este no es un archivo de clima conocido aquí; se espera EPW, TMY3, TMY2, NSRDB (PSM) CSV, PVGIS TMY (CSV o JSON) o SAM CSV</translation>
    </message>
    <message>
        <source>its contents do not fit the form ({error})</source>
        <translation>su contenido no corresponde a la forma ({error})</translation>
    </message>
    <message>
        <source>cannot be read as {form}: {words}</source>
        <translation>no se puede leer como {form}: {words}</translation>
    </message>
    <message>
        <source>and {count} more such problems</source>
        <translation>y {count} problemas más de este tipo</translation>
    </message>
    <message>
        <source>this is a folder; expected a weather file</source>
        <translation>esto es una carpeta; se espera un archivo de clima</translation>
    </message>
    <message>
        <source>larger than {largest_bytes} MB; an hourly year has 1 or 2 MB</source>
        <translation>mayor que {largest_bytes} MB; un año por horas tiene 1 o 2 MB</translation>
    </message>
    <message>
        <source>the file is empty; expected a year of weather</source>
        <translation>el archivo está vacío; se espera un año de clima</translation>
    </message>
    <message>
        <source>the file holds bytes that are no text; expected a weather file</source>
        <translation>el archivo contiene bytes que no son texto; se espera un archivo de clima</translation>
    </message>
    <message>
        <source>no rows of data were found</source>
        <translation>no se encontraron filas de datos</translation>
    </message>
    <message>
        <source>{row} fields found; expected {fields} as in the first row</source>
        <translation>se encontraron {row} campos; se esperan {fields} como en la primera fila</translation>
    </message>
    <message>
        <source>an empty line; expected an hour</source>
        <translation>una línea vacía; se espera una hora</translation>
    </message>
    <message>
        <source>no column {label} was found</source>
        <translation>no se encontró la columna {label}</translation>
    </message>
    <message>
        <source>column {label} holds {shown}; expected a number</source>
        <translation>la columna {label} contiene {shown}; se espera un número</translation>
    </message>
    <message>
        <source>{row!r} found; expected {wanted}</source>
        <translation>se encontró {row!r}; se espera {wanted}</translation>
    </message>
    <message>
        <source>rows of {rows} fields; expected 33 or more</source>
        <translation>filas de {rows} campos; se esperan 33 o más</translation>
    </message>
    <message>
        <source>a date and a time such as 01/01/1988,01:00</source>
        <translation>una fecha y una hora como 01/01/1988,01:00</translation>
    </message>
    <message>
        <source>its first line names no place</source>
        <translation>su primera línea no nombra ningún lugar</translation>
    </message>
    <message>
        <source>{label} holds {row!r}; expected a number</source>
        <translation>{label} contiene {row!r}; se espera un número</translation>
    </message>
    <message>
        <source>{unit} is {meta!r}; expected {expected}</source>
        <translation>{unit} es {meta!r}; se espera {expected}</translation>
    </message>
    <message>
        <source>its rows are less than an hour apart; expected hourly data (interval 60)</source>
        <translation>sus filas están a menos de una hora; se esperan datos por hora (intervalo 60)</translation>
    </message>
    <message>
        <source>{name} is {value!r}; expected a whole number</source>
        <translation>{name} es {value!r}; se espera un número entero</translation>
    </message>
    <message>
        <source>no header time(UTC),T2m,... was found</source>
        <translation>no se encontró el encabezado time(UTC),T2m,...</translation>
    </message>
    <message>
        <source>{rows} hours before line {end}; expected {hours} of a typical year</source>
        <translation>{rows} horas antes de la línea {end}; se esperan {hours} de un año típico</translation>
    </message>
    <message>
        <source>not valid JSON ({error})</source>
        <translation>no es JSON válido ({error})</translation>
    </message>
    <message>
        <source>The file counts in UTC; the time zone was taken from its longitude.</source>
        <translation>El archivo cuenta en UTC; la zona horaria se tomó de su longitud.</translation>
    </message>
    <message>
        <source>its first two lines give no {what}</source>
        <translation>sus primeras dos líneas no dan {what}</translation>
    </message>
    <message>
        <source>its rows are less than an hour apart; expected hourly data</source>
        <translation>sus filas están a menos de una hora; se esperan datos por hora</translation>
    </message>
    <message>
        <source>{name} is {value:g}; expected {low:g} to {high:g} {unit}</source>
        <translation>{name} es {value:g}; se espera de {low:g} a {high:g} {unit}</translation>
    </message>
    <message>
        <source>longitude {longitude_deg:g} and time zone {utc_offset_h:g} do not belong together; expected a zone near {zone}</source>
        <translation>la longitud {longitude_deg:g} y la zona horaria {utc_offset_h:g} no van juntas; se espera una zona cerca de {zone}</translation>
    </message>
    <message>
        <source>{count} hours found; expected {hours} of one year</source>
        <translation>se encontraron {count} horas; se esperan {hours} de un año</translation>
    </message>
    <message>
        <source>month {month}, day {day}, hour {hour}</source>
        <translation>mes {month}, día {day}, hora {hour}</translation>
    </message>
    <message>
        <source>{found} stands where {expected} is expected (hours by their beginning, 0 to 23); {size} hours are out of place</source>
        <translation>{found} está donde se espera {expected} (horas por su comienzo, 0 a 23); {size} horas están fuera de lugar</translation>
    </message>
    <message>
        <source>hour {row}: </source>
        <translation>hora {row}: </translation>
    </message>
    <message>
        <source>{where}{columns} is {values:g}; expected {low:g} to {high:g} {unit}</source>
        <translation>{where}{columns} es {values:g}; se espera de {low:g} a {high:g} {unit}</translation>
    </message>
    <message>
        <source>{ghi} adds up to {sun_kwh_m2:.0f} kWh/m2 a year; expected {low:g} to {high:g} (W/m2 as means of the hour)</source>
        <translation>{ghi} suma {sun_kwh_m2:.0f} kWh/m2 al año; se espera de {low:g} a {high:g} (W/m2 como medias de la hora)</translation>
    </message>
    <message>
        <source>{temp_air} has a yearly mean of {mean_c:.0f}; expected degrees Celsius, and this looks like Fahrenheit</source>
        <translation>{temp_air} tiene una media anual de {mean_c:.0f}; se esperan grados Celsius, y esto parece Fahrenheit</translation>
    </message>
    <message>
        <source>{wind_speed} has a yearly mean of {mean:.0f}; expected meters a second, and this looks like miles or kilometers an hour</source>
        <translation>{wind_speed} tiene una media anual de {mean:.0f}; se esperan metros por segundo, y esto parecen millas o kilómetros por hora</translation>
    </message>
    <message>
        <source>the light of {ghi} comes {minutes:.0f} minutes too late for the sun at longitude {longitude_deg:g} in time zone {utc_offset_h:g}; expected local standard time</source>
        <translation>la luz de {ghi} llega {minutes:.0f} minutos tarde para el sol en la longitud {longitude_deg:g} y la zona horaria {utc_offset_h:g}; se espera el horario estándar local</translation>
    </message>
    <message>
        <source>the light of {ghi} comes {minutes:.0f} minutes too early for the sun at longitude {longitude_deg:g} in time zone {utc_offset_h:g}; expected local standard time</source>
        <translation>la luz de {ghi} llega {minutes:.0f} minutos temprano para el sol en la longitud {longitude_deg:g} y la zona horaria {utc_offset_h:g}; se espera el horario estándar local</translation>
    </message>
    <message>
        <source>{ghi} shows light in {size} hours of night; expected none</source>
        <translation>{ghi} muestra luz en {size} horas de la noche; no se espera ninguna</translation>
    </message>
    <message>
        <source>29 February was left out, so that the year has 8,760 hours.</source>
        <translation>Se omitió el 29 de febrero, para que el año tenga 8,760 horas.</translation>
    </message>
    <message>
        <source>Light was measured at minute {minutes:.0f} of each hour and read between hours.</source>
        <translation>La luz se midió en el minuto {minutes:.0f} de cada hora y se leyó entre horas.</translation>
    </message>
    <message>
        <source>a folder has this name; the name of a file is expected</source>
        <translation>una carpeta tiene ese nombre; se espera el nombre de un archivo</translation>
    </message>
    <message>
        <source>there is no folder {folder}; make it first, or name another</source>
        <translation>no existe la carpeta {folder}; créela primero o indique otra</translation>
    </message>
    <message>
        <source>it is write-protected; name another, or lift the protection</source>
        <translation>está protegido contra escritura; indique otro o quite la protección</translation>
    </message>
    <message>
        <source>the folder {folder} is write-protected; name another</source>
        <translation>la carpeta {folder} está protegida contra escritura; indique otra</translation>
    </message>
    <message>
        <source>the file cannot be written: {why}.</source>
        <translation>no se puede escribir el archivo: {why}.</translation>
    </message>
    <message>
        <source>the folder {folder} cannot be written.</source>
        <translation>no se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Other lines</source>
        <translation>Otras líneas</translation>
    </message>
    <message>
        <source>the folder for your own co-ops cannot be made: {reason}.</source>
        <translation>no se puede crear la carpeta de sus propias cooperativas: {reason}.</translation>
    </message>
    <message>
        <source>the file cannot be deleted: {reason}.</source>
        <translation>no se puede borrar el archivo: {reason}.</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>no se puede leer el archivo: {reason}</translation>
    </message>
    <message>
        <source>the policy {id} is in {file} already; take that file away first</source>
        <translation>la política {id} ya está en {file}; quite primero ese archivo</translation>
    </message>
    <message>
        <source>The rules of {name} were last verified on {verified_on}, {months} months ago; ask the co-op whether they still hold, or for a newer policy pack.</source>
        <translation>Las reglas de {name} se verificaron por última vez el {verified_on}, hace {months} meses; pregunte a la cooperativa si siguen vigentes, o por un paquete de políticas más nuevo.</translation>
    </message>
    <message>
        <source>the id {id} is that of {path} already, expected another id</source>
        <translation>el id {id} ya es el de {path}; se espera otro id</translation>
    </message>
    <message>
        <source>{id_or_file} is what members of {names} say, expected one of the two ids</source>
        <translation>{id_or_file} es lo que dicen los socios de {names}; se espera uno de los dos ids</translation>
    </message>
    <message>
        <source>there is no policy of this id and no such file, expected a file or one of {listed} (found {id_or_file!r}{hint})</source>
        <translation>no hay política con este id ni tal archivo; se espera un archivo o uno de {listed} (se encontró {id_or_file!r}{hint})</translation>
    </message>
    <message>
        <source>there is no state rule of this id, expected one of {known} that is one (found {state_rule!r})</source>
        <translation>no hay regla estatal con este id; se espera uno de {known} que lo sea (se encontró {state_rule!r})</translation>
    </message>
    <message>
        <source>nothing uses this parameter, expected a price, charge or rule that names it (found {name})</source>
        <translation>nada usa este parámetro; se espera un precio, cargo o regla que lo nombre (se encontró {name})</translation>
    </message>
    <message>
        <source>nothing cites this clause, expected a program, rule or fee that rests on it (found {name})</source>
        <translation>nada cita esta cláusula; se espera un programa, regla o cargo que se base en ella (se encontró {name})</translation>
    </message>
    <message>
        <source>the other reading gives a parameter no figure, expected one number, or twelve</source>
        <translation>la otra lectura no da ninguna cifra a un parámetro; se espera un número, o doce</translation>
    </message>
    <message>
        <source>{text} (found {value!r})</source>
        <translation>{text} (se encontró {value!r})</translation>
    </message>
    <message>
        <source>there is nothing of this name to change, expected a parameter, version, program or axis such as netting</source>
        <translation>no hay nada con este nombre que cambiar; se espera un parámetro, versión, programa o eje como netting</translation>
    </message>
    <message>
        <source>{text} (found {key!r}{hint})</source>
        <translation>{text} (se encontró {key!r}{hint})</translation>
    </message>
    <message>
        <source>the axis {key} cannot be this, expected {words} (found {value!r})</source>
        <translation>el eje {key} no puede ser esto; se espera {words} (se encontró {value!r})</translation>
    </message>
    <message>
        <source>a rule of kind {kind} needs a limit, expected limit in {unit} (found none)</source>
        <translation>una regla de clase {kind} necesita un límite; se espera limit en {unit} (no se encontró)</translation>
    </message>
    <message>
        <source>a rule of kind {kind} has no limit, expected a kind such as capacity_max (found {kind})</source>
        <translation>una regla de clase {kind} no tiene límite; se espera una clase como capacity_max (se encontró {kind})</translation>
    </message>
    <message>
        <source>this limit lets nothing pass, expected a number above 0 (found {limit:g})</source>
        <translation>este límite no deja pasar nada; se espera un número mayor que 0 (se encontró {limit:g})</translation>
    </message>
    <message>
        <source>this looks like a fraction, expected percent of the load (found {limit:g}; did you mean {meant:g}?)</source>
        <translation>esto parece una fracción; se espera el porcentaje del consumo (se encontró {limit:g}; ¿quiso decir {meant:g}?)</translation>
    </message>
    <message>
        <source>an enrolment rule needs its state, expected {ENROLMENTS} (found {rule})</source>
        <translation>una regla de inscripción necesita su estado; se espera {ENROLMENTS} (se encontró {rule})</translation>
    </message>
    <message>
        <source>a state has no effect here, expected kind = &quot;enrolment&quot; (found {kind})</source>
        <translation>un estado no tiene efecto aquí; se espera kind = &quot;enrolment&quot; (se encontró {kind})</translation>
    </message>
    <message>
        <source>there is no other program to go to, expected not_allowed, ask or warn (found &apos;other_program&apos;)</source>
        <translation>no hay otro programa al que ir; se espera not_allowed, ask o warn (se encontró &apos;other_program&apos;)</translation>
    </message>
    <message>
        <source>a list of what is allowed has no effect here, expected kind technology, sector or rate (found {kind})</source>
        <translation>una lista de lo permitido no tiene efecto aquí; se espera la clase technology, sector o rate (se encontró {kind})</translation>
    </message>
    <message>
        <source>a rule of kind {kind} needs a list, expected allowed = [...] (found none)</source>
        <translation>una regla de clase {kind} necesita una lista; se espera allowed = [...] (no se encontró)</translation>
    </message>
    <message>
        <source>this {kind} is not known, expected {known} (found {word!r}{hint})</source>
        <translation>este {kind} no se conoce; se espera {known} (se encontró {word!r}{hint})</translation>
    </message>
    <message>
        <source>no size fits both limits, expected capacity_min at or below capacity_max (found {limit:g} and {largest:g})</source>
        <translation>ningún tamaño cumple ambos límites; se espera capacity_min igual o menor que capacity_max (se encontraron {limit:g} y {largest:g})</translation>
    </message>
    <message>
        <source>a fee without an amount is not known, expected brackets, or certainty = &quot;unknown&quot; (found neither)</source>
        <translation>un cargo sin importe no se conoce; se esperan brackets, o certainty = &quot;unknown&quot; (no se encontró ninguno)</translation>
    </message>
    <message>
        <source>an unknown fee has amounts, expected known or contingent (found &apos;unknown&apos;)</source>
        <translation>un cargo desconocido tiene importes; se espera known o contingent (se encontró &apos;unknown&apos;)</translation>
    </message>
    <message>
        <source>this bracket has no limit though another follows, expected up_to_kw (found none)</source>
        <translation>este tramo no tiene límite aunque le sigue otro; se espera up_to_kw (no se encontró)</translation>
    </message>
    <message>
        <source>the brackets are out of order, expected a size above {below:g} kW (found {limit:g})</source>
        <translation>los tramos están desordenados; se espera un tamaño mayor que {below:g} kW (se encontró {limit:g})</translation>
    </message>
    <message>
        <source>an edge without a size cannot be, expected up_to_kw beside inclusive (found none)</source>
        <translation>un borde sin tamaño no puede ser; se espera up_to_kw junto a inclusive (no se encontró)</translation>
    </message>
    <message>
        <source>no size is between these edges, expected up_to_kw above above_kw (found {above:g} to {up_to:g})</source>
        <translation>ningún tamaño está entre estos bordes; se espera up_to_kw mayor que above_kw (se encontró {above:g} a {up_to:g})</translation>
    </message>
    <message>
        <source>there is no such day of a month, expected 1 to 31 (found {day})</source>
        <translation>no hay tal día del mes; se espera de 1 a 31 (se encontró {day})</translation>
    </message>
    <message>
        <source>a parameter&apos;s id has small letters, digits and underscores, expected one like energy_charge_usd_per_kwh (found {name!r})</source>
        <translation>el id de un parámetro tiene letras minúsculas, dígitos y guiones bajos; se espera uno como energy_charge_usd_per_kwh (se encontró {name!r})</translation>
    </message>
    <message>
        <source>the id and the unit contradict, expected {said} as in the id {name} (found {unit!r})</source>
        <translation>el id y la unidad se contradicen; se espera {said} como en el id {name} (se encontró {unit!r})</translation>
    </message>
    <message>
        <source>there is no such file beside the policy, expected a file of prices (found {series!r})</source>
        <translation>no hay tal archivo junto a la política; se espera un archivo de precios (se encontró {series!r})</translation>
    </message>
    <message>
        <source>only the first value may have no date, expected from = the first day it holds (found none)</source>
        <translation>solo el primer valor puede no tener fecha; se espera from = el primer día en que vale (no se encontró)</translation>
    </message>
    <message>
        <source>the dates are out of order, expected a day after {before}: oldest first (found {begins})</source>
        <translation>las fechas están desordenadas; se espera un día después de {before}: la más vieja primero (se encontró {begins})</translation>
    </message>
    <message>
        <source>an unknown figure has a value, expected none, or status illustrative (found {value})</source>
        <translation>una cifra desconocida tiene un valor; se espera ninguno, o status illustrative (se encontró {value})</translation>
    </message>
    <message>
        <source>this figure has no value, expected one, or status unknown (found status {status})</source>
        <translation>esta cifra no tiene valor; se espera uno, o status unknown (se encontró status {status})</translation>
    </message>
    <message>
        <source>an illustrative figure needs a range, expected low and high (found {low})</source>
        <translation>una cifra supuesta necesita un rango; se esperan low y high (se encontró {low})</translation>
    </message>
    <message>
        <source>an unknown figure needs a range, expected low and high, or choices (found {low})</source>
        <translation>una cifra desconocida necesita un rango; se esperan low y high, o choices (se encontró {low})</translation>
    </message>
    <message>
        <source>low is above high, expected the smaller number first (found {low:g} and {high:g})</source>
        <translation>low es mayor que high; se espera primero el número menor (se encontraron {low:g} y {high:g})</translation>
    </message>
    <message>
        <source>the value is not between low and high, expected {low:g} to {high:g} (found {shown})</source>
        <translation>el valor no está entre low y high; se espera de {low:g} a {high:g} (se encontró {shown})</translation>
    </message>
    <message>
        <source>this looks like cents, expected dollars per kWh (found {figure:g}; did you mean {meant:g}?)</source>
        <translation>esto parecen centavos; se esperan dólares por kWh (se encontró {figure:g}; ¿quiso decir {meant:g}?)</translation>
    </message>
    <message>
        <source>there is no such month, expected a whole number from 1 to 12 (found {figure:g})</source>
        <translation>no hay tal mes; se espera un número entero de 1 a 12 (se encontró {figure:g})</translation>
    </message>
    <message>
        <source>this is no percentage, expected 0 to 100 (found {figure:g})</source>
        <translation>esto no es un porcentaje; se espera de 0 a 100 (se encontró {figure:g})</translation>
    </message>
    <message>
        <source>this cannot be negative, expected 0 or more (found {figure:g})</source>
        <translation>esto no puede ser negativo; se espera 0 o más (se encontró {figure:g})</translation>
    </message>
    <message>
        <source>no {what} is named, expected the id of a {what} of this file (found &apos;&apos;)</source>
        <translation>no se nombra ningún {what}; se espera el id de un {what} de este archivo (se encontró &apos;&apos;)</translation>
    </message>
    <message>
        <source>there is no {what} of this id, expected the id of a {what} of this file (found {name!r}{hint})</source>
        <translation>no hay {what} con este id; se espera el id de un {what} de este archivo (se encontró {name!r}{hint})</translation>
    </message>
    <message>
        <source>this {what} has the id of another, expected an id of its own for each (found {name!r} again)</source>
        <translation>este {what} tiene el id de otro; se espera un id propio para cada uno (se encontró {name!r} otra vez)</translation>
    </message>
    <message>
        <source>the parameter {name} has the wrong unit, expected {units} here (found {unit})</source>
        <translation>el parámetro {name} tiene la unidad equivocada; aquí se espera {units} (se encontró {unit})</translation>
    </message>
    <message>
        <source>this price names no parameter, expected the id of one (found &apos;&apos;)</source>
        <translation>este precio no nombra ningún parámetro; se espera el id de uno (se encontró &apos;&apos;)</translation>
    </message>
    <message>
        <source>every weight of this formula is 0, expected at least one that counts (found only 0)</source>
        <translation>todos los pesos de esta fórmula son 0; se espera al menos uno que cuente (solo se encontró 0)</translation>
    </message>
    <message>
        <source>taking part is yes or no, expected a parameter of 0 or 1 (found {value!r})</source>
        <translation>participar es sí o no; se espera un parámetro de 0 o 1 (se encontró {value!r})</translation>
    </message>
    <message>
        <source>the version ends before it begins, expected a day from {begins} on (found {ends})</source>
        <translation>la versión termina antes de empezar; se espera un día desde {begins} (se encontró {ends})</translation>
    </message>
    <message>
        <source>two versions overlap, expected a day after {last_to}, when the one before ends (found {begins})</source>
        <translation>dos versiones se traslapan; se espera un día después de {last_to}, cuando termina la anterior (se encontró {begins})</translation>
    </message>
    <message>
        <source>the versions are out of order, expected a day after {last_from}: oldest first (found {begins})</source>
        <translation>las versiones están desordenadas; se espera un día después de {last_from}: la más vieja primero (se encontró {begins})</translation>
    </message>
    <message>
        <source>every program must be asked for, expected one without chosen = true (found chosen in all)</source>
        <translation>todos los programas se tienen que pedir; se espera uno sin chosen = true (se encontró chosen en todos)</translation>
    </message>
    <message>
        <source>this program is never reached, expected a rule in the program {takes_all} before it that not everyone passes, or chosen = true here (found neither)</source>
        <translation>a este programa nunca se llega; se espera una regla en el programa {takes_all} anterior que no todos cumplan, o chosen = true aquí (no se encontró ninguna)</translation>
    </message>
    <message>
        <source>this program is never reached, expected a capacity_max above {largest:g} kW, which a program before it takes (found {limits:g})</source>
        <translation>a este programa nunca se llega; se espera un capacity_max mayor que {largest:g} kW, que toma un programa anterior (se encontró {limits:g})</translation>
    </message>
    <message>
        <source>netting by time-of-use bucket needs buckets, expected time_of_use in the rate (found a rate without)</source>
        <translation>compensar por horario de uso necesita horarios; se espera time_of_use en la tarifa (se encontró una tarifa sin él)</translation>
    </message>
    <message>
        <source>no line has this name, expected one of {lines} (found {name!r}{hint})</source>
        <translation>ninguna línea tiene este nombre; se espera uno de {lines} (se encontró {name!r}{hint})</translation>
    </message>
    <message>
        <source>this looks like a fraction, expected percent (found {figure:g}; did you mean {meant:g}?)</source>
        <translation>esto parece una fracción; se espera un porcentaje (se encontró {figure:g}; ¿quiso decir {meant:g}?)</translation>
    </message>
    <message>
        <source>an energy charge has one way to be priced, expected one of price, tiers or blocks (found {ways})</source>
        <translation>un cargo por energía tiene una sola forma de precio; se espera uno de price, tiers o blocks (se encontró {ways})</translation>
    </message>
    <message>
        <source>a block has one way to be priced, expected either price or tiers (found {ways})</source>
        <translation>un bloque tiene una sola forma de precio; se espera price o tiers (se encontró {ways})</translation>
    </message>
    <message>
        <source>there is no such time-of-use bucket, expected {expected} (found {bucket!r}{hint})</source>
        <translation>no hay tal horario de uso; se espera {expected} (se encontró {bucket!r}{hint})</translation>
    </message>
    <message>
        <source>two seasons{where} overlap, expected each month in one block (found {again} twice)</source>
        <translation>dos temporadas{where} se traslapan; se espera cada mes en un bloque (se encontró {again} dos veces)</translation>
    </message>
    <message>
        <source>a block of the whole month stands beside blocks of buckets, expected one or the other (found both)</source>
        <translation>un bloque del mes entero está junto a bloques por horario; se espera uno u otro (se encontraron ambos)</translation>
    </message>
    <message>
        <source>a month has no price{where}, expected all twelve months in the blocks (found none for {missing})</source>
        <translation>un mes no tiene precio{where}; se esperan los doce meses en los bloques (ninguno para {missing})</translation>
    </message>
    <message>
        <source>the last tier has a limit, expected none: it takes every kWh that is left (found {up_to_kwh})</source>
        <translation>el último tramo tiene límite; no se espera ninguno: toma cada kWh que queda (se encontró {up_to_kwh})</translation>
    </message>
    <message>
        <source>this tier has no limit though another follows, expected up_to_kwh (found none)</source>
        <translation>este tramo no tiene límite aunque le sigue otro; se espera up_to_kwh (no se encontró)</translation>
    </message>
    <message>
        <source>the tiers are out of order, expected a limit above {below:g} kWh (found {limit:g})</source>
        <translation>los tramos están desordenados; se espera un límite mayor que {below:g} kWh (se encontró {limit:g})</translation>
    </message>
    <message>
        <source>there is no such quantity, expected {QUANTITIES} or the id of a parameter (found {quantity!r}{hint})</source>
        <translation>no hay tal cantidad; se espera {QUANTITIES} o el id de un parámetro (se encontró {quantity!r}{hint})</translation>
    </message>
    <message>
        <source>a threshold without a quantity means nothing, expected quantity = nameplate_kw_ac or the like (found {key} alone)</source>
        <translation>un umbral sin cantidad no significa nada; se espera quantity = nameplate_kw_ac o similar (solo se encontró {key})</translation>
    </message>
    <message>
        <source>the kW at the supplier&apos;s peak are given, expected no {key} beside coincident (found {key})</source>
        <translation>se dan los kW en el pico del proveedor; no se espera {key} junto a coincident (se encontró {key})</translation>
    </message>
    <message>
        <source>a ratchet has a percentage and a number of months, expected both or neither (found one)</source>
        <translation>un ratchet tiene un porcentaje y un número de meses; se esperan ambos o ninguno (se encontró uno)</translation>
    </message>
    <message>
        <source>this window is empty, expected it to end at another hour than it begins (found {begins} to {ends})</source>
        <translation>esta ventana está vacía; se espera que termine a otra hora que la de inicio (se encontró {begins} a {ends})</translation>
    </message>
    <message>
        <source>this window is never reached, expected hours that no window before it has (found {begins} to {ends})</source>
        <translation>a esta ventana nunca se llega; se esperan horas que ninguna ventana anterior tenga (se encontró {begins} a {ends})</translation>
    </message>
    <message>
        <source>a surplus in usd has one price, expected one of price, bucket_prices or market</source>
        <translation>un excedente en usd tiene un solo precio; se espera uno de price, bucket_prices o market</translation>
    </message>
    <message>
        <source>{text} (found {ways})</source>
        <translation>{text} (se encontró {ways})</translation>
    </message>
    <message>
        <source>a surplus in kwh has no price, expected unit = &quot;usd&quot;, or the price in the bank (found {ways})</source>
        <translation>un excedente en kwh no tiene precio; se espera unit = &quot;usd&quot;, o el precio en bank (se encontró {ways})</translation>
    </message>
    <message>
        <source>a bucket has no price, expected one for each of {buckets} (found none for {missing})</source>
        <translation>un horario no tiene precio; se espera uno para cada uno de {buckets} (ninguno para {missing})</translation>
    </message>
    <message>
        <source>a market price needs energy by the interval, expected netting {intervals}</source>
        <translation>un precio de mercado necesita energía por intervalos; se espera netting {intervals}</translation>
    </message>
    <message>
        <source>{text} (found {program})</source>
        <translation>{text} (se encontró {program})</translation>
    </message>
    <message>
        <source>a floor stands without a market price, expected market = the id of a parameter (found no market)</source>
        <translation>hay un mínimo sin precio de mercado; se espera market = el id de un parámetro (no se encontró market)</translation>
    </message>
    <message>
        <source>a surplus in kwh needs a bank, expected bank = {{ kind = ... }} (found none)</source>
        <translation>un excedente en kwh necesita un banco; se espera bank = {{ kind = ... }} (no se encontró)</translation>
    </message>
    <message>
        <source>a bank of kWh stands beside a surplus in usd, expected credit = {{ carry = ... }} instead (found bank)</source>
        <translation>hay un banco de kWh junto a un excedente en usd; se espera en su lugar credit = {{ carry = ... }} (se encontró bank)</translation>
    </message>
    <message>
        <source>a surplus in kwh earns no dollars, expected no {key} (found {key})</source>
        <translation>un excedente en kwh no gana dólares; no se espera {key} (se encontró {key})</translation>
    </message>
    <message>
        <source>credit that lives for months needs their number, expected months = 12 or the like (found none)</source>
        <translation>el crédito que vive por meses necesita su número; se espera months = 12 o similar (no se encontró)</translation>
    </message>
    <message>
        <source>a number of months has no effect here, expected kind = &quot;months&quot; (found kind {kind!r})</source>
        <translation>un número de meses no tiene efecto aquí; se espera kind = &quot;months&quot; (se encontró kind {kind!r})</translation>
    </message>
    <message>
        <source>a true-up needs its month, expected true_up_month = the id of a parameter in months (found none)</source>
        <translation>un ajuste anual necesita su mes; se espera true_up_month = el id de un parámetro en meses (no se encontró)</translation>
    </message>
    <message>
        <source>a true-up month has no effect here, expected kind = &quot;true_up&quot; (found kind {kind!r})</source>
        <translation>un mes de ajuste anual no tiene efecto aquí; se espera kind = &quot;true_up&quot; (se encontró kind {kind!r})</translation>
    </message>
    <message>
        <source>a dollar credit is paid as it is, expected no price (found a price per kWh)</source>
        <translation>un crédito en dólares se paga tal cual; no se espera precio (se encontró un precio por kWh)</translation>
    </message>
    <message>
        <source>credit that is not carried cannot be kept, expected forfeit or pay (found &apos;keep&apos;)</source>
        <translation>el crédito que no se traslada no se puede conservar; se espera forfeit o pay (se encontró &apos;keep&apos;)</translation>
    </message>
    <message>
        <source>unused kWh are paid at no price, expected price = the id of a parameter (found none)</source>
        <translation>los kWh sin usar se pagan sin precio; se espera price = el id de un parámetro (no se encontró)</translation>
    </message>
    <message>
        <source>kWh are paid on leaving at no price, expected leaving_price (found none)</source>
        <translation>los kWh se pagan al irse sin precio; se espera leaving_price (no se encontró)</translation>
    </message>
    <message>
        <source>nothing is paid at this price, expected ending = &quot;pay&quot; (found no payment)</source>
        <translation>no se paga nada a este precio; se espera ending = &quot;pay&quot; (no se encontró pago)</translation>
    </message>
    <message>
        <source>a month is paid for twice, expected each month in one payment (found {twice} twice)</source>
        <translation>un mes se paga dos veces; se espera cada mes en un solo pago (se encontró {twice} dos veces)</translation>
    </message>
    <message>
        <source>the folder cannot be looked through: {reason} (expected folders that stay and can be read)</source>
        <translation>no se puede recorrer la carpeta: {reason} (se esperan carpetas que permanezcan y puedan leerse)</translation>
    </message>
    <message>
        <source>more than {most} folders lie below this one, expected the folder of one or more policies</source>
        <translation>debajo de esta hay más de {most} carpetas; se espera la carpeta de una o más reglas</translation>
    </message>
    <message>
        <source>there is no policy here, expected a file {name} in it or below (found none)</source>
        <translation>aquí no hay reglas; se espera un archivo {name} en ella o debajo (no se encontró ninguno)</translation>
    </message>
    <message>
        <source>there is no state rule of this id, expected one of {known} (found {name!r}{hint})</source>
        <translation>no hay norma estatal con este identificador, se espera una de {known} (se encontró {name!r}{hint})</translation>
    </message>
    <message>
        <source>there is no clause of this id, expected the id of a clause of the policy (found {clause!r}{hint})</source>
        <translation>no hay cláusula con este identificador, se espera el de una cláusula de la política (se encontró {clause!r}{hint})</translation>
    </message>
    <message>
        <source>there is no version of this id, expected {versions} (found {version!r})</source>
        <translation>no hay versión con este identificador, se espera {versions} (se encontró {version!r})</translation>
    </message>
    <message>
        <source>the example cannot be settled, expected a bill (found: {outcome})</source>
        <translation>el ejemplo no se puede liquidar, se espera una factura (se encontró: {outcome})</translation>
    </message>
    <message>
        <source>the example has nothing to work on, expected months, delivered_kwh or case (found none)</source>
        <translation>el ejemplo no tiene con qué trabajar, se espera months, delivered_kwh o case (no se encontró nada)</translation>
    </message>
    <message>
        <source>nothing of this name comes out, expected one of {names} (found {name!r}{hint})</source>
        <translation>no resulta nada con este nombre, se espera uno de {names} (se encontró {name!r}{hint})</translation>
    </message>
    <message>
        <source>{example}: {name} does not come out, expected {expected} as the file says (found {found})</source>
        <translation>{example}: {name} no resulta, se espera {expected} como dice el archivo (se encontró {found})</translation>
    </message>
    <message>
        <source>a month is not written as a month, expected one like 2026-01 (found {names})</source>
        <translation>un mes no está escrito como mes, se espera uno como 2026-01 (se encontró {names})</translation>
    </message>
    <message>
        <source>the months do not follow each other, expected one after the other (found {names})</source>
        <translation>los meses no se siguen, se espera uno tras otro (se encontró {names})</translation>
    </message>
    <message>
        <source>the first month is not written as a month, expected one like 2026-01 (found {first!r})</source>
        <translation>el primer mes no está escrito como mes, se espera uno como 2026-01 (se encontró {first!r})</translation>
    </message>
    <message>
        <source>the lists differ in length, expected {count} months in each (found {found})</source>
        <translation>las listas tienen distinta longitud, se esperan {count} meses en cada una (se encontraron {found})</translation>
    </message>
    <message>
        <source>{month} is not the last of the months</source>
        <translation>{month} no es el último de los meses</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a date like 2026-11-21, without quotation marks</source>
        <translation>una fecha como 2026-11-21, sin comillas</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>una lista entre corchetes</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a number that ends</source>
        <translation>un número que termine</translation>
    </message>
    <message>
        <source>an item of {list}</source>
        <translation>un elemento de {list}</translation>
    </message>
    <message>
        <source>{key} is missing, expected {table} (found {found})</source>
        <translation>falta {key}; se espera {table} (se encontró {found})</translation>
    </message>
    <message>
        <source>expected one of {keys}</source>
        <translation>se espera uno de {keys}</translation>
    </message>
    <message>
        <source>the key {key} is not known here, {known} (found {key}{hint})</source>
        <translation>la clave {key} no se conoce aquí; {known} (se encontró {key}{hint})</translation>
    </message>
    <message>
        <source>{key} has the wrong type, expected {expected} (found {found})</source>
        <translation>{key} es del tipo equivocado; se espera {expected} (se encontró {found})</translation>
    </message>
    <message>
        <source>{key} is out of range, expected {kind} (found {found})</source>
        <translation>{key} está fuera de rango; se espera {kind} (se encontró {found})</translation>
    </message>
    <message>
        <source>a number above {limit}</source>
        <translation>un número mayor que {limit}</translation>
    </message>
    <message>
        <source>a number from {limit} up</source>
        <translation>un número de {limit} o más</translation>
    </message>
    <message>
        <source>a number below {limit}</source>
        <translation>un número menor que {limit}</translation>
    </message>
    <message>
        <source>a number of at most {limit}</source>
        <translation>un número de {limit} como máximo</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>al menos {limit}</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>un texto que no esté vacío</translation>
    </message>
    <message>
        <source>small letters, digits and hyphens, like net-metering</source>
        <translation>letras minúsculas, cifras y guiones, como net-metering</translation>
    </message>
    <message>
        <source>a value for {key}</source>
        <translation>un valor para {key}</translation>
    </message>
    <message>
        <source>only {found}</source>
        <translation>solo {found}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the pack cannot be written: {why}.</source>
        <translation>el paquete no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>this is not a policy pack, expected a zip file made by Fairwatt (found: {error})</source>
        <translation>esto no es un paquete de políticas; se espera un archivo zip hecho por Fairwatt (se encontró: {error})</translation>
    </message>
    <message>
        <source>the pack holds {count} files, expected at most {most_files}</source>
        <translation>el paquete contiene {count} archivos; se esperan como máximo {most_files}</translation>
    </message>
    <message>
        <source>the pack unpacks to {total} bytes, expected at most {most_bytes}</source>
        <translation>el paquete ocupa {total} bytes al abrirse; se esperan como máximo {most_bytes}</translation>
    </message>
    <message>
        <source>{name!r} stands twice in the pack, expected each file once</source>
        <translation>{name!r} está dos veces en el paquete; se espera cada archivo una vez</translation>
    </message>
    <message>
        <source>expected manifest.json or names such as il/shelby/policy.toml</source>
        <translation>se espera manifest.json o nombres como il/shelby/policy.toml</translation>
    </message>
    <message>
        <source>{name!r} is not the name of a file of a pack, {expected}</source>
        <translation>{name!r} no es el nombre de un archivo de un paquete; {expected}</translation>
    </message>
    <message>
        <source>{name} takes {file_size} bytes, expected at most {most_bytes_a_file}</source>
        <translation>{name} ocupa {file_size} bytes; se esperan como máximo {most_bytes_a_file}</translation>
    </message>
    <message>
        <source>the pack has no {manifest}, expected one made by Fairwatt</source>
        <translation>el paquete no tiene {manifest}; se espera uno hecho por Fairwatt</translation>
    </message>
    <message>
        <source>{manifest} is not the manifest of a policy pack (found: {name} at {error})</source>
        <translation>{manifest} no es el manifiesto de un paquete de políticas (se encontró: {name} en {error})</translation>
    </message>
    <message>
        <source>the pack is of form {form}, expected form {known}; a newer Fairwatt may read it</source>
        <translation>el paquete es de la forma {form}; se espera la forma {known}; un Fairwatt más nuevo quizá lo lea</translation>
    </message>
    <message>
        <source>{name} is missing from the pack; ask for the pack again</source>
        <translation>{name} falta en el paquete; pida el paquete de nuevo</translation>
    </message>
    <message>
        <source>{name} is not in the manifest, expected only files that are</source>
        <translation>{name} no está en el manifiesto; solo se esperan archivos que estén</translation>
    </message>
    <message>
        <source>{name} is not as it was packed (its SHA-256 differs); ask for the pack again</source>
        <translation>{name} no está como se empaquetó (su SHA-256 difiere); pida el paquete de nuevo</translation>
    </message>
    <message>
        <source>the manifest and {file} differ about the policy {identity}; ask for the pack again</source>
        <translation>el manifiesto y {file} difieren sobre la política {identity}; pida el paquete de nuevo</translation>
    </message>
    <message>
        <source>there is no {policy_file}, expected one in every folder</source>
        <translation>no hay {policy_file}; se espera uno en cada carpeta</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>the policies were not put in place: {reason}; everything is as it was</source>
        <translation>las políticas no se pusieron en su lugar: {reason}; todo está como estaba</translation>
    </message>
    <message>
        <source>{policy} in the pack was verified on {said}, before the one in place ({there})</source>
        <translation>{policy} en el paquete se verificó el {said}, antes que la instalada ({there})</translation>
    </message>
    <message>
        <source>the prices cannot be read; a CSV file in UTF-8 is expected.</source>
        <translation>no se pueden leer los precios; se espera un archivo CSV en UTF-8.</translation>
    </message>
    <message>
        <source>the columns {columns} are expected here.</source>
        <translation>aquí se esperan las columnas {columns}.</translation>
    </message>
    <message>
        <source>the file has {count:,} hours; the {hours:,} of a year are expected.</source>
        <translation>el archivo tiene {count:,} horas; se esperan las {hours:,} de un año.</translation>
    </message>
    <message>
        <source>{wanted},PRICE is expected here (found {said}).</source>
        <translation>aquí se espera {wanted},PRICE (se encontró {said}).</translation>
    </message>
    <message>
        <source>{fields!r} is not a price; $/kWh up to {highest_usd_per_kwh:g} are expected.</source>
        <translation>{fields!r} no es un precio; se esperan $/kWh hasta {highest_usd_per_kwh:g}.</translation>
    </message>
    <message>
        <source>this key stands twice in its table, expected each key once</source>
        <translation>esta clave está dos veces en su tabla; se espera cada clave una vez</translation>
    </message>
    <message>
        <source>this table stands twice, expected each table once</source>
        <translation>esta tabla está dos veces; se espera cada tabla una vez</translation>
    </message>
    <message>
        <source>this table was already closed, expected all its keys in one place</source>
        <translation>esta tabla ya estaba cerrada; se esperan todas sus claves en un lugar</translation>
    </message>
    <message>
        <source>the name of a table is not closed, expected ] or ]] after it</source>
        <translation>el nombre de una tabla no está cerrado; se espera ] o ]] después</translation>
    </message>
    <message>
        <source>there is no equals sign after the key, expected key = value</source>
        <translation>no hay signo igual después de la clave; se espera clave = valor</translation>
    </message>
    <message>
        <source>this is not a key, expected a name in letters, digits and hyphens</source>
        <translation>esto no es una clave; se espera un nombre con letras, dígitos y guiones</translation>
    </message>
    <message>
        <source>this is neither a key nor a table, expected key = value or [table]</source>
        <translation>esto no es ni una clave ni una tabla; se espera clave = valor o [tabla]</translation>
    </message>
    <message>
        <source>a text does not end on its line, expected a closing quotation mark</source>
        <translation>un texto no termina en su línea; se espera una comilla de cierre</translation>
    </message>
    <message>
        <source>a text does not end, expected a closing quotation mark</source>
        <translation>un texto no termina; se espera una comilla de cierre</translation>
    </message>
    <message>
        <source>a backslash stands in a text, expected a text without it, or two of them</source>
        <translation>hay una barra invertida en un texto; se espera un texto sin ella, o dos</translation>
    </message>
    <message>
        <source>a list is not closed, expected ] at its end</source>
        <translation>una lista no está cerrada; se espera ] al final</translation>
    </message>
    <message>
        <source>a table is not closed, expected }} at its end</source>
        <translation>una tabla no está cerrada; se espera }} al final</translation>
    </message>
    <message>
        <source>this is not a value, expected a number, a text in quotation marks, a date like 2026-11-21, or true</source>
        <translation>esto no es un valor; se espera un número, un texto entre comillas, una fecha como 2026-11-21, o true</translation>
    </message>
    <message>
        <source>there is no such date, expected one like 2026-11-21</source>
        <translation>no existe tal fecha; se espera una como 2026-11-21</translation>
    </message>
    <message>
        <source>something follows the value, expected a new line (is it a text without marks?)</source>
        <translation>algo sigue al valor; se espera una línea nueva (¿es un texto sin comillas?)</translation>
    </message>
    <message>
        <source>this line cannot be read, expected key = value or [table]</source>
        <translation>esta línea no se puede leer; se espera clave = valor o [tabla]</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>the file cannot be read, expected a policy file (found: {reason})</source>
        <translation>no se puede leer el archivo; se espera un archivo de política (se encontró: {reason})</translation>
    </message>
    <message>
        <source>the file is too large to be a policy, expected at most {most_bytes:,} bytes</source>
        <translation>el archivo es demasiado grande para ser una política; se esperan como máximo {most_bytes:,} bytes</translation>
    </message>
    <message>
        <source>this is not UTF-8 text, expected the file to be saved as UTF-8 (found byte {content:#04x})</source>
        <translation>esto no es texto UTF-8; se espera el archivo guardado como UTF-8 (se encontró el byte {content:#04x})</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>no es un archivo común</translation>
    </message>
    <message>
        <source>this line has {count:,} characters, expected at most {most_in_a_line:,}</source>
        <translation>esta línea tiene {count:,} caracteres; se esperan como máximo {most_in_a_line:,}</translation>
    </message>
    <message>
        <source>lists or tables stand too deep within each other, expected at most a few levels</source>
        <translation>hay listas o tablas demasiado hondas unas dentro de otras; se esperan pocos niveles</translation>
    </message>
    <message>
        <source>{wrong} (found {found!r})</source>
        <translation>{wrong} (se encontró {found!r})</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>; did you mean {word}?</source>
        <translation>; ¿quiso decir {word}?</translation>
    </message>
    <message>
        <source>this {what} is not known, expected {words} (found {value!r}{hint})</source>
        <translation>este valor ({what}) no se conoce, se espera {words} (se encontró {value!r}{hint})</translation>
    </message>
    <message>
        <source>a price cannot be a bare number, expected the id of a parameter, where the number stands with its source and date (found {value})</source>
        <translation>un precio no puede ser un número suelto, se espera el identificador de un parámetro, donde el número está con su fuente y su fecha (se encontró {value})</translation>
    </message>
    <message>
        <source>a list of monthly figures has another length, expected 12 numbers, January first (found {count})</source>
        <translation>una lista de cifras mensuales tiene otra longitud, se esperan 12 números, enero primero (se encontraron {count})</translation>
    </message>
    <message>
        <source>this is not a figure, expected one number, or twelve from January on (found {value!r})</source>
        <translation>esto no es una cifra, se espera un número, o doce desde enero (se encontró {value!r})</translation>
    </message>
    <message>
        <source>this formula names no parameter, expected pairs like [[5, &quot;a_rate&quot;], [2, &quot;another&quot;]] (found {value!r})</source>
        <translation>esta fórmula no nombra ningún parámetro, se esperan pares como [[5, &quot;a_rate&quot;], [2, &quot;another&quot;]] (se encontró {value!r})</translation>
    </message>
    <message>
        <source>a term of a formula is a weight and the id of a parameter, expected [5, &quot;a_rate&quot;] (found {term!r})</source>
        <translation>un término de una fórmula es un peso y el identificador de un parámetro, se espera [5, &quot;a_rate&quot;] (se encontró {term!r})</translation>
    </message>
    <message>
        <source>there is no such month, expected numbers from 1 to 12 (found {month})</source>
        <translation>no existe ese mes, se esperan números del 1 al 12 (se encontró {month})</translation>
    </message>
    <message>
        <source>this list of months is empty, expected at least one month from 1 to 12 (found [])</source>
        <translation>esta lista de meses está vacía, se espera al menos un mes del 1 al 12 (se encontró [])</translation>
    </message>
    <message>
        <source>a month stands twice in the list, expected each once (found {month} twice)</source>
        <translation>un mes está dos veces en la lista, se espera cada uno una vez (se encontró {month} dos veces)</translation>
    </message>
    <message>
        <source>this payment has no month, expected pairs like [[5, [1, 2, 3]]] (found {value!r})</source>
        <translation>este pago no tiene mes, se esperan pares como [[5, [1, 2, 3]]] (se encontró {value!r})</translation>
    </message>
    <message>
        <source>a payment is the month paid in and the months it pays for, expected numbers from 1 to 12 like [5, [1, 2, 3]] (found {pair!r})</source>
        <translation>un pago es el mes en que se paga y los meses que paga, se esperan números del 1 al 12 como [5, [1, 2, 3]] (se encontró {pair!r})</translation>
    </message>
    <message>
        <source>Rate sheet, its title not yet written down</source>
        <translation>Hoja de tarifas, con su título aún sin anotar</translation>
    </message>
    <message>
        <source>Members pay a customer charge every month and a price for each kilowatt-hour.</source>
        <translation>Los socios pagan un cargo al cliente cada mes y un precio por cada kilovatio-hora.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>Residencial</translation>
    </message>
    <message>
        <source>Customer charge</source>
        <translation>Cargo al cliente</translation>
    </message>
    <message>
        <source>Energy, first block</source>
        <translation>Energía, primer bloque</translation>
    </message>
    <message>
        <source>Energy, all above</source>
        <translation>Energía, todo lo demás</translation>
    </message>
    <message>
        <source>Energy in summer</source>
        <translation>Energía en verano</translation>
    </message>
    <message>
        <source>Energy in the other months</source>
        <translation>Energía en los demás meses</translation>
    </message>
    <message>
        <source>Energy charge</source>
        <translation>Cargo por energía</translation>
    </message>
    <message>
        <source>Not read on a rate sheet: an average price of {average} dollars a kWh, less {use} kWh&apos;s share of a customer charge of {charge} dollars a month. An average price is not an energy charge: the customer charge stays, however much is generated. Ask the co-op.</source>
        <translation>No se leyó en una hoja de tarifas: un precio medio de {average} dólares por kWh, menos la parte de {use} kWh de un cargo de cliente de {charge} dólares al mes. Un precio medio no es un cargo por energía: el cargo de cliente queda, por mucho que se genere. Pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>Not read on a rate sheet: an average price of {average} dollars a kWh, less {use} kWh&apos;s share of a customer charge of {charge} dollars a month. An average price is not an energy charge: the customer charge stays, however much is generated. An average of 2020 may have risen to {growth} times by now. Ask the co-op.</source>
        <translation>No se leyó en una hoja de tarifas: un precio medio de {average} dólares por kWh, menos la parte de {use} kWh de un cargo de cliente de {charge} dólares al mes. Un precio medio no es un cargo por energía: el cargo de cliente queda, por mucho que se genere. Un precio medio de 2020 puede haber subido ya a {growth} veces. Pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>Average price: {paper}</source>
        <translation>Precio medio: {paper}</translation>
    </message>
    <message>
        <source>As written down on the form</source>
        <translation>Como se anotó en el formulario</translation>
    </message>
    <message>
        <source>What a kilowatt-hour sent is worth</source>
        <translation>Lo que vale un kilovatio-hora enviado</translation>
    </message>
    <message>
        <source>Monthly charge for members who generate</source>
        <translation>Cargo mensual para socios que generan</translation>
    </message>
    <message>
        <source>Members who generate pay a charge each month, if the co-op has one.</source>
        <translation>Los socios que generan pagan un cargo cada mes, si la cooperativa lo tiene.</translation>
    </message>
    <message>
        <source>Ask how long what you send offsets what you draw: a month, an hour or not at all.</source>
        <translation>Pregunte por cuánto tiempo lo que envía compensa lo que toma: un mes, una hora o nada.</translation>
    </message>
    <message>
        <source>How long does what is sent offset what is drawn?</source>
        <translation>¿Por cuánto tiempo lo enviado compensa lo tomado?</translation>
    </message>
    <message>
        <source>Not at all: all that is sent earns the credit price.</source>
        <translation>Nada: todo lo enviado gana el precio del crédito.</translation>
    </message>
    <message>
        <source>For the whole month: only what is left then earns the credit price.</source>
        <translation>Por el mes entero: solo lo que sobra gana entonces el precio del crédito.</translation>
    </message>
    <message>
        <source>Ask whether the credit may pay the customer charge too, or only energy.</source>
        <translation>Pregunte si el crédito puede pagar también el cargo al cliente, o solo la energía.</translation>
    </message>
    <message>
        <source>May the credit pay the customer charge too?</source>
        <translation>¿Puede el crédito pagar también el cargo al cliente?</translation>
    </message>
    <message>
        <source>No, only the charge for energy.</source>
        <translation>No, solo el cargo por energía.</translation>
    </message>
    <message>
        <source>Yes, the whole bill.</source>
        <translation>Sí, la factura entera.</translation>
    </message>
    <message>
        <source>Ask when credit that is not used is lost or paid out.</source>
        <translation>Pregunte cuándo se pierde o se paga el crédito que no se usa.</translation>
    </message>
    <message>
        <source>When does credit end that is not used?</source>
        <translation>¿Cuándo termina el crédito que no se usa?</translation>
    </message>
    <message>
        <source>At the end of each month.</source>
        <translation>Al final de cada mes.</translation>
    </message>
    <message>
        <source>Never.</source>
        <translation>Nunca.</translation>
    </message>
    <message>
        <source>What an unused kilowatt-hour is paid at the end</source>
        <translation>Lo que se paga al final por un kilovatio-hora sin usar</translation>
    </message>
    <message>
        <source>Not known: the one of these months with the dearest bills counts. Ask the co-op.</source>
        <translation>No se sabe: cuenta el mes de estos con las facturas más caras. Pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>Ask for the month in which unused credit ends each year.</source>
        <translation>Pregunte por el mes en que termina cada año el crédito sin usar.</translation>
    </message>
    <message>
        <source>Month on whose first day unused credit ends</source>
        <translation>Mes en cuyo primer día termina el crédito sin usar</translation>
    </message>
    <message>
        <source>A system has at most {limit} kW AC.</source>
        <translation>Un sistema tiene como máximo {limit} kW AC.</translation>
    </message>
    <message>
        <source>How large a system may be is not written down.</source>
        <translation>No está escrito qué tan grande puede ser un sistema.</translation>
    </message>
    <message>
        <source>Ask how large a system may be, in kW AC.</source>
        <translation>Pregunte qué tan grande puede ser un sistema, en kW AC.</translation>
    </message>
    <message>
        <source>A system makes at most {limit} percent of the member&apos;s yearly use.</source>
        <translation>Un sistema genera como máximo el {limit} por ciento del consumo anual del socio.</translation>
    </message>
    <message>
        <source>Whether a system may make more than the member&apos;s yearly use is not written down.</source>
        <translation>No está escrito si un sistema puede generar más que el consumo anual del socio.</translation>
    </message>
    <message>
        <source>Ask whether a system may make more than your yearly use.</source>
        <translation>Pregunte si un sistema puede generar más que su consumo anual.</translation>
    </message>
    <message>
        <source>No battery may stand behind the meter.</source>
        <translation>No puede haber ninguna batería detrás del medidor.</translation>
    </message>
    <message>
        <source>Whether a battery may stand behind the meter is not written down.</source>
        <translation>No está escrito si puede haber una batería detrás del medidor.</translation>
    </message>
    <message>
        <source>Ask whether a battery may stand behind the meter.</source>
        <translation>Pregunte si puede haber una batería detrás del medidor.</translation>
    </message>
    <message>
        <source>The application costs a fee, if the co-op asks for one.</source>
        <translation>La solicitud cuesta un cargo, si la cooperativa lo pide.</translation>
    </message>
    <message>
        <source>Application fee</source>
        <translation>Tarifa de solicitud</translation>
    </message>
    <message>
        <source>With the application</source>
        <translation>Con la solicitud</translation>
    </message>
    <message>
        <source>The application fee that the co-op has named</source>
        <translation>El cargo de solicitud que la cooperativa ha nombrado</translation>
    </message>
    <message>
        <source>Ask for the application fee, and for any cost of the meter and the connection.</source>
        <translation>Pregunte por el cargo de solicitud y por cualquier costo del medidor y de la conexión.</translation>
    </message>
    <message>
        <source>Ask whether liability insurance is required, and of how much.</source>
        <translation>Pregunte si se exige un seguro de responsabilidad civil, y de cuánto.</translation>
    </message>
    <message>
        <source>Members who generate show proof of liability insurance.</source>
        <translation>Los socios que generan muestran comprobante de seguro de responsabilidad civil.</translation>
    </message>
    <message>
        <source>Proof of liability insurance of at least {amount} dollars</source>
        <translation>Comprobante de seguro de responsabilidad civil de al menos {amount} dólares</translation>
    </message>
    <message>
        <source>Show the co-op proof of liability insurance.</source>
        <translation>Muestre a la cooperativa el comprobante de seguro de responsabilidad civil.</translation>
    </message>
    <message>
        <source>Other co-ops&apos; figures, used only to give a range.</source>
        <translation>Cifras de otras cooperativas, usadas solo para dar un rango.</translation>
    </message>
    <message>
        <source>Not known. Seen elsewhere: {note}.</source>
        <translation>No se conoce. Visto en otras partes: {note}.</translation>
    </message>
    <message>
        <source>a usual {value} ({low} to {high})</source>
        <translation>{value}, lo usual ({low} a {high})</translation>
    </message>
    <message>
        <source>the day it was read is not given; a day such as 2026-11-21 is expected.</source>
        <translation>no se da el día en que se leyó; se espera un día como 2026-11-21.</translation>
    </message>
    <message>
        <source>Not written down; the reading that costs more counts until the co-op has been asked.</source>
        <translation>No está escrito; cuenta la lectura más cara hasta que se haya preguntado a la cooperativa.</translation>
    </message>
    <message>
        <source>Credit for what is sent, terms not known</source>
        <translation>Crédito por lo enviado, condiciones desconocidas</translation>
    </message>
    <message>
        <source>Net metering, kilowatt-hours carried</source>
        <translation>Medición neta, kilovatios-hora trasladados</translation>
    </message>
    <message>
        <source>Net metering by the month, the rest in dollars</source>
        <translation>Medición neta por mes, el resto en dólares</translation>
    </message>
    <message>
        <source>Net billing by the hour</source>
        <translation>Facturación neta por hora</translation>
    </message>
    <message>
        <source>Net billing</source>
        <translation>Facturación neta</translation>
    </message>
    <message>
        <source>Buy all, sell all</source>
        <translation>Comprar todo, vender todo</translation>
    </message>
    <message>
        <source>How what is sent is credited is not written down.</source>
        <translation>No está escrito cómo se acredita lo enviado.</translation>
    </message>
    <message>
        <source>Each month what is sent is taken off what is drawn; the kilowatt-hours left over wait, one for one.</source>
        <translation>Cada mes lo enviado se resta de lo tomado; los kilovatios-hora que sobran esperan, uno por uno.</translation>
    </message>
    <message>
        <source>Each month what is sent is taken off what is drawn; what is left over earns dollars.</source>
        <translation>Cada mes lo enviado se resta de lo tomado; lo que sobra gana dólares.</translation>
    </message>
    <message>
        <source>Within each hour what is sent is taken off what is drawn; what is left over earns dollars.</source>
        <translation>Dentro de cada hora lo enviado se resta de lo tomado; lo que sobra gana dólares.</translation>
    </message>
    <message>
        <source>All that is drawn is paid for, and all that is sent earns dollars.</source>
        <translation>Todo lo tomado se paga, y todo lo enviado gana dólares.</translation>
    </message>
    <message>
        <source>All that is generated is sold to the co-op, and all that is used is bought.</source>
        <translation>Todo lo generado se vende a la cooperativa, y todo lo consumido se compra.</translation>
    </message>
    <message>
        <source>When unused credit ends is not written down.</source>
        <translation>No está escrito cuándo termina el crédito sin usar.</translation>
    </message>
    <message>
        <source>Unused credit waits for as long as the member stays.</source>
        <translation>El crédito sin usar espera mientras el socio siga siéndolo.</translation>
    </message>
    <message>
        <source>Credit that a month does not use is lost at its end.</source>
        <translation>El crédito que un mes no usa se pierde al final del mes.</translation>
    </message>
    <message>
        <source>Credit that a month does not use is paid out at its end.</source>
        <translation>El crédito que un mes no usa se paga al final del mes.</translation>
    </message>
    <message>
        <source>Once a year unused credit is lost.</source>
        <translation>Una vez al año se pierde el crédito sin usar.</translation>
    </message>
    <message>
        <source>Once a year unused credit is paid out.</source>
        <translation>Una vez al año se paga el crédito sin usar.</translation>
    </message>
    <message>
        <source>Credit not used within twelve months is lost.</source>
        <translation>El crédito no usado en doce meses se pierde.</translation>
    </message>
    <message>
        <source>The credit pays the whole bill.</source>
        <translation>El crédito paga la factura entera.</translation>
    </message>
    <message>
        <source>The credit pays the charge for energy only.</source>
        <translation>El crédito paga solo el cargo por energía.</translation>
    </message>
    <message>
        <source>this file says more than the form can show; open it in a text editor to change it.</source>
        <translation>este archivo dice más de lo que el formulario puede mostrar; ábralo en un editor de texto para cambiarlo.</translation>
    </message>
    <message>
        <source>The bill of {month} {year}: {status}, {amount}</source>
        <translation>La factura de {month} de {year}: {status}, {amount}</translation>
    </message>
    <message>
        <source>What else would come to it:</source>
        <translation>Qué más lo daría:</translation>
    </message>
    <message>
        <source>Steps to the first kilowatt-hour with {co_op}</source>
        <translation>Pasos hasta el primer kilovatio-hora con {co_op}</translation>
    </message>
    <message>
        <source>Steps to the first kilowatt-hour</source>
        <translation>Pasos hasta el primer kilovatio-hora</translation>
    </message>
    <message>
        <source>Tick off what is done; what is due, and why, stands behind each step.</source>
        <translation>Marque lo hecho; lo que vence, y por qué, está detrás de cada paso.</translation>
    </message>
    <message>
        <source>Made with Fairwatt on {date}. A reckoning from the co-op&apos;s papers, no offer and no guarantee.</source>
        <translation>Hecho con Fairwatt el {date}. Un cálculo a partir de los documentos de la cooperativa; ni oferta ni garantía.</translation>
    </message>
    <message>
        <source>Page {{page}} of {{pages}}</source>
        <translation>Página {{page}} de {{pages}}</translation>
    </message>
    <message>
        <source>{{title}}, continued</source>
        <translation>{{title}}, continuación</translation>
    </message>
    <message>
        <source>{step} Due: {when}.</source>
        <translation>{step} Plazo: {when}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>There is nothing beside it yet.</source>
        <translation>Todavía no hay nada junto a él.</translation>
    </message>
    <message>
        <source>They are alike in every row.</source>
        <translation>Son iguales en todas las filas.</translation>
    </message>
    <message>
        <source>They differ in: {rows}.</source>
        <translation>Difieren en: {rows}.</translation>
    </message>
    <message>
        <source>The yearly bill is the same with {first} and with {second}: {amount}.</source>
        <translation>La factura anual es la misma con {first} y con {second}: {amount}.</translation>
    </message>
    <message>
        <source>The yearly bill is {amount} higher with {second} than with {first}.</source>
        <translation>La factura anual es {amount} más alta con {second} que con {first}.</translation>
    </message>
    <message>
        <source>The yearly bill is {amount} lower with {second} than with {first}.</source>
        <translation>La factura anual es {amount} más baja con {second} que con {first}.</translation>
    </message>
    <message>
        <source>{first} and {second} cost the same in all: {amount}.</source>
        <translation>{first} y {second} cuestan lo mismo en total: {amount}.</translation>
    </message>
    <message>
        <source>{second} costs {amount} more in all than {first}.</source>
        <translation>{second} cuesta en total {amount} más que {first}.</translation>
    </message>
    <message>
        <source>{second} costs {amount} less in all than {first}.</source>
        <translation>{second} cuesta en total {amount} menos que {first}.</translation>
    </message>
    <message>
        <source>Neither pays back.</source>
        <translation>Ninguno se recupera.</translation>
    </message>
    <message>
        <source>{second} pays back in {time}, {first} never does.</source>
        <translation>{second} se recupera en {time}, {first} nunca.</translation>
    </message>
    <message>
        <source>{second} never pays back, {first} does in {time}.</source>
        <translation>{second} nunca se recupera, {first} sí, en {time}.</translation>
    </message>
    <message>
        <source>{second} pays back in {time}, {first} in {other_time}.</source>
        <translation>{second} se recupera en {time}, {first} en {other_time}.</translation>
    </message>
    <message>
        <source>To both the co-op says: {status}.</source>
        <translation>A ambos la cooperativa dice: {status}.</translation>
    </message>
    <message>
        <source>The co-op says of {second}: {status}; of {first}: {other_status}.</source>
        <translation>De {second} la cooperativa dice: {status}; de {first}: {other_status}.</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uno junto al otro</translation>
    </message>
    <message>
        <source>{differs} the columns differ; {best} the best of them.</source>
        <translation>{differs} las columnas difieren; {best} la mejor de ellas.</translation>
    </message>
    <message>
        <source>{question} As read here: {reading} ({year}). The other way: {other} ({other_year}). Ask the co-op.</source>
        <translation>{question} Como se lee aquí: {reading} ({year}). De la otra manera: {other} ({other_year}). Pregunte a la cooperativa.</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>$/month</source>
        <translation>$/mes</translation>
    </message>
    <message>
        <source>$/day</source>
        <translation>$/día</translation>
    </message>
    <message>
        <source>$/kW a year</source>
        <translation>$/kW al año</translation>
    </message>
    <message>
        <source>$/kW DC a year</source>
        <translation>$/kW DC al año</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% al año</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>$ a year</source>
        <translation>$ al año</translation>
    </message>
    <message>
        <source>The yearly bill goes from {before} to {after}</source>
        <translation>La factura anual pasa de {before} a {after}</translation>
    </message>
    <message>
        <source>{said}, and {checks} comes by check</source>
        <translation>{said}, y {checks} llegan por cheque</translation>
    </message>
    <message>
        <source>{said}: nothing is saved.</source>
        <translation>{said}: no se ahorra nada.</translation>
    </message>
    <message>
        <source>{said}: {amount} a year saved.</source>
        <translation>{said}: {amount} ahorrados al año.</translation>
    </message>
    <message>
        <source>{said}: {amount} a year more than before.</source>
        <translation>{said}: {amount} al año más que antes.</translation>
    </message>
    <message>
        <source>With what is not known for sure, the saving lies between {low} and {high} a year.</source>
        <translation>Con lo que no se sabe con certeza, el ahorro está entre {low} y {high} al año.</translation>
    </message>
    <message>
        <source>It can never be below {amount}: those charges stay whatever the system makes.</source>
        <translation>Nunca puede bajar de {amount}: esos cargos quedan, genere lo que genere el sistema.</translation>
    </message>
    <message>
        <source>The savings never pay back the {price} it costs within {horizon} years.</source>
        <translation>Los ahorros nunca recuperan los {price} que cuesta en {horizon} años.</translation>
    </message>
    <message>
        <source>The savings do not pay back the {price} it costs within {horizon} years; at the best after {low}.</source>
        <translation>Los ahorros no recuperan los {price} que cuesta en {horizon} años; en el mejor caso, tras {low}.</translation>
    </message>
    <message>
        <source>The savings pay back the {price} it costs in {years} years.</source>
        <translation>Los ahorros recuperan los {price} que cuesta en {years} años.</translation>
    </message>
    <message>
        <source>The savings pay back the {price} it costs in {years} years ({low} to {high}).</source>
        <translation>Los ahorros recuperan los {price} que cuesta en {years} años ({low} a {high}).</translation>
    </message>
    <message>
        <source>The savings pay back the {price} it costs in {years} years ({low} at the best, at the worst never within {horizon}).</source>
        <translation>Los ahorros recuperan los {price} que cuesta en {years} años ({low} en el mejor caso; en el peor, nunca en {horizon}).</translation>
    </message>
    <message>
        <source>By the co-op&apos;s rules: {status} ({kw} kW AC, {percent} % of the year&apos;s use).</source>
        <translation>Según las reglas de la cooperativa: {status} ({kw} kW AC, {percent} % del consumo del año).</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>allowed with conditions</source>
        <translation>permitido con condiciones</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>ask the co-op</source>
        <translation>pregunte a la cooperativa</translation>
    </message>
    <message>
        <source>That is year {year}; the first year, in which the credit only fills up, loses {kwh} kWh and {credit}.</source>
        <translation>Eso es en el año {year}; el primer año, en el que el crédito apenas se va llenando, pierde {kwh} kWh y {credit}.</translation>
    </message>
    <message>
        <source>That is year {year}; the first year, in which the credit only fills up, loses {kwh} kWh.</source>
        <translation>Eso es en el año {year}; el primer año, en el que el crédito apenas se va llenando, pierde {kwh} kWh.</translation>
    </message>
    <message>
        <source>That is year {year}; the first year, in which the credit only fills up, loses {credit}.</source>
        <translation>Eso es en el año {year}; el primer año, en el que el crédito apenas se va llenando, pierde {credit}.</translation>
    </message>
    <message>
        <source>Lost each year: {credit} of credit.</source>
        <translation>Se pierde cada año: {credit} de crédito.</translation>
    </message>
    <message>
        <source>No credit is lost.</source>
        <translation>No se pierde ningún crédito.</translation>
    </message>
    <message>
        <source>Lost each year: {kwh} kWh, worth {worth} at the price you pay, and {credit} of credit.</source>
        <translation>Se pierde cada año: {kwh} kWh, que valen {worth} al precio que usted paga, y {credit} de crédito.</translation>
    </message>
    <message>
        <source>Lost each year: {kwh} kWh, worth {worth} at the price you pay.</source>
        <translation>Se pierde cada año: {kwh} kWh, que valen {worth} al precio que usted paga.</translation>
    </message>
    <message>
        <source>1 number is a placeholder; ask the co-op for: {names}.</source>
        <translation>1 cifra es supuesta; pregunte a la cooperativa por: {names}.</translation>
    </message>
    <message>
        <source>{count} numbers are placeholders; ask the co-op for: {names}.</source>
        <translation>{count} cifras son supuestas; pregunte a la cooperativa por: {names}.</translation>
    </message>
    <message>
        <source>The bill comes to {total}</source>
        <translation>La factura suma {total}</translation>
    </message>
    <message>
        <source>The {count} bills come to {total}</source>
        <translation>Las {count} facturas suman {total}</translation>
    </message>
    <message>
        <source>{said}; without the generator {without}</source>
        <translation>{said}; sin el generador, {without}</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>contingent</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>not for this system</source>
        <translation>no para este sistema</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
    <message>
        <source>Average price, {year}, not an energy charge: ${price} a kWh</source>
        <translation>Precio medio, {year}, no un cargo por energía: ${price} por kWh</translation>
    </message>
</context>
<context>
    <name>ServingCoOps</name>
    <message>
        <source>Your state&apos;s rule, until the rules of your own co-op or utility are filled in. They may be narrower, and the prices here are examples: take yours from your bill.</source>
        <translation>La norma de su estado, mientras no se anoten las reglas de su propia cooperativa o compañía. Pueden ser más estrictas, y los precios de aquí son ejemplos: tome los suyos de su factura.</translation>
    </message>
    <message>
        <source>Fill in the rules of {co_op} from its rate sheet</source>
        <translation>Llenar las reglas de {co_op} a partir de su hoja de tarifas</translation>
    </message>
    <message>
        <source>No rules on file yet. Click the name to fill them in.</source>
        <translation>Aún no hay reglas. Haga clic en el nombre para escribirlas.</translation>
    </message>
    <message>
        <source>No rules on file yet. {price}. Click the name to fill them in.</source>
        <translation>Aún no hay reglas. {price}. Haga clic en el nombre para escribirlas.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SizePage</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Saved a year</source>
        <translation>Ahorrado al año</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Se recupera en</translation>
    </message>
    <message>
        <source>Value today</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Credit lost</source>
        <translation>Crédito que se perdió</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>{kw} kW</source>
        <translation>{kw} kW</translation>
    </message>
    <message>
        <source>A click on the chart, or Enter where the arrow keys point, takes that size into the case; undo takes it back. Years to pay back are as calculated here; the range of the size taken stands above.</source>
        <translation>Un clic en la gráfica, o Enter donde apuntan las flechas, pone ese tamaño en el caso; deshacer lo quita. Los años de recuperación son los calculados aquí; el rango del tamaño tomado está arriba.</translation>
    </message>
    <message>
        <source>Sizes in kW</source>
        <translation>Tamaños en kW</translation>
    </message>
    <message>
        <source>The best sizes</source>
        <translation>Los mejores tamaños</translation>
    </message>
    <message>
        <source>Take {kw} kW</source>
        <translation>Tomar {kw} kW</translation>
    </message>
    <message>
        <source>Whole kilowatts and edges under {program}</source>
        <translation>Kilovatios enteros y bordes bajo {program}</translation>
    </message>
    <message>
        <source>kW AC</source>
        <translation>kW AC</translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation>kWh al año</translation>
    </message>
    <message>
        <source>% of use</source>
        <translation>% del consumo</translation>
    </message>
    <message>
        <source>Co-op says</source>
        <translation>La cooperativa dice</translation>
    </message>
    <message>
        <source>Saved, $</source>
        <translation>Ahorrado, $</translation>
    </message>
    <message>
        <source>Up front, $</source>
        <translation>Al inicio, $</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Se recupera</translation>
    </message>
    <message>
        <source>Value today, $</source>
        <translation>Valor actual, $</translation>
    </message>
    <message>
        <source>Lost, kWh</source>
        <translation>Perdido, kWh</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>with conditions</source>
        <translation>con condiciones</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>pregunte</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Slope</name>
    <message>
        <source>Drag the line to another slope. Keys: up and down by 1°, with Shift or Page up and down by 15°.</source>
        <translation>Arrastre la línea a otra inclinación. Teclas: arriba y abajo 1°, con Mayús o Re Pág y Av Pág 15°.</translation>
    </message>
    <message>
        <source>Slope of array {number}: {tilt} degrees</source>
        <translation>Inclinación del grupo {number}: {tilt} grados</translation>
    </message>
    <message>
        <source>array {number}: {tilt}°</source>
        <translation>grupo {number}: {tilt}°</translation>
    </message>
</context>
<context>
    <name>SolarPanel</name>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>No solar panels in this case.</source>
        <translation>No hay paneles solares en este caso.</translation>
    </message>
    <message>
        <source>Add an array</source>
        <translation>Agregar un grupo de paneles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{kw} kW of modules</source>
        <translation>{kw} kW de módulos</translation>
    </message>
    <message>
        <source>{kw} kW of modules in {count} arrays</source>
        <translation>{kw} kW de módulos en {count} grupos</translation>
    </message>
    <message>
        <source>A case has at most {count} arrays; give planes that lie alike together as one.</source>
        <translation>Un caso tiene como máximo {count} grupos; dé juntos como uno los planos iguales.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Meets the rule</source>
        <translation>Cumple la regla</translation>
    </message>
    <message>
        <source>Breaks the rule</source>
        <translation>No cumple la regla</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Ask the co-op</source>
        <translation>Pregunte a la cooperativa</translation>
    </message>
</context>
<context>
    <name>StoredSheet</name>
    <message>
        <source>Delete all of this…</source>
        <translation>Borrar todo esto…</translation>
    </message>
    <message>
        <source>Delete all that is listed above? It cannot be brought back.</source>
        <translation>¿Borrar todo lo listado arriba? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>{count} files were deleted. {path} could not be deleted: {reason}.</source>
        <translation>Se borraron {count} archivos. No se pudo borrar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{count} files were deleted. The case on screen is untouched; what you change in it from here on is kept again until you save it or close the window.</source>
        <translation>Se borraron {count} archivos. El caso en pantalla queda intacto; lo que cambie en él desde ahora se vuelve a guardar hasta que lo guarde o cierre la ventana.</translation>
    </message>
    <message>
        <source>Fairwatt sends nothing anywhere and has no account. It keeps a few files of its own on this computer, in the folder {folder}. The cases you save are where you saved them and are not deleted here. The program keeps no log of your bills.</source>
        <translation>Fairwatt no envía nada a ninguna parte y no tiene cuenta. Guarda unos pocos archivos propios en esta computadora, en la carpeta {folder}. Los casos que usted guarda están donde los guardó y no se borran aquí. El programa no lleva registro de sus facturas.</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>Guardado ahora</translation>
    </message>
    <message>
        <source>Nothing is kept now.</source>
        <translation>Ahora no hay nada guardado.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>Your own co-ops</source>
        <translation>Sus propias cooperativas</translation>
    </message>
    <message>
        <source>Replaced policies</source>
        <translation>Políticas reemplazadas</translation>
    </message>
    <message>
        <source>how the window looks, and the names of the files you opened last: {path}</source>
        <translation>cómo se ve la ventana y los nombres de los archivos que abrió último: {path}</translation>
    </message>
    <message>
        <source>copies of cases that are not saved yet, in case the program ends: {path}</source>
        <translation>copias de casos aún sin guardar, por si el programa termina: {path}</translation>
    </message>
    <message>
        <source>policies you made or were sent, {count} files: {path}</source>
        <translation>políticas que hizo o le enviaron, {count} archivos: {path}</translation>
    </message>
    <message>
        <source>what those took the place of, {count} files: {path}</source>
        <translation>lo que esas reemplazaron, {count} archivos: {path}</translation>
    </message>
    <message>
        <source>{count} files: {path}</source>
        <translation>{count} archivos: {path}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Net Metering, The Energy Cooperative (http://theenergycoop.com/net-metering/), read 2026-11-21</source>
        <translation>Net Metering, The Energy Cooperative (http://theenergycoop.com/net-metering/), leído el 2026-11-21</translation>
    </message>
    <message>
        <source>How many kilowatt-hours a year do the turbines make at this place&apos;s average wind?</source>
        <translation>¿Cuántos kilovatios-hora al año producen las turbinas con el viento promedio de este lugar?</translation>
    </message>
    <message>
        <source>That is more than this place&apos;s wind is likely to give: ask for which average wind, at which height, it holds.</source>
        <translation>Es más de lo que el viento de este lugar probablemente dé: pregunte para qué viento promedio vale, y a qué altura.</translation>
    </message>
    <message>
        <source>Is the inverter UL listed, to UL 1741?</source>
        <translation>¿El inversor está listado por UL, según UL 1741?</translation>
    </message>
    <message>
        <source>Look for another seller: most co-ops connect no inverter without this listing.</source>
        <translation>Busque otro vendedor: la mayoría de las cooperativas no conecta ningún inversor sin este listado.</translation>
    </message>
    <message>
        <source>What does each part of the whole cost?</source>
        <translation>¿Cuánto cuesta cada parte del total?</translation>
    </message>
    <message>
        <source>Have these named too, be it as 0, so that none of them comes as a surprise.</source>
        <translation>Haga nombrar también estas, aunque sea con 0, para que ninguna llegue como sorpresa.</translation>
    </message>
    <message>
        <source>How many years does the warranty last?</source>
        <translation>¿Cuántos años dura la garantía?</translation>
    </message>
    <message>
        <source>A warranty of one to five years is usual, and a longer one is better.</source>
        <translation>Una garantía de uno a cinco años es usual, y una más larga es mejor.</translation>
    </message>
    <message>
        <source>Does the warranty pay for labor as well as for parts?</source>
        <translation>¿La garantía paga la mano de obra además de las partes?</translation>
    </message>
    <message>
        <source>Work on a tower is dear: ask for a warranty that covers it, or set money aside.</source>
        <translation>El trabajo en una torre es caro: pida una garantía que lo cubra, o aparte dinero.</translation>
    </message>
    <message>
        <source>What does the regular upkeep of the turbines cost a year?</source>
        <translation>¿Cuánto cuesta al año el mantenimiento regular de las turbinas?</translation>
    </message>
    <message>
        <source>Every turbine needs upkeep: ask what has to be done, how often, and by whom.</source>
        <translation>Toda turbina necesita mantenimiento: pregunte qué hay que hacer, con qué frecuencia y quién lo hace.</translation>
    </message>
    <message>
        <source>Is protection against lightning part of the offer?</source>
        <translation>¿La protección contra rayos es parte de la oferta?</translation>
    </message>
    <message>
        <source>If lightning is frequent where you live, have its price added.</source>
        <translation>Si hay rayos a menudo donde usted vive, haga agregar su precio.</translation>
    </message>
    <message>
        <source>How many years has the seller been in business?</source>
        <translation>¿Cuántos años lleva el vendedor en el negocio?</translation>
    </message>
    <message>
        <source>Five years or more are the rule of thumb, so that parts and service are still there later.</source>
        <translation>Cinco años o más son la regla práctica, para que las partes y el servicio sigan ahí más adelante.</translation>
    </message>
    <message>
        <source>Has the seller taken over another maker&apos;s line of turbines?</source>
        <translation>¿El vendedor ha tomado la línea de turbinas de otro fabricante?</translation>
    </message>
    <message>
        <source>Then five years in business should speak for the seller.</source>
        <translation>Entonces cinco años en el negocio deberían hablar por el vendedor.</translation>
    </message>
    <message>
        <source>How many owners of a similar turbine may you call?</source>
        <translation>¿A cuántos dueños de una turbina parecida puede llamar?</translation>
    </message>
    <message>
        <source>Ask for two at the least, and call them.</source>
        <translation>Pida dos por lo menos, y llámelos.</translation>
    </message>
    <message>
        <source>Is the turbine certified to IEC 61400-2, as by the Small Wind Certification Council?</source>
        <translation>¿La turbina está certificada según IEC 61400-2, como por el Small Wind Certification Council?</translation>
    </message>
    <message>
        <source>Without a certificate nobody but the maker vouches for its power, its noise and its strength.</source>
        <translation>Sin un certificado nadie más que el fabricante responde por su potencia, su ruido y su resistencia.</translation>
    </message>
    <message>
        <source>Has the co-op told you what it pays for surplus?</source>
        <translation>¿La cooperativa le ha dicho qué paga por el excedente?</translation>
    </message>
    <message>
        <source>the co-op</source>
        <translation>a la cooperativa</translation>
    </message>
    <message>
        <source>Ask before you buy: until then the price of surplus in this estimate is the one on paper, or a placeholder.</source>
        <translation>Pregunte antes de comprar: hasta entonces el precio del excedente en esta estimación es el que está en papel, o una cifra supuesta.</translation>
    </message>
    <message>
        <source>Do zoning, codes and homeowners&apos; rules allow a tower this high, this near to the boundary?</source>
        <translation>¿La zonificación, los códigos y las reglas de vecinos permiten una torre tan alta y tan cerca del lindero?</translation>
    </message>
    <message>
        <source>the county and the homeowners&apos; association</source>
        <translation>al condado y a la asociación de propietarios</translation>
    </message>
    <message>
        <source>A permit or an exception has to come first, and takes time.</source>
        <translation>Primero tiene que venir un permiso o una excepción, y toma tiempo.</translation>
    </message>
    <message>
        <source>Solar panels on a roof installed</source>
        <translation>Paneles solares instalados en un techo</translation>
    </message>
    <message>
        <source>low: the same table a year before (ATB 2024, commit 029db01); high: as far above (assumption)</source>
        <translation>bajo: la misma tabla un año antes (ATB 2024, commit 029db01); alto: otro tanto por encima (suposición)</translation>
    </message>
    <message>
        <source>NREL REopt.jl pv_defaults.json, commit a9d42b2, based on the Annual Technology Baseline 2025</source>
        <translation>NREL REopt.jl pv_defaults.json, commit a9d42b2, basado en el Annual Technology Baseline 2025</translation>
    </message>
    <message>
        <source>low: the same table a year before; high: as far above (assumption); EnergySage&apos;s marketplace average at about 11 kW was 2.56 (pv magazine usa, 2025-01-30)</source>
        <translation>bajo: la misma tabla un año antes; alto: otro tanto por encima (suposición); el promedio del mercado de EnergySage con unos 11 kW era 2.56 (pv magazine usa, 2025-01-30)</translation>
    </message>
    <message>
        <source>low and high: as for 11 kW; the table a year before said 2.105</source>
        <translation>bajo y alto: como para 11 kW; la tabla de un año antes decía 2.105</translation>
    </message>
    <message>
        <source>Ground mounting over roof mounting</source>
        <translation>Montaje en el suelo frente a montaje en techo</translation>
    </message>
    <message>
        <source>1.15 above 100 kW</source>
        <translation>1.15 por encima de 100 kW</translation>
    </message>
    <message>
        <source>NREL REopt.jl pv_defaults.json, commit a9d42b2</source>
        <translation>NREL REopt.jl pv_defaults.json, commit a9d42b2</translation>
    </message>
    <message>
        <source>Upkeep of solar panels up to 11 kW</source>
        <translation>Mantenimiento de paneles solares hasta 11 kW</translation>
    </message>
    <message>
        <source>SAM 2025 residential: 30; includes replacements</source>
        <translation>SAM 2025 residencial: 30; incluye reemplazos</translation>
    </message>
    <message>
        <source>Upkeep of solar panels up to 100 kW</source>
        <translation>Mantenimiento de paneles solares hasta 100 kW</translation>
    </message>
    <message>
        <source>SAM 2025 commercial: 22; includes replacements</source>
        <translation>SAM 2025 comercial: 22; incluye reemplazos</translation>
    </message>
    <message>
        <source>A new inverter</source>
        <translation>Un inversor nuevo</translation>
    </message>
    <message>
        <source>do not count it beside an upkeep that includes replacements</source>
        <translation>no lo cuente junto a un mantenimiento que incluye reemplazos</translation>
    </message>
    <message>
        <source>EnergySage in pv magazine usa, 2025-01-30: 2,991 of 29,926 dollars for 10.8 kW</source>
        <translation>EnergySage en pv magazine usa, 2025-01-30: 2,991 de 29,926 dólares para 10.8 kW</translation>
    </message>
    <message>
        <source>Year of a new inverter</source>
        <translation>Año de un inversor nuevo</translation>
    </message>
    <message>
        <source>the middle of the span</source>
        <translation>el medio del intervalo</translation>
    </message>
    <message>
        <source>EnergySage: string inverters last 10 to 15 years</source>
        <translation>EnergySage: los inversores de cadena duran de 10 a 15 años</translation>
    </message>
    <message>
        <source>Yearly loss of output of solar panels</source>
        <translation>Pérdida anual de producción de los paneles solares</translation>
    </message>
    <message>
        <source>REopt.jl and SAM defaults; fleet median 0.72 in NREL/TP-5K00-76687, earlier literature 0.5 to 0.9</source>
        <translation>Valores de REopt.jl y SAM; mediana de la flota 0.72 en NREL/TP-5K00-76687, literatura anterior de 0.5 a 0.9</translation>
    </message>
    <message>
        <source>Small wind turbine installed</source>
        <translation>Turbina eólica pequeña instalada</translation>
    </message>
    <message>
        <source>low: US market average of 2021 (9.2 million dollars for 1.8 MW, PNNL Distributed Wind Market Report 2024); high: SAM 2025 at 20 kW</source>
        <translation>bajo: promedio del mercado de EE. UU. de 2021 (9.2 millones de dólares por 1.8 MW, PNNL Distributed Wind Market Report 2024); alto: SAM 2025 con 20 kW</translation>
    </message>
    <message>
        <source>NREL REopt.jl src/core/wind.jl v0.57, residential up to 20 kW</source>
        <translation>NREL REopt.jl src/core/wind.jl v0.57, residencial hasta 20 kW</translation>
    </message>
    <message>
        <source>low: a maker&apos;s machine in REopt.jl commit 1e04657; high: US market average of 2023; SAM 2025 at 100 kW: 6,055</source>
        <translation>bajo: la máquina de un fabricante en REopt.jl commit 1e04657; alto: promedio del mercado de EE. UU. de 2023; SAM 2025 con 100 kW: 6,055</translation>
    </message>
    <message>
        <source>NREL REopt.jl src/core/wind.jl v0.57, commercial 21 to 100 kW</source>
        <translation>NREL REopt.jl src/core/wind.jl v0.57, comercial de 21 a 100 kW</translation>
    </message>
    <message>
        <source>Upkeep of a wind turbine</source>
        <translation>Mantenimiento de una turbina eólica</translation>
    </message>
    <message>
        <source>low: SAM 2025</source>
        <translation>bajo: SAM 2025</translation>
    </message>
    <message>
        <source>NREL REopt.jl src/core/wind.jl v0.57</source>
        <translation>NREL REopt.jl src/core/wind.jl v0.57</translation>
    </message>
    <message>
        <source>Yearly rise of electricity prices</source>
        <translation>Alza anual de los precios de la electricidad</translation>
    </message>
    <message>
        <source>low: REopt.jl v0.54; high: prices that keep up with inflation</source>
        <translation>bajo: REopt.jl v0.54; alto: precios que siguen a la inflación</translation>
    </message>
    <message>
        <source>US EIA Annual Energy Outlook 2025 (real -0.28 % a year, 2024 to 2050) with 2.5 % inflation; Google Solar API uses 2.2</source>
        <translation>US EIA Annual Energy Outlook 2025 (real -0.28 % al año, 2024 a 2050) con 2.5 % de inflación; Google Solar API usa 2.2</translation>
    </message>
    <message>
        <source>Yearly rise of other prices</source>
        <translation>Alza anual de otros precios</translation>
    </message>
    <message>
        <source>low and high: assumption</source>
        <translation>bajo y alto: suposición</translation>
    </message>
    <message>
        <source>SAM and REopt.jl defaults</source>
        <translation>Valores de SAM y REopt.jl</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tasa de descuento</translation>
    </message>
    <message>
        <source>low: inflation alone; high: REopt.jl&apos;s commercial rate</source>
        <translation>bajo: solo inflación; alto: tasa comercial de REopt.jl</translation>
    </message>
    <message>
        <source>Google Solar API discountRate 1.04</source>
        <translation>Google Solar API discountRate 1.04</translation>
    </message>
    <message>
        <source>Interest of a loan</source>
        <translation>Interés de un préstamo</translation>
    </message>
    <message>
        <source>SAM default</source>
        <translation>Valor de SAM</translation>
    </message>
    <message>
        <source>Years looked ahead</source>
        <translation>Años considerados</translation>
    </message>
    <message>
        <source>Google Solar API uses 20</source>
        <translation>Google Solar API usa 20</translation>
    </message>
    <message>
        <source>Yearly rise of fixed charges</source>
        <translation>Alza anual de los cargos fijos</translation>
    </message>
    <message>
        <source>low: charges that stay (assumption); high: inflation</source>
        <translation>bajo: cargos que quedan igual (suposición); alto: inflación</translation>
    </message>
    <message>
        <source>taken to rise as electricity prices do (US EIA Annual Energy Outlook 2025 with 2.5 % inflation)</source>
        <translation>se toma que suben como los precios de la electricidad (US EIA Annual Energy Outlook 2025 con 2.5 % de inflación)</translation>
    </message>
    <message>
        <source>Yearly rise of what the co-op pays for surplus</source>
        <translation>Alza anual de lo que la cooperativa paga por el excedente</translation>
    </message>
    <message>
        <source>high: as retail prices</source>
        <translation>alto: como los precios de venta</translation>
    </message>
    <message>
        <source>assumption that does not overstate the saving: no co-op promises a rise</source>
        <translation>suposición que no exagera el ahorro: ninguna cooperativa promete un alza</translation>
    </message>
    <message>
        <source>Yearly growth of the member&apos;s use</source>
        <translation>Crecimiento anual del consumo del socio</translation>
    </message>
    <message>
        <source>low and high: assumption; not part of the range</source>
        <translation>bajo y alto: suposición; no es parte del intervalo</translation>
    </message>
    <message>
        <source>assumption: the use stays as the bills say</source>
        <translation>suposición: el consumo queda como dicen las facturas</translation>
    </message>
    <message>
        <source>Federal residential clean energy credit (25D)</source>
        <translation>Crédito federal residencial de energía limpia (25D)</translation>
    </message>
    <message>
        <source>You owe enough federal income tax; the installation was finished by the last day; the home is yours</source>
        <translation>Usted debe suficiente impuesto federal sobre la renta; la instalación se terminó a más tardar el último día; la casa es suya</translation>
    </message>
    <message>
        <source>ended by P.L. 119-21; what was left over from earlier years still carries forward</source>
        <translation>terminado por P.L. 119-21; lo que sobró de años anteriores todavía se traslada</translation>
    </message>
    <message>
        <source>IRS FS-2025-05; currentfederaltaxdevelopments.com 2025-08-21; everycrsreport.com IN12611</source>
        <translation>IRS FS-2025-05; currentfederaltaxdevelopments.com 2025-08-21; everycrsreport.com IN12611</translation>
    </message>
    <message>
        <source>Federal clean electricity investment credit (48E)</source>
        <translation>Crédito federal a la inversión en electricidad limpia (48E)</translation>
    </message>
    <message>
        <source>The system is a business&apos;s, you owe enough income tax, and the rules on foreign components are met (construction begun after 2025)</source>
        <translation>El sistema es de un negocio, usted debe suficiente impuesto sobre la renta, y se cumplen las reglas sobre componentes extranjeros (construcción empezada después de 2025)</translation>
    </message>
    <message>
        <source>30 % for systems below 1 MW AC; the exception from the wage rules below 1 MW is general knowledge and not verified</source>
        <translation>30 % para sistemas de menos de 1 MW AC; la excepción de las reglas salariales por debajo de 1 MW es conocimiento general y no está verificada</translation>
    </message>
    <message>
        <source>crowe.com, new rules for wind and solar energy projects; jdsupra.com, IRS guidance for renewable projects</source>
        <translation>crowe.com, nuevas reglas para proyectos eólicos y solares; jdsupra.com, guía del IRS para proyectos renovables</translation>
    </message>
    <message>
        <source>USDA Rural Energy for America Program grant</source>
        <translation>Subvención del Rural Energy for America Program del USDA</translation>
    </message>
    <message>
        <source>A farm or a small rural business; the grant is competitive and decided before work begins; whether a window is open is not known: ask USDA Rural Development</source>
        <translation>Una granja o un negocio rural pequeño; la subvención es competitiva y se decide antes de empezar el trabajo; no se sabe si hay un plazo abierto: pregunte a USDA Rural Development</translation>
    </message>
    <message>
        <source>up to 25 % (50 % under Inflation Reduction Act funds); ground-mounted solar above 50 kW comes last since 2025-08-19</source>
        <translation>hasta 25 % (50 % con fondos de la Inflation Reduction Act); lo solar en el suelo de más de 50 kW va al final desde 2025-08-19</translation>
    </message>
    <message>
        <source>wastedive.com, usda-reap-application-delay; jdsupra.com, sunlight-under-scrutiny</source>
        <translation>wastedive.com, usda-reap-application-delay; jdsupra.com, sunlight-under-scrutiny</translation>
    </message>
    <message>
        <source>Federal first-year depreciation</source>
        <translation>Depreciación federal del primer año</translation>
    </message>
    <message>
        <source>Property of a business acquired after 2025-01-19</source>
        <translation>Propiedad de un negocio adquirida después de 2025-01-19</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanente</translation>
    </message>
    <message>
        <source>eidebailly.com, obbb-energy-credits; scarpelloconsulting.com 2025-07-29</source>
        <translation>eidebailly.com, obbb-energy-credits; scarpelloconsulting.com 2025-07-29</translation>
    </message>
    <message>
        <source>New Mexico new solar market development tax credit</source>
        <translation>Nuevo crédito fiscal de Nuevo México para el desarrollo del mercado solar</translation>
    </message>
    <message>
        <source>Certified by the state&apos;s energy department while the yearly pool of 30 million dollars lasts; you owe New Mexico income tax; solar alone</source>
        <translation>Certificado por el departamento de energía del estado mientras dura el fondo anual de 30 millones de dólares; usted debe impuesto sobre la renta de Nuevo México; solo solar</translation>
    </message>
    <message>
        <source>at most 6000 dollars a taxpayer and year; its first day is general knowledge</source>
        <translation>como máximo 6000 dólares por contribuyente y año; su primer día es conocimiento general</translation>
    </message>
    <message>
        <source>corralescomment.com 2024-08-21; 3.3.14 NMAC</source>
        <translation>corralescomment.com 2024-08-21; 3.3.14 NMAC</translation>
    </message>
    <message>
        <source>New Mexico solar credit as a bill of 2026 would have it</source>
        <translation>Crédito solar de Nuevo México como lo tendría un proyecto de ley de 2026</translation>
    </message>
    <message>
        <source>Only if the bill became law: it was found as introduced and nothing more; it would take the place of the 10 % credit</source>
        <translation>Solo si el proyecto se hizo ley: se encontró como presentado y nada más; tomaría el lugar del crédito del 10 %</translation>
    </message>
    <message>
        <source>enactment not found</source>
        <translation>no se encontró la promulgación</translation>
    </message>
    <message>
        <source>fastdemocracy.com NMB00012274 (2026 session)</source>
        <translation>fastdemocracy.com NMB00012274 (sesión de 2026)</translation>
    </message>
    <message>
        <source>Sun of one year against the typical year</source>
        <translation>Sol de un año frente al año típico</translation>
    </message>
    <message>
        <source>drawn anew for every year</source>
        <translation>se sortea de nuevo para cada año</translation>
    </message>
    <message>
        <source>D. Thevenard, S. Pelland, Estimating the uncertainty in long-term photovoltaic yield predictions, Solar Energy 91, 2013: 3.9 % for year-to-year climate</source>
        <translation>D. Thevenard, S. Pelland, Estimating the uncertainty in long-term photovoltaic yield predictions, Solar Energy 91, 2013: 3.9 % por el clima de año en año</translation>
    </message>
    <message>
        <source>Solar model and weather station against this roof</source>
        <translation>Modelo solar y estación meteorológica frente a este techo</translation>
    </message>
    <message>
        <source>one draw for all years</source>
        <translation>un sorteo para todos los años</translation>
    </message>
    <message>
        <source>D. Thevenard, S. Pelland, Solar Energy 91, 2013: 7.9 % for the average yield over the life of a system</source>
        <translation>D. Thevenard, S. Pelland, Solar Energy 91, 2013: 7.9 % para la producción promedio durante la vida de un sistema</translation>
    </message>
    <message>
        <source>Sun of the weather stations round the site</source>
        <translation>Sol de las estaciones meteorológicas alrededor del sitio</translation>
    </message>
    <message>
        <source>only where several stations are blended</source>
        <translation>solo donde se mezclan varias estaciones</translation>
    </message>
    <message>
        <source>the dullest and the sunniest of the stations that are blended (NSRDB TMY3 climate table)</source>
        <translation>la más nublada y la más soleada de las estaciones que se mezclan (tabla climática NSRDB TMY3)</translation>
    </message>
    <message>
        <source>Wind of one year against the typical year</source>
        <translation>Viento de un año frente al año típico</translation>
    </message>
    <message>
        <source>drawn anew for every year; their own simulations of the eastern USA vary less</source>
        <translation>se sortea de nuevo para cada año; sus propias simulaciones del este de EE. UU. varían menos</translation>
    </message>
    <message>
        <source>S. Pryor, T. Shepherd, R. Barthelmie, Wind Energy Science 3, 2018: nine years in ten within 10 % of the mean energy, as the industry takes it</source>
        <translation>S. Pryor, T. Shepherd, R. Barthelmie, Wind Energy Science 3, 2018: nueve de cada diez años dentro del 10 % de la energía media, como lo toma la industria</translation>
    </message>
    <message>
        <source>Mean wind speed at the site</source>
        <translation>Velocidad media del viento en el sitio</translation>
    </message>
    <message>
        <source>WindWatts ensemble METHODS.md (NatLabRockies/windwatts-ensemble): mean of |bias| 0.44 m/s at 285 stations, a deviation of 0.55 m/s; L. Sheridan et al., Wind Energy Science 7, 2022: within 0.5 m/s</source>
        <translation>WindWatts ensemble METHODS.md (NatLabRockies/windwatts-ensemble): media de |sesgo| 0.44 m/s en 285 estaciones, una desviación de 0.55 m/s; L. Sheridan et al., Wind Energy Science 7, 2022: dentro de 0.5 m/s</translation>
    </message>
    <message>
        <source>Losses of a small wind turbine</source>
        <translation>Pérdidas de una turbina eólica pequeña</translation>
    </message>
    <message>
        <source>only where the losses are a default</source>
        <translation>solo donde las pérdidas son un valor supuesto</translation>
    </message>
    <message>
        <source>PNNL, Loss Factors for Small Distributed Wind Turbines Based on Field Data, 2026: median 17 %, tools&apos; defaults from 7 to 18 %</source>
        <translation>PNNL, Loss Factors for Small Distributed Wind Turbines Based on Field Data, 2026: mediana 17 %, valores de los programas de 7 a 18 %</translation>
    </message>
    <message>
        <source>How much models overstate a small turbine&apos;s capacity factor</source>
        <translation>Cuánto exageran los modelos el factor de capacidad de una turbina pequeña</translation>
    </message>
    <message>
        <source>anything from nothing to that</source>
        <translation>cualquier cosa desde nada hasta eso</translation>
    </message>
    <message>
        <source>L. Sheridan et al., Wind Energy Science 7, 659, 2022: by 2.5 points for SAM, more for other tools</source>
        <translation>L. Sheridan et al., Wind Energy Science 7, 659, 2022: en 2.5 puntos para SAM, más para otros programas</translation>
    </message>
    <message>
        <source>Price of the system</source>
        <translation>Precio del sistema</translation>
    </message>
    <message>
        <source>only where the price is a default</source>
        <translation>solo donde el precio es un valor supuesto</translation>
    </message>
    <message>
        <source>low and high of the table of costs</source>
        <translation>bajo y alto de la tabla de costos</translation>
    </message>
    <message>
        <source>Yearly loss of output</source>
        <translation>Pérdida anual de producción</translation>
    </message>
    <message>
        <source>only where it is a default</source>
        <translation>solo donde es un valor supuesto</translation>
    </message>
    <message>
        <source>Yearly rise of energy prices</source>
        <translation>Alza anual de los precios de la energía</translation>
    </message>
    <message>
        <source>Yearly rise of what surplus earns</source>
        <translation>Alza anual de lo que gana el excedente</translation>
    </message>
    <message>
        <source>A figure the co-op has not published</source>
        <translation>Una cifra que la cooperativa no ha publicado</translation>
    </message>
    <message>
        <source>the stand-in value is the likeliest; where there is none all values between are equally likely</source>
        <translation>el valor sustituto es el más probable; donde no hay ninguno, todos los valores entre los extremos son igual de probables</translation>
    </message>
    <message>
        <source>low and high of the policy</source>
        <translation>bajo y alto de la política</translation>
    </message>
    <message>
        <source>A choice only the co-op knows</source>
        <translation>Una elección que solo la cooperativa conoce</translation>
    </message>
    <message>
        <source>each equally likely</source>
        <translation>cada una igual de probable</translation>
    </message>
    <message>
        <source>the choices of the policy</source>
        <translation>las elecciones de la política</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hogar</translation>
    </message>
    <message>
        <source>Home heated with fuel</source>
        <translation>Casa con calefacción de combustible</translation>
    </message>
    <message>
        <source>US DOE / OpenEI &apos;Commercial and Residential Hourly Load Profiles for all TMY3 Locations&apos; (dataset 961): mean of the LOW and BASE houses of Boston and St Louis</source>
        <translation>US DOE / OpenEI &apos;Commercial and Residential Hourly Load Profiles for all TMY3 Locations&apos; (conjunto de datos 961): media de las casas LOW y BASE de Boston y St Louis</translation>
    </message>
    <message>
        <source>all-electric home</source>
        <translation>hogar todo eléctrico</translation>
    </message>
    <message>
        <source>Home with electric heating</source>
        <translation>Casa con calefacción eléctrica</translation>
    </message>
    <message>
        <source>the home profile for 60 % of the year&apos;s use; 40 % (assumption) in proportion to the degrees below 15.5 degC at Boston and St Louis</source>
        <translation>el perfil de la casa para el 60 % del consumo del año; 40 % (suposición) en proporción a los grados por debajo de 15.5 °C en Boston y St Louis</translation>
    </message>
    <message>
        <source>dairy farm</source>
        <translation>lechería</translation>
    </message>
    <message>
        <source>Dairy farm with two milkings a day</source>
        <translation>Granja lechera con dos ordeños al día</translation>
    </message>
    <message>
        <source>peaks at the milkings about 08 h and 20 h by the clock (audit of 61 farms, ITEA 111-3); their height, the base and the summer fans are assumptions</source>
        <translation>picos en los ordeños hacia las 08 h y las 20 h del reloj (auditoría de 61 granjas, ITEA 111-3); su altura, la base y los ventiladores de verano son suposiciones</translation>
    </message>
    <message>
        <source>irrigation</source>
        <translation>riego</translation>
    </message>
    <message>
        <source>Irrigation pumps</source>
        <translation>Bombas de riego</translation>
    </message>
    <message>
        <source>pumps that run day and night from April to October; the shares of the months are assumptions</source>
        <translation>bombas que funcionan día y noche de abril a octubre; las partes de los meses son suposiciones</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>tienda</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>US DOE commercial reference buildings (RetailStore, StripMall, Supermarket; mean of 14 cities), NREL REopt.jl load profiles</source>
        <translation>Edificios comerciales de referencia del US DOE (RetailStore, StripMall, Supermarket; media de 14 ciudades), perfiles de consumo de NREL REopt.jl</translation>
    </message>
    <message>
        <source>office</source>
        <translation>oficina</translation>
    </message>
    <message>
        <source>Small office</source>
        <translation>Oficina pequeña</translation>
    </message>
    <message>
        <source>US DOE commercial reference buildings (SmallOffice; mean of 14 cities), NREL REopt.jl load profiles</source>
        <translation>Edificios comerciales de referencia del US DOE (SmallOffice; media de 14 ciudades), perfiles de consumo de NREL REopt.jl</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>igual a toda hora</translation>
    </message>
    <message>
        <source>The same use in every hour</source>
        <translation>El mismo consumo en cada hora</translation>
    </message>
    <message>
        <source>no source: equal power in 8,760 hours</source>
        <translation>sin fuente: la misma potencia en 8,760 horas</translation>
    </message>
    <message>
        <source>US Energy Information Administration, FAQ 97: average residential customer of 2020; low Hawaii, high Louisiana</source>
        <translation>US Energy Information Administration, FAQ 97: cliente residencial promedio de 2020; bajo Hawái, alto Luisiana</translation>
    </message>
    <message>
        <source>Customer charges that nine co-ops publish</source>
        <translation>Cargos al cliente que publican nueve cooperativas</translation>
    </message>
    <message>
        <source>23, 25, 30, 30, 30.95, 31, 37, 52 and 53 dollars a month; the middle one counts</source>
        <translation>23, 25, 30, 30, 30.95, 31, 37, 52 y 53 dólares al mes; cuenta el del medio</translation>
    </message>
    <message>
        <source>Energy charges that nine co-ops publish</source>
        <translation>Cargos por energía que publican nueve cooperativas</translation>
    </message>
    <message>
        <source>5.72, 6.30, 6.75, 7.92, 8.6, 11.97, 12.75, 13.18 and 13.39 cents; the middle one counts</source>
        <translation>5.72, 6.30, 6.75, 7.92, 8.6, 11.97, 12.75, 13.18 y 13.39 centavos; cuenta el del medio</translation>
    </message>
    <message>
        <source>Minimum bills of two co-ops: Socorro (New Mexico, 2012) and Vigilante (Montana, 2025)</source>
        <translation>Facturas mínimas de dos cooperativas: Socorro (New Mexico, 2012) y Vigilante (Montana, 2025)</translation>
    </message>
    <message>
        <source>16 and 45 dollars; many co-ops have none beside the customer charge</source>
        <translation>16 y 45 dólares; muchas cooperativas no tienen ninguna aparte del cargo al cliente</translation>
    </message>
    <message>
        <source>What five co-ops pay for a kilowatt-hour sent</source>
        <translation>Lo que cinco cooperativas pagan por un kilovatio-hora enviado</translation>
    </message>
    <message>
        <source>2.8, 3.7, 5.8, 6 to 7 and 7.2 cents; the middle one counts</source>
        <translation>2.8, 3.7, 5.8, 6 a 7 y 7.2 centavos; cuenta el del medio</translation>
    </message>
    <message>
        <source>Monthly charges of five co-ops for members who generate</source>
        <translation>Cargos mensuales de cinco cooperativas para socios que generan</translation>
    </message>
    <message>
        <source>0, 3.75, 9, 10 and 49.50 dollars; the middle one counts</source>
        <translation>0, 3.75, 9, 10 y 49.50 dólares; cuenta el del medio</translation>
    </message>
    <message>
        <source>Fees that co-ops ask before a system is connected</source>
        <translation>Cargos que las cooperativas piden antes de conectar un sistema</translation>
    </message>
    <message>
        <source>0, 50, 175, 340 and 500 to 2,000 dollars</source>
        <translation>0, 50, 175, 340 y de 500 a 2,000 dólares</translation>
    </message>
    <message>
        <source>What a home uses</source>
        <translation>Lo que consume un hogar</translation>
    </message>
    <message>
        <source>How much electricity does an American home use? (Energy Information Administration)</source>
        <translation>¿Cuánta electricidad consume un hogar en Estados Unidos? (Energy Information Administration)</translation>
    </message>
    <message>
        <source>2020: 10,715 kWh a year; Hawaii least with 6,446, Louisiana most with 14,407</source>
        <translation>2020: 10,715 kWh al año; Hawaii el mínimo con 6,446, Louisiana el máximo con 14,407</translation>
    </message>
    <message>
        <source>Growth of the average price since 2020</source>
        <translation>Crecimiento del precio medio desde 2020</translation>
    </message>
    <message>
        <source>Average residential prices of two co-ops, 2020 and 2023 (Energy Information Administration)</source>
        <translation>Precios residenciales medios de dos cooperativas, 2020 y 2023 (Energy Information Administration)</translation>
    </message>
    <message>
        <source>14.24 to 15.97 cents and 16.79 to 19.32 cents: 12 and 15 percent more in three years</source>
        <translation>14.24 a 15.97 centavos y 16.79 a 19.32 centavos: 12 y 15 por ciento más en tres años</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>manufacturer curve (not a certified test)</source>
        <translation>curva del fabricante (no es una prueba certificada)</translation>
    </message>
    <message>
        <source>Stall Regulated</source>
        <translation>Regulada por pérdida aerodinámica</translation>
    </message>
    <message>
        <source>legacy product</source>
        <translation>producto descontinuado</translation>
    </message>
    <message>
        <source>rated_kw is the certified power at 11 m/s (AWEA/SWCC convention), not the maximum</source>
        <translation>rated_kw es la potencia certificada a 11 m/s (convención AWEA/SWCC), no la máxima</translation>
    </message>
    <message>
        <source>commercially available</source>
        <translation>a la venta</translation>
    </message>
    <message>
        <source>reference model</source>
        <translation>modelo de referencia</translation>
    </message>
    <message>
        <source>SAM/WindWatts give &apos;rotor diameter&apos; 1.85 / 2.2 m; the curve needs D=3.7 m (1.85 m is the radius: Cp would be 1.6)</source>
        <translation>SAM/WindWatts dan «diámetro del rotor» 1.85 / 2.2 m; la curva necesita D=3.7 m (1.85 m es el radio: Cp sería 1.6)</translation>
    </message>
    <message>
        <source>Furling (passive)</source>
        <translation>Plegado (pasivo)</translation>
    </message>
    <message>
        <source>binned test data; R9000 4.7 kW was one of the SWCC full certifications (SWCC newsletter June 2013)</source>
        <translation>datos de prueba agrupados; la R9000 de 4.7 kW fue una de las certificaciones completas del SWCC (boletín del SWCC de junio de 2013)</translation>
    </message>
    <message>
        <source>binned curve; stall regulated; power falls above 13 m/s</source>
        <translation>curva agrupada; regulada por pérdida aerodinámica; la potencia cae por encima de 13 m/s</translation>
    </message>
    <message>
        <source>manufacturer curve, 11 points read from mph (not the certified test)</source>
        <translation>curva del fabricante, 11 puntos leídos en mph (no es la prueba certificada)</translation>
    </message>
    <message>
        <source>Pitch Regulated</source>
        <translation>Regulada por ángulo de pala</translation>
    </message>
    <message>
        <source>binned test data (two-blade, large rotor)</source>
        <translation>datos de prueba agrupados (dos palas, rotor grande)</translation>
    </message>
    <message>
        <source>Passive Pitch Regulation</source>
        <translation>Regulación pasiva por ángulo de pala</translation>
    </message>
    <message>
        <source>SAM names it &apos;EO25/12 12.6m&apos; but lists D=15.81 m; Cp check supports 15.81 m (12.6 m would exceed the Betz limit)</source>
        <translation>SAM la llama &apos;EO25/12 12.6m&apos; pero indica D=15.81 m; la revisión de Cp apoya 15.81 m (12.6 m superaría el límite de Betz)</translation>
    </message>
    <message>
        <source>binned curve</source>
        <translation>curva agrupada</translation>
    </message>
    <message>
        <source>manufacturer curve</source>
        <translation>curva del fabricante</translation>
    </message>
    <message>
        <source>SAM/WindWatts give &apos;rotor diameter&apos; 13.8 m; that is the radius (Cp would be 1.4); D=27.6 m</source>
        <translation>SAM/WindWatts dan «diámetro del rotor» 13.8 m; ese es el radio (Cp sería 1.4); D=27.6 m</translation>
    </message>
    <message>
        <source>binned test data, stops at 12.5 m/s</source>
        <translation>datos de prueba agrupados, termina en 12.5 m/s</translation>
    </message>
    <message>
        <source>Reference turbine 2.5 kW</source>
        <translation>Turbina de referencia de 2.5 kW</translation>
    </message>
    <message>
        <source>Reference turbine 20 kW</source>
        <translation>Turbina de referencia de 20 kW</translation>
    </message>
    <message>
        <source>Reference turbine 100 kW (2019 cost of energy)</source>
        <translation>Turbina de referencia de 100 kW (costo de energía de 2019)</translation>
    </message>
    <message>
        <source>Reference turbine 100 kW</source>
        <translation>Turbina de referencia de 100 kW</translation>
    </message>
    <message>
        <source>SAM 2025.4.16 defaults, WindPowerResidential</source>
        <translation>Valores de SAM 2025.4.16, WindPowerResidential</translation>
    </message>
</context>
<context>
    <name>TakingAway</name>
    <message>
        <source>PDF for A4 paper (*.pdf)</source>
        <translation>PDF para papel A4 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for Letter paper (*.pdf)</source>
        <translation>PDF para papel carta (*.pdf)</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Guardar la hoja de cálculo</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Why: {figure}</source>
        <translation>Por qué: {figure}</translation>
    </message>
    <message>
        <source>Why this figure is what it is</source>
        <translation>Por qué esta cifra es la que es</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nombre del caso</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Claro, oscuro o como lo tenga el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>Más por hacer</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>TwoHeights</name>
    <message>
        <source>Wind below</source>
        <translation>Viento abajo</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>at a height of</source>
        <translation>a una altura de</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Lower height</source>
        <translation>Altura de abajo</translation>
    </message>
    <message>
        <source>Wind above</source>
        <translation>Viento arriba</translation>
    </message>
    <message>
        <source>Upper height</source>
        <translation>Altura de arriba</translation>
    </message>
    <message>
        <source>Two heights: {name}, {unit}</source>
        <translation>Dos alturas: {name}, {unit}</translation>
    </message>
    <message>
        <source>Mean speeds of the same time at both heights make the exponent.</source>
        <translation>Las velocidades medias de un mismo tiempo a ambas alturas dan el exponente.</translation>
    </message>
    <message>
        <source>They make an exponent of {exponent}.</source>
        <translation>Dan un exponente de {exponent}.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% al año</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Your use</source>
        <translation>Su consumo</translation>
    </message>
    <message>
        <source>Bills in kWh</source>
        <translation>Facturas en kWh</translation>
    </message>
    <message>
        <source>Bills in dollars</source>
        <translation>Facturas en dólares</translation>
    </message>
    <message>
        <source>Turned round through your rate to the kWh that made them.</source>
        <translation>Convertidas según su tarifa en los kWh que las causaron.</translation>
    </message>
    <message>
        <source>Year total</source>
        <translation>Total del año</translation>
    </message>
    <message>
        <source>Meter file</source>
        <translation>Archivo del medidor</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>Aún sin facturas</translation>
    </message>
    <message>
        <source>What similar members use stands in for the bills.</source>
        <translation>El consumo de socios parecidos ocupa el lugar de las facturas.</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Use in a year</source>
        <translation>Consumo en un año</translation>
    </message>
    <message>
        <source>Meter&apos;s file</source>
        <translation>Archivo del medidor</translation>
    </message>
    <message>
        <source>A file of meter readings</source>
        <translation>Un archivo de lecturas del medidor</translation>
    </message>
    <message>
        <source>Green Button or CSV (*.xml *.csv *.txt);;All files (*)</source>
        <translation>Green Button o CSV (*.xml *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Green Button XML or CSV, or any CSV of times and kWh; it can also be dropped here.</source>
        <translation>XML o CSV Green Button, o cualquier CSV de horas y kWh; también se puede soltar aquí.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the twelve months, one a line (Ctrl+Shift+C in a month)</source>
        <translation>Copia los doce meses, uno por línea (Ctrl+Shift+C en un mes)</translation>
    </message>
    <message>
        <source>Copy the twelve months</source>
        <translation>Copiar los doce meses</translation>
    </message>
    <message>
        <source>Use through the day is like that of</source>
        <translation>El consumo del día es como el de</translation>
    </message>
    <message>
        <source>How the month&apos;s kWh spread over the hours; each month&apos;s sum stays as typed.</source>
        <translation>Cómo se reparten los kWh del mes entre las horas; la suma de cada mes queda como se escribió.</translation>
    </message>
    <message>
        <source>What is to come and is not in the bills; it is added to them.</source>
        <translation>Lo que está por venir y no está en las facturas; se les suma.</translation>
    </message>
    <message>
        <source>An electric car to come</source>
        <translation>Un auto eléctrico por venir</translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation>kWh al año</translation>
    </message>
    <message>
        <source>A heat pump to come</source>
        <translation>Una bomba de calor por venir</translation>
    </message>
    <message>
        <source>{kwh} kWh a year</source>
        <translation>{kwh} kWh al año</translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation>Del archivo {name}</translation>
    </message>
    <message>
        <source>What similar members use</source>
        <translation>Lo que consumen socios parecidos</translation>
    </message>
    <message>
        <source>{kwh} kWh in the twelve months</source>
        <translation>{kwh} kWh en los doce meses</translation>
    </message>
    <message>
        <source>{kwh} kWh in {count} of the twelve months</source>
        <translation>{kwh} kWh en {count} de los doce meses</translation>
    </message>
    <message>
        <source>${usd} in {count} of the twelve months</source>
        <translation>${usd} en {count} de los doce meses</translation>
    </message>
    <message>
        <source>${usd} in the twelve months</source>
        <translation>${usd} en los doce meses</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>aún ninguna cifra</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <source>{kwh} kWh</source>
        <translation>{kwh} kWh</translation>
    </message>
    <message>
        <source>{said}; {kwh} kWh a year</source>
        <translation>{said}; {kwh} kWh al año</translation>
    </message>
    <message>
        <source>{first} to {last}, every {minutes} minutes.</source>
        <translation>{first} a {last}, cada {minutes} minutos.</translation>
    </message>
    <message>
        <source>a home</source>
        <translation>un hogar</translation>
    </message>
    <message>
        <source>an all-electric home</source>
        <translation>un hogar todo eléctrico</translation>
    </message>
    <message>
        <source>a dairy farm</source>
        <translation>una lechería</translation>
    </message>
    <message>
        <source>irrigation</source>
        <translation>riego</translation>
    </message>
    <message>
        <source>a shop</source>
        <translation>una tienda</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>una oficina</translation>
    </message>
    <message>
        <source>the same every hour</source>
        <translation>igual a toda hora</translation>
    </message>
    <message>
        <source>usual for the member</source>
        <translation>lo usual para el socio</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>{title}, read on {date}</source>
        <translation>{title}, consultada el {date}</translation>
    </message>
    <message>
        <source>Why this month&apos;s bill is what it is</source>
        <translation>Por qué la factura de este mes es la que es</translation>
    </message>
    <message>
        <source>With the system</source>
        <translation>Con el sistema</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>Credit in dollars</source>
        <translation>Crédito en dólares</translation>
    </message>
    <message>
        <source>Bank in kWh</source>
        <translation>kWh acumulados</translation>
    </message>
    <message>
        <source>The meter delivered {delivered} kWh to you and received {received} kWh from you; {billed} kWh are billed.</source>
        <translation>El medidor le entregó {delivered} kWh y recibió de usted {received} kWh; se facturan {billed} kWh.</translation>
    </message>
    <message>
        <source>You used {use} kWh and generated {generation} kWh.</source>
        <translation>Usted consumió {use} kWh y generó {generation} kWh.</translation>
    </message>
    <message>
        <source>Rate from: {source}</source>
        <translation>Tarifa de: {source}</translation>
    </message>
    <message>
        <source>Clause {id}</source>
        <translation>Cláusula {id}</translation>
    </message>
    <message>
        <source>{id}: {text} ({source})</source>
        <translation>{id}: {text} ({source})</translation>
    </message>
    <message>
        <source>{opening} opening + {earned} earned = {used} used + {forfeited} forfeited + {paid} paid + {closing} closing</source>
        <translation>{opening} inicial + {earned} ganado = {used} usado + {forfeited} perdido + {paid} pagado + {closing} final</translation>
    </message>
</context>
<context>
    <name>WindPanel</name>
    <message>
        <source>Wind</source>
        <translation>Eólica</translation>
    </message>
    <message>
        <source>Turbine</source>
        <translation>Turbina</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>File of the power curve</source>
        <translation>Archivo de la curva de potencia</translation>
    </message>
    <message>
        <source>CSV with the columns wind_speed_ms and power_kw, measured at sea level.</source>
        <translation>CSV con las columnas wind_speed_ms y power_kw, medida al nivel del mar.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Rotor&apos;s diameter</source>
        <translation>Diámetro del rotor</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>With it the curve is held against what any rotor can take from the wind (Betz: 59.3 %).</source>
        <translation>Con él la curva se compara con lo que cualquier rotor puede tomar del viento (Betz: 59.3 %).</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Potencia nominal</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Empty: what the curve gives at 11 m/s.</source>
        <translation>Vacío: lo que da la curva a 11 m/s.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>How many turbines</source>
        <translation>Cuántas turbinas</translation>
    </message>
    <message>
        <source>Hub height</source>
        <translation>Altura del buje</translation>
    </message>
    <message>
        <source>Empty: the usual tower.</source>
        <translation>Vacío: la torre usual.</translation>
    </message>
    <message>
        <source>How windy it is here</source>
        <translation>Cuánto viento hay aquí</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>{name}, {kw} kW</source>
        <translation>{name}, {kw} kW</translation>
    </message>
    <message>
        <source>my own power curve…</source>
        <translation>mi propia curva de potencia…</translation>
    </message>
    <message>
        <source>my own power curve</source>
        <translation>mi propia curva de potencia</translation>
    </message>
    <message>
        <source>{count} × {name}</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>A power curve</source>
        <translation>Una curva de potencia</translation>
    </message>
    <message>
        <source>Power curves (*.csv);;All files (*)</source>
        <translation>Curvas de potencia (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Rotor {rotor} m; at most {peak} kW.</source>
        <translation>Rotor de {rotor} m; como máximo {peak} kW.</translation>
    </message>
    <message>
        <source>Certified: {kwh} kWh a year at 5 m/s.</source>
        <translation>Certificada: {kwh} kWh al año a 5 m/s.</translation>
    </message>
    <message>
        <source>Towers it is sold with: {heights} m.</source>
        <translation>Torres con las que se vende: {heights} m.</translation>
    </message>
    <message>
        <source>The land around</source>
        <translation>El terreno alrededor</translation>
    </message>
    <message>
        <source>open land: {exponent}</source>
        <translation>campo abierto: {exponent}</translation>
    </message>
    <message>
        <source>farm buildings and trees: {exponent}</source>
        <translation>edificios y árboles de finca: {exponent}</translation>
    </message>
    <message>
        <source>from wind measured at two heights</source>
        <translation>de viento medido a dos alturas</translation>
    </message>
    <message>
        <source>Shear exponent</source>
        <translation>Exponente de cizalladura</translation>
    </message>
    <message>
        <source>How fast the wind grows with height: 0 not at all, 1 in proportion.</source>
        <translation>Cuán rápido crece el viento con la altura: 0 nada, 1 en proporción.</translation>
    </message>
    <message>
        <source>Mean wind known</source>
        <translation>Viento medio conocido</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>Of a whole year; the typical year&apos;s wind is scaled to it.</source>
        <translation>De un año entero; el viento del año típico se ajusta a él.</translation>
    </message>
    <message>
        <source>at a height of</source>
        <translation>a una altura de</translation>
    </message>
    <message>
        <source>Empty: at the hub.</source>
        <translation>Vacío: a la altura del buje.</translation>
    </message>
    <message>
        <source>Height of the known mean wind, m</source>
        <translation>Altura del viento medio conocido, m</translation>
    </message>
    <message>
        <source>Tallest thing near</source>
        <translation>Lo más alto cerca</translation>
    </message>
    <message>
        <source>m high</source>
        <translation>m de alto</translation>
    </message>
    <message>
        <source>The tallest house or tree within 150 m.</source>
        <translation>La casa o el árbol más alto en 150 m a la redonda.</translation>
    </message>
    <message>
        <source>stands at</source>
        <translation>está a</translation>
    </message>
    <message>
        <source>m away</source>
        <translation>m de distancia</translation>
    </message>
    <message>
        <source>Empty: close by.</source>
        <translation>Vacío: muy cerca.</translation>
    </message>
    <message>
        <source>Distance of the tallest thing near, m</source>
        <translation>Distancia de lo más alto cerca, m</translation>
    </message>
    <message>
        <source>Empty: the median of small turbines&apos; field data (PNNL, Loss Factors, 2026).</source>
        <translation>Vacío: la mediana de los datos de campo de turbinas pequeñas (PNNL, Loss Factors, 2026).</translation>
    </message>
    <message>
        <source>Losses of the turbines, %</source>
        <translation>Pérdidas de las turbinas, %</translation>
    </message>
    <message>
        <source>Or item by item:</source>
        <translation>O una por una:</translation>
    </message>
    <message>
        <source>{speed} m/s</source>
        <translation>{speed} m/s</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>lo usual</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>WindQuestions</name>
    <message>
        <source>Before you buy a wind turbine</source>
        <translation>Antes de comprar una turbina eólica</translation>
    </message>
    <message>
        <source>Settled: {well}. To take care of: {warning}. Red flags: {flag}. Still to ask: {blank}.</source>
        <translation>Resueltas: {well}. Con cuidado: {warning}. Alertas: {flag}. Por preguntar: {blank}.</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>kWh a year</source>
        <translation>kWh al año</translation>
    </message>
    <message>
        <source>$ a year</source>
        <translation>$ al año</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Turbine</source>
        <translation>Turbina</translation>
    </message>
    <message>
        <source>Tower</source>
        <translation>Torre</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Interconnection</source>
        <translation>Interconexión</translation>
    </message>
    <message>
        <source>Labor</source>
        <translation>Mano de obra</translation>
    </message>
    <message>
        <source>Equipment rental</source>
        <translation>Alquiler de equipo</translation>
    </message>
    <message>
        <source>Concrete and rebar</source>
        <translation>Concreto y varilla</translation>
    </message>
    <message>
        <source>Electrical parts</source>
        <translation>Partes eléctricas</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation>Impuesto sobre la venta</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Flujo de caja</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Bill line</source>
        <translation>Línea de factura</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Year, $</source>
        <translation>Año, $</translation>
    </message>
    <message>
        <source>Without the system</source>
        <translation>Sin el sistema</translation>
    </message>
    <message>
        <source>Bill without the system</source>
        <translation>Factura sin el sistema</translation>
    </message>
    <message>
        <source>With the system</source>
        <translation>Con el sistema</translation>
    </message>
    <message>
        <source>Bill with the system</source>
        <translation>Factura con el sistema</translation>
    </message>
    <message>
        <source>Bill without less bill with</source>
        <translation>Factura sin menos factura con</translation>
    </message>
    <message>
        <source>Use, kWh</source>
        <translation>Consumo, kWh</translation>
    </message>
    <message>
        <source>Generation, kWh</source>
        <translation>Generación, kWh</translation>
    </message>
    <message>
        <source>Delivered to you, kWh</source>
        <translation>Entregado a usted, kWh</translation>
    </message>
    <message>
        <source>Received from you, kWh</source>
        <translation>Recibido de usted, kWh</translation>
    </message>
    <message>
        <source>Billed, kWh</source>
        <translation>Facturado, kWh</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>inicial</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>forfeited</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Banked energy, {flow}, kWh</source>
        <translation>Energía acumulada, {flow}, kWh</translation>
    </message>
    <message>
        <source>Credit, {flow}, $</source>
        <translation>Crédito, {flow}, $</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>default</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>see source</source>
        <translation>ver la fuente</translation>
    </message>
    <message>
        <source>Bill without, $</source>
        <translation>Factura sin, $</translation>
    </message>
    <message>
        <source>Bill with, $</source>
        <translation>Factura con, $</translation>
    </message>
    <message>
        <source>Checks, $</source>
        <translation>Cheques, $</translation>
    </message>
    <message>
        <source>Saved, $</source>
        <translation>Ahorrado, $</translation>
    </message>
    <message>
        <source>Public money, $</source>
        <translation>Dinero público, $</translation>
    </message>
    <message>
        <source>Upkeep, $</source>
        <translation>Mantenimiento, $</translation>
    </message>
    <message>
        <source>Loan payments, $</source>
        <translation>Pagos del préstamo, $</translation>
    </message>
    <message>
        <source>Cash flow, $</source>
        <translation>Flujo de caja, $</translation>
    </message>
    <message>
        <source>Added up, $</source>
        <translation>Suma, $</translation>
    </message>
    <message>
        <source>Purchase alone, $</source>
        <translation>Solo la compra, $</translation>
    </message>
    <message>
        <source>Purchase alone, added up, $</source>
        <translation>Solo la compra, suma, $</translation>
    </message>
    <message>
        <source>Purchase alone, in today&apos;s money, $</source>
        <translation>Solo la compra, en dinero de hoy, $</translation>
    </message>
    <message>
        <source>The same, added up, $</source>
        <translation>Lo mismo, suma, $</translation>
    </message>
    <message>
        <source>Added up, low, $</source>
        <translation>Suma, mínimo, $</translation>
    </message>
    <message>
        <source>Added up, high, $</source>
        <translation>Suma, máximo, $</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Caso sin nombre</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>of the purchase itself, with or without the loan</source>
        <translation>de la compra misma, con o sin el préstamo</translation>
    </message>
    <message>
        <source>never within {years} years</source>
        <translation>nunca en {years} años</translation>
    </message>
    <message>
        <source>Yearly bill without the system, $</source>
        <translation>Factura anual sin el sistema, $</translation>
    </message>
    <message>
        <source>Yearly bill with the system, $</source>
        <translation>Factura anual con el sistema, $</translation>
    </message>
    <message>
        <source>Comes by check in the year, $</source>
        <translation>Llega por cheque en el año, $</translation>
    </message>
    <message>
        <source>Saved in the year, $</source>
        <translation>Ahorrado en el año, $</translation>
    </message>
    <message>
        <source>Saved in the year, low, $</source>
        <translation>Ahorrado en el año, mínimo, $</translation>
    </message>
    <message>
        <source>Saved in the year, high, $</source>
        <translation>Ahorrado en el año, máximo, $</translation>
    </message>
    <message>
        <source>The bill can never be below, $</source>
        <translation>La factura nunca puede bajar de, $</translation>
    </message>
    <message>
        <source>Banked energy lost in the year, kWh</source>
        <translation>Energía acumulada perdida en el año, kWh</translation>
    </message>
    <message>
        <source>What it would have been worth at the price you pay, $</source>
        <translation>Lo que habría valido al precio que usted paga, $</translation>
    </message>
    <message>
        <source>Credit lost in the year, $</source>
        <translation>Crédito perdido en el año, $</translation>
    </message>
    <message>
        <source>By the co-op&apos;s rules</source>
        <translation>Según las reglas de la cooperativa</translation>
    </message>
    <message>
        <source>Nameplate, kW AC</source>
        <translation>Potencia nominal, kW AC</translation>
    </message>
    <message>
        <source>Generation over the year&apos;s use, %</source>
        <translation>Generación sobre el consumo del año, %</translation>
    </message>
    <message>
        <source>Up front, with the known fees, $</source>
        <translation>Al inicio, con los cargos conocidos, $</translation>
    </message>
    <message>
        <source>Known fees in it, $</source>
        <translation>Cargos conocidos incluidos, $</translation>
    </message>
    <message>
        <source>Public money counted, $</source>
        <translation>Dinero público contado, $</translation>
    </message>
    <message>
        <source>Pays back in, years</source>
        <translation>Se recupera en, años</translation>
    </message>
    <message>
        <source>Pays back in, at the best, years</source>
        <translation>Se recupera en, en el mejor caso, años</translation>
    </message>
    <message>
        <source>Pays back in, at the worst, years</source>
        <translation>Se recupera en, en el peor caso, años</translation>
    </message>
    <message>
        <source>Pays back in today&apos;s money in, years</source>
        <translation>Se recupera en dinero de hoy en, años</translation>
    </message>
    <message>
        <source>Worth today of the purchase, $</source>
        <translation>Valor actual de la compra, $</translation>
    </message>
    <message>
        <source>Yearly return, %</source>
        <translation>Rendimiento anual, %</translation>
    </message>
    <message>
        <source>Cost of a kWh made, $</source>
        <translation>Costo de un kWh generado, $</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Amount, $</source>
        <translation>Importe, $</translation>
    </message>
    <message>
        <source>When, or what would change it</source>
        <translation>Cuándo, o qué lo cambiaría</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>Known fees in all</source>
        <translation>Cargos conocidos en total</translation>
    </message>
    <message>
        <source>If all that is possible comes as well</source>
        <translation>Si llega además todo lo posible</translation>
    </message>
    <message>
        <source>In neither sum, because nobody has published them: {names}</source>
        <translation>En ninguna de las sumas, porque nadie los ha publicado: {names}</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>wind question</source>
        <translation>pregunta eólica</translation>
    </message>
    <message>
        <source>public money</source>
        <translation>dinero público</translation>
    </message>
    <message>
        <source>two readings</source>
        <translation>dos lecturas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Settled.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <source>Take care.</source>
        <translation>Tenga cuidado.</translation>
    </message>
    <message>
        <source>Red flag.</source>
        <translation>Alerta.</translation>
    </message>
</context>
</TS>
