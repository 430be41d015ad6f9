package usingchain;

using UsingChain.Q;
using Lambda;
typedef Query = { table:String, wheres:Array<String>, ?limit:Int };
class Q {
	public static function from(t:String):Query return { table: t, wheres: [] };
	public static function where(q:Query, w:String):Query return { table: q.table, wheres: q.wheres.concat([w]), limit: q.limit };
	public static function take(q:Query, n:Int):Query return { table: q.table, wheres: q.wheres, limit: n };
	public static function sql(q:Query):String return "select * from " + q.table + (q.wheres.length > 0 ? " where " + q.wheres.join(" and ") : "") + (q.limit != null ? " limit " + q.limit : "");
}
class UsingChain {
	public static function main() {
		Sys.println("users".from().where("a = 1").where("b = 2").take(5).sql());
		Sys.println("t".from().sql());
		Sys.println(["a", "b"].map(t -> t.from().take(1).sql()).join(";"));
		Sys.println(["x", "y"].fold((w, q:Query) -> q.where(w), "z".from()).sql());
	}
}
