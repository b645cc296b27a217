/**
 * The Challenges workspace: a lab for each thing that the article leaves open. {@link
 * engram.ui.labs.LabsRoom} is its door for the wiring.
 *
 * <p>How a lab joins:
 *
 * <ol>
 *   <li>What it works out is a folder {@code engram.labs.x} of the core: a setup of declared {@code
 *       Setting}s, a run of steps ({@code MemoryRun}), a result, and an {@code XLab} that
 *       implements {@code Lab}: all that decides it and what is seen of it. Its line in {@code
 *       files.experiment.ExperimentKind} names its class and how a file holds it, so that the
 *       window and the command line save and open it.
 *   <li>It is a constant of {@code ui.base.Challenge}: its stem and its class.
 *   <li>Its folder {@code ui.labs.x} has an {@code XRoom} that extends {@code LabRoom}, the {@code
 *       XModels} that it makes ({@code LabModels}: sentence, limits, settings, playback, work; or
 *       {@code MeasuredLab}, if it measures once all that its settings ask for), and a {@code
 *       Presented}: one painter for the picture in the window and for F5, in units of the page. A
 *       lab with more to show below its picture has a view {@code x-more.fxml}.
 *   <li>{@code LabsRoom} lists the room, {@code ui.base.Texts} its folder of texts, {@code
 *       ArchitectureTest} its neighbours ({@code labs.frame}, {@code memory.frame}, {@code
 *       present}), {@code Stylesheets} its css if it has one.
 *   <li>Its texts: {@code lab.name.x}, {@code lab.line.x} and {@code setting.x.…} beside those of
 *       the other labs in {@code labs/frame}, all others in its own folder; {@code
 *       presented.focus.x} names its picture.
 *   <li>Its stages of the tour stand in a class of {@code tour.labs}.
 * </ol>
 */
package engram.ui.labs;
