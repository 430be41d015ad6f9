package a.b;

import haxe.ds.StringMap;
import haxe.Json as J;
import haxe.io.*;
using StringTools;

/**
 * A base.
 *   indented
**/
@:keep @:native("B") abstract class Base<T:Item & Named = Item> implements Named {
	public static inline final LIMIT:Int = 10;
	@:isVar public var size(get, null):Int;
	public var name(default, never) = "x";

	/** Makes one. **/
	public function new(?a:Int, b:String = "b", ...rest:Float) {}
	abstract function run<U>(f:(item:T, ?n:Int) -> U):Array<U>;
	overload extern function add(a:Int->Int->Void):Void;
	dynamic override private function cb() return 1;
}

private interface Named extends A extends B.C {
	var name(default, never):String;
	function f():Void;
}

enum Tree<T> {
	Leaf;
	Node(left:Tree<T>, ?value:T);
	Typed<U>(x:U):Tree<U>;
}

typedef Point = {> Base, x:Int, ?y:Int }
typedef Full = { var a:Int; @:optional final b:String; function f(x:Int):Void; var ?c:Bool; } & Point
typedef Fn = () -> Void;
typedef Old = Int -> (String -> Void) -> Map<String, Array<Int>>;
typedef Const = hl.Abstract<"handle">;

enum abstract Color(Int) from Int to Int {
	var Red = 1;
	var Green;
}

abstract Wrapper<T>(Array<T>) from Array<T> to Iterable<T> {
	@:op(A + B) public static function add(a:Wrapper<Int>, b:Int):Wrapper<Int>;
}

extern final class E {}

final level:Int = 1;
private inline function helper(x) return x;
