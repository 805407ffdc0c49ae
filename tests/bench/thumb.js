/** A thumb that knows no pause: writes a line as soon as the box has the focus, and taps Save until it is kept. */
() =>
  new Promise((resolve) => {
    const box = document.querySelector("[data-home]");
    box.value = "Dana Ruiz @Acme !can't find a survey vendor #engagement-survey";
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const look = () => {
      if (document.querySelector(".toast > div")) return resolve(performance.now());
      if (box.value) document.querySelector("form.box .first").click();
      requestAnimationFrame(look);
    };
    look();
  });
