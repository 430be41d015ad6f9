package haxe.ds;

extern class ListSort {
	static function sort<T:{prev:T, next:T}>(list:T, cmp:(T, T) -> Int):T;
	static function sortSingleLinked<T:{next:T}>(list:T, cmp:(T, T) -> Int):T;
}
