package engram.app;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.OneOpen;
import engram.ui.base.Views;
import engram.ui.base.Workers;
import engram.ui.branches.BranchesRoom;
import engram.ui.curves.CurvesRoom;
import engram.ui.data.DataRoom;
import engram.ui.document.DocumentRoom;
import engram.ui.equations.EquationsRoom;
import engram.ui.explore.ExploreRoom;
import engram.ui.export.FilmSaving;
import engram.ui.find.FindRoom;
import engram.ui.glossary.GlossaryRoom;
import engram.ui.grades.GradesRoom;
import engram.ui.guide.GuideRoom;
import engram.ui.inspector.InspectorRoom;
import engram.ui.labs.LabsRoom;
import engram.ui.lesson.LessonRoom;
import engram.ui.memory.MemoryRoom;
import engram.ui.memory.frame.ExperimentFilesViewModel;
import engram.ui.paths.PathsRoom;
import engram.ui.pictures.PicturesRoom;
import engram.ui.predict.PredictRoom;
import engram.ui.present.PresentRoom;
import engram.ui.questions.QuestionsRoom;
import engram.ui.results.StepTestViewModel;
import engram.ui.run.Shared;
import engram.ui.runfile.NetworkFilesViewModel;
import engram.ui.runfile.RunExportViewModel;
import engram.ui.runfile.RunFilesViewModel;
import engram.ui.steps.StepsRoom;
import engram.ui.steps.StepsViewModel;
import engram.ui.twin.TwinRoom;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;

/**
 * The part of the composition root that the first frame does not need: the rooms of the other
 * panes. Made on JavaFX's thread, behind that frame.
 */
final class LaterPanes implements AutoCloseable {
  final StepsViewModel steps;
  final StepTestViewModel stepTest;
  final CurvesRoom curves;
  final InspectorRoom inspector;
  final PathsRoom paths;
  final EquationsRoom equations;
  final TwinRoom twin;
  final BranchesRoom branches;
  final ExploreRoom explore;
  final FindRoom find;
  final GuideRoom guide;
  final DataRoom data;
  final PicturesRoom pictures;
  final MemoryRoom memory;
  final LabsRoom labs;
  final DocumentRoom document;
  final PresentRoom present;
  final PredictRoom predict;
  final QuestionsRoom questions;
  final LessonRoom lesson;
  final GradesRoom grades;
  final ExperimentFilesViewModel files;
  final RunFilesViewModel runFiles;
  final RunExportViewModel exports;
  final NetworkFilesViewModel networks;
  final FilmSaving films;
  private final ExecutorService reader = Workers.one("engram-opening");
  private final ExecutorService replayer = Workers.one("engram-replaying");

  LaterPanes(Wiring first, Views views) {
    Shared shared = first.shared;
    StepsRoom stepsRoom = first.add(new StepsRoom(shared));
    steps = stepsRoom.steps;
    first.places.add(stepsRoom::places);
    stepTest = new StepTestViewModel(first.run, first.texts);
    OneOpen.link(first.preferences.openStepProperty(), 5, stepTest.expanded);
    views.add(first.results.laterControllers(stepTest));
    curves = first.add(new CurvesRoom(shared));
    inspector =
        first.add(new InspectorRoom(shared, first.pointing, first::loadPart, first.places::open));
    paths = first.add(new PathsRoom(shared, inspector));
    equations = first.add(new EquationsRoom(shared, first.pointing, inspector.inspector));
    twin = first.add(new TwinRoom(shared));
    branches = first.add(new BranchesRoom(curves.curves.compared, shared));
    explore = first.add(new ExploreRoom(shared));
    GlossaryRoom glossary = first.add(new GlossaryRoom(shared));
    first.places.add(glossary::places);
    find = first.add(new FindRoom(first.places, shared));
    guide = first.add(new GuideRoom(shared));
    data =
        first.add(
            new DataRoom(
                shared,
                steps.initialise.data,
                first.window.undoing::add,
                new DataRoom.Files(
                    () -> first.actions.dialogs.askForFile().ifPresent(first.actions::open),
                    first.actions::open,
                    first.actions.dialogs::choose),
                first::loadPart));
    first.places.add(data::places);
    pictures =
        first.add(
            new PicturesRoom(
                shared,
                first.window.undoing::add,
                () -> data.models().adding,
                first.actions.dialogs::askForFile,
                first.actions.dialogs::tellNotOpened));
    memory = first.add(new MemoryRoom(shared, first.window.undoing::add, first::loadPart));
    first.places.add(memory::places);
    labs =
        first.add(
            new LabsRoom(shared, first.window.undoing::add, first::loadPart, first.labsExtent));
    first.places.add(labs::places);
    document =
        first.add(
            new DocumentRoom(
                shared,
                first.places,
                first.program.program,
                first.actions.dialogs::askForFile,
                first.actions.dialogs::tellNotOpened));
    first.places.add(document::places);
    present =
        first.add(
            new PresentRoom(
                shared,
                first.transport,
                curves.timeline,
                first.program.program,
                memory::presented,
                labs::presented,
                document::presented));
    runFiles =
        new RunFilesViewModel(
            shared, first.document, questions(first), data::rowsFile, replayer, Platform::runLater);
    first.actions.follow(runFiles);
    exports =
        new RunExportViewModel(
            shared,
            first.document,
            first.actions.dialogs::tellNotSaved,
            replayer,
            Platform::runLater);
    networks = new NetworkFilesViewModel(shared, questions(first), replayer, Platform::runLater);
    films =
        new FilmSaving(
            shared,
            () -> memory.film().map(f -> new FilmSaving.Painted(f.last(), f::at, f::end)),
            replayer,
            Platform::runLater,
            System::nanoTime);
    first.actions.follow(films);
    predict =
        first.add(
            new PredictRoom(
                shared,
                which -> memory.models(which).experiment(),
                saved -> memory.models(MemoryExperiment.of(saved)).restore(saved)));
    questions = first.add(new QuestionsRoom(shared, predict, first.places));
    first.places.add(questions::places);
    lesson = first.add(new LessonRoom(shared, first.document, first.actions::handOut));
    first.places.add(lesson::places);
    grades =
        first.add(
            new GradesRoom(
                shared,
                new GradesRoom.Actions(
                    first.actions.dialogs::askForFolder,
                    first.actions.dialogs::askForFile,
                    () -> first.actions.dialogs.choose("grades.csv.title", "grades.csv", "*.csv"),
                    first.actions::openRun,
                    first.actions.dialogs::tellNotSaved)));
    files =
        new ExperimentFilesViewModel(
            first.panes,
            first.preferences.recentFiles(),
            memory::models,
            labs::models,
            patterns -> memory.recall.models().store(patterns),
            first.actions::openRun,
            file -> data.models().importing.open(file),
            first.actions.dialogs::tellNotOpened,
            first.texts,
            reader,
            Platform::runLater);
  }

  private static FileQuestions questions(Wiring first) {
    return new FileQuestions(first.actions.dialogs, first.texts);
  }

  @Override
  public void close() {
    runFiles.cancel();
    films.cancel();
    reader.shutdownNow();
    replayer.shutdownNow();
  }
}
