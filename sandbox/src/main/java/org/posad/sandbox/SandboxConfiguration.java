package org.posad.sandbox;

import java.time.Clock;
import org.posad.sandbox.box.Boxes;
import org.posad.sandbox.host.Instance;
import org.posad.sandbox.judge.BoxJudge;
import org.posad.sandbox.languages.LanguageProof;
import org.posad.sandbox.languages.Languages;
import org.posad.sandbox.languages.Toolchains;
import org.posad.sandbox.submissions.FinishedListener;
import org.posad.sandbox.submissions.Result;
import org.posad.sandbox.submissions.Submissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts together, from the machine up. */
@Configuration(proxyBeanMethods = false)
class SandboxConfiguration {

    @Bean
    Instance instance() {
        return Instance.claim();
    }

    @Bean
    Toolchains toolchains() {
        return Toolchains.find();
    }

    @Bean
    Isolation isolation(Settings settings, Instance instance, Toolchains toolchains) {
        return IsolationCheck.isolate(settings, instance, toolchains.mounts());
    }

    @Bean
    Workplace workplace(Isolation isolation, Settings settings, LimitSettings limits, Toolchains toolchains) {
        Boxes boxes = isolation.boxes();
        if (boxes == null) {
            return new Workplace(Languages.none(), _ -> Result.internalError("Programs cannot be run here."));
        }
        var judge = new BoxJudge(boxes, settings, limits);
        var languages = Languages.discover(
                settings::wants, toolchains, new LanguageProof(boxes, judge), settings.slots());
        return new Workplace(languages, judge);
    }

    @Bean
    Languages languages(Workplace workplace) {
        return workplace.languages();
    }

    @Bean
    Submissions submissions(Settings settings, Workplace workplace, FinishedListener listener) {
        return new Submissions(settings, workplace.judge(), Clock.systemUTC(), listener);
    }
}
