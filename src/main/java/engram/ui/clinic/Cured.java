package engram.ui.clinic;

import engram.homework.clinic.Patient;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;

/**
 * Which patients were cured, kept between two starts.
 *
 * @param ids of them with commas between; what is none of theirs is left alone
 */
record Cured(StringProperty ids) {
  private static final String COMMA = ",";

  boolean has(Patient patient) {
    return Arrays.asList(ids.get().split(COMMA)).contains(patient.id());
  }

  void add(Patient patient) {
    if (has(patient)) return;
    ids.set(ids.get().isEmpty() ? patient.id() : ids.get() + COMMA + patient.id());
  }

  int count() {
    Set<Patient> all =
        Arrays.stream(Patient.values())
            .filter(this::has)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Patient.class)));
    return all.size();
  }
}
