package org.scrutineer.platform.council;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells the database which council each connection works for, whenever one is taken from the pool. It is set for the session
 * and not for the transaction, because a connection may be taken before the transaction has begun on it; the next taker always
 * sets it anew.
 */
@Singleton
class CouncilConnection implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        try (var statement = connection.prepareStatement("SELECT set_config('app.council', ?, false)")) {
            statement.setString(1, RequestCouncil.setting());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the connection could not be bound to a council", e);
        }
    }
}
