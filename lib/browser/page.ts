/** What pages do once a reader acts; one file, one request. */
import "./copy";
import "./enlarge";
import "./escape";
import "./reveal";
import "./video";
