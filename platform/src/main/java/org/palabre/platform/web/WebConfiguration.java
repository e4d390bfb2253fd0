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

/** Configures pages, problems and languages for every service. */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, RefusedForm.class, ShellAdvice.class})
public class WebConfiguration {

    /** Assets address of pages of version 0.1.0. */
    private static final String FORMER_ASSETS = "/assets/**";

    private static final int BEFORE_FRAMEWORK_HANDLER = -2;

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new ReadersLanguage();
    }

    @Bean
    @Order(BEFORE_FRAMEWORK_HANDLER)
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
    WebFilter headRequestFilter() {
        return new HeadRequestFilter();
    }

    @Bean
    WebFilter jsonAcceptFilter() {
        return new JsonAcceptFilter();
    }

    @Bean
    WebFilter respondOnEventLoopFilter() {
        return new RespondOnEventLoopFilter();
    }

    /** Makes the exchange available in the reactive context, for the limit on password checks. */
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
