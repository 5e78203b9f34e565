package org.chuangkou.account.admin;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.chuangkou.base.Seed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints the way in at each start on a database of one's own, while it has no administrator. Of several nodes the one
 * that printed last has the valid link.
 */
@Singleton
@Requires(property = "chuangkou.embedded", notEquals = "true")
class SetUpLink implements Seed {
    private static final Logger LOG = LoggerFactory.getLogger(SetUpLink.class);

    private final SettingUp settingUp;

    SetUpLink(SettingUp settingUp) {
        this.settingUp = settingUp;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void sow() {
        settingUp.begin().ifPresent(code -> {
            LOG.info("还没有管理员：24 小时内在本服务的地址后加上下面的路径打开，设置第一个管理员（只能用一次）。");
            LOG.info("No administrator yet: open this path on the service's address within 24 hours, once.");
            LOG.info("/set-up?code={}", code);
        });
    }
}
