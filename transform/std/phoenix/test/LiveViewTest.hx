package phoenix.test;

import elixir.types.Term;
import phoenix.test.Conn;
import phoenix.test.LiveView;

// Macros of Phoenix's: they need `use` in the test's module.
extern class LiveViewTest {
	@:overload(function(conn:Conn, path:String, params:Map<String, Term>):Term {})
	@:overload(function(conn:Conn, path:String, session:Map<String, Term>, params:Map<String, Term>):Term {})
	static function live(conn:Conn, path:String):Term;
	@:overload(function(module:String, assigns:Map<String, Term>):Term {})
	static function live_component(module:String):Term;
	@:elixir("elem({0}, 1)") static function view(result:Term):LiveView;
	@:elixir("elem({0}, 2)") static function initial_html(result:Term):String;
	static function render(liveView:LiveView):String;
	@:overload(function(element:Term, value:Term):LiveView {})
	@:overload(function(element:Term):LiveView {})
	@:overload(function(liveView:LiveView, element:String, value:Term):LiveView {})
	static function render_click(liveView:LiveView, element:String):LiveView;
	@:overload(function(element:Term, data:Term):LiveView {})
	@:overload(function(liveView:LiveView, form:String, data:Term):LiveView {})
	@:overload(function(liveView:LiveView, form:String, data:Map<String, Term>):LiveView {})
	static function render_submit(liveView:LiveView, form:String):LiveView;
	@:overload(function(liveView:LiveView, form:String, data:Term):LiveView {})
	@:overload(function(liveView:LiveView, form:String, data:Map<String, Term>):LiveView {})
	static function render_change(liveView:LiveView, form:String):LiveView;
	@:overload(function(liveView:LiveView, element:String, key:String, meta:Map<String, Term>):LiveView {})
	static function render_keydown(liveView:LiveView, element:String, key:String):LiveView;
	@:overload(function(liveView:LiveView, element:String, key:String, meta:Map<String, Term>):LiveView {})
	static function render_keyup(liveView:LiveView, element:String, key:String):LiveView;
	@:overload(function(liveView:LiveView, element:String, value:Term):LiveView {})
	static function render_blur(liveView:LiveView, element:String):LiveView;
	@:overload(function(liveView:LiveView, element:String, value:Term):LiveView {})
	static function render_focus(liveView:LiveView, element:String):LiveView;
	@:overload(function(liveView:LiveView, hook:String, event:String, data:Map<String, Term>):LiveView {})
	static function render_hook(liveView:LiveView, hook:String, event:String):LiveView;
	static function send_message(liveView:LiveView, message:Term):LiveView;
	@:overload(function(liveView:LiveView, conn:Conn):LiveView {})
	static function follow_redirect(liveView:LiveView):LiveView;
	static function assert_redirect(liveView:LiveView, to:String):Void;
	static function assert_patch(liveView:LiveView, to:String):Void;
	static function assert_patched(liveView:LiveView, to:String):Void;
	static function assert_has_flash(liveView:LiveView, kind:String, message:String):Void;
	static function refute_has_flash(liveView:LiveView, kind:String):Void;
	static function get_assigns(liveView:LiveView):Map<String, Term>;
	static function get_assign(liveView:LiveView, key:String):Term;
	static function has_assign(liveView:LiveView, key:String):Bool;
	@:overload(function(liveView:LiveView, key:String):String {})
	static function get_flash(liveView:LiveView):Map<String, String>;
	@:overload(function(liveView:LiveView, selector:String, text:String):Bool {})
	static function has_element(liveView:LiveView, selector:String):Bool;
	@:overload(function(liveView:LiveView, selector:String, text:String):Term {})
	static function element(liveView:LiveView, selector:String):Term;
	static function all(liveView:LiveView, selector:String):Array<Term>;
	static function open_browser(liveView:LiveView):Void;
}
