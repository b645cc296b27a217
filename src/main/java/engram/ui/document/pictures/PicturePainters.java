package engram.ui.document.pictures;

/** Which painter paints which model. */
public final class PicturePainters {
  private PicturePainters() {}

  /** One of its own, which belongs to one canvas. */
  public static LivingPicture of(LivingModel model) {
    if (model instanceof LearningModel m) return new LearningPicture(m);
    if (model instanceof NerveCellModel m) return new NerveCellPicture(m);
    if (model instanceof NeuronModel m) return new NeuronPicture(m);
    if (model instanceof AlikeModel m) return new AlikePicture(m);
    if (model instanceof MemoryModel m) return new MemoryPicture(m);
    if (model instanceof FormulasModel m) return new FormulasPicture(m);
    if (model instanceof ProgramModel m) return new ProgramPicture(m);
    return new ChallengesPicture((ChallengesModel) model);
  }
}
