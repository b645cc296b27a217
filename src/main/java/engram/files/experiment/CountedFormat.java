package engram.files.experiment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import engram.files.ExperimentFileException;
import engram.files.JsonFields;
import engram.memory.Setting;
import engram.memory.SettingValues;
import engram.memory.experiments.Experiment;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Of an experiment with settings alone, seen at a place that is counted.
 *
 * @param list its settings in the order of a file
 * @param setup made of their values
 * @param place the name of the field with the place
 * @param last the last place there is
 */
record CountedFormat<E extends Experiment, S>(
    List<Setting<S>> list,
    Function<SettingValues<S>, S> setup,
    String place,
    ToIntFunction<S> last,
    BiFunction<S, Integer, E> make,
    Function<E, S> setupOf,
    ToIntFunction<E> placeOf)
    implements ExperimentFormat<E> {
  @Override
  public E read(JsonFields settings, JsonFields seen) throws ExperimentFileException {
    S read = setup.apply(settings.values(list));
    return make.apply(read, seen.count(place, last.applyAsInt(read)));
  }

  @Override
  public void write(E experiment, ObjectNode settings, ObjectNode seen) {
    SettingFields.write(list, setupOf.apply(experiment), settings);
    seen.put(place, placeOf.applyAsInt(experiment));
  }
}
