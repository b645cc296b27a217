package engram.cli;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import engram.data.Identified;
import engram.memory.Spread;
import engram.memory.lesion.LesionPoint;
import engram.memory.recall.CapacityPoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Prints records as JSON, their components in order. A component that is null is left out unless
 * the record says otherwise; an enum is printed as its id.
 */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new EnumIds())
          .defaultPropertyInclusion(
              JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_NULL))
          .addMixIn(Spread.class, Draws.class)
          .addMixIn(CapacityPoint.class, Deviation.class)
          .addMixIn(LesionPoint.class, Holes.class)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private Json() {}

  /** One object on one line. */
  static void line(PrintWriter out, Object report) {
    try {
      MAPPER.writeValue(out, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  /** What is not a number is null. */
  public static Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /** Of several measurements: what their reports call it, without how many there were. */
  private interface Deviation {
    @JsonProperty("std")
    double deviation();

    @JsonIgnore
    int count();

    @JsonIgnore
    int trials();
  }

  /** Of several draws likewise. */
  private interface Draws extends Deviation {
    @JsonProperty("draws")
    List<Double> values();
  }

  /** What is not known any more is told as well. */
  private interface Holes {
    @JsonProperty
    double holes();
  }

  /** Takes the method {@code id()} of an enum for its value. */
  private static final class EnumIds extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAsValue(Annotated member) {
      return member.getAnnotated() instanceof java.lang.reflect.Method method
              && (method.getDeclaringClass().isEnum()
                  || method.getDeclaringClass() == Identified.class)
              && method.getName().equals("id")
          ? Boolean.TRUE
          : super.hasAsValue(member);
    }
  }
}
