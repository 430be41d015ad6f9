package enumstate;

enum State { Idle; Running(job:String, left:Int); Done(result:Array<String>); Failed(?reason:String); }
enum Ev { Start(job:String); Tick; Fail(r:String); Reset; }
class EnumState {
	static function step(s:State, e:Ev):State return switch [s, e] {
		case [Idle, Start(j)]: Running(j, 2);
		case [Running(j, 1), Tick]: Done([j]);
		case [Running(j, n), Tick]: Running(j, n - 1);
		case [Running(_), Fail("")]: Failed();
		case [Running(_, _), Fail(r)]: Failed(r);
		case [Done(rs), Start(j)]: Running(rs.concat([j]).join("+"), 1);
		case [_, Reset]: Idle;
		case [Idle | Done(_) | Failed(_), _] | [_, Start(_)]: s;
	}
	static function show(s:State):String return switch s { case Idle: "idle"; case Running(j, n): '$j:$n'; case Done(r): "done " + r; case Failed(null): "failed"; case Failed(r): "failed " + r; }
	public static function main() {
		var s = Idle;
		for (e in [Tick, Start("a"), Tick, Tick, Start("b"), Fail(""), Start("z"), Reset, Start("c"), Fail("why")]) { s = step(s, e); Sys.println(show(s)); }
	}
}
