package phoenix.test;

import elixir.types.Term;
import phoenix.test.Conn;

// Macros of Phoenix's: they need `use` in the test's module.
extern class ConnTest {
	@:overload(function():Conn {})
	@:overload(function(method:String, path:String, params:Term):Conn {})
	static function build_conn(method:String, path:String):Conn;
	@:overload(function(conn:Conn, path:String, params:Term):Conn {})
	static function get(conn:Conn, path:String):Conn;
	@:overload(function(conn:Conn, path:String, params:Term):Conn {})
	static function post(conn:Conn, path:String):Conn;
	@:overload(function(conn:Conn, path:String, params:Term):Conn {})
	static function put(conn:Conn, path:String):Conn;
	@:overload(function(conn:Conn, path:String, params:Term):Conn {})
	static function patch(conn:Conn, path:String):Conn;
	@:overload(function(conn:Conn, path:String, params:Term):Conn {})
	static function delete(conn:Conn, path:String):Conn;
	@:overload(function(conn:Conn, path:String, params:Term):Conn {})
	static function head(conn:Conn, path:String):Conn;
	@:overload(function(conn:Conn, path:String, params:Term):Conn {})
	static function options(conn:Conn, path:String):Conn;
	static function init_test_session(conn:Conn, session:Map<String, Term>):Conn;
	static function clear_session(conn:Conn):Conn;
	static function put_flash(conn:Conn, key:String, message:String):Conn;
	static function put_req_header(conn:Conn, key:String, value:String):Conn;
	static function delete_req_header(conn:Conn, key:String):Conn;
	static function put_req_cookie(conn:Conn, key:String, value:String):Conn;
	static function delete_req_cookie(conn:Conn, key:String):Conn;
	static function fetch_query_params(conn:Conn):Conn;
	static function fetch_session(conn:Conn):Conn;
	static function fetch_flash(conn:Conn):Conn;
	@:overload(function(conn:Conn, router:String, action:String):Conn {})
	static function bypass_through(conn:Conn, router:String):Conn;
	static function dispatch(conn:Conn, endpoint:String, method:String, path:String):Conn;
	static function recycle(conn:Conn):Conn;
	static function ensure_sent(conn:Conn):Conn;
}
