import { attackTable } from "../attackTable.ts";
import type { AroundPages, AttackFigures, PageWords, Part } from "../pageWords.ts";
import type { TrustWords } from "../trustWords.ts";

export const around: AroundPages = {
  product: "Plumbline",
  others: "Otras páginas",
  contents: "En esta página",
  nobody: "No nombra a nadie.",
  what: "Qué contiene",
  kept: "Cuánto tiempo",
  leaves: "Cuando se eliminan tus datos",
};

const weKnow: Part = {
  title: "Qué sabemos y qué no",
  list: [
    ["Sabemos que se te preguntó.", "Todas las personas preguntadas pueden leer a quién más se preguntó."],
    [
      "Sabemos que has participado, hasta el cierre.",
      "El servidor guarda una nota cerrada con llave, para que nadie responda dos veces. Plumbline no se la muestra a nadie más que a ti. Al cierre se elimina. Cuántas personas participaron, se queda; si participaron todas, eso dice también quiénes.",
    ],
    [
      "No sabemos qué has respondido.",
      "Una respuesta dada en privado no tiene nombre, ni hora, ni lugar en un orden. Después del cierre nadie puede encontrarla, ni siquiera tú.",
    ],
    [
      "No es obligatorio responder.",
      "«No puedo decirlo» está siempre ahí. Cuando se responde en privado, Plumbline no dice a nadie quién no ha respondido.",
    ],
  ],
};

const whoSees: Part = {
  title: "Quién ve qué y cuándo",
  text: [
    "Aquí se trata de las respuestas dadas en privado. La primera pantalla nombra a las personas preguntadas y dice quién lee el resultado.",
  ],
  table: {
    head: ["Quién", "Mientras hay preguntas abiertas", "Después del cierre"],
    rows: [
      [
        "Tú y todas las personas preguntadas",
        "Cuántas han respondido. Si se pregunta a menos de siete: solo si son suficientes.",
        "Cuántas eligieron cada respuesta, si respondieron suficientes personas. Las frases palabra por palabra, sin nombres, si suficientes personas escribieron una.",
      ],
      ["Tu responsable", "Lo mismo que tú.", "Lo mismo que tú, en el mismo momento. No hay otra vista."],
      [
        "Quien dirige la reunión",
        "Lo mismo que tú. Puede cerrar antes, si han respondido suficientes personas, o eliminarlo todo sin ver.",
        "Lo mismo que tú.",
      ],
      [
        "El resto de tu equipo",
        "Lo mismo que tú.",
        "Lo mismo que tú, si la primera pantalla dice que el equipo lee el resultado. Si no, nada.",
      ],
      [
        "Un coach de fuera",
        "Nada.",
        "Los mismos números, sin ningún nombre, hasta una fecha que tu equipo puede leer. La primera pantalla nombra al coach.",
      ],
      [
        "Un administrador, en Plumbline",
        "Nada.",
        "Nada. Configura cuántas respuestas hacen falta y cuánto tiempo se quedan los resultados, y tu equipo lee cuándo lo hace. Puede eliminar lo que se guarda sobre una persona, que entonces ya no puede empezar una respuesta a lo que está abierto.",
      ],
      [
        "Quien gestiona el servidor",
        "Todo lo que se guarda. Ver «Lo que no podemos ocultar».",
        "Los números, y a quién se preguntó. Ninguna respuesta suelta, salvo que alguien copiara antes las claves.",
      ],
      ["Los autores de Plumbline", "Nada.", "Nada."],
    ],
  },
};

const enough: Part = {
  title: "¿Cuándo son suficientes?",
  list: [
    "En privado, una pregunta solo se muestra si la respondieron suficientes personas: normalmente 5, nunca menos de 3. La primera pantalla dice cuántas.",
    "El número queda fijado cuando se abren las preguntas. Después nadie puede bajarlo.",
    "De cuatro a seis personas pueden elegir 3. Entonces las respuestas solo se muestran como abajo, en el medio y arriba.",
    "Tres personas responden abiertamente. A menos de tres no se les pregunta nada.",
  ],
};

const journey: Part = {
  title: "Cómo viaja una respuesta dada en privado",
  text: [
    "Imagina una elección en una sala. En la puerta marcan tu nombre en la lista y te dan una tarjeta con un cuño. La caja acepta cualquier tarjeta con el cuño y no pregunta ningún nombre. Plumbline hace lo mismo con cálculos, de modo que ni siquiera la puerta puede reconocer la tarjeta.",
  ],
  steps: [
    "Cuando se abren las preguntas, el servidor crea un cuño solo para esta vez: un par de claves. También crea una clave que cierra la caja. Esa clave se guarda aparte de la base de datos y de sus copias de seguridad.",
    "Tu dispositivo escribe un mensaje al azar y lo cubre. Envía solo la forma cubierta, con tu inicio de sesión. El servidor comprueba que se te preguntó, anota que has participado y pone el cuño en la forma cubierta. No ha visto el mensaje.",
    "Tu dispositivo quita la cubierta. Lo que queda es un cuño válido en un mensaje que el servidor nunca ha visto. Tu dispositivo envía mensaje, cuño y respuestas sin inicio de sesión ni cookies. El servidor puede saber que responde una de las personas preguntadas. No puede saber cuál.",
    "Ambas notas están en una sola fila de la base de datos, cerrada con llave. Se rellenan hasta una misma longitud, sin orden y sin hora.",
  ],
};

const closing: Part = {
  title: "Qué pasa al cierre",
  steps: [
    "Las respuestas se cuentan, pregunta por pregunta: cuántas personas eligieron cada respuesta.",
    "Una pregunta que respondieron muy pocas personas no conserva ningún número. Nadie los verá nunca.",
    "Las frases se ponen en un orden al azar y se conservan sin nombres, palabra por palabra, si suficientes personas escribieron una.",
    "Se eliminan las respuestas sueltas y las notas de quién participó.",
    "Se elimina la clave de la caja. Las copias antiguas de la fila cerrada ya no se pueden abrir, salvo que alguien copiara antes la clave.",
    "Todas las personas que tienen derecho a ello ven el resultado en el mismo momento. Después no cambia.",
  ],
  text: [
    "Todo esto ocurre en un solo paso. No se conserva nada que una tu respuesta a una pregunta con tu respuesta a otra.",
  ],
};

const inTheOpen: Part = {
  title: "Preguntas que se responden abiertamente",
  text: [
    "Algunas preguntas se responden abiertamente. La primera pantalla lo dice antes de que respondas. Entonces tu respuesta lleva tu nombre. Las personas preguntadas lo ven después del cierre, hasta que lo termine quien facilita, 30 minutos como mucho. Después solo quedan números.",
    "Hasta entonces, alguien con acceso completo al servidor podría leer nombres y respuestas.",
  ],
};

export const residuals: TrustWords["residuals"] = {
  "Everybody says the same": [
    "Cuando todo el mundo dice lo mismo",
    "Si las cinco personas responden «nada», cada una de las cinco ha respondido «nada».",
  ],
  "The rest of you together": [
    "Todas las demás personas juntas",
    "Si siete de ocho personas se cuentan sus respuestas, conocen la octava.",
  ],
  "One joins, one leaves": [
    "Una persona llega, otra se va",
    "Dos reuniones cuyas personas se diferencian en una muestran dos imágenes. Se diferencian en esa persona y en cada cambio de opinión. El antes y el después solo se comparan si las personas son las mismas o si se diferencian lo suficiente.",
  ],
  "How you write": [
    "Tu forma de escribir",
    "Puede que tus compañeros reconozcan una frase por su estilo. La página lo dice antes de que la envíes.",
  ],
  "Copying while it is open": [
    "Observar mientras hay preguntas abiertas",
    "Quien puede copiar una y otra vez la base de datos en marcha ve qué se añadió entre dos copias. Con las claves, eso dice qué respuesta es de quién. Quien observa la red, o la lista de peticiones de la propia máquina, puede relacionar las horas.",
  ],
  "One copy of the files while it is open": [
    "Una copia de todos los archivos mientras hay preguntas abiertas",
    "La base de datos lleva entre sus archivos un registro de sus últimos cambios. Una sola copia de estos archivos y de las claves vale tanto como muchas copias. Después del cierre el registro sigue ahí un tiempo, pero las claves ya no. Una clave que alguien copió antes todavía lo abre.",
  ],
  "Full access while it is open": [
    "Acceso completo mientras hay preguntas abiertas",
    "Quien tiene a la vez la base de datos y las claves puede leer respuestas antes del cierre. Con el registro, puede llegar a saber de quién son. Cuando se responde abiertamente, puede leer los nombres. Tu organización tiene que dejar las claves fuera de sus copias de seguridad.",
  ],
  "Whoever runs the server could run another program": [
    "Otro programa",
    "Quien gestiona el servidor podría ejecutar un código cambiado. Todo el mundo puede ver el mismo número de comprobación de las preguntas, y tu dispositivo se detiene cuando la clave no encaja con él. Esto te protege de una clave distinta, hecha solo para ti. No te protege de alguien que cambie la propia página.",
  ],
  "Your device": [
    "Tu propio dispositivo",
    "Guarda tus respuestas, para que puedas cambiarlas y verlas junto al resultado. Y las personas cercanas ven tu pantalla.",
  ],
  "The embedded database's files": [
    "La pequeña base de datos para probar",
    "Puede dejar rastros en sus archivos cuando se corta la corriente. Plumbline se niega a usarla para el trabajo real.",
  ],
};

export const attackers: TrustWords["attackers"] = {
  "one dump while open, all have answered":
    "Una copia del contenido de la base de datos y las claves, cuando todo el mundo ha respondido",
  "one dump while open, half have answered": "Lo mismo, cuando ha respondido la mitad",
  "after the close: files, log, every earlier state":
    "Después del cierre: todos los archivos, el registro, todas las copias de seguridad anteriores y las claves que quedan",
  "a dump after every answer, while open": "Una copia de la base de datos y de las claves después de cada respuesta",
  "one copy of the files while open":
    "Una copia de todos los archivos con su registro, y las claves, mientras hay preguntas abiertas",
  "the files after the close, with the keys of before":
    "Todos los archivos después del cierre, con claves copiadas antes",
  "one dump of the planted design (a row per paper and ballot)":
    "Una copia del diseño débil que hicimos para poner a prueba el programa",
  "one copy of the planted design's files while open": "Una copia de los archivos de ese diseño débil",
};

const worth = {
  guess: "no mejor que al azar",
  succeed: "aquí tiene que acertar",
  remains: "no podemos ocultarlo",
};

/** @throws RangeError as attackTable */
function checked(figures: AttackFigures): Part {
  const span = (low: string, high: string): string => `${low} a ${high}`;
  const { date, pulses, size, rows } = attackTable(figures, "es", { attackers, worth, span });
  return {
    title: "Cómo se comprueba",
    text: [
      "Las pruebas de Plumbline contienen un programa que intenta unir respuestas con personas. Recibe lo que podría conseguir un administrador. Donde prometemos que nadie puede saberlo, no debe acertar más que al azar. El mismo programa tiene que acertar con una copia débil de Plumbline, hecha para esto. Si no, que falle no probaría nada.",
      `La tabla es de la ejecución del ${date}: en cada tipo de base de datos se preguntó ${pulses} veces en privado a ${size} personas. Todas respondieron una tras otra, que es el caso más fácil para el programa. Donde hay dos números, son de dos tipos de base de datos.`,
      "La forma de cubrir las respuestas y ponerles el cuño es un estándar publicado: RFC 9474, firmas ciegas RSA. Todo el mundo puede leer el código de Plumbline y ejecutar las pruebas.",
    ],
    table: {
      head: ["Qué tenía el programa", "De 100 personas, bien identificadas", "Al azar", "Qué significa"],
      rows,
    },
  };
}

const canDo: Part = {
  title: "Qué puedes hacer",
  list: [
    "Lee la primera pantalla. Dice cómo se responde, cuántas respuestas hacen falta, a quién se pregunta y quién lee.",
    "Compara el número de comprobación con alguien del equipo. Está en la primera pantalla, en «Lo que no podemos ocultar», y tiene que ser el mismo para todo el mundo.",
    "Cambia tu respuesta hasta el cierre, en el dispositivo que la envió.",
    "Mira qué se guarda sobre ti y elimínalo: «Qué se guarda sobre mí», en tu propia página de Plumbline.",
    "Si encuentras una forma de saber qué respuesta es de quién, dínoslo. La página de ayuda dice cómo.",
  ],
};

/** @param figures as docs/attack.md has them */
export const trustPage = (figures: AttackFigures): PageWords => ({
  title: "Qué pasa con tu respuesta",
  lead: "Tu respuesta se guarda sin tu nombre. Sabemos que has participado, no lo que has respondido. Esta página dice quién ve qué, dónde termina nuestra protección y cómo se comprueba.",
  parts: [
    weKnow,
    whoSees,
    enough,
    closing,
    { title: "Lo que no podemos ocultar", list: Object.values(residuals) },
    inTheOpen,
    journey,
    checked(figures),
    canDo,
  ],
});
