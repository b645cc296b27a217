package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFault;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.files.JsonPart;
import engram.memory.experiments.Experiment;
import engram.memory.spacing.ExamPlan;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import java.util.ArrayList;
import java.util.List;

/** In a file: when something is learned again, and the bet on the exam. */
final class SpacingFormat implements ExperimentFormat<Experiment.Spacing> {
  @Override
  public Experiment.Spacing read(JsonFields settings, JsonFields seen)
      throws ExperimentFileException {
    SpacingSetup setup = SpacingSetup.of(settings.values(SpacingSetup.SETTINGS), plan(settings));
    return new Experiment.Spacing(
        setup,
        seen.count("step", SpacingCourse.STEPS),
        seen.count("bet", 100),
        seen.truth("taken"));
  }

  @Override
  public void write(Experiment.Spacing spacing, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(SpacingSetup.SETTINGS, spacing.setup(), settings);
    ExamPlan plan = spacing.setup().plan();
    settings.put(ExamPlan.EXAM.id(), plan.exam());
    ArrayNode sessions = settings.putArray("sessions");
    for (double day : plan.sessions()) sessions.add(day);
    seen.put("step", spacing.step());
    seen.put("bet", spacing.bet());
    seen.put("taken", spacing.taken());
  }

  /** Its sessions are ascending, and the exam is behind the last. */
  private static ExamPlan plan(JsonFields settings) throws ExperimentFileException {
    double exam = settings.number(ExamPlan.EXAM);
    List<Double> sessions = new ArrayList<>();
    double before = 0;
    for (JsonPart each : settings.list("sessions", ExamPlan.MOST_SESSIONS)) {
      before = settings.between(each, "sessions", before, SpacingSetup.MOST_DAYS);
      sessions.add(before);
    }
    if (ExamPlan.isInTime(sessions, exam)) return new ExamPlan(sessions, exam);
    JsonPart early = settings.part(ExamPlan.EXAM.id());
    throw settings.fault(
        ExperimentFault.NOT_ABOVE,
        ExamPlan.EXAM.id(),
        early,
        JsonFields.plain(ExamPlan.lastBegin(sessions)),
        JsonFields.plain(SpacingSetup.MOST_DAYS));
  }
}
