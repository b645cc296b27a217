/**
 * Security and privacy: what a network's losses give away of the samples that it was trained on,
 * what noise against it costs, and how a sample is forgotten. Pure and seeded; begin reading at
 * {@link engram.labs.privacy.PrivacyCourse}.
 */
package engram.labs.privacy;
