/* Shows lessons that were opened before, as the lesson player left them in this browser. */
const WORDS = {
  en: {
    title: "There is no line at the moment",
    some: "What you have typed is kept in this browser and is sent when the line is back. These lessons can be read meanwhile:",
    none: "What you have typed is kept in this browser and is sent when the line is back. Lessons that you have opened can be read without a line; here there are none yet.",
    again: "Try again",
  },
  ru: {
    title: "Сейчас нет связи",
    some: "Написанное хранится в этом браузере и отправится, когда связь вернётся. А пока можно читать эти уроки:",
    none: "Написанное хранится в этом браузере и отправится, когда связь вернётся. Открытые однажды уроки читаются и без связи; здесь их пока нет.",
    again: "Попробовать снова",
  },
};

const chosen = /posad-language=(\w+)/.exec(document.cookie)?.[1] ?? navigator.language.slice(0, 2);
const words = WORDS[chosen] ?? WORDS.en;
const place = (id) => document.getElementById(id);

function lessons() {
  try {
    return JSON.parse(localStorage.getItem("posad.shelf") ?? "[]");
  } catch {
    return [];
  }
}

function show(lesson) {
  place("lesson").innerHTML = lesson.html; // sanitised by the server before it came here
  place("lesson").prepend(Object.assign(document.createElement("h2"), { textContent: lesson.title }));
}

function link(lesson) {
  const link = Object.assign(document.createElement("a"), { href: lesson.path, textContent: lesson.title });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    show(lesson);
    place("lesson").focus();
  });
  const item = document.createElement("li");
  item.append(link);
  return item;
}

const kept = lessons();
document.documentElement.lang = WORDS[chosen] ? chosen : "en";
document.title = words.title;
place("title").textContent = words.title;
place("words").textContent = kept.length ? words.some : words.none;
place("again").textContent = words.again;
place("again").addEventListener("click", () => location.reload());
window.addEventListener("online", () => location.reload());
place("lessons").append(...kept.map(link));
const here = kept.find((lesson) => lesson.path === location.pathname);
if (here) {
  show(here);
}
