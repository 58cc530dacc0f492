package org.posad.sandbox;

import java.time.Clock;
import org.posad.sandbox.box.Boxes;
import org.posad.sandbox.cpp.CatchMain;
import org.posad.sandbox.host.Instance;
import org.posad.sandbox.judge.BoxJudge;
import org.posad.sandbox.jvm.AotCache;
import org.posad.sandbox.jvm.JavaLibraries;
import org.posad.sandbox.jvm.QuickJava;
import org.posad.sandbox.languages.Language;
import org.posad.sandbox.languages.LanguageProof;
import org.posad.sandbox.languages.Languages;
import org.posad.sandbox.languages.Toolchains;
import org.posad.sandbox.submissions.FinishedListener;
import org.posad.sandbox.submissions.Result;
import org.posad.sandbox.submissions.Submissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

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
    JavaLibraries javaLibraries(Instance instance) {
        return JavaLibraries.unpack(instance.libraries().resolve("java"));
    }

    /** The libraries have to be there before the first box is made. */
    @Bean
    @DependsOn("javaLibraries")
    Isolation isolation(Settings settings, Instance instance, Toolchains toolchains) {
        return IsolationCheck.isolate(settings, instance, toolchains.mounts());
    }

    @Bean
    AotCache aotCache(JavaLibraries libraries, Toolchains toolchains, Instance instance) {
        return new AotCache(libraries, toolchains.jdk(), instance.store());
    }

    @Bean
    Workplace workplace(
            Isolation isolation,
            Settings settings,
            LimitSettings limits,
            Toolchains toolchains,
            JavaLibraries libraries,
            AotCache cache,
            Instance instance) {
        Boxes boxes = isolation.boxes();
        if (boxes == null) {
            return new Workplace(Languages.none(), _ -> Result.internalError("Programs cannot be run here."));
        }
        var quickJava = new QuickJava(cache, libraries);
        var judge = new BoxJudge(job -> boxes.run(quickJava.quicken(job)), settings, limits);
        var languages =
                Languages.discover(settings::wants, toolchains, new LanguageProof(boxes, judge), settings.slots());
        var catchMain = new CatchMain(boxes, instance.libraries().resolve("cpp"), instance.store());
        Thread.ofPlatform().daemon().name("preparations").start(() -> {
            languages.all(); // first things first
            languages.find(Language.JAVA).ifPresent(_ -> cache.prepare());
            languages.find(Language.CPP).ifPresent(_ -> catchMain.prepare());
        });
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
