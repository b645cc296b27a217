/**
 * The clinic: runs with a hidden fault, which a pupil examines with every instrument of the window,
 * names and cures. A page with the list, and a line above the window while one is treated. Nothing
 * but the wiring uses it; begin with {@code ClinicViewModel}.
 */
package engram.ui.clinic;
