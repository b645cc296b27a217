package engram.ui.clinic;

import engram.homework.clinic.Illness;
import engram.homework.clinic.Patient;
import engram.homework.clinic.Treatment;
import engram.homework.clinic.Treatment.Effect;
import engram.lesson.Goal;
import engram.lesson.Quantity;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the clinic says. */
final class ClinicWords {
  private static final int DIGITS = 3;
  private static final Map<String, String> SIGNS = Map.of(">=", "≥", "<=", "≤");

  private final Texts texts;

  ClinicWords(Texts texts) {
    this.texts = texts;
  }

  static int number(Patient patient) {
    return patient.ordinal() + 1;
  }

  /** "Patient 3 of 12". */
  String place(Patient patient) {
    return texts.get("clinic.place", number(patient), Patient.values().length);
  }

  /** With its number: "3. It has four hidden neurons …". */
  String named(Patient patient) {
    return texts.get("clinic.named", number(patient), complaint(patient));
  }

  String complaint(Patient patient) {
    return texts.get("clinic.complaint." + patient.id());
  }

  String illness(Illness illness) {
    return texts.get("clinic.illness." + illness.id());
  }

  /** "test accuracy ≥ 95.0%, epochs ≤ 100". */
  String goals(Patient patient) {
    String all =
        patient.goals().stream()
            .map(this::goal)
            .reduce((before, next) -> texts.get("clinic.joined", before, next))
            .orElseThrow();
    return texts.get("clinic.goals", all);
  }

  private String goal(Goal goal) {
    return texts.get(
        "clinic.goal", quantity(goal), sign(goal), value(goal.quantity(), goal.bound()));
  }

  private String quantity(Goal goal) {
    return texts.get("clinic.quantity." + goal.quantity().id());
  }

  private static String sign(Goal goal) {
    return SIGNS.getOrDefault(goal.comparison(), goal.comparison());
  }

  private static String value(Quantity quantity, double value) {
    if (quantity.isWhole()) return RoundedNumber.whole(Math.round(value));
    boolean share = quantity == Quantity.TEST_ACCURACY || quantity == Quantity.TRAINING_ACCURACY;
    return share ? RoundedNumber.percent(value, 1) : RoundedNumber.significant(value, DIGITS);
  }

  /** Whether it is cured, with the numbers of each goal, and why not. */
  List<String> verdict(Treatment treatment) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get(treatment.isCure() ? "clinic.cured" : "clinic.not-cured"));
    if (!treatment.ofPatient()) lines.add(texts.get("clinic.other-rows"));
    if (!treatment.replays()) lines.add(texts.get("clinic.no-replay"));
    treatment.effects().forEach(effect -> lines.add(effect(effect)));
    return lines;
  }

  private String effect(Effect effect) {
    Quantity quantity = effect.goal().quantity();
    return texts.get(
        effect.isMet() ? "clinic.effect.met" : "clinic.effect.missed",
        quantity(effect.goal()),
        value(quantity, effect.before()),
        value(quantity, effect.now()),
        sign(effect.goal()),
        value(quantity, effect.goal().bound()));
  }

  /** Whether the pupil had it right, and what the fault does, with its numbers. */
  List<String> explanation(Patient patient, Optional<Illness> diagnosis, Treatment treatment) {
    Illness illness = patient.illness();
    List<String> lines = new ArrayList<>();
    diagnosis.ifPresent(
        said ->
            lines.add(
                said == illness
                    ? texts.get("clinic.right", illness(illness))
                    : texts.get("clinic.wrong", illness(said), illness(illness))));
    Object[] numbers = treatment.evidence().stream().map(each -> evidence(illness, each)).toArray();
    lines.add(texts.get("clinic.explanation." + illness.id(), numbers));
    return lines;
  }

  private static String evidence(Illness illness, double value) {
    boolean share = illness == Illness.SATURATION || illness == Illness.OVERFITTING && value <= 1;
    if (share) return RoundedNumber.percent(value, 0);
    return RoundedNumber.significant(value, DIGITS);
  }
}
