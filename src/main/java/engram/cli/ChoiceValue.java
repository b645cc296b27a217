package engram.cli;

import engram.data.Missing;
import engram.data.TargetCoding;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.data.table.DecimalMark;
import engram.data.table.TextEncoding;
import engram.memory.ChoiceSetting;
import engram.memory.ForgettingCure;
import engram.memory.PatternGrid;
import engram.memory.RecallRule;
import engram.memory.Spoiling;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.training.Preset;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One of a few names. */
public abstract class ChoiceValue<E> extends OptionValue<E> implements Iterable<String> {
  private final List<E> values;
  private final Function<E, String> id;

  ChoiceValue(E[] values, Function<E, String> id) {
    this(List.of(values), id);
  }

  private ChoiceValue(List<E> values, Function<E, String> id) {
    this.values = values;
    this.id = id;
  }

  public static <E> ChoiceValue<E> of(ChoiceSetting<?, E> setting) {
    return new ChoiceValue<>(setting.options(), setting.name()) {};
  }

  /** {@code a, b or c}. */
  public static <E> String ids(List<E> values, Function<E, String> id) {
    List<String> ids = values.stream().map(id).toList();
    int last = ids.size() - 1;
    if (last == 0) return ids.get(0);
    return String.join(", ", ids.subList(0, last)) + " or " + ids.get(last);
  }

  @Override
  public String allowed() {
    return ids(values, id);
  }

  /** All names, for the help. */
  @Override
  public Iterator<String> iterator() {
    return values.stream().map(id).iterator();
  }

  @Override
  public E read(String text) {
    return values.stream()
        .filter(value -> id.apply(value).equals(text))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  public static final class PresetName extends ChoiceValue<Preset> {
    PresetName() {
      super(Preset.values(), Preset::id);
    }
  }

  public static final class SetName extends ChoiceValue<BuiltInSet> {
    SetName() {
      super(BuiltInSet.values(), BuiltInSet::id);
    }
  }

  public static final class GridSide extends ChoiceValue<PatternGrid> {
    GridSide() {
      super(PatternGrid.values(), grid -> String.valueOf(grid.side()));
    }
  }

  public static final class MissingName extends ChoiceValue<Missing> {
    MissingName() {
      super(Missing.values(), Missing::id);
    }
  }

  public static final class ActivationName extends ChoiceValue<Activation> {
    ActivationName() {
      super(Activation.values(), Activation::id);
    }
  }

  public static final class LossName extends ChoiceValue<Loss> {
    LossName() {
      super(Loss.values(), Loss::id);
    }
  }

  public static final class OptimizerName extends ChoiceValue<Optimizer> {
    OptimizerName() {
      super(Optimizer.values(), Optimizer::id);
    }
  }

  public static final class InitializerName extends ChoiceValue<Initializer> {
    InitializerName() {
      super(Initializer.values(), Initializer::id);
    }
  }

  public static final class TargetName extends ChoiceValue<TargetCoding> {
    TargetName() {
      super(TargetCoding.values(), TargetCoding::id);
    }
  }

  public static final class TaskName extends ChoiceValue<Task> {
    TaskName() {
      super(Task.values(), Task::id);
    }
  }

  public static final class RuleName extends ChoiceValue<RecallRule> {
    RuleName() {
      super(RecallRule.values(), RecallRule::id);
    }
  }

  public static final class SideName extends ChoiceValue<Spoiling.Side> {
    SideName() {
      super(Spoiling.Side.values(), Spoiling.Side::id);
    }
  }

  public static final class CureName extends ChoiceValue<ForgettingCure.Kind> {
    CureName() {
      super(ForgettingCure.Kind.values(), ForgettingCure.Kind::id);
    }
  }

  public static final class DecimalName extends ChoiceValue<DecimalMark> {
    DecimalName() {
      super(DecimalMark.values(), mark -> mark.name().toLowerCase(Locale.ROOT));
    }
  }

  public static final class EncodingName extends ChoiceValue<TextEncoding> {
    EncodingName() {
      super(
          TextEncoding.values(),
          encoding -> encoding.label().replace(" ", "").toLowerCase(Locale.ROOT));
    }
  }
}
