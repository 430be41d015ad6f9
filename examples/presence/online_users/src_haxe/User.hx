typedef User = {
  var id:Int;
  var name:String;
}
