package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallSetup;
import java.io.IOException;
import java.util.List;

/** What a recall came to, as JSON: kind, pattern, overlap, and what only that kind has. */
final class OutcomeJson {
  private OutcomeJson() {}

  static void write(JsonGenerator json, RecallSetup setup, RecallOutcome outcome, Pattern end)
      throws IOException {
    List<String> names = setup.names();
    if (outcome instanceof RecallOutcome.Recalled recalled) {
      head(json, "recalled", names.get(recalled.pattern()), recalled.overlap());
    } else if (outcome instanceof RecallOutcome.Mirrored mirrored) {
      head(json, "mirrored", names.get(mirrored.pattern()), mirrored.overlap());
    } else if (outcome instanceof RecallOutcome.Mixture mixture) {
      head(json, "mixture", null, mixture.overlap());
      ReportJson.list(json, "parts", mixture.parts(), (object, part) -> write(object, names, part));
    } else if (outcome instanceof RecallOutcome.Blend blend) {
      head(json, "blend", names.get(blend.pattern()), blend.overlap());
      ReportJson.numbers(json, "shares", blend.shares(), share -> share);
    } else if (outcome instanceof RecallOutcome.Cycle cycle) {
      head(json, "cycle", names.get(cycle.pattern()), cycle.overlap());
      ReportJson.strings(json, "otherState", cycle.one().text());
    } else if (outcome instanceof RecallOutcome.Other other) {
      head(json, "other", names.get(other.pattern()), other.overlap());
    }
    json.writeStringField("sentence", OutcomeSentence.of(setup, outcome, end));
  }

  private static void head(JsonGenerator json, String kind, String pattern, double overlap)
      throws IOException {
    json.writeStringField("kind", kind);
    json.writeStringField("pattern", pattern);
    json.writeNumberField("overlap", overlap);
  }

  private static void write(JsonGenerator json, List<String> names, RecallOutcome.Part part)
      throws IOException {
    json.writeStringField("pattern", names.get(part.pattern()));
    json.writeNumberField("sign", part.sign());
    json.writeNumberField("overlap", part.overlap());
  }
}
