/**
 * The lab on privacy: what losses give away of the training set, what noise against it costs, and
 * how a sample is forgotten. Nobody but {@code engram.ui.labs} uses it; begin reading at {@link
 * engram.ui.labs.privacy.PrivacyModels}.
 */
package engram.ui.labs.privacy;
