package org.posad.assessment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one learner may ask for, so that nobody waits for one. A machine with more cores may allow more.
 *
 * @param submissionsWaiting submissions of one learner at the same time
 * @param submissionsAMinute submissions of one learner in any minute
 * @param trialsWaiting runs on own input at the same time
 * @param trialsAMinute runs on own input in any minute
 */
@ConfigurationProperties("posad.limits")
record LimitSettings(
        @DefaultValue("5") int submissionsWaiting,
        @DefaultValue("20") int submissionsAMinute,
        @DefaultValue("3") int trialsWaiting,
        @DefaultValue("30") int trialsAMinute) {

    Limits submissions() {
        return new Limits(submissionsWaiting, submissionsAMinute);
    }

    Limits trials() {
        return new Limits(trialsWaiting, trialsAMinute);
    }
}
