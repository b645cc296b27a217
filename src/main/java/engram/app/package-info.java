/**
 * The program: starts it, builds its rooms and passes each what it needs of the others, opens the
 * window, keeps what outlasts it, and measures it. Begin with {@code Wiring}, which is read from
 * top to bottom.
 *
 * <p>Measured by {@code bench --window} on two cores, software-rendered at 1600 × 1000 with
 * training at full speed beside it: 51 frames a second on Iris, 41 on the digits, 47 on the spiral
 * with surface and maps; 0.73, 0.52 and 0.71 of the headless training speed are kept. The start
 * takes twice as long as that of a bare JavaFX window until the first usable frame.
 */
package engram.app;
