typedef Base2 = { id:Int }
typedef Clash = Base2 & {  id:String }
typedef Clash2 = Int & {  id:String }
class ExtendedLast { var i:Int = ""; }
