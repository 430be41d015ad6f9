package;

import haxe.ds.Option;
import haxe.ds.StringMap as SM;
import haxe.*;
using StringTools;

@:keep @:native("App.Thing") private interface Shape<T:{x:Int}> extends Base<T> { function area(?scale:Float = 1.0):Float; var name(get, never):String; }
interface Base<T> {}
enum Color<T> { Red; Green(x:Int, ?y:T); @:deprecated Blue<U>(u:U, f:(Int, ?b:String) -> Void):Color<Int>; }
enum abstract Level(Int) from Int to Int { var Low = 1; var High; final Mid = 5; @:op(A > B) static function gt(a:Level, b:Level):Bool; }
typedef Point = { x:Int, ?y:Float, final z:Array<Int>; }
typedef Point3 = { > Point, var w(default, null):Int; function go<T>(t:T):T; }
typedef Both = Point & { other:String };
typedef Old = Int -> (Float -> Void) -> ?String -> Bool;
abstract Meters(Float) from Float to Float {
	public inline function new(f) this = f;
	@:from static function ofInt(i:Int):Meters return new Meters(i);
	@:to function text():String return '${this}m';
	@:op(A + B) static function add(a:Meters, b:Meters):Meters return new Meters((a : Float) + (b : Float));
	@:op(-A) function neg():Meters return new Meters(-this);
	@:arrayAccess function get(i:Int):Int return i;
	public var km(get, never):Float;
	function get_km() return this / 1000;
}
@:forward(length, push) abstract Stack<T>(Array<T>) { public function new() this = []; }
abstract class Animal { public var age(default, null):Int = 0; public function new(age:Int) { this.age = age; } abstract function say():String; }
final class Dog extends Animal implements Base<Dog> { static final all:Array<Dog> = []; override function say() return "wau" + super.age; public static inline function make(a = 1, ...rest:Int):Dog return new Dog(a); overload extern inline function f(x:Int) return 1; overload extern inline function f(x:String) return 2; }
extern class Outside { static function now():Float; @:overload(function(s:String):Int {}) static function parse(i:Int):Int; }
class Gen<T:Base<T> & Shape<T>, U = Int> { public var t:Null<T>; public var map:Map<String, Array<U>> = []; public function new() {} function set(x:T, f:T->U):U return f(t = x); }
var counter:Int = 0;
final names = ["a", "b"];
function twice(f:Int -> Int, x:Int):Int return f(f(x));
inline function id<T>(x:T) return x;
class Main { static function main() { trace(twice(x -> x + counter, 2)); var d = Dog.make(1, 2, 3); trace(d.say()); var s = new Stack<Int>(); s.push(1); var m:Meters = 3; m = m + m; var t:String = m; trace(t, m.km, s.length); var g = new Gen(); } }
