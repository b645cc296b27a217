package engram.memory.experiments;

import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingSetup;
import engram.memory.heads.HeadsSetup;
import engram.memory.lesion.LesionSetup;
import engram.memory.lists.ListSetup;
import engram.memory.neuron.NeuronRule;
import engram.memory.neuron.NeuronSetup;
import engram.memory.recall.RecallSetup;
import engram.memory.sleep.SleepSetup;
import engram.memory.spacing.SpacingCourse;
import engram.memory.spacing.SpacingSetup;
import engram.memory.tag.TagSetup;
import java.util.List;

/** An experiment, on memory or in a lab: all that decides it, and what is seen of it. */
public interface Experiment {
  /** All that decides it: a record of the experiment's folder. */
  Record setup();

  /**
   * A network and a table lose a growing share of themselves.
   *
   * @param own whether it is the network that was trained last instead of the setup's, which no
   *     file holds
   */
  record Lesion(LesionSetup setup, boolean own) implements Experiment {
    /** Of the setup's network. */
    public Lesion(LesionSetup setup) {
      this(setup, false);
    }
  }

  /**
   * A spoiled pattern comes back.
   *
   * @param step from 0, the cue
   */
  record Recall(RecallSetup setup, int step) implements Experiment {}

  /**
   * One task costs another.
   *
   * @param looked the cure that is looked at, one of those that are compared
   * @param epoch of both tasks together, from 0
   */
  record Forgetting(ForgettingSetup setup, ForgettingCure.Kind looked, int epoch)
      implements Experiment {}

  /**
   * A list is learned by a short-term and a long-term store.
   *
   * @param step from 0
   */
  record Stores(ListSetup setup, int step) implements Experiment {}

  /**
   * Sleep keeps letters.
   *
   * @param setup of one life
   * @param step nights, from 0
   */
  record Sleep(SleepSetup setup, int step) implements Experiment {}

  /**
   * An engram is tagged, lit and silenced.
   *
   * @param setup of one mouse, with what is done to it, or of one network
   * @param step acts, from 0; of a network one of {@code DigitsStep}
   * @param own whether it is the network that was trained last instead of the setup's, which no
   *     file holds
   */
  record Tag(TagSetup setup, int step, boolean own) implements Experiment {
    /** Of a mouse or of the setup's network. */
    public Tag(TagSetup setup, int step) {
      this(setup, step, false);
    }
  }

  /**
   * Something is learned again after a gap, and an exam is planned.
   *
   * @param step from 0, right after the first session
   * @param bet percent that will be recalled some time after the exam
   * @param taken whether one sees how the exam went
   */
  record Spacing(SpacingSetup setup, int step, int bet, boolean taken) implements Experiment {
    public static final int USUAL_BET = 50;

    /** At the question; the exam is not taken yet. */
    public Spacing(SpacingSetup setup) {
      this(setup, SpacingCourse.STEPS, USUAL_BET, false);
    }
  }

  /**
   * Three machines hold the same letters, and a head learns where to look.
   *
   * @param setup of what is seen
   * @param step of its part, from 0
   */
  record Heads(HeadsSetup setup, int step) implements Experiment {}

  /**
   * One neuron learns by four rules.
   *
   * @param shown the rules that are seen
   * @param explained one of them
   * @param step from 0
   */
  record Neuron(NeuronSetup setup, List<NeuronRule> shown, NeuronRule explained, int step)
      implements Experiment {
    public Neuron {
      shown = List.copyOf(shown);
    }
  }
}
