package phoenix;

import elixir.types.Term;

@:native("Phoenix.LiveView.JS")
extern class JS {
	@:elixir("%Phoenix.LiveView.JS{}") function new():Void;
	function addClass(classes:String, ?opts:Term):JS;
	function removeClass(classes:String, ?opts:Term):JS;
	function toggleClass(classes:String, ?opts:Term):JS;
	function show(?opts:Term):JS;
	function hide(?opts:Term):JS;
	function dispatch(event:String, ?opts:Term):JS;
	function push(event:String, ?opts:Term):JS;
	@:elixir("Phoenix.LiveView.JS.set_attribute({this}, {{0}, {1}})", "argc=2") function setAttribute(name:String, value:String, ?opts:Term):JS;
	function removeAttribute(name:String, ?opts:Term):JS;
}
