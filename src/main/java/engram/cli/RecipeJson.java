package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.data.Formula;
import engram.nn.LayerSpec;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import java.io.IOException;

/** A recipe in the words of the options. */
final class RecipeJson {
  private RecipeJson() {}

  static void write(JsonGenerator json, Recipe recipe) throws IOException {
    writeData(json, recipe.data());
    json.writeNumberField("testSize", recipe.data().split().test());
    json.writeNumberField("validation", recipe.data().split().validation());
    writeRest(json, recipe);
  }

  /** Of a recipe whose rows are parted into so many folds. */
  static void writeFolds(JsonGenerator json, Recipe recipe, int folds) throws IOException {
    writeData(json, recipe.data());
    json.writeNumberField("folds", folds);
    writeRest(json, recipe);
  }

  private static void writeRest(JsonGenerator json, Recipe recipe) throws IOException {
    json.writeBooleanField("stratify", recipe.data().split().stratified());
    json.writeNumberField("splitSeed", recipe.data().split().seed());
    json.writeNumberField("inputs", recipe.network().inputs());
    ReportJson.list(json, "layers", recipe.network().layers(), RecipeJson::write);
    json.writeStringField("init", recipe.initializer().id());
    json.writeNumberField("seed", recipe.seed());
    json.writeStringField("loss", recipe.loss().id());
    writeSettings(json, recipe.settings());
    json.writeNumberField("epochs", recipe.stop().epoch());
  }

  private static void write(JsonGenerator json, LayerSpec layer) throws IOException {
    json.writeNumberField("units", layer.units());
    json.writeStringField("activation", layer.activation().id());
  }

  private static void writeData(JsonGenerator json, DataSetup data) throws IOException {
    json.writeStringField("dataset", data.source().id());
    ReportJson.strings(json, "without", data.inputs().without());
    ReportJson.strings(
        json, "formulas", data.inputs().formulas().stream().map(Formula::text).toList());
    json.writeStringField("missing", data.missing().id());
    json.writeStringField("scaling", data.scaling().id());
    json.writeStringField("targets", data.targets().id());
  }

  private static void writeSettings(JsonGenerator json, Settings settings) throws IOException {
    json.writeStringField("optimizer", settings.optimizer().id());
    json.writeNumberField("learningRate", settings.learningRate());
    if (settings.batchSize() == Settings.FULL_BATCH) json.writeStringField("batch", "full");
    else json.writeNumberField("batch", settings.batchSize());
    json.writeNumberField("momentum", settings.momentum());
    json.writeNumberField("l2", settings.l2());
    json.writeNumberField("l1", settings.l1());
  }
}
