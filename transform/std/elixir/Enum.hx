package elixir;

import elixir.types.Term;

@:native("Enum")
extern class Enum {
	static function reduce<T, Acc>(enumerable:Iterable<T>, acc:Acc, fun:(T, Acc) -> Acc):Acc;
	static function map<T, R>(enumerable:Array<T>, fun:T->R):Array<R>;
	static function filter<T>(enumerable:Array<T>, fun:T->Bool):Array<T>;
	@:native("all?") @:overload(function<T>(enumerable:Array<T>):Bool {})
	static function all<T>(enumerable:Array<T>, fun:T->Bool):Bool;
	@:native("any?") @:overload(function<T>(enumerable:Array<T>):Bool {})
	static function any<T>(enumerable:Array<T>, fun:T->Bool):Bool;
	@:overload(function<T>(enumerable:Array<T>, index:Int):Null<T> {})
	static function at<T>(enumerable:Array<T>, index:Int, defaultValue:T):T;
	static function reverse<T>(enumerable:Array<T>):Array<T>;
	static function sort<T>(enumerable:Array<T>):Array<T>;
	@:overload(function<T, K>(enumerable:Array<T>, mapper:T->K):Array<T> {})
	static function sortBy<T, K>(enumerable:Array<T>, mapper:T->K, sorter:Term):Array<T>;
	static function count<T>(enumerable:Array<T>):Int;
	static function each<T>(enumerable:Array<T>, fun:T->Void):Void;
	@:native("empty?") static function empty<T>(enumerable:Array<T>):Bool;
	@:overload(function<T>(enumerable:Array<T>, defaultValue:T, fun:T->Bool):T {})
	static function find<T>(enumerable:Array<T>, fun:T->Bool):Null<T>;
	static function flatMap<T, R>(enumerable:Array<T>, fun:T->Array<R>):Array<R>;
	@:native("concat") static function concatTwo<T>(left:Array<T>, right:Array<T>):Array<T>;
	static function groupBy<T, K>(enumerable:Array<T>, keyFun:T->K):Map<K, Array<T>>;
	@:overload(function<T>(enumerable:Array<T>):String {})
	static function join<T>(enumerable:Array<T>, joiner:String):String;
	static function max<T>(enumerable:Array<T>):T;
	static function min<T>(enumerable:Array<T>):T;
	static function random<T>(enumerable:Array<T>):T;
	static function sum(enumerable:Array<Float>):Float;
	static function take<T>(enumerable:Array<T>, count:Int):Array<T>;
	static function drop<T>(enumerable:Term, count:Int):Array<T>;
	static function uniq<T>(enumerable:Array<T>):Array<T>;
	static function zip<T, U>(enumerable1:Term, enumerable2:Term):Array<Term>;
	static function toList<T>(enumerable:Term):Array<T>;
	static function chunkEvery<T>(enumerable:Term, count:Int):Array<Array<T>>;
	static function dropWhile<T>(enumerable:Term, fun:T->Bool):Array<T>;
	static function takeWhile<T>(enumerable:Term, fun:T->Bool):Array<T>;
	@:native("member?") static function member<T>(enumerable:Array<T>, element:T):Bool;
	static function reject<T>(enumerable:Term, fun:T->Bool):Array<T>;
	static function shuffle<T>(enumerable:Term):Array<T>;
	@:overload(function<T>(enumerable:Term):Array<Term> {})
	static function withIndex<T>(enumerable:Term, startAt:Int):Array<Term>;
}
