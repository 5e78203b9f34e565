package org.chuangkou.people.exchange;

import java.util.List;
import org.chuangkou.base.table.Column;

/** The columns of a table of clerks. */
final class ClerkColumns {
    static final String ROLE = "role";
    static final String PASSWORD = "password";

    static final List<Column> ALL = List.of(
            Column.needed("username", "用户名", "账号", "登录名"),
            Column.needed("name", "姓名"),
            Column.needed("no", "工号", "员工编号", "编号"),
            Column.needed("place", "地点", "所属", "所属地点", "工作地点"),
            Column.needed(ROLE, "角色"),
            Column.needed(PASSWORD, "初始密码", "密码"),
            Column.optional("post", "岗位"),
            Column.optional("hiredOn", "入职日期", "入职时间"),
            Column.optional("probationUntil", "试用期至", "试用期止"),
            Column.optional("education", "学历"),
            Column.optional("employer", "用人单位"),
            Column.optional("payer", "发放单位"),
            Column.optional("mobile", "手机", "手机号", "手机号码"),
            Column.optional("certificateLevel", "证书等级", "证书级别"),
            Column.optional("certificateNo", "证书编号", "证书号"),
            Column.optional("certificateIssuer", "发证机构", "发证单位"),
            Column.optional("certificateDate", "发证日期", "发证时间"));

    private ClerkColumns() {}
}
