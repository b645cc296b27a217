package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.lists.Ebbinghaus;
import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsRun;
import java.io.IOException;
import java.util.List;

/** What a memory of two stores keeps, as JSON. */
final class StoreJson {
  private StoreJson() {}

  static void write(JsonGenerator json, StoreReport report) throws IOException {
    ReportJson.object(json, "model", object -> write(object, report.plan().model()));
    json.writeNumberField("lists", report.plan().lists());
    json.writeNumberField("seed", report.plan().seed());
    writeSavings(json, report.savings());
    ReportJson.numbers(json, "recalledAtOnce", report.atOnce(), recalled -> recalled);
    ReportJson.numbers(json, "recalledLater", report.later(), recalled -> recalled);
    ReportJson.list(json, "spacing", report.spacing(), StoreJson::write);
  }

  private static void write(JsonGenerator json, ListModel model) throws IOException {
    json.writeNumberField("places", model.places());
    json.writeNumberField("life", model.life());
    json.writeNumberField("gain", model.gain());
    json.writeNumberField("room", model.room());
    json.writeNumberField("fastLife", model.fastLife());
    json.writeNumberField("slowLife", model.slowLife());
    json.writeNumberField("transfer", model.transfer());
  }

  /** Beside each what was published. */
  private static void writeSavings(JsonGenerator json, List<ListSavingsRun.Point> savings)
      throws IOException {
    json.writeArrayFieldStart("savings");
    for (int k = 0; k < savings.size(); k++) {
      ListSavingsRun.Point point = savings.get(k);
      json.writeStartObject();
      json.writeNumberField("seconds", point.seconds());
      json.writeNumberField("readings", point.readings());
      json.writeNumberField("again", point.again());
      json.writeNumberField("saved", point.saved());
      json.writeNumberField("published", Ebbinghaus.SAVINGS.get(k).saved());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, StoreReport.Spaced spaced) throws IOException {
    json.writeNumberField("gap", spaced.gap());
    json.writeNumberField("recalled", spaced.recalled());
  }
}
