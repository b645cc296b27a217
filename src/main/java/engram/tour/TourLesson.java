package engram.tour;

import engram.lesson.Lesson;
import engram.lesson.LessonControl;
import engram.lesson.LessonQuestion;
import engram.lesson.Lock;
import engram.nn.Part;
import engram.ui.base.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A sheet as a teacher writes it, in the language of the class. */
final class TourLesson {
  /** The output for the first class. */
  static final Part.Neuron OUTPUT = new Part.Neuron(1, 0);

  private static final List<String> GOALS =
      List.of("test accuracy >= 0.95", "epochs <= 300", "learning rate <= 0.1");

  private static final Map<LessonControl, Lock> LOCKS =
      Map.of(
          LessonControl.DATA_SET, Lock.LOCKED,
          LessonControl.LAYERS, Lock.LOCKED,
          LessonControl.RECIPE, Lock.HIDDEN,
          LessonControl.SEED, Lock.HIDDEN,
          LessonControl.LOSS, Lock.LOCKED);

  private TourLesson() {}

  static Lesson in(Language language) {
    return language == Language.CHINESE ? chinese() : english();
  }

  private static Lesson english() {
    return sheet(
        "Which iris is it?",
        "Ms Li, class 10b",
        "Train the network until it meets all goals. You may change the optimiser and its settings."
            + " Then answer the questions.",
        choice("What does one epoch mean?", "One batch", "All training samples once", "One sample"),
        "How many weights and biases has the network?",
        "Why is the test accuracy not exactly 100%?",
        "Click the output neuron for setosa.");
  }

  private static Lesson chinese() {
    return sheet(
        "这是哪种鸢尾花？",
        "李老师，高一（2）班",
        "训练网络，直到达到全部目标。可以改动优化算法及其设置。然后回答问题。",
        choice("一轮是什么意思？", "一个批量", "全部训练样本各用一次", "一个样本"),
        "网络共有多少个权重和偏置？",
        "测试准确率为什么没有达到 100%？",
        "单击代表山鸢尾的输出神经元。");
  }

  private static Lesson sheet(
      String title,
      String author,
      String instructions,
      LessonQuestion choice,
      String number,
      String text,
      String neuron) {
    return Lesson.EMPTY
        .withTitle(title)
        .withAuthor(author)
        .withInstructions(instructions)
        .withGoals(GOALS)
        .withLocks(LOCKS)
        .withQuestions(
            List.of(
                choice,
                new LessonQuestion.Amount("q2", number, OptionalDouble.of(83), 0),
                new LessonQuestion.Words("q3", text),
                new LessonQuestion.Neuron("q4", neuron, List.of(OUTPUT))));
  }

  private static LessonQuestion choice(String prompt, String first, String right, String last) {
    return new LessonQuestion.Choice("q1", prompt, List.of(first, right, last), Optional.of(right));
  }
}
