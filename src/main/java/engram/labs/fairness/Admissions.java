package engram.labs.fairness;

import engram.data.Dataset;
import engram.data.Feature;
import engram.data.NumpyRandom;
import engram.data.Split;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * Made-up applicants, of whom it is known who is qualified and what the records say instead: no
 * real person is among them.
 *
 * <p>Applicants in turn are of group A and B; the first half is learned from, the other half is
 * judged. All numbers are drawn from one {@code RandomState(seed)}, of one applicant after the
 * other, in this order:
 *
 * <ol>
 *   <li>{@code random_sample()}: qualified, if it is below the group's base rate;
 *   <li>{@code randn()}: the exam, 50 + 8 points if qualified and 50 − 8 if not, less the exam gap
 *       for B, and the group's noise times that number;
 *   <li>{@code randn()}: the school's grade, 70 + 3 or 70 − 3, and 8 (A) or 9 (B) times it;
 *   <li>{@code randn()}: the income of the district in thousands a year, 32 for B and the proxy
 *       more for A, and 8 times it: it says nothing of the applicant but the group;
 *   <li>{@code random_sample()}: the record says qualified of an unqualified one of A if it is
 *       below the favour, and unqualified of a qualified one of B if it is below the disfavour;
 *       else what is true.
 * </ol>
 *
 * Immutable.
 */
public final class Admissions {
  /** Standard deviation of the incomes of a group's districts, in thousands a year. */
  public static final double INCOME_NOISE = 8;

  static final int A = 0;
  static final int B = 1;

  /** Of both groups, in the order of their numbers. */
  public static final List<String> GROUPS = List.of("A", "B");

  static final String GROUP = "group";
  static final String INCOME = "district-income";

  private static final int EXAM_COLUMN = 0;
  private static final int GRADE_COLUMN = 1;
  private static final int INCOME_COLUMN = 2;
  private static final int GROUP_COLUMN = 3;
  private static final int COLUMNS = 4;

  private static final double EXAM_MEAN = 50;
  private static final double EXAM_LIFT = 8;
  private static final double GRADE_MEAN = 70;
  private static final double GRADE_LIFT = 3;
  private static final double[] GRADE_NOISE = {8, 9};
  private static final double INCOME_MEAN = 32;

  private final AdmissionSetup setup;
  private final Dataset records;
  private final int[] groups;
  private final boolean[] qualified;

  private Admissions(AdmissionSetup setup) {
    this.setup = setup;
    int rows = 4 * setup.applicants();
    groups = new int[rows];
    qualified = new boolean[rows];
    double[] recorded = new double[rows];
    DMatrixRMaj values = new DMatrixRMaj(rows, COLUMNS);
    NumpyRandom random = new NumpyRandom(setup.seed());
    for (int row = 0; row < rows; row++) {
      groups[row] = row % 2 == 0 ? A : B;
      recorded[row] = draw(row, random, values) ? 1 : 0;
    }
    records =
        Dataset.wrap(
            "admissions",
            List.of(
                Feature.number("exam"),
                Feature.number("grade"),
                Feature.number(INCOME),
                Feature.category(GROUP, GROUPS)),
            Feature.category("recorded", List.of("unqualified", "qualified")),
            values,
            recorded);
  }

  public static Admissions draw(AdmissionSetup setup) {
    return new Admissions(setup);
  }

  /** Whether the record says qualified. */
  private boolean draw(int row, NumpyRandom random, DMatrixRMaj values) {
    boolean ofA = groups[row] == A;
    boolean isQualified = random.randomSample() < (ofA ? setup.baseA() : setup.baseB());
    qualified[row] = isQualified;
    double sign = isQualified ? 1 : -1;
    double examMean = EXAM_MEAN - (ofA ? 0 : setup.examGap());
    double examNoise = ofA ? setup.noiseA() : setup.noiseB();
    values.set(row, EXAM_COLUMN, examMean + EXAM_LIFT * sign + examNoise * random.randn());
    values.set(
        row,
        GRADE_COLUMN,
        GRADE_MEAN + GRADE_LIFT * sign + GRADE_NOISE[groups[row]] * random.randn());
    double income = INCOME_MEAN + (ofA ? setup.proxy() : 0);
    values.set(row, INCOME_COLUMN, income + INCOME_NOISE * random.randn());
    values.set(row, GROUP_COLUMN, groups[row]);
    double luck = random.randomSample();
    if (ofA) return isQualified || luck < setup.favour();
    return isQualified && luck >= setup.disfavour();
  }

  public AdmissionSetup setup() {
    return setup;
  }

  /** What a network may learn from: all columns, and as the class what the records say. */
  public Dataset records() {
    return records;
  }

  /** The same applicants with their group as the class, so that a network can guess it. */
  Dataset guessingGroups() {
    int rows = records.rows();
    DMatrixRMaj values = new DMatrixRMaj(rows, COLUMNS - 1);
    double[] classes = new double[rows];
    for (int row = 0; row < rows; row++) {
      for (int f = 0; f < COLUMNS - 1; f++) values.set(row, f, records.value(row, f));
      classes[row] = groups[row];
    }
    return Dataset.wrap(
        "groups",
        records.features().subList(0, COLUMNS - 1),
        Feature.category(GROUP, GROUPS),
        values,
        classes);
  }

  /** The first half to learn from, the other half to be judged. */
  public Split split() {
    int half = records.rows() / 2;
    return new Split(IntStream.range(0, half).toArray(), IntStream.range(half, 2 * half).toArray());
  }

  /** The number of an applicant's group in {@link #GROUPS}. */
  public int group(int row) {
    return groups[row];
  }

  /** What is true, whatever the records say. */
  public boolean isQualified(int row) {
    return qualified[row];
  }
}
