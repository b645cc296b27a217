package engram.ui.labs.look;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.labs.look.AnswerTree;
import engram.labs.look.Look;
import engram.labs.look.TreeNode;
import engram.training.recipe.Preset;
import engram.ui.labs.frame.LabPage;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of the irises. */
@ExtendWith(StageExtension.class)
class TreePainterTest {
  private static final LabPage.Bench BENCH = new LabPage.Bench();
  private static final LabPage PAGE = LabPage.NARROWEST;
  private static final Palette PALETTE = PAGE.palette();
  private static LookModels models;

  @BeforeAll
  static void train() {
    models = TrainedLook.of(BENCH, Preset.REPAIRED);
  }

  private static Look look() {
    return models.look.getScene().orElseThrow();
  }

  @Test
  void theTreeNamesAllItsAnswersAndTheWayIsMarked() {
    Look look = look();
    AnswerTree tree = models.look.getOverall().orElseThrow().tree();
    TreePainter painter = new TreePainter(models.words);
    RecordedDrawing drawing = PAGE.paint((sheet, area) -> painter.paint(sheet, area, look, tree));
    int questions = tree.root().questions();
    String yes = models.words.get("look.tree.yes");
    assertThat(drawing.words().stream().filter(yes::equals)).hasSize(questions);
    int steps = 0;
    for (TreeNode at = tree.root(); at.question().isPresent(); steps++) {
      at = at.next(look.values()).orElseThrow();
    }
    long thick = drawing.stroked(PALETTE.accent()).stream().filter(l -> l.width() == 6).count();
    assertThat(thick).isEqualTo(3L * steps);
  }

  @Test
  void aTreeOfOneAnswerAndOneOfManyCanBePainted() {
    Look look = look();
    TreeNode leaf = new TreeNode(new int[] {0, 3, 40}, 2, Optional.empty(), List.of());
    TreeNode grown = leaf;
    for (int depth = 0; depth < AnswerTree.DEPTH; depth++) {
      TreeNode.Question question = new TreeNode.Question(depth, -1, 5.1 + depth);
      grown = new TreeNode(leaf.counts(), 2, Optional.of(question), List.of(grown, grown));
    }
    for (TreeNode root : List.of(leaf, grown)) {
      AnswerTree tree = new AnswerTree(root, List.of(0, 1, 2, 3), 43, 1, 10, 1);
      RecordedDrawing drawing =
          PAGE.paintLegibly(
              (sheet, area) -> new TreePainter(models.words).paint(sheet, area, look, tree));
      String right = models.words.get("look.tree.of", 40, 43);
      assertThat(drawing.words().stream().filter(right::equals)).hasSize(root.answers());
    }
  }

  @Test
  void aTreeThatMissesAFewIsNotSaidToMissNone() {
    TreeNode leaf = new TreeNode(new int[] {1}, 0, Optional.empty(), List.of());
    TreeWords words = models.words.inside().tree();
    AnswerTree nearly = new AnswerTree(leaf, List.of(0), 900, 1, 400, 0.998);
    assertThat(words.presented(nearly).answer()).contains("0.2%");
    assertThat(words.number(nearly).text()).isEqualTo("99.8%");
    AnswerTree half = new AnswerTree(leaf, List.of(0), 900, 1, 400, 0.5);
    assertThat(words.presented(half).answer()).contains("50%");
    AnswerTree all = new AnswerTree(leaf, List.of(0), 900, 1, 400, 1);
    assertThat(words.presented(all).answer()).contains("held-out");
    AnswerTree training = new AnswerTree(leaf, List.of(0), 900, 1, 0, Double.NaN);
    assertThat(words.presented(training).answer()).contains("training").doesNotContain("held");
    assertThat(words.number(training).text()).isEqualTo("100%");
    TreeNode.Question question = new TreeNode.Question(0, -1, 5);
    TreeNode one = new TreeNode(new int[] {1}, 0, Optional.of(question), List.of(leaf, leaf));
    AnswerTree single = new AnswerTree(one, List.of(0), 900, 1, 400, 1);
    assertThat(words.presented(single).truth()).isEqualTo("As a tree of 1 question");
    assertThat(words.presented(all).truth()).isEqualTo("As a tree of 0 questions");
    assertThat(words.seen(look(), single)).contains("with 1 question. ");
  }
}
