/**
 * The branches of the run. Going on with something changed in the past begins a branch; the old
 * future stays and can be visited, named, compared with the present one and deleted.
 *
 * <p>No other room knows it; which branch is compared it shares with the curves. Begin with {@link
 * engram.ui.branches.BranchesRoom} and {@link engram.ui.branches.BranchesViewModel}.
 */
package engram.ui.branches;
