import { useMemo } from 'preact/hooks';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { Loading } from '../../kit/screen/Loading';
import { Screen } from '../../kit/screen/Screen';
import type { Route } from '../../model/route';
import { useWork } from '../../model/work';
import { AccessOf } from './AccessOf';
import { FindPupil } from './FindPupil';

interface AccessScreenProps {
  readonly route: Extract<Route, { readonly screen: 'access' }>;
}

/** Who has the right to see what is kept about a pupil gets it here: one document of all cases. */
export function AccessScreen({ route }: AccessScreenProps) {
  const { desk, preferences } = useWork();
  const isRead = desk.loading.value.kind === 'read';
  // As it was when the screen was opened: writing down that it was given must not change what is given.
  const file = useMemo(() => (route.case === undefined ? undefined : desk.file(route.case)), [isRead]);
  const pupil = file?.pupils.find(({ id }) => id === route.pupil);
  return (
    <Screen heading="Inzage" headingOnPaper={false}>
      <Loading />
      {!isRead ? null : preferences.projector.value ? (
        <Notice title="Er kijken anderen mee">
          <p>
            Je laat nu alleen initialen zien. In dit document staat een naam. Zet dat eerst uit bij{' '}
            <Link to={{ screen: 'settings' }}>Instellingen</Link>.
          </p>
        </Notice>
      ) : file && pupil ? (
        <AccessOf file={file} pupil={pupil} />
      ) : (
        <FindPupil />
      )}
    </Screen>
  );
}
