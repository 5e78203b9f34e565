package org.chuangkou.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionUrlTest {

    @Test
    void whatIsMissingIsAdded() {
        assertThat(ConnectionUrl.complete("jdbc:mysql://db/school"))
                .startsWith("jdbc:mysql://db/school?connectionTimeZone=UTC&")
                .contains("rewriteBatchedStatements=true")
                .contains("ONLY_FULL_GROUP_BY");
    }

    @Test
    void whatTheAddressSaysStays() {
        assertThat(ConnectionUrl.complete("jdbc:mysql://db/school?sslMode=REQUIRED&connecttimeout=1"))
                .startsWith("jdbc:mysql://db/school?sslMode=REQUIRED&connecttimeout=1&connectionTimeZone=UTC&")
                .doesNotContain("connectTimeout=");
    }

    @Test
    void aCompleteAddressStaysAsItIs() {
        String complete = ConnectionUrl.complete("jdbc:mysql://db/school");
        assertThat(ConnectionUrl.complete(complete)).isEqualTo(complete);
    }

    @Test
    void anOpenQuestionMarkIsUsed() {
        assertThat(ConnectionUrl.complete("jdbc:mysql://db/school?"))
                .startsWith("jdbc:mysql://db/school?connectionTimeZone=UTC&");
    }
}
