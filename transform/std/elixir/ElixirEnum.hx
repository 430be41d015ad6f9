package elixir;

import elixir.types.Term;

@:native("Enum")
extern class ElixirEnum {
	@:elixir("Enum.count({0})") static function count(enumerable:Term):Int;
	@:elixir("Enum.count({0}, {1})") @:calls(1) static function countWith(enumerable:Term, predicate:Term->Bool):Int;
	@:elixir("Enum.empty?({0})") static function empty(enumerable:Term):Bool;
	@:elixir("Enum.empty?({0})") static function isEmpty<T>(enumerable:Array<T>):Bool;
	@:elixir("{1} in {0}") static function member(enumerable:Term, element:Term):Bool;
	@:elixir("{1} in {0}") static function contains<T>(enumerable:Array<T>, element:T):Bool;
	@:elixir("Enum.at({0}, {1})") @:place
	@:overload(function<T>(enumerable:Array<T>, index:Int):T {})
	static function at(enumerable:Term, index:Int):Term;
	@:elixir("Enum.at({0}, {1}, {2})") @:place
	@:overload(function<T>(enumerable:Array<T>, index:Int, defaultValue:T):T {})
	static function atWithDefault(enumerable:Term, index:Int, defaultValue:Term):Term;
	@:elixir("Enum.fetch!({0}, {1})") @:effect static function fetchBang(enumerable:Term, index:Int):Term;
	@:elixir("Enum.find({0}, {1})") @:calls(1) @:place
	@:overload(function(enumerable:Term, predicate:Term->Bool):Null<Term> {})
	static function find<T>(enumerable:Array<T>, predicate:T->Bool):Null<T>;
	@:elixir("Enum.find({0}, {1}, {2})") @:calls(2) @:place
	static function findWithDefault<T>(enumerable:Array<T>, defaultValue:T, predicate:T->Bool):T;
	@:elixir("Enum.find_value({0}, {1})") @:calls(1)
	static function findValue<T, R>(enumerable:Array<T>, predicate:T->R):Null<R>;
	@:elixir("Enum.find_index({0}, {1})") @:calls(1)
	static function findIndex<T>(enumerable:Array<T>, predicate:T->Bool):Null<Int>;
	@:elixir("Enum.map({0}, {1})") @:calls(1) static function map<T, R>(enumerable:Array<T>, mapper:T->R):Array<R>;
	@:elixir("Enum.map_every({0}, {1}, {2})") @:calls(2) static function mapEvery<T>(enumerable:Array<T>, nth:Int, mapper:T->T):Array<T>;
	@:elixir("Enum.map_join({0}, {1}, {2})") @:calls(2) static function mapJoin<T>(enumerable:Array<T>, joiner:String, mapper:T->String):String;
	@:elixir("Enum.flat_map({0}, {1})") @:calls(1) static function flatMap<T, R>(enumerable:Array<T>, mapper:T->Array<R>):Array<R>;
	@:elixir("Enum.filter({0}, {1})") @:calls(1) @:shares static function filter<T>(enumerable:Array<T>, predicate:T->Bool):Array<T>;
	@:elixir("Enum.reject({0}, {1})") @:calls(1) @:shares static function reject<T>(enumerable:Array<T>, predicate:T->Bool):Array<T>;
	static function splitWith<T>(enumerable:Array<T>, predicate:T->Bool):{_0:Array<T>, _1:Array<T>};
	static function partition<T>(enumerable:Array<T>, predicate:T->Bool):{_0:Array<T>, _1:Array<T>};
	static function reduce<T, A>(enumerable:Array<T>, accumulator:A, reducer:A->T->A):A;
	@:elixir("Enum.sum({0})") static function sum(enumerable:Term):Term;
	@:elixir("Enum.product({0})") static function product(enumerable:Term):Term;
	@:elixir("Enum.max({0})") @:effect static function max(enumerable:Term):Term;
	@:elixir("Enum.max({0}, fn -> {1} end)") static function maxWithDefault(enumerable:Term, defaultValue:Term):Term;
	@:elixir("Enum.max_by({0}, {1})") @:effect @:place static function maxBy<T>(enumerable:Array<T>, mapper:T->Term):T;
	@:elixir("Enum.min({0})") @:effect static function min(enumerable:Term):Term;
	@:elixir("Enum.min({0}, fn -> {1} end)") static function minWithDefault(enumerable:Term, defaultValue:Term):Term;
	@:elixir("Enum.min_by({0}, {1})") @:effect @:place static function minBy<T>(enumerable:Array<T>, mapper:T->Term):T;
	@:elixir("Enum.take({0}, {1})") @:shares static function take<T>(enumerable:Array<T>, amount:Int):Array<T>;
	@:elixir("Enum.take_every({0}, {1})") @:shares static function takeEvery<T>(enumerable:Array<T>, nth:Int):Array<T>;
	@:elixir("Enum.take_random({0}, {1})") @:effect @:shares static function takeRandom<T>(enumerable:Array<T>, count:Int):Array<T>;
	@:elixir("Enum.take_while({0}, {1})") @:calls(1) @:shares static function takeWhile<T>(enumerable:Array<T>, predicate:T->Bool):Array<T>;
	@:elixir("Enum.drop({0}, {1})") @:shares static function drop<T>(enumerable:Array<T>, amount:Int):Array<T>;
	@:elixir("Enum.drop_every({0}, {1})") @:shares static function dropEvery<T>(enumerable:Array<T>, nth:Int):Array<T>;
	@:elixir("Enum.drop_while({0}, {1})") @:calls(1) @:shares static function dropWhile<T>(enumerable:Array<T>, predicate:T->Bool):Array<T>;
	@:elixir("Enum.slice({0}, {1}, {2})") @:shares static function slice<T>(enumerable:Array<T>, start:Int, amount:Int):Array<T>;
	static function split<T>(enumerable:Array<T>, count:Int):{_0:Array<T>, _1:Array<T>};
	@:elixir("Enum.sort({0})") @:shares static function sort<T>(enumerable:Array<T>):Array<T>;
	@:elixir("Enum.sort_by({0}, {1})") @:calls(1) @:shares static function sortBy<T>(enumerable:Array<T>, mapper:T->Term):Array<T>;
	@:elixir("Enum.reverse({0})") @:shares static function reverse<T>(enumerable:Array<T>):Array<T>;
	@:elixir("Enum.shuffle({0})") @:effect @:shares static function shuffle<T>(enumerable:Array<T>):Array<T>;
	@:elixir("Enum.random({0})") @:effect @:place static function random<T>(enumerable:Array<T>):T;
	@:elixir("Enum.uniq({0})") @:shares static function uniq<T>(enumerable:Array<T>):Array<T>;
	@:elixir("Enum.uniq_by({0}, {1})") @:calls(1) @:shares static function uniqBy<T>(enumerable:Array<T>, mapper:T->Term):Array<T>;
	@:elixir("Enum.frequencies({0})") static function frequencies<T>(enumerable:Array<T>):Map<T, Int>;
	@:elixir("Enum.dedup({0})") @:shares static function dedup<T>(enumerable:Array<T>):Array<T>;
	@:elixir("Enum.dedup_by({0}, {1})") @:calls(1) @:shares static function dedupBy<T>(enumerable:Array<T>, mapper:T->Term):Array<T>;
	@:elixir("Enum.join({0})") static function join(enumerable:Term):String;
	@:elixir("Enum.join({0}, {1})") static function joinWith(enumerable:Term, joiner:String):String;
	@:elixir("Enum.concat({0})") @:shares static function concat(enumerables:Array<Term>):Term;
	@:elixir("Enum.concat({0}, {1})") @:shares static function concatTwo(left:Term, right:Term):Term;
	@:elixir("Enum.chunk_every({0}, {1})") @:shares static function chunkEvery<T>(enumerable:Array<T>, count:Int):Array<Array<T>>;
	@:elixir("Enum.chunk_every({0}, {1}, {2})") @:shares
	static function chunkEveryWithStep<T>(enumerable:Array<T>, count:Int, step:Int):Array<Array<T>>;
	@:elixir("Enum.chunk_by({0}, {1})") @:calls(1) @:shares static function chunkBy<T>(enumerable:Array<T>, chunker:T->Term):Array<Array<T>>;
	@:elixir("Enum.all?({0})") static function all(enumerable:Term):Bool;
	@:elixir("Enum.all?({0}, {1})") @:calls(1) static function allWith(enumerable:Term, predicate:Term->Bool):Bool;
	@:elixir("Enum.any?({0})") static function any(enumerable:Term):Bool;
	@:elixir("Enum.any?({0}, {1})") @:calls(1) static function anyWith(enumerable:Term, predicate:Term->Bool):Bool;
	@:elixir("Enum.any?({0}, {1})") @:calls(1) static function exists<T>(enumerable:Array<T>, predicate:T->Bool):Bool;
	static function zip<T, R>(left:Array<T>, right:Array<R>):Array<{_0:T, _1:R}>;
	@:elixir("Enum.intersperse({0}, {1})") @:shares static function intersperse<T>(enumerable:Array<T>, separator:T):Array<T>;
	@:elixir("Enum.to_list({0})") @:shares static function toList<T>(enumerable:Term):Array<T>;
	@:elixir("length({0})") static function size<T>(enumerable:Array<T>):Int;
	@:elixir("List.first({0})") @:place static function first<T>(enumerable:Array<T>):Null<T>;
	@:elixir("List.last({0})") @:place static function last<T>(enumerable:Array<T>):Null<T>;
	@:elixir("List.first({0})") @:place static function head<T>(enumerable:Array<T>):Null<T>;
	@:elixir("Enum.drop({0}, 1)") @:shares static function tail<T>(enumerable:Array<T>):Array<T>;
	@:elixir("Enum.at({0}, 1)") @:place static function second<T>(enumerable:Array<T>):Null<T>;
	@:elixir("Enum.at({0}, 2)") @:place static function third<T>(enumerable:Array<T>):Null<T>;
	@:elixir("Enum.map({0}, {1})") @:calls(1) static function collect<T, R>(enumerable:Array<T>, collector:T->R):Array<R>;
	@:elixir("Enum.filter({0}, {1})") @:calls(1) @:shares static function select<T>(enumerable:Array<T>, selector:T->Bool):Array<T>;
	@:elixir("Enum.filter({0}, {1})") @:calls(1) @:shares static function where<T>(enumerable:Array<T>, predicate:T->Bool):Array<T>;
}
