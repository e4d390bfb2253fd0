package org.palabre.platform.web;

import java.time.Duration;
import java.util.List;
import org.palabre.platform.security.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Pages, problems and languages, alike in every service. */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, RefusedForm.class, ShellAdvice.class})
public class WebConfiguration {

    /** Where pages of version 0.1.0 look for all services' assets. */
    private static final String FORMER_ASSETS = "/assets/**";

    private static final int BEFORE_THE_FRAMEWORKS_OWN = -2;

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new ReadersLanguage();
    }

    @Bean
    @Order(BEFORE_THE_FRAMEWORKS_OWN)
    WebExceptionHandler errorPages(
            Problems problems, Assets assets, List<ViewResolver> viewResolvers, ServerCodecConfigurer codecs) {
        return new ErrorPages(problems, assets, viewResolvers, codecs);
    }

    @Bean
    static AccessRules assetAccess(Environment environment) {
        return access -> access.pathMatchers(HttpMethod.GET, Assets.root(environment) + "**", FORMER_ASSETS)
                .permitAll();
    }

    @Bean
    Assets assets(Environment environment) {
        return new Assets(environment);
    }

    @Bean
    WebFilter outdatedAssets(Assets assets) {
        return new OutdatedAssetFilter(assets);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    WebFilter unreadableParts() {
        return new UnreadableParts();
    }

    @Bean
    WebFilter headAsGet() {
        return new HeadRequestFilter();
    }

    @Bean
    WebFilter onlyWhatCanBeAnswered() {
        return new JsonAcceptFilter();
    }

    @Bean
    WebFilter answerOnTheConnectionsThread() {
        return new RespondOnEventLoopFilter();
    }

    /** Lets code deep in a reactive chain, such as a password check, know which request it serves. */
    @Bean
    ServerWebExchangeContextFilter exchangeInContext() {
        return new ServerWebExchangeContextFilter();
    }

    @Bean
    WebFluxConfigurer palabreWeb(Environment environment) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(new MemberArgument());
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(FORMER_ASSETS)
                        .addResourceLocations("classpath:/" + Assets.FOLDER)
                        .setCacheControl(CacheControl.noCache());
                registry.addResourceHandler(Assets.root(environment) + "**")
                        .addResourceLocations("classpath:/" + Assets.FOLDER)
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable());
            }
        };
    }
}
