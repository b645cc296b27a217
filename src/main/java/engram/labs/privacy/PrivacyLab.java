package engram.labs.privacy;

import engram.labs.Lab;

/**
 * Who was in the training set?
 *
 * @param epoch that is seen, from 0
 */
public record PrivacyLab(PrivacySetup setup, int epoch) implements Lab {}
